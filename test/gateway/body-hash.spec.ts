import { startGateway, type ToyGateway } from "./toy-gateway";
import { toyGeopolitics, toyPeople } from "./toy-subgraphs";

let gateway: ToyGateway;
beforeAll(async () => {
  gateway = await startGateway({ geopolitics: toyGeopolitics(), people: toyPeople() });
});
afterAll(() => gateway.close());

const KEY = { "idempotency-key": "a key" };

const hashOf = async (variables: Record<string, unknown>, headers = {}): Promise<string | undefined> => {
  const { data } = await gateway.ask("{ seenHeaders }", variables, headers);
  return (data as { readonly seenHeaders: readonly string[] }).seenHeaders.find((each) =>
    each.startsWith("x-body-hash"),
  );
};

it("services are told by a hash whether a request under a key is the same", async () => {
  const hash = await hashOf({ a: 1 }, KEY);
  expect(hash).toMatch(/^x-body-hash: [\w-]{43}$/);
  expect(await hashOf({ a: 1 }, KEY)).toBe(hash);
  expect(await hashOf({ a: 2 }, KEY)).not.toBe(hash);
});

it("there is none without a key, and none of a client's own", async () => {
  expect(await hashOf({ a: 1 })).toBeUndefined();
  expect(await hashOf({ a: 1 }, { "x-body-hash": "forged" })).toBeUndefined();
  expect(await hashOf({ a: 1 }, { ...KEY, "x-body-hash": "forged" })).not.toContain("forged");
});

it("a request without a body has a key for nothing", async () => {
  const response = await fetch(`${gateway.url}/graphql?query=${encodeURIComponent("{ latestVisit { id } }")}`, {
    headers: { ...KEY, "apollo-require-preflight": "true" },
  });
  expect({ status: response.status, body: (await response.json()) as unknown }).toEqual({
    status: 200,
    body: { data: { latestVisit: { id: "v1" } } },
  });
});
