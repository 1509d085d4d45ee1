import { startGateway, type ToyGateway } from "../gateway/toy-gateway";
import { toyGeopolitics, toyPeople, type ToySubgraph } from "../gateway/toy-subgraphs";

// Names that every object has from its prototype are names like others: as aliases, variables, fragments, keys.

let services: { readonly geopolitics: ToySubgraph; readonly people: ToySubgraph };
let gateway: ToyGateway;
beforeAll(async () => {
  services = { geopolitics: toyGeopolitics(), people: toyPeople() };
  gateway = await startGateway(services, { isProduction: true });
});
afterEach(() => {
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as Record<string, unknown>).title).toBeUndefined();
});
afterAll(() => gateway.close());

const NAMES = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf", "__defineGetter__"];

/** As it was sent: an object of JavaScript would take `__proto__` for its own prototype. */
const send = async (query: string, variables = "{}"): Promise<{ readonly status: number; readonly text: string }> => {
  const response = await fetch(`${gateway.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: `{"query":${JSON.stringify(query)},"variables":${variables}}`,
  });
  return { status: response.status, text: await response.text() };
};

describe.each(NAMES)("%s", (name) => {
  it("is an alias at every level, and of fields of both services", async () => {
    const query = `{ ${name}: latestVisit { ${name}: participants { ${name}: party { __typename ... on Person { ${name}: name } } } } }`;
    const parties = [
      `{"${name}":{"__typename":"Country"}}`,
      `{"${name}":{"__typename":"Person","${name}":"Ali Larijani"}}`,
      `{"${name}":null}`,
      `{"${name}":{"__typename":"Country"}}`,
      `{"${name}":{"__typename":"Person","${name}":"Shehbaz Sharif"}}`,
    ];
    expect(await send(query)).toEqual({
      status: 200,
      text: `{"data":{"${name}":{"${name}":[${parties.join(",")}]}}}\n`,
    });
  });

  it("is a variable", async () => {
    const query = `query ($${name}: ID!) { country(code: $${name}) { code } }`;
    expect(await send(query, `{"${name}":"PAK"}`)).toEqual({
      status: 200,
      text: '{"data":{"country":{"code":"PAK"}}}\n',
    });
    expect(await send(query)).toMatchObject({ status: 400, text: expect.stringContaining("BAD_USER_INPUT") as string });
  });

  it("is an operation and a fragment", async () => {
    const query = `query ${name} { latestVisit { ...${name} } } fragment ${name} on Visit { id }`;
    expect(await send(query)).toEqual({ status: 200, text: '{"data":{"latestVisit":{"id":"v1"}}}\n' });
  });

  it.each([
    ["field", `{ latestVisit { ${name} } }`],
    ["root field", `{ ${name} }`],
    ["argument", `{ country(code: "PAK", ${name}: "x") { code } }`],
    ["directive", `{ latestVisit { id @${name} } }`],
    ["type", `{ latestVisit { ... on ${name} { id } } }`],
    ["type of a variable", `query ($x: ${name}) { latestVisit { id } }`],
    ["fragment that isn't there", `{ latestVisit { ...${name} } }`],
  ])("is no %s", async (_, query) => {
    const before = services.geopolitics.received.length;
    expect(await send(query)).toMatchObject({
      status: 400,
      text: expect.stringContaining("GRAPHQL_VALIDATION_FAILED") as string,
    });
    expect(services.geopolitics.received.length).toBe(before);
  });

  it("is a key that nothing reads, in variables, in values and in the body itself", async () => {
    const query = "query ($code: ID!) { country(code: $code) { code } }";
    const found = { status: 200, text: '{"data":{"country":{"code":"PAK"}}}\n' };
    expect(await send(query, `{"code":"PAK","${name}":{"polluted":true}}`)).toEqual(found);
    expect(await send(query, `{"code":{"${name}":{"polluted":true}}}`)).toMatchObject({ status: 400 });
    const response = await fetch(`${gateway.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: `{"query":"{ latestVisit { id } }","${name}":{"polluted":true},"extensions":{"${name}":{"polluted":true}}}`,
    });
    expect(response.status).toBe(200);
  });
});
