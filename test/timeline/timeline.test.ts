import { IDS } from "../pagination/lists";
import { seedLists, withClient } from "../pagination/seed";
import { dataOf } from "../promises/http";
import { startDossier, type Dossier } from "../support/dossier";

// What a timeline holds is what the lists of its kinds hold, and in one order.

let dossier: Dossier;
beforeAll(async () => {
  // Rows are written past the gateway here, which hears of them a little later.
  dossier = await startDossier("in-process", undefined, { settings: { ANSWER_CACHE_MB: "0" } });
  await seedLists(dossier.databases);
});
afterAll(() => dossier.close());

interface Happening {
  readonly __typename: string;
  readonly id: string;
  readonly period: { readonly earliest: string | null } | null;
}
interface Page {
  readonly totalCount: number;
  readonly nodes: readonly Happening[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const NODE = "nodes { __typename ... on Happening { id period { earliest } } }";

/** A list from its beginning to its end. @param args its arguments, without the page's */
const whole = async (list: string, args: string): Promise<readonly Happening[]> => {
  const nodes: Happening[] = [];
  let after: string | null = null;
  do {
    const around = list.includes("LIST") ? list : "LIST";
    const field = `list: ${list.includes("LIST") ? "" : list}`;
    const call = `(${[args, "first: 100", "after: $after"].filter(Boolean).join(", ")})`;
    const selection = `{ totalCount ${NODE} pageInfo { hasNextPage endCursor } }`;
    const query = `query ($after: String) { ${around.replace(/LIST(\w*)/, (_, name: string) => `${field}${name}${call} ${selection}`)} }`;
    const data = await dataOf<Readonly<Record<string, unknown>>>(dossier, query, { after });
    const page = pageIn(data);
    nodes.push(...page.nodes);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    if (after === null) expect(page.totalCount).toBe(nodes.length);
  } while (after !== null);
  return nodes;
};

const pageIn = (data: Readonly<Record<string, unknown>>): Page =>
  (data.list ?? pageIn(Object.values(data)[0] as Readonly<Record<string, unknown>>)) as Page;

const idsOf = (happenings: readonly Happening[]): string[] => happenings.map(({ id }) => id).sort();

const timeline = (filter: string, orderBy = "NEWEST_FIRST"): Promise<readonly Happening[]> =>
  whole("timeline", `filter: { ${filter} }, orderBy: ${orderBy}`);

const PERSON = IDS.person;

describe("of each kind alone a timeline holds what the kind's own list holds", () => {
  it.each<readonly [kind: string, filter: string, list: string, args: string]>([
    ["VISIT", `parties: ["pk"]`, `country(code: "PAK") { LISTvisits }`, ""],
    ["VISIT", `parties: ["${PERSON}"]`, `person(id: "${PERSON}") { LISTvisits }`, ""],
    ["VISIT", `between: ["IR", "pak"]`, "visits", `filter: { between: ["PAK", "IRN"] }`],
    ["VISIT", `topic: "seeded"`, "visits", `filter: { topic: "seeded" }`],
    ["MEETING", `parties: ["PAK", "${PERSON}"]`, "meetings", `filter: { parties: ["PAK", "${PERSON}"] }`],
    ["MEETING", `between: ["PAK", "IRN"]`, "meetings", `filter: { between: ["PAK", "IRN"] }`],
    ["MEETING", `between: ["PAK", "${PERSON}"]`, "meetings", `filter: { between: ["PAK", "${PERSON}"] }`],
    ["MEETING", `sources: ["${IDS.source}"]`, "meetings", `filter: { sources: ["${IDS.source}"] }`],
    ["EVENT", `parties: ["IRN"]`, "events", `filter: { parties: ["IRN"] }`],
    ["EVENT", `between: ["IRN", "PAK"]`, "events", `filter: { between: ["IRN", "PAK"] }`],
    ["EVENT", `verification: [CORROBORATED]`, "events", `filter: { verification: [CORROBORATED] }`],
    ["STATEMENT", `topic: "kashmir"`, "statements", `filter: { topic: "kashmir" }`],
    [
      "STATEMENT",
      `during: { from: "2025-01-01", to: "2025-01-20" }`,
      "statements",
      `filter: { during: { from: "2025-01-01", to: "2025-01-20" } }`,
    ],
    ["VISIT", "", "visits", ""],
    ["MEETING", "", "meetings", ""],
    ["STATEMENT", "", "statements", ""],
    ["EVENT", "", "events", ""],
  ])("%s of { %s } is %s(%s)", async (kind, filter, list, args) => {
    const found = await timeline(`types: [${kind}] ${filter}`);
    const expected = await whole(list, args);
    expect(expected.length).toBeGreaterThan(0);
    // In the same order, too: only what has the same day may stand otherwise, and it stands by its id in both.
    expect(found.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
  });

  it("statements are those by, to and about a party", async () => {
    const lists = ["speakers", "addressees", "about"].map((field) =>
      whole("statements", `filter: { ${field}: ["IRN"] }`),
    );
    const expected = new Set((await Promise.all(lists)).flatMap(idsOf));
    expect(idsOf(await timeline(`types: [STATEMENT], parties: ["IRN"]`))).toEqual([...expected].sort());
  });
});

describe("all kinds together", () => {
  const KINDS = ["VISIT", "MEETING", "STATEMENT", "EVENT"];

  it.each([
    `parties: ["PAK"]`,
    `parties: ["IRN", "PAK", "${PERSON}"]`,
    `between: ["IRN", "PAK"]`,
    `between: ["${PERSON}", "PAK"]`,
    `between: ["IRN", "PAK"], parties: ["${PERSON}"]`,
    `topic: "seeded", during: { to: "2025-01-01" }`,
    "",
  ])("{ %s } holds each of them once, in one order", async (filter) => {
    const found = await timeline(filter);
    const alone = await Promise.all(KINDS.map((kind) => timeline(`types: [${kind}] ${filter}`)));
    expect(idsOf(found)).toEqual(alone.flatMap(idsOf).sort());
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
    for (const [orderBy, step] of [
      ["NEWEST_FIRST", -1],
      ["OLDEST_FIRST", 1],
    ] as const) {
      const days = (await timeline(filter, orderBy)).map(({ period }) => period?.earliest ?? null);
      const dated = days.filter((day) => day !== null);
      const sorted = dated.toSorted((a, b) => step * a.localeCompare(b));
      expect(days).toEqual([...sorted, ...Array<null>(days.length - dated.length).fill(null)]);
    }
  });

  it("is the same whoever of two is named first", async () => {
    expect(await timeline(`between: ["PAK", "IRN"]`)).toEqual(await timeline(`between: ["irn", "pk"]`));
    expect(await timeline(`between: ["PAK", "${PERSON}"]`)).toEqual(await timeline(`between: ["${PERSON}", "PAK"]`));
  });

  it("what stands in two of the lists comes once", async () => {
    const both = await timeline(`parties: ["IRN", "PAK"]`);
    const each = [...(await timeline(`parties: ["IRN"]`)), ...(await timeline(`parties: ["PAK"]`))];
    expect(each.length).toBeGreaterThan(both.length);
    expect(idsOf(both)).toEqual([...new Set(idsOf(each))].sort());
  });

  it.each([`types: []`, `parties: []`, `parties: ["QQQ"]`, `between: ["QQQ", "IRN"]`, `sources: []`])(
    "{ %s } is nothing",
    async (filter) => {
      expect(await timeline(filter)).toEqual([]);
    },
  );

  it.each([
    [`between: ["IRN"]`, /between takes exactly two/],
    [`between: ["IRN", "ir"]`, /between takes exactly two/],
    [`between: ["IRN", "Larijani"]`, /"Larijani" is neither a country's code/],
    [`parties: ["!"]`, /"!" is neither a country's code/],
    [`during: { from: "2025-02-01", to: "2025-01-01" }`, /ends \(2025-01-01\) before it begins/],
  ])("{ %s } is refused", async (filter, message) => {
    const { errors } = await dossier.ask(`{ timeline(filter: { ${filter} }) { totalCount } }`);
    expect(errors).toMatchObject([
      { message: expect.stringMatching(message) as string, extensions: { code: "BAD_USER_INPUT" } },
    ]);
  });
});

it("a record that is retracted leaves the timeline, and a variant never stands in it", async () => {
  const [first] = await timeline(`between: ["IRN", "PAK"], types: [STATEMENT]`);
  const rows = (sql: string) => withClient(dossier.databases.geopolitics, (client) => client.query(sql, [first?.id]));
  await rows("UPDATE statement SET retracted_at = now() WHERE id = $1");
  expect(idsOf(await timeline(`between: ["IRN", "PAK"]`))).not.toContain(first?.id);
  await rows(`UPDATE statement SET retracted_at = NULL, variant_of_id = '${IDS.statement}' WHERE id = $1`);
  expect(idsOf(await timeline(`between: ["IRN", "PAK"]`))).not.toContain(first?.id);
  await rows("UPDATE statement SET variant_of_id = NULL WHERE id = $1");
  expect(idsOf(await timeline(`between: ["IRN", "PAK"]`))).toContain(first?.id);
});
