import { startGateway, type ToyGateway } from "../gateway/toy-gateway";
import { toyGeopolitics, toyPeople, type ToySubgraph } from "../gateway/toy-subgraphs";
import { fragmentsInLevels, lattice, nestedVisit, nestedVisits, repeated } from "./large-operations";

// Short texts that are long to read, to check or to plan: refused soon, in flat memory, and nothing is asked for them.

/** In milliseconds. On its own each takes less than a tenth; the tests beside it take their share of the machine. */
const SOON = 2_000;
/** In bytes of the whole process, ours and the tests'. */
const FLAT = 100 * 2 ** 20;

let services: { readonly geopolitics: ToySubgraph; readonly people: ToySubgraph };
let gateway: ToyGateway;
beforeAll(async () => {
  services = { geopolitics: toyGeopolitics(), people: toyPeople() };
  gateway = await startGateway(services, { isProduction: true });
  await gateway.ask("{ latestVisit { id } }");
});
afterAll(() => gateway.close());

const fetches = (): number => services.geopolitics.received.length + services.people.received.length;

interface Outcome {
  readonly status: number;
  readonly codes: readonly string[];
  readonly text: string;
}

/** What becomes of a body, which has to be known soon and in little room. */
const send = async (body: string, headers: Readonly<Record<string, string>> = {}): Promise<Outcome> => {
  const room = process.memoryUsage().rss;
  const began = performance.now();
  const response = await fetch(`${gateway.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body,
  });
  const text = await response.text();
  expect(performance.now() - began).toBeLessThan(SOON);
  expect(process.memoryUsage().rss - room).toBeLessThan(FLAT);
  const { errors = [] } = JSON.parse(text) as {
    errors?: readonly { readonly extensions: { readonly code: string } }[];
  };
  return { status: response.status, codes: [...new Set(errors.map(({ extensions }) => extensions.code))], text };
};

const ask = (query: string, variables: object = {}): Promise<Outcome> => send(JSON.stringify({ query, variables }));

const inCircles = (count: number, spreads: number): string =>
  repeated(count, (i) => `fragment F${i} on Visit { ${repeated(spreads, (j) => `...F${(i * 7 + j) % count}`)} }`);

const flags = (count: number): string => repeated(count, (i) => `$v${i}: Boolean!`);

const ATTACKS: Readonly<Record<string, readonly (readonly [title: string, code: string, query: string])[]>> = {
  "fragments that multiply": [
    [
      "a fragment twice, thirty times",
      "MAX_DEPTH_LIMIT",
      fragmentsInLevels(1, 30, "id", (spread) => `${spread} ${spread}`),
    ],
    ["and ten times", "MAX_SELECTIONS_LIMIT", fragmentsInLevels(1, 10, "id", (spread) => `${spread} ${spread}`)],
    ["two fragments in twelve levels", "MAX_SELECTIONS_LIMIT", fragmentsInLevels(2, 12, "id")],
    ["three in twelve", "MAX_SELECTIONS_LIMIT", fragmentsInLevels(3, 12, "id")],
    ["nine in twelve", "MAX_SELECTIONS_LIMIT", fragmentsInLevels(9, 12, "id")],
    ["nine in eighteen", "MAX_DEPTH_LIMIT", fragmentsInLevels(9, 18, "id")],
    [
      "three in six, through people and countries",
      "MAX_SELECTIONS_LIMIT",
      fragmentsInLevels(3, 6, "id", (spreads) => `participants { party { ... on Person { name } } } ${spreads}`),
    ],
    ["three hundred in a row", "MAX_DEPTH_LIMIT", fragmentsInLevels(1, 300, "id")],
    ["inline ones that hold two more, twelve times", "MAX_TOKENS_LIMIT", `{ latestVisit { ${lattice(12, "id")} } }`],
  ],
  depth: [
    ...[31, 50, 100, 500].map(
      (levels) => [`${levels} levels of fields`, "MAX_DEPTH_LIMIT", `{ ${nestedVisits(levels)} }`] as const,
    ),
    [
      "hundreds of inline fragments",
      "MAX_DEPTH_LIMIT",
      `{ latestVisit ${"{ ... on Visit ".repeat(700)} { id } ${"}".repeat(700)} }`,
    ],
    [
      "levels of fields within a fragment",
      "MAX_DEPTH_LIMIT",
      `{ latestVisit { ...F } } fragment F on Visit { ${nestedVisit(40)} }`,
    ],
    [
      "a fragment called __schema",
      "MAX_DEPTH_LIMIT",
      `{ latestVisit { ...__schema } } fragment __schema on Visit { ${nestedVisit(40)} }`,
    ],
    // Whichever the parser notices first: it has less room before its code is compiled.
    [
      "brackets that open only",
      expect.stringMatching(/^MAX_(DEPTH|TOKENS)_LIMIT$/) as string,
      `{ ${"a { ".repeat(30_000)}`,
    ],
    ["a list in lists", "MAX_DEPTH_LIMIT", `{ country(code: ${"[".repeat(1_900)}${"]".repeat(1_900)}) { code } }`],
    ["an object in objects", "MAX_DEPTH_LIMIT", `{ country(code: ${"{a:".repeat(900)}1${"}".repeat(900)}) { code } }`],
    [
      "a type of lists",
      "GRAPHQL_VALIDATION_FAILED",
      `query ($c: ${"[".repeat(1_900)}ID${"]".repeat(1_900)}) { country(code: $c) { code } }`,
    ],
  ],
  circles: [
    [
      "a fragment within itself",
      "GRAPHQL_VALIDATION_FAILED",
      "{ latestVisit { ...F } } fragment F on Visit { ...F id }",
    ],
    [
      "a fragment within itself, some levels below",
      "GRAPHQL_VALIDATION_FAILED",
      "{ latestVisit { ...F } } fragment F on Visit { participants { party { ... on Person { visits { nodes { ...F } } } } } }",
    ],
    ["two within each other", "GRAPHQL_VALIDATION_FAILED", `{ latestVisit { ...F0 } } ${inCircles(2, 2)}`],
    ["eight within each other", "GRAPHQL_VALIDATION_FAILED", `{ latestVisit { ...F0 } } ${inCircles(8, 5)}`],
    ["a hundred within each other", "MAX_DEPTH_LIMIT", `{ latestVisit { ...F0 } } ${inCircles(100, 12)}`],
  ],
  floods: [
    ["101 aliases", "MAX_ALIASES_LIMIT", `{ latestVisit { ${repeated(101, (i) => `a${i}: __typename`)} } }`],
    ["a thousand aliases", "MAX_ALIASES_LIMIT", `{ latestVisit { ${repeated(1_000, (i) => `a${i}: id`)} } }`],
    ["fifty thousand aliases", "MAX_TOKENS_LIMIT", `{ ${repeated(50_000, (i) => `a${i}: __typename`)} }`],
    ["a field a thousand times", "MAX_DUPLICATE_FIELDS_LIMIT", `{ latestVisit { ${repeated(1_000, () => "id")} } }`],
    ["fifteen thousand words", "MAX_TOKENS_LIMIT", `{ latestVisit { ${repeated(15_000, () => "id")} } }`],
    [
      "a field with fields below it, two hundred times",
      "MAX_DUPLICATE_FIELDS_LIMIT",
      `{ latestVisit { ${repeated(200, () => "participants { label party { __typename } }")} } }`,
    ],
    [
      "under one alias",
      "MAX_ALIASES_LIMIT",
      `{ latestVisit { ${repeated(200, () => "a: participants { label party { __typename } }")} } }`,
    ],
    [
      "three thousand times",
      "MAX_TOKENS_LIMIT",
      `{ latestVisit { ${repeated(3_000, () => "a: participants { label ...P }")} } } fragment P on Participant { label }`,
    ],
    [
      "aliases in fragments, each spread ten times",
      "MAX_ALIASES_LIMIT",
      `{ latestVisit { ${repeated(10, (i) => `...F${i}`)} } } ${repeated(10, (i) => `fragment F${i} on Visit { ${repeated(11, (j) => `a${i}x${j}: id`)} }`)}`,
    ],
    ["21 root fields", "MAX_ROOT_FIELDS_LIMIT", `{ ${repeated(21, (i) => `a${i}: latestVisit { id }`)} }`],
    [
      "root fields in fragments",
      "MAX_ROOT_FIELDS_LIMIT",
      `{ ${repeated(3, (i) => `...F${i}`)} } ${repeated(3, (i) => `fragment F${i} on Query { ${repeated(7, (j) => `a${i}x${j}: __typename`)} }`)}`,
    ],
    [
      "mutations",
      "MAX_ROOT_FIELDS_LIMIT",
      `mutation { ${repeated(21, (i) => `a${i}: planVisit(title: "x") { id }`)} }`,
    ],
    ["51 directives", "MAX_DIRECTIVES_LIMIT", `{ latestVisit { id ${repeated(51, () => "@skip(if: false)")} } }`],
    ["unknown directives", "MAX_DIRECTIVES_LIMIT", `{ latestVisit { id ${repeated(1_000, (i) => `@a${i}`)} } }`],
    ["ten unknown directives", "GRAPHQL_VALIDATION_FAILED", `{ latestVisit { id ${repeated(10, (i) => `@a${i}`)} } }`],
    [
      "ten thousand fields, each there or not",
      "MAX_TOKENS_LIMIT",
      `query (${flags(10)}) { latestVisit { ${repeated(10_000, (i) => `a${i}: id @skip(if: $v${i % 10})`)} } }`,
    ],
    [
      "a thousand fields that are not there",
      "MAX_DUPLICATE_FIELDS_LIMIT",
      `{ latestVisit { ${repeated(1_000, () => "unknown")} } }`,
    ],
    ["different ones", "GRAPHQL_VALIDATION_FAILED", `{ latestVisit { ${repeated(1_000, (i) => `unknown${i}`)} } }`],
    ["unknown arguments", "GRAPHQL_VALIDATION_FAILED", `{ latestVisit(${repeated(900, (i) => `a${i}: 1`)}) { id } }`],
    [
      "variables that nothing reads",
      "GRAPHQL_VALIDATION_FAILED",
      `query (${repeated(900, (i) => `$v${i}: Int`)}) { latestVisit { id } }`,
    ],
    [
      "five hundred operations",
      "OPERATION_RESOLUTION_FAILURE",
      repeated(500, (i) => `query Q${i} { latestVisit { id } }`),
    ],
    [
      "fragments that nothing spreads",
      "GRAPHQL_VALIDATION_FAILED",
      `{ latestVisit { id } } ${repeated(400, (i) => `fragment F${i} on Visit { id }`)}`,
    ],
  ],
  costs: [
    ["a long list", "COST_ESTIMATED_TOO_EXPENSIVE", "{ visits(first: 99999999) { nodes { id } } }"],
    [
      "many long lists",
      "COST_ESTIMATED_TOO_EXPENSIVE",
      `{ ${repeated(19, (i) => `a${i}: visits(first: 99999) { nodes { id } }`)} }`,
    ],
    [
      "a list's default",
      "COST_ESTIMATED_TOO_EXPENSIVE",
      "query ($n: Int = 99999999) { visits(first: $n) { nodes { id } } }",
    ],
    [
      "lists in lists",
      "COST_ESTIMATED_TOO_EXPENSIVE",
      `{ visits { nodes { ${"participants { party { ... on Person { visits { nodes { ".repeat(3)} id ${"} } } } }".repeat(3)} } } }`,
    ],
  ],
};

describe.each(Object.entries(ATTACKS))("%s", (_, attacks) => {
  it.each(attacks)("%s: %s", async (__, code, query) => {
    const before = fetches();
    const { status, codes, text } = await ask(query);
    expect({ status, codes }).toEqual({ status: 400, codes: [code] });
    // Whoever sends much is not told much.
    expect(text.length).toBeLessThan(5_000);
    expect(fetches()).toBe(before);
  });
});

describe("what is within the limits is planned soon, too", () => {
  it.each<readonly [title: string, query: string, variables: object]>([
    ["inline fragments that hold two more, eight times", `{ latestVisit { ${lattice(8, "id")} } }`, {}],
    ["fragments in levels", fragmentsInLevels(2, 8, "id"), {}],
    [
      "fifty fields, each there or not",
      `query (${flags(50)}) { latestVisit { ${repeated(50, (i) => `a${i}: id @skip(if: $v${i})`)} } }`,
      Object.fromEntries(Array.from({ length: 50 }, (__, i) => [`v${i}`, i % 2 === 0])),
    ],
    [
      "the same across services",
      `query (${flags(49)}) { latestVisit { participants { party { ... on Person { ${repeated(49, (i) => `a${i}: name @skip(if: $v${i})`)} } } } } }`,
      Object.fromEntries(Array.from({ length: 49 }, (__, i) => [`v${i}`, i % 2 === 0])),
    ],
  ])("%s", async (_, query, variables) => {
    expect(await ask(query, variables)).toMatchObject({ status: 200, codes: [] });
  });
});

describe("variables", () => {
  const QUERY = "query ($code: ID!) { country(code: $code) { title } }";
  const within = (open: string, close: string): string =>
    `{"query":${JSON.stringify(QUERY)},"variables":{"code":${open.repeat(100_000)}1${close.repeat(100_000)}}}`;

  it.each<readonly [title: string, code: string, body: string]>([
    [
      "a list of a hundred thousand",
      "BAD_USER_INPUT",
      JSON.stringify({ query: QUERY, variables: { code: Array(100_000).fill("PAK") } }),
    ],
    ["lists in lists", "MAX_DEPTH_LIMIT", within("[", "]")],
    ["objects in objects", "MAX_DEPTH_LIMIT", within('{"a":', "}")],
  ])("%s: %s", async (_, code, body) => {
    const before = fetches();
    const refused = { status: 400, codes: [code] };
    expect(await send(body)).toMatchObject(refused);
    // Such a body has to be remembered by its hash.
    expect(await send(body, { "idempotency-key": "a key" })).toMatchObject(refused);
    expect(fetches()).toBe(before);
  });

  it("fifty thousand that nothing reads go nowhere", async () => {
    const variables = Object.fromEntries(Array.from({ length: 50_000 }, (_, i) => [`v${i}`, i]));
    expect(await ask("{ latestVisit { title } }", variables)).toMatchObject({ status: 200, codes: [] });
    expect(services.geopolitics.received.at(-1)?.variables).toEqual({});
  });

  it("a text of the largest size is no more than a text", async () => {
    const { status, codes } = await ask(QUERY, { code: "x".repeat(900_000) });
    expect({ status, codes }).toEqual({ status: 200, codes: [] });
  });
});

it("in all, memory stays as it was", async () => {
  const all = Object.values(ATTACKS).flat();
  const room = process.memoryUsage().rss;
  for (let round = 0; round < 3; round += 1) for (const [, , query] of all) await ask(query);
  expect(process.memoryUsage().rss - room).toBeLessThan(2 * FLAT);
});

it("a parser that has no room left says so in our words, and only then", async () => {
  const patient = await startGateway(services, { limits: { tokens: 1_000_000 } });
  try {
    const deep = await patient.ask(`{ ${"a { ".repeat(30_000)}`);
    expect(deep.errors).toEqual([
      {
        message: "The operation is nested too deeply to be read; ask for less at once.",
        extensions: { code: "MAX_DEPTH_LIMIT" },
      },
    ]);
    const said = await patient.ask('{ "Maximum call stack size exceeded" }');
    expect(said.errors).toMatchObject([{ extensions: { code: "GRAPHQL_PARSE_FAILED" } }]);
  } finally {
    await patient.close();
  }
});
