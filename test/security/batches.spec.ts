import { startGateway, type ToyGateway } from "../gateway/toy-gateway";
import { toyGeopolitics, toyPeople } from "../gateway/toy-subgraphs";

// A list of operations in one request would pass whatever counts requests.

jest.setTimeout(20_000);

describe("batches", () => {
  const geopolitics = toyGeopolitics();
  let gateway: ToyGateway;
  beforeAll(async () => {
    gateway = await startGateway({ geopolitics, people: toyPeople() }, { isProduction: true });
  });
  afterAll(() => gateway.close());

  const operation = { query: "{ latestVisit { title } }" };
  test.each([
    ["of none", []],
    ["of one", [operation]],
    ["of two", [operation, operation]],
    ["of a thousand", Array.from({ length: 1_000 }, () => operation)],
    ["within a batch", [[operation, operation]]],
  ])("one %s is refused as a whole", async (_name, batch) => {
    const started = performance.now();
    const response = await fetch(`${gateway.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(batch),
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "BAD_REQUEST" } }] });
    expect(performance.now() - started).toBeLessThan(1_000);
    expect(geopolitics.received).toEqual([]);
  });
});
