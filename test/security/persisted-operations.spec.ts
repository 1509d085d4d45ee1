import { createHash } from "node:crypto";
import type { Answer, ToyGateway } from "../gateway/toy-gateway";
import { startGateway } from "../gateway/toy-gateway";
import { type ToySubgraph, toyGeopolitics, toyPeople } from "../gateway/toy-subgraphs";

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
const persistedQuery = (sha256Hash: unknown, version: unknown = 1) => ({ persistedQuery: { version, sha256Hash } });

const TITLE = "query Title { latestVisit { title } }";
const PLAN = "mutation Plan($title: String!) { planVisit(title: $title) { title } }";
const PEOPLE = "query People {\n  people {\n    nodes {\n      name\n    }\n  }\n}";
const OPERATIONS = [
  { id: sha256(TITLE), name: "Title", type: "query", body: TITLE },
  { id: sha256(PLAN), name: "Plan", type: "mutation", body: PLAN },
  { id: "people/v1", name: "People", type: "query", body: PEOPLE },
];
const MANIFEST = {
  path: "list.json",
  text: JSON.stringify({ format: "apollo-persisted-query-manifest", version: 1, operations: OPERATIONS }),
};

let geopolitics: ToySubgraph;
let gateway: ToyGateway;

const post = (body: object, headers: Record<string, string> = {}): Promise<Answered> =>
  answered(
    fetch(`${gateway.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(body),
    }),
  );
const get = (search: string, headers: Record<string, string> = {}): Promise<Answered> =>
  answered(fetch(`${gateway.url}/graphql?${search}`, { headers: { "apollo-require-preflight": "1", ...headers } }));
const getBy = (values: Readonly<Record<string, unknown>>): Promise<Answered> =>
  get(
    Object.entries(values)
      .map(
        ([name, value]) => `${name}=${encodeURIComponent(typeof value === "string" ? value : JSON.stringify(value))}`,
      )
      .join("&"),
  );

interface Answered {
  readonly status: number;
  readonly code: string | undefined;
  readonly data: unknown;
  readonly type: string | null;
  readonly caching: string | null;
}
const answered = async (sent: Promise<Response>): Promise<Answered> => {
  const response = await sent;
  const { data, errors } = (await response.json()) as Partial<Answer>;
  return {
    ...{ status: response.status, code: errors?.[0]?.extensions.code, data },
    type: response.headers.get("content-type"),
    caching: response.headers.get("cache-control"),
  };
};

const REFUSED = { status: 400, code: "PERSISTED_QUERY_NOT_IN_LIST", data: undefined, caching: "no-store" };
const ANSWERED = { status: 200, code: undefined, data: { latestVisit: { title: "A visit to Pakistan" } } };

const open = async (options: Parameters<typeof startGateway>[1]) => {
  geopolitics = toyGeopolitics();
  gateway = await startGateway({ geopolitics, people: toyPeople() }, options);
};

describe("operations that clients register by their hash", () => {
  beforeAll(() => open({}));
  afterAll(() => gateway.close());

  test("are asked for by GET: the hash alone, the text once, then the hash alone", async () => {
    const asked = { extensions: persistedQuery(sha256(TITLE)) };
    expect(await getBy(asked)).toMatchObject({ status: 200, code: "PERSISTED_QUERY_NOT_FOUND" });
    expect(await getBy({ ...asked, query: TITLE })).toMatchObject(ANSWERED);
    expect(await getBy(asked)).toMatchObject(ANSWERED);
    expect(await post(asked)).toMatchObject(ANSWERED);
  });

  test("never change anything by GET", async () => {
    const asked = { variables: { title: "x" }, extensions: persistedQuery(sha256(PLAN)) };
    expect(await getBy({ ...asked, query: PLAN })).toMatchObject({ status: 405, code: "BAD_REQUEST" });
    expect(await post({ ...asked, query: PLAN })).toMatchObject({ data: { planVisit: { title: "x" } } });
    const received = geopolitics.received.length;
    expect(await getBy(asked)).toMatchObject({ status: 405, code: "BAD_REQUEST" });
    expect(geopolitics.received.length).toBe(received);
  });

  test.each([
    ["another text's hash", { query: TITLE, extensions: persistedQuery(sha256("{ __typename }")) }],
    ["a hash in capitals", { query: TITLE, extensions: persistedQuery(sha256(TITLE).toUpperCase()) }],
    ["a hash of nothing", { query: "", extensions: persistedQuery(sha256(TITLE)) }],
    ["no hash", { query: TITLE, extensions: { persistedQuery: { version: 1 } } }],
    ["a hash that is no text", { query: TITLE, extensions: persistedQuery({ $ne: null }) }],
    ["a list of hashes", { extensions: persistedQuery([sha256(TITLE)]) }],
    ["another version", { query: TITLE, extensions: persistedQuery(sha256(TITLE), 2) }],
    ["a version that is no number", { query: TITLE, extensions: persistedQuery(sha256(TITLE), "1") }],
    ["a bare hash", { query: TITLE, extensions: { persistedQuery: sha256(TITLE) } }],
  ])("are refused with %s, by POST and by GET", async (_name, asked) => {
    const refused = { status: 400, code: "BAD_REQUEST", data: undefined, caching: "no-store" };
    expect(await post(asked)).toMatchObject(refused);
    expect(await getBy(asked)).toMatchObject(refused);
  });

  test("can't take another one's place", async () => {
    const hash = sha256("{ latestVisit { id } }");
    await post({ query: "{ __typename }", extensions: persistedQuery(hash) });
    expect(await post({ extensions: persistedQuery(hash) })).toMatchObject({ code: "PERSISTED_QUERY_NOT_FOUND" });
  });

  test("are not kept when they are wrong", async () => {
    for (const query of ["{ nothing }", "{"]) {
      const extensions = persistedQuery(sha256(query));
      expect((await post({ query, extensions })).status).toBe(400);
      expect(await post({ extensions })).toMatchObject({ code: "PERSISTED_QUERY_NOT_FOUND" });
    }
  });

  test("fill no memory: the oldest go when there are too many", async () => {
    // 40 MB of texts, and 30 MB is what is kept. A comment makes each unlike the others.
    const first = `query First { __typename } # ${"-".repeat(400_000)}`;
    const register = (query: string) => post({ query, extensions: persistedQuery(sha256(query)) });
    await register(first);
    expect(await post({ extensions: persistedQuery(sha256(first)) })).toMatchObject({ status: 200, code: undefined });
    for (let count = 0; count < 100; count++) await register(`query { __typename } # ${count} ${"-".repeat(400_000)}`);
    expect(await post({ extensions: persistedQuery(sha256(first)) })).toMatchObject({
      code: "PERSISTED_QUERY_NOT_FOUND",
    });
    await register(first);
    expect(await post({ extensions: persistedQuery(sha256(first)) })).toMatchObject({ status: 200, code: undefined });
  }, 60_000);
});

describe("a list of operations beside which others are taken", () => {
  beforeAll(() => open({ persistedOperations: { manifest: MANIFEST, isSafelist: false } }));
  afterAll(() => gateway.close());

  test("has its operations ready from the start", async () => {
    expect(await getBy({ extensions: persistedQuery(sha256(TITLE)) })).toMatchObject(ANSWERED);
    expect(await post({ extensions: persistedQuery("people/v1") })).toMatchObject({ status: 200, code: undefined });
  });

  test("lets others be registered and sent", async () => {
    const query = "{ latestVisit { title } }";
    const extensions = persistedQuery(sha256(query));
    expect(await post({ extensions })).toMatchObject({ code: "PERSISTED_QUERY_NOT_FOUND" });
    expect(await post({ query, extensions })).toMatchObject(ANSWERED);
    expect(await post({ extensions })).toMatchObject(ANSWERED);
    expect(await post({ query: "{ __schema { queryType { name } } }" })).toMatchObject({ status: 200 });
  });

  test("has ids that mean nothing else", async () => {
    expect(await post({ query: TITLE, extensions: persistedQuery("people/v1") })).toMatchObject({
      ...{ status: 400, code: "BAD_REQUEST" },
    });
  });
});

describe.each([false, true])("a safelist (production: %s)", (isProduction) => {
  beforeAll(() => open({ isProduction, persistedOperations: { manifest: MANIFEST, isSafelist: true } }));
  afterAll(() => gateway.close());

  test("takes its operations by id and by their very text, by POST and by GET", async () => {
    for (const asked of [
      { extensions: persistedQuery(sha256(TITLE)) },
      { query: TITLE },
      { query: TITLE, extensions: persistedQuery(sha256(TITLE)) },
      { operationName: "Title", extensions: persistedQuery(sha256(TITLE)) },
    ]) {
      expect(await post(asked)).toMatchObject(ANSWERED);
      expect(await getBy(asked)).toMatchObject(ANSWERED);
    }
    expect(await getBy({ extensions: persistedQuery("people/v1") })).toMatchObject({
      data: { people: { nodes: [{ name: "Ali Larijani" }, { name: "Shehbaz Sharif" }] } },
    });
  });

  test("takes its mutations by POST alone", async () => {
    const asked = { variables: { title: "x" }, extensions: persistedQuery(sha256(PLAN)) };
    expect(await post(asked)).toMatchObject({ data: { planVisit: { title: "x" } } });
    expect(await getBy(asked)).toMatchObject({ status: 405, code: "BAD_REQUEST" });
  });

  test.each([
    ["free text", { query: "{ latestVisit { title } }" }],
    ["a text that is but formatted otherwise", { query: ` ${TITLE}` }],
    ["a listed text and more", { query: `${TITLE} query More { __typename }`, operationName: "Title" }],
    ["introspection, as explorers ask", { query: "query IntrospectionQuery { __schema { queryType { name } } }" }],
    ["what services answer to the gateway", { query: "{ _service { sdl } }" }],
    ["what is no GraphQL", { query: "{" }],
    ["a text for which limits would speak", { query: `{ ${"!".repeat(5_000)} }` }],
    ["an unknown id", { extensions: persistedQuery(sha256("{ __typename }")) }],
    ["an unknown id with its text", { query: "{ __typename }", extensions: persistedQuery(sha256("{ __typename }")) }],
    ["an id of everything's own", { extensions: persistedQuery("__proto__") }],
    ["a foreign id with a listed text", { query: TITLE, extensions: persistedQuery("0") }],
    ["an empty id", { extensions: persistedQuery("") }],
  ])("refuses %s before it is read", async (_name, asked) => {
    const received = geopolitics.received.length;
    const started = performance.now();
    expect(await post(asked)).toMatchObject(REFUSED);
    expect(await getBy(asked)).toMatchObject(REFUSED);
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(geopolitics.received.length).toBe(received);
  });

  test("refuses a text that was registered a hundred times over", async () => {
    const query = "{ latestVisit { title } }";
    const extensions = persistedQuery(sha256(query));
    for (let count = 0; count < 100; count++) expect(await post({ query, extensions })).toMatchObject(REFUSED);
    expect(await post({ extensions })).toMatchObject(REFUSED);
  });

  test.each([
    ["two texts", `query=${encodeURIComponent(TITLE)}&query=${encodeURIComponent("{ __typename }")}`],
    [
      "two ids",
      ["1", "2"].map((id) => `extensions=${encodeURIComponent(JSON.stringify(persistedQuery(id)))}`).join("&"),
    ],
    ["extensions that are no JSON", "extensions={"],
    ["nothing", ""],
  ])("leaves what makes no sense to be told so: %s", async (_name, search) => {
    const received = geopolitics.received.length;
    expect(await get(search)).toMatchObject({ status: 400, code: "BAD_REQUEST", data: undefined });
    expect(geopolitics.received.length).toBe(received);
  });

  test("is no way round the id by a second reading of the address", async () => {
    for (const search of [
      `query=${encodeURIComponent("{ latestVisit { id } }")}#&extensions={}`,
      `%71uery=${encodeURIComponent("{ latestVisit { id } }")}`,
      `query=${encodeURIComponent("{ latestVisit { id } }")}&extensions=null`,
      `?query=${encodeURIComponent("{ latestVisit { id } }")}`,
    ])
      expect(await get(search)).toMatchObject({ status: 400, data: undefined });
  });

  test("names an operation that is not there as one, in GraphQL's own type of answer too", async () => {
    const asked = { query: TITLE, operationName: "Other" };
    expect(await post(asked)).toMatchObject({ status: 400, code: "OPERATION_RESOLUTION_FAILURE" });
    const type = "application/graphql-response+json";
    const refused = await post({ query: "{ __typename }" }, { accept: type });
    expect(refused).toMatchObject({
      ...REFUSED,
      type: expect.stringMatching(`^${type.replace("+", "\\+")}`) as string,
    });
  });

  test("tells nobody what it holds", async () => {
    const response = await gateway.ask("{ __typename }");
    expect(response.text).not.toMatch(/list\.json|Title|Plan|People/);
    expect(response.errors[0]?.message).toBe(
      "This server takes the operations of its list alone, and this is none of them.",
    );
  });
});

test("a gateway does not start with a list that has mistakes", async () => {
  const text = MANIFEST.text.replace("latestVisit", "latestVisits").replace('"People"', '"Everybody"');
  const persistedOperations = { manifest: { path: "list.json", text }, isSafelist: true };
  await expect(
    startGateway({ geopolitics: toyGeopolitics(), people: toyPeople() }, { persistedOperations }),
  ).rejects.toThrow(
    /^The manifest at list\.json has 3 mistakes:\n.*not the SHA-256.*\n.*"latestVisits" on type "Query".*\n.*is called People/,
  );
});
