import { createHash } from "node:crypto";
import type { Listener } from "../../services/runtime/http/listen";
import { bearer, TEST_SECRETS, tokenFor } from "../support/tokens";
import { graphqlUrl, serveSubgraph, startGateway, type ToyGateway } from "./toy-gateway";
import { toyGeopolitics, toyPeople } from "./toy-subgraphs";

const SENT = {
  "accept-language": "fa",
  traceparent: "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
  "x-user-id": "admin",
  "x-roles": "editor",
  cookie: "session=1",
  "x-forwarded-for": "10.0.0.1",
};
// The trace goes on with a step of the gateway's own: which one is different each time.
const PASSED = [
  "accept-language: fa",
  "traceparent: 00-0af7651916cd43dd8448eb211c80319c-<own>-01",
  "x-request-id: test-1",
];

describe("the gateway's edge", () => {
  let geopolitics: Listener;
  let overHttp: ToyGateway;
  let inProcess: ToyGateway;
  let production: ToyGateway;
  let token: string;

  beforeAll(async () => {
    token = await tokenFor("editor");
    geopolitics = await serveSubgraph(toyGeopolitics());
    overHttp = await startGateway({ geopolitics: graphqlUrl(geopolitics), people: toyPeople() });
    inProcess = await startGateway({ geopolitics: toyGeopolitics(), people: toyPeople() });
    production = await startGateway({ geopolitics: toyGeopolitics(), people: toyPeople() }, { isProduction: true });
  });
  afterAll(() => Promise.all([overHttp, inProcess, production, geopolitics].map((part) => part.close())));

  test("passes on the allow-listed headers and no other, both ways of running", async () => {
    for (const gateway of [overHttp, inProcess]) {
      const { data } = await gateway.ask(`{ seenHeaders }`, undefined, { ...SENT, ...bearer(token) });
      const seen = (data as { seenHeaders: string[] }).seenHeaders;
      expect(seen.join()).not.toContain("b7ad6b7169203331");
      const known = seen.map((line) => line.replace(/^(traceparent: 00-\w+)-[0-9a-f]{16}-/, "$1-<own>-"));
      expect(known.toSorted()).toEqual([...PASSED, `authorization: Bearer ${token}`].toSorted());
    }
  });

  test("answers with the caller's request id where it is sane, else with its own", async () => {
    expect((await inProcess.ask("{ __typename }")).headers.get("x-request-id")).toBe("test-1");
    const odd = await inProcess.ask("{ __typename }", undefined, { "x-request-id": "a b{}".repeat(50) });
    expect(odd.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
  });

  test("does not write secrets to the log", async () => {
    await inProcess.ask("{ __typename }", undefined, bearer(token));
    const refused = await inProcess.ask("{ __typename }", undefined, bearer(`${token}x`));
    expect([refused.status, refused.errors[0]?.extensions.code]).toEqual([401, "UNAUTHENTICATED"]);
    expect(inProcess.logged.join("")).toContain("refused a token");
    expect(inProcess.logged.join("")).not.toContain(token);
  });

  test("introspection and hints are for development", async () => {
    expect((await inProcess.ask("{ __schema { queryType { name } } }")).data).toBeTruthy();
    expect((await inProcess.ask("{ persn }")).text).toContain("Did you mean");
    expect((await production.ask("{ __schema { queryType { name } } }")).errors[0]?.extensions.code).toBe(
      "GRAPHQL_VALIDATION_FAILED",
    );
    expect((await production.ask("{ persn }")).text).not.toContain("Did you mean");
  });

  test("shows no query plan and no way round the gateway", async () => {
    const plan = await inProcess.ask("{ latestVisit { id } }", undefined, { "apollo-query-plan-experimental": "1" });
    expect(plan.text).not.toContain("QueryPlan");
    for (const query of ["{ _service { sdl } }", `{ _entities(representations: []) { __typename } }`])
      expect((await inProcess.ask(query)).errors[0]?.extensions.code).toBe("GRAPHQL_VALIDATION_FAILED");
  });

  test("says what is wrong with a variable, as the caller's mistake", async () => {
    const answer = await inProcess.ask("query ($id: ID!) { person(id: $id) { name } }");
    expect(answer.status).toBe(400);
    expect(answer.errors[0]).toMatchObject({ extensions: { code: "BAD_USER_INPUT" }, locations: [{ line: 1 }] });
  });

  const post = (body: string, headers: Record<string, string> = { "content-type": "application/json" }) =>
    fetch(`${inProcess.url}/graphql`, { method: "POST", headers, body });

  test.each([
    ["a body that is no JSON", "{", 400, "BAD_REQUEST"],
    ["a list of operations", `[{"query":"{__typename}"}]`, 400, "BAD_REQUEST"],
    ["a body beyond the limit", JSON.stringify({ query: " ".repeat(1_100_000) }), 413, "BAD_REQUEST"],
    ["a syntax error", `{"query":"{"}`, 400, "GRAPHQL_PARSE_FAILED"],
  ])("refuses %s", async (_name, body, status, code) => {
    const response = await post(body);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code } }] });
  });

  test("refuses what a page elsewhere could send without asking, and mutations by GET", async () => {
    expect((await post(`{"query":"{__typename}"}`, { "content-type": "text/plain" })).status).toBe(400);
    expect((await fetch(`${inProcess.url}/graphql?query={__typename}`)).status).toBe(400);
    const mutation = await fetch(`${inProcess.url}/graphql?query=mutation{planVisit(title:"x"){id}}`, {
      headers: { "apollo-require-preflight": "1" },
    });
    expect(mutation.status).toBe(405);
  });

  test("remembers a persisted query by its hash", async () => {
    const query = "{ latestVisit { title } }";
    const persistedQuery = { version: 1, sha256Hash: createHash("sha256").update(query).digest("hex") };
    const ask = async (body: object) => (await post(JSON.stringify(body))).json() as Promise<unknown>;
    expect(await ask({ extensions: { persistedQuery } })).toMatchObject({
      errors: [{ extensions: { code: "PERSISTED_QUERY_NOT_FOUND" } }],
    });
    await ask({ query, extensions: { persistedQuery } });
    expect(await ask({ extensions: { persistedQuery } })).toEqual({
      data: { latestVisit: { title: "A visit to Pakistan" } },
    });
  });

  test("asks which of several operations to run", async () => {
    const answer = await inProcess.ask(`query A { __typename } query B { __typename }`);
    expect(answer.status).toBe(400);
    expect(answer.errors[0]?.extensions.code).toBe("OPERATION_RESOLUTION_FAILURE");
    const other = await post(`{"query":"query A { __typename }","operationName":"B"}`);
    expect([other.status, await other.json()]).toEqual([
      400,
      { errors: [{ message: `No operation is called "B".`, extensions: { code: "OPERATION_RESOLUTION_FAILURE" } }] },
    ]);
  });
});

describe("a service's own endpoint", () => {
  test("takes POST with JSON only, and answers what the service answers", async () => {
    const people = await serveSubgraph(toyPeople());
    const ask = (init: RequestInit) => fetch(`${people.url}/graphql`, init);
    const secret = { "x-subgraph-secret": TEST_SECRETS.SUBGRAPH_SECRET };
    const json = { ...secret, "content-type": "application/json" };
    expect((await ask({ method: "GET", headers: secret })).status).toBe(405);
    expect((await ask({ method: "POST", body: "{}", headers: json })).status).toBe(400);
    expect((await ask({ method: "POST", body: "a=1", headers: secret })).status).toBe(400);
    expect((await ask({ method: "POST", body: "{", headers: json })).status).toBe(400);
    const big = await ask({ method: "POST", body: JSON.stringify({ query: " ".repeat(11_000_000) }), headers: json });
    expect(big.status).toBe(413);
    const answer = await ask({
      method: "POST",
      body: JSON.stringify({ query: `{ person(id: "2") { name } }` }),
      headers: json,
    });
    expect(await answer.json()).toEqual({ data: { person: { name: "Shehbaz Sharif" } } });
    await people.close();
  });
});
