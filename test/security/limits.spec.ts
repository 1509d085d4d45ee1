import { gzipSync } from "node:zlib";
import { DEFAULT_LIMITS, type Limits } from "../../gateway/limits/limits";
import { startGateway, type Answer, type ToyGateway } from "../gateway/toy-gateway";
import { toyGeopolitics, toyPeople, type ToySubgraph } from "../gateway/toy-subgraphs";
import { nestedVisits, repeated } from "./large-operations";

// Each limit holds to the unit, is refused with its own code, and is known before any service is asked.

let services: { readonly geopolitics: ToySubgraph; readonly people: ToySubgraph };
let gateway: ToyGateway;
let roomy: ToyGateway;
let wordy: ToyGateway;
beforeAll(async () => {
  services = { geopolitics: toyGeopolitics(), people: toyPeople() };
  // A list in a list thirty times costs more than anybody has, and four thousand words need a thousand names: what is
  // tried one by one must not meet another limit.
  roomy = await startGateway(services, { limits: { cost: 1e15 } });
  wordy = await startGateway(services, { limits: { aliases: 1e4, selections: 1e4 } });
  gateway = await startGateway(services, { showsCost: true });
});
afterAll(async () => {
  await roomy.close();
  await wordy.close();
  await gateway.close();
});

const fetches = (): number => services.geopolitics.received.length + services.people.received.length;
const { cost } = DEFAULT_LIMITS;

/** Two selections each. */
const pairs = (count: number): string => repeated(count, () => "... on Visit { id }");

/** Operations of exactly so much. */
const OPERATIONS: Readonly<
  Record<Exclude<keyof Limits, "cost">, readonly [code: string, of: (count: number) => string]>
> = {
  // The name and four brackets stand around them, and an alias is three.
  tokens: [
    "MAX_TOKENS_LIMIT",
    (count) => {
      const more = (count - 5) % 3;
      return `{ latestVisit { ${repeated(more, (i) => ["id", "title"][i] ?? "")} ${repeated((count - 5 - more) / 3, (i) => `a${i}: id`)} } }`;
    },
  ],
  depth: ["MAX_DEPTH_LIMIT", (count) => `{ ${nestedVisits(count)} }`],
  aliases: ["MAX_ALIASES_LIMIT", (count) => `{ latestVisit { ${repeated(count, (i) => `a${i}: __typename`)} } }`],
  directives: [
    "MAX_DIRECTIVES_LIMIT",
    (count) => `{ latestVisit { ${repeated(count, (i) => `a${i}: id @skip(if: false)`)} } }`,
  ],
  duplicateFields: ["MAX_DUPLICATE_FIELDS_LIMIT", (count) => `{ latestVisit { ${repeated(count + 1, () => "id")} } }`],
  selections: [
    "MAX_SELECTIONS_LIMIT",
    // Each of the fragments is a hundred: its spread, the one in it, and the ninety-eight of that.
    (count) => {
      const fragments = Math.floor((count - 1) / 100);
      const more = count - 1 - 100 * fragments;
      return `{ latestVisit { ${repeated(fragments, (i) => `...F${i}`)} ${pairs(Math.floor(more / 2))} ${more % 2 ? "title" : ""} } }
        ${repeated(fragments, (i) => `fragment F${i} on Visit { ...G }`)} fragment G on Visit { ${pairs(49)} }`;
    },
  ],
  rootFields: ["MAX_ROOT_FIELDS_LIMIT", (count) => `{ ${repeated(count, (i) => `a${i}: __typename`)} }`],
};

const codesOf = ({ errors }: Answer): readonly string[] => [
  ...new Set(errors.map(({ extensions }) => extensions.code)),
];

describe.each(Object.entries(OPERATIONS) as [keyof typeof OPERATIONS, (typeof OPERATIONS)["depth"]][])(
  "%s",
  (limit, [code, of]) => {
    it("may be as many as the limit says", async () => {
      const answer = await (limit === "tokens" ? wordy : roomy).ask(of(DEFAULT_LIMITS[limit]));
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

describe("values", () => {
  const { depth } = DEFAULT_LIMITS;
  const lists = (levels: number): string => "[".repeat(levels) + "]".repeat(levels);
  const isTooDeep = async (query: string, variables?: Record<string, unknown>): Promise<boolean> => {
    const before = fetches();
    const codes = codesOf(await gateway.ask(query, variables));
    expect(fetches()).toBe(before);
    return codes.includes("MAX_DEPTH_LIMIT");
  };

  it("hold each other for as many levels as fields may", async () => {
    // None is an id, for other reasons.
    for (const [levels, expected] of [
      [depth, false],
      [depth + 1, true],
    ] as const) {
      expect(await isTooDeep(`{ country(code: ${lists(levels)}) { code } }`)).toBe(expected);
      const variables = { code: JSON.parse(lists(levels)) as unknown };
      expect(await isTooDeep("query ($code: ID!) { country(code: $code) { code } }", variables)).toBe(expected);
    }
  });
});

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

describe("a body", () => {
  const MEGABYTE = 1024 * 1024;
  /** JSON of exactly so many bytes. */
  const ofBytes = (bytes: number): string => {
    const around = JSON.stringify({ query: "{ latestVisit { id } }", extensions: { padding: "" } });
    return around.replace('""', `"${"x".repeat(bytes - around.length)}"`);
  };
  const send = async (body: string, headers: Readonly<Record<string, string>> = {}) => {
    const response = await fetch(`${gateway.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: "content-encoding" in headers ? gzipSync(body) : body,
    });
    const { data, errors = [] } = (await response.json()) as Partial<Answer>;
    return { status: response.status, data, codes: errors.map(({ extensions }) => extensions.code) };
  };
  const VISIT = { status: 200, data: { latestVisit: { id: "v1" } }, codes: [] };

  it.each<Readonly<Record<string, string>>>([{}, { "content-encoding": "gzip" }])(
    "has a megabyte at most, unpacked: %j",
    async (headers) => {
      expect(await send(ofBytes(MEGABYTE), headers)).toEqual(VISIT);
      const before = fetches();
      expect(await send(ofBytes(MEGABYTE + 1), headers)).toMatchObject({ status: 413, data: undefined });
      expect(fetches()).toBe(before);
    },
  );

  it("has one operation, and no list of them", async () => {
    const one = JSON.stringify({ query: "{ latestVisit { id } }" });
    expect(await send(one)).toEqual(VISIT);
    const before = fetches();
    for (const list of ["[]", `[${one}]`, `[${one},${one}]`, `[${Array(1_000).fill(one).join()}]`])
      expect(await send(list)).toEqual({ status: 400, data: undefined, codes: ["BAD_REQUEST"] });
    expect(fetches()).toBe(before);
  });
});
