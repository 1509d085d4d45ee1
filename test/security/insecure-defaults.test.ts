import { createDatabases, type TestDatabases } from "../support/databases";
import { startDossier, type Answer, type Dossier } from "../support/dossier";
import { post } from "../support/post";
import { TEST_SECRETS } from "../support/tokens";

// What helps who builds on the API helps who attacks it: in production it is off. What is for gateways is for nobody else.

const PROFILES = {
  production: { NODE_ENV: "production", JWT_SECRET: "" },
  development: { NODE_ENV: "development" },
} as const;
type Profile = keyof typeof PROFILES;

let databases: TestDatabases;
const dossiers: Partial<Record<Profile, Dossier>> = {};
beforeAll(async () => {
  databases = await createDatabases();
  for (const [profile, settings] of Object.entries(PROFILES) as [Profile, (typeof PROFILES)[Profile]][])
    dossiers[profile] = await startDossier("over HTTP", databases, { settings });
});
afterAll(async () => {
  for (const dossier of Object.values(dossiers)) await dossier.close();
  await databases.drop();
});

const at = (profile: Profile): Dossier => {
  const dossier = dossiers[profile];
  if (!dossier) throw new Error(`${profile} is not started.`);
  return dossier;
};

const codesOf = ({ errors = [] }: Answer): readonly string[] => errors.map(({ extensions }) => extensions.code);

describe("introspection", () => {
  const QUERIES = [
    "{ __schema { queryType { name } } }",
    '{ __type(name: "Visit") { name } }',
    "{ a: __schema { types { name } } }",
    "query { ...F } fragment F on Query { __schema { directives { name } } }",
    '{ ... on Query { ... { __type(name: "Person") { fields { name } } } } }',
    "{ visits { totalCount } __schema { queryType { name } } }",
    "query ($no: Boolean = false) { __schema @skip(if: $no) { queryType { name } } }",
    "query IntrospectionQuery { __schema\n{ queryType { name } } }",
  ];

  it.each(QUERIES)("%s is refused in production, and answered in development", async (query) => {
    const answer = await at("production").ask(query);
    expect({ data: answer.data as unknown, codes: codesOf(answer) }).toEqual({
      data: undefined,
      codes: ["GRAPHQL_VALIDATION_FAILED"],
    });
    expect(answer.errors?.[0]?.message).toBe("Nothing can be asked about the schema here; it is for development.");
    expect((await at("development").ask(query)).errors).toBeUndefined();
  });

  it("by GET neither", async () => {
    const url = `${at("production").url}/graphql?query=${encodeURIComponent(QUERIES[0] ?? "")}`;
    const response = await fetch(url, { headers: { "apollo-require-preflight": "true" } });
    const answer = (await response.json()) as Answer;
    expect({ status: response.status, codes: codesOf(answer) }).toEqual({
      status: 400,
      codes: ["GRAPHQL_VALIDATION_FAILED"],
    });
  });

  it("an object's own type is told, which clients need", async () => {
    expect(await at("production").ask("{ __typename visits(first: 1) { __typename } }")).toEqual({
      data: { __typename: "Query", visits: { __typename: "VisitConnection" } },
    });
  });
});

describe("suggestions", () => {
  it.each<readonly [title: string, query: string, variables: object]>([
    ["a field", "{ vists { totalCount } }", {}],
    ["a field below", "{ visits { nodes { kin } } }", {}],
    ["an argument", '{ visit(idd: "x") { id } }', {}],
    ["a type", "{ visits { nodes { ... on Vist { id } } } }", {}],
    ["a word of an enum", "{ sources(orderBy: OLDEST_FIRS) { totalCount } }", {}],
    ["a filter", "{ visits(filter: { kind: [OFFICIAL] }) { totalCount } }", {}],
    ["a type of a variable", "query ($f: VisitFilte) { visits(filter: $f) { totalCount } }", {}],
    ["an enum in a variable", "query ($o: SearchOrder) { sources(orderBy: $o) { totalCount } }", { o: "OLDEST_FIRS" }],
    ["a filter in a variable", "query ($f: VisitFilter) { visits(filter: $f) { totalCount } }", { f: { kind: [] } }],
    ["a subselection that lacks", "{ visits }", {}],
  ])("%s", async (_, query, variables) => {
    const { errors = [] } = await at("production").ask(query, variables);
    expect(errors.length).toBeGreaterThan(0);
    for (const { message } of errors) expect(message).not.toContain("Did you mean");
    expect(JSON.stringify(await at("development").ask(query, variables))).toContain("Did you mean");
  });

  it("services make none either", async () => {
    for (const url of Object.values(at("production").serviceUrls)) {
      const headers = { "x-subgraph-secret": TEST_SECRETS.SUBGRAPH_SECRET };
      for (const [query, variables] of [
        ["{ vists { totalCount } peopl { totalCount } }", {}],
        ["{ visits { nodes { kin } totalCoun } people { nodes { nam } } }", {}],
      ] as const) {
        const text = await (await post(url, query, variables, headers)).text();
        expect(text).toContain("GRAPHQL_VALIDATION_FAILED");
        expect(text).not.toContain("Did you mean");
      }
    }
  });
});

describe("explorers", () => {
  it.each([
    "/",
    "/graphiql",
    "/graphql",
    "/sandbox",
    "/playground",
    "/voyager",
    "/altair",
    "/.well-known/apollo/server-health",
    "/metrics",
    "/schema.graphql",
    "/package.json",
    "/.git/config",
  ])("%s shows nothing in production", async (path) => {
    const response = await fetch(`${at("production").url}${path}`, { headers: { accept: "text/html" } });
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.headers.get("content-type")).not.toContain("html");
    expect(await response.text()).not.toMatch(/sandbox|graphiql|<script/i);
  });
});

const NO_SECRETS: readonly Readonly<Record<string, string>>[] = [{}, { "x-subgraph-secret": "a guess" }];

describe.each(["production", "development"] as const)("in %s", (profile) => {
  it.each(["1", "true", "text"])("no plan is shown to who asks for it by a header (%s)", async (value) => {
    for (const name of [
      "apollo-query-plan-experimental",
      "apollo-query-plan-experimental-format",
      "apollo-expose-query-plan",
    ]) {
      const headers = { "Apollo-Query-Plan-Experimental": value, [name]: value };
      const text = await at(profile).askForText(
        "{ visits(first: 1) { nodes { id visitors { label } } } }",
        {},
        headers,
      );
      expect(Object.keys(JSON.parse(text) as object).filter((key) => key !== "data" && key !== "extensions")).toEqual(
        [],
      );
      expect(text).not.toMatch(/plan|Fetch|geopolitics|serviceName/i);
    }
  });

  it.each([
    "{ _service { sdl } }",
    '{ _entities(representations: [{ __typename: "Person", id: "x" }]) { __typename } }',
    "query ($r: [_Any!]!) { _entities(representations: $r) { ... on Person { name } } }",
    "{ visits { nodes { id } } _service { sdl } }",
  ])("what gateways ask for is nobody else's: %s", async (query) => {
    const answer = await at(profile).ask(query, { r: [] });
    expect({ data: answer.data as unknown, codes: [...new Set(codesOf(answer))] }).toEqual({
      data: undefined,
      codes: ["GRAPHQL_VALIDATION_FAILED"],
    });
  });

  it("a service answers to nobody without the secret, and by POST alone with it", async () => {
    for (const url of Object.values(at(profile).serviceUrls)) {
      for (const secret of NO_SECRETS) {
        for (const query of ["{ _service { sdl } }", "{ __schema { queryType { name } } }", "{ __typename }"]) {
          const response = await post(url, query, {}, secret);
          expect({ status: response.status, codes: codesOf((await response.json()) as Answer) }).toEqual({
            status: 401,
            codes: ["UNAUTHENTICATED"],
          });
        }
        expect((await fetch(`${url}?query={__typename}`, { headers: secret })).status).toBe(401);
      }
      const headers = { "x-subgraph-secret": TEST_SECRETS.SUBGRAPH_SECRET };
      const read = await fetch(`${url}?query={__typename}`, { headers });
      expect({ status: read.status, allow: read.headers.get("allow") }).toEqual({ status: 405, allow: "POST" });
      expect((await post(url, "{ __typename }", {}, headers)).status).toBe(200);
    }
  });
});
