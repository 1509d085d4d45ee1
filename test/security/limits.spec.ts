import { DEFAULT_LIMITS, type Limits } from "../../gateway/limits/limits";
import { startGateway, type Answer, type ToyGateway } from "../gateway/toy-gateway";
import { toyGeopolitics, toyPeople, type ToySubgraph } from "../gateway/toy-subgraphs";

// Each limit holds to the unit, is refused with its own code, and is known before any service is asked.

let services: { readonly geopolitics: ToySubgraph; readonly people: ToySubgraph };
let gateway: ToyGateway;
let roomy: ToyGateway;
beforeAll(async () => {
  services = { geopolitics: toyGeopolitics(), people: toyPeople() };
  // A list in a list thirty times costs more than anybody has: what is tried one by one must not meet another limit.
  roomy = await startGateway(services, { limits: { cost: 1e15 } });
  gateway = await startGateway(services, { showsCost: true });
});
afterAll(async () => {
  await roomy.close();
  await gateway.close();
});

const fetches = (): number => services.geopolitics.received.length + services.people.received.length;
const repeated = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(" ");

/** Levels of fields: country and visits in one another, and a last one without more. */
const nested = (levels: number): string =>
  levels <= 1 ? "__typename" : `visits(first: 1) { ${levels === 2 ? "__typename" : nestedNodes(levels - 1)} }`;
const nestedNodes = (levels: number): string =>
  levels <= 1
    ? "__typename"
    : `nodes { ${levels === 2 ? "__typename" : `participants { ${levels === 3 ? "__typename" : nestedParty(levels - 2)} }`} }`;
const nestedParty = (levels: number): string =>
  levels <= 1 ? "label" : `party { ${levels === 2 ? "__typename" : `... on Person { ${nested(levels - 2)} }`} }`;

const { cost } = DEFAULT_LIMITS;

/** Operations of exactly so much. */
const OPERATIONS: Readonly<
  Record<Exclude<keyof Limits, "cost">, readonly [code: string, of: (count: number) => string]>
> = {
  // The name and four brackets and signs stand around them.
  tokens: ["MAX_TOKENS_LIMIT", (count) => `{ latestVisit { ${repeated(count - 5, () => "id")} } }`],
  depth: ["MAX_DEPTH_LIMIT", (count) => `{ ${nested(count)} }`],
  aliases: ["MAX_ALIASES_LIMIT", (count) => `{ latestVisit { ${repeated(count, (i) => `a${i}: __typename`)} } }`],
  directives: [
    "MAX_DIRECTIVES_LIMIT",
    (count) => `{ latestVisit { ${repeated(count, (i) => `a${i}: id @skip(if: false)`)} } }`,
  ],
  duplicateFields: ["MAX_DUPLICATE_FIELDS_LIMIT", (count) => `{ latestVisit { ${repeated(count + 1, () => "id")} } }`],
  rootFields: ["MAX_ROOT_FIELDS_LIMIT", (count) => `{ ${repeated(count, (i) => `a${i}: __typename`)} }`],
};

const codesOf = ({ errors }: Answer): readonly string[] => [
  ...new Set(errors.map(({ extensions }) => extensions.code)),
];

describe.each(Object.entries(OPERATIONS) as [keyof typeof OPERATIONS, (typeof OPERATIONS)["depth"]][])(
  "%s",
  (limit, [code, of]) => {
    it("may be as many as the limit says", async () => {
      // What is spelt twice is refused for that before it is for its length.
      const answer = await roomy.ask(of(limit === "tokens" ? 40 : DEFAULT_LIMITS[limit]));
      expect(codesOf(answer)).toEqual([]);
    });

    it("and no more, whichever service it would go to", async () => {
      const before = fetches();
      const answer = await gateway.ask(of(DEFAULT_LIMITS[limit] + 1));
      expect({ status: answer.status, codes: codesOf(answer) }).toEqual({ status: 400, codes: [code] });
      expect(answer.errors[0]?.message).toContain(String(DEFAULT_LIMITS[limit]));
      expect(fetches()).toBe(before);
    });
  },
);

describe("the cost", () => {
  const visits = (size: string, more = ""): string => `query Q${more} { visits(first: ${size}) { nodes { id } } }`;

  it.each<{ title: string; query: string; variables?: Record<string, unknown> }>([
    { title: "by a literal", query: visits(String(cost)) },
    { title: "by a variable", query: visits("$n", "($n: Int)"), variables: { n: cost } },
    { title: "by a variable's default", query: visits("$n", `($n: Int = ${cost})`) },
    {
      title: "of lists in lists",
      query: `{ visits(first: 1000) { nodes { participants { party { ... on Person {
        visits(first: 1000) { nodes { id } } } } } } } }`,
    },
  ])("is refused $title", async ({ query, variables }) => {
    const before = fetches();
    const answer = await gateway.ask(query, variables);
    expect({ status: answer.status, codes: codesOf(answer) }).toEqual({
      status: 400,
      codes: ["COST_ESTIMATED_TOO_EXPENSIVE"],
    });
    expect(fetches()).toBe(before);
  });

  it("may be as much as the limit says, and is shown during development", async () => {
    const { text } = await gateway.ask(visits(String(cost - 1)));
    expect(JSON.parse(text)).toMatchObject({ extensions: { cost: { estimated: cost, limit: cost } } });
  });

  it("is shown to nobody otherwise", async () => {
    const other = await startGateway({ geopolitics: toyGeopolitics(), people: toyPeople() });
    const { text } = await other.ask("{ latestVisit { id } }").finally(() => other.close());
    expect(Object.keys(JSON.parse(text) as object)).toEqual(["data"]);
  });
});

it("settings lower a limit", async () => {
  const strict = await startGateway(
    { geopolitics: toyGeopolitics(), people: toyPeople() },
    { limits: { rootFields: 1 } },
  );
  const answers = [await strict.ask("{ latestVisit { id } }"), await strict.ask("{ latestVisit { id } __typename }")];
  await strict.close();
  expect(answers.map(codesOf)).toEqual([[], ["MAX_ROOT_FIELDS_LIMIT"]]);
});

describe("an attack is refused soon, and nothing is asked for it", () => {
  const doubling = (count: number): string =>
    `{ latestVisit { ...F0 } } ${repeated(count, (i) => `fragment F${i} on Visit { ...F${i + 1} ...F${i + 1} }`)} fragment F${count} on Visit { id }`;

  it.each<readonly [title: string, query: string, codes: readonly string[]]>([
    ["fifty thousand aliases", `{ ${repeated(50_000, (i) => `a${i}: __typename`)} }`, ["MAX_TOKENS_LIMIT"]],
    [
      "aliases of fields with much below",
      `{ ${repeated(19, (i) => `a${i}: visits(first: 99999) { nodes { id } }`)} }`,
      ["COST_ESTIMATED_TOO_EXPENSIVE"],
    ],
    ["thirty fragments that double", doubling(20), ["MAX_DUPLICATE_FIELDS_LIMIT", "MAX_DEPTH_LIMIT"]],
    ["a thousand fragments in one another", doubling(300), ["GRAPHQL_VALIDATION_FAILED"]],
    [
      "a fragment within itself",
      "{ latestVisit { ...F } } fragment F on Visit { ...F id }",
      ["GRAPHQL_VALIDATION_FAILED"],
    ],
    [
      "a fragment called __schema",
      `{ latestVisit { ...__schema } } fragment __schema on Visit { participants { party { ... on Person { ${nested(40)} } } } }`,
      ["MAX_DEPTH_LIMIT"],
    ],
    ["unknown directives", `{ latestVisit { id ${repeated(60, (i) => `@a${i}`)} } }`, ["GRAPHQL_VALIDATION_FAILED"]],
    ["brackets that open only", `{ ${"a { ".repeat(30_000)}`, ["MAX_TOKENS_LIMIT"]],
    ["a prototype's name as an alias", "{ __proto__: latestVisit { id } constructor: __typename }", []],
  ])("%s", async (_, query, codes) => {
    const before = fetches();
    const started = performance.now();
    const answer = await gateway.ask(query);
    expect(performance.now() - started).toBeLessThan(2_000);
    const found = codesOf(answer);
    if (codes.length > 0) {
      expect(codes).toEqual(expect.arrayContaining([...found]));
      expect(found).toHaveLength(1);
      expect(fetches()).toBe(before);
    }
    expect(({} as Record<string, unknown>).id).toBeUndefined();
  });
});
