import { startGateway, type ToyGateway } from "../gateway/toy-gateway";
import { toyGeopolitics, toyPeople } from "../gateway/toy-subgraphs";

// What any page can make a reader's browser send without asking us first, by the Fetch standard's "simple" requests. None of
// it is run, and nothing is written by GET.

const QUERY = "{ latestVisit { title } }";
const MUTATION = 'mutation { planVisit(title: "x") { id } }';

jest.setTimeout(20_000);

describe("cross-site request forgery", () => {
  const geopolitics = toyGeopolitics();
  let gateway: ToyGateway;
  beforeAll(async () => {
    gateway = await startGateway({ geopolitics, people: toyPeople() }, { isProduction: true });
  });
  afterAll(() => gateway.close());
  afterEach(() => geopolitics.received.splice(0));

  const send = async (init: RequestInit, query?: string) => {
    const response = await fetch(`${gateway.url}/graphql${query ? `?query=${encodeURIComponent(query)}` : ""}`, init);
    const body = (await response.json()) as { readonly errors?: readonly { readonly extensions: { code: string } }[] };
    return { status: response.status, code: body.errors?.[0]?.extensions.code, allow: response.headers.get("allow") };
  };

  const form = (name: string, value: string): FormData => {
    const data = new FormData();
    data.set(name, value);
    return data;
  };
  const json = JSON.stringify({ query: MUTATION });
  const posted = (body?: BodyInit, headers?: Record<string, string>) => ({ method: "POST", body, headers });
  const refused: Readonly<Record<string, readonly [init: RequestInit, query?: string]>> = {
    "a link": [{}, QUERY],
    "a link that writes": [{}, MUTATION],
    "a form": [posted(new URLSearchParams({ query: MUTATION }))],
    "a form with parts": [posted(form("query", MUTATION))],
    "an upload, as one part of a form has it": [posted(form("operations", json))],
    text: [posted(json, { "content-type": "text/plain" })],
    "text that says it is JSON": [posted(json, { "content-type": "text/plain;application/json" })],
    "bytes of no type": [posted(Buffer.from(json))],
    nothing: [posted()],
  };
  test.each(Object.keys(refused))("%s is refused", async (name) => {
    expect(await send(...(refused[name] ?? [{}]))).toMatchObject({ status: 400, code: "BAD_REQUEST" });
    expect(geopolitics.received).toEqual([]);
  });

  test.each(["apollo-require-preflight", "x-apollo-operation-name"])(
    "a GET with %s, which a browser asks leave for, is answered, and writes nothing",
    async (header) => {
      expect((await send({ headers: { [header]: "any" } }, QUERY)).status).toBe(200);
      expect(geopolitics.received).toHaveLength(1);
      expect(await send({ headers: { [header]: "any" } }, MUTATION)).toMatchObject({
        ...{ status: 405, code: "BAD_REQUEST", allow: "POST" },
      });
      expect(geopolitics.received).toHaveLength(1);
    },
  );

  test.each(["PUT", "PATCH", "DELETE"])("%s is no way to ask", async (method) => {
    const headers = { "content-type": "application/json" };
    expect(await send({ method, headers, body: json })).toMatchObject({ status: 405, allow: "GET, POST" });
    expect(geopolitics.received).toEqual([]);
  });
});
