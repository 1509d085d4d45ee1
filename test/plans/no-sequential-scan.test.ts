import { readOperations } from "../operations/operations";
import { dataOf } from "../promises/http";
import { IDS } from "../pagination/lists";
import { startDossier, type Dossier } from "../support/dossier";
import { seedLargeWorld } from "../support/large-world";
import { statementsOf } from "../support/sent-statements";
import { pagesRead, scannedWhole } from "./plans";

// Among a hundred thousand visits and two hundred thousand statements no operation, filter, search or page reads a large
// table from end to end.

let dossier: Dossier;
beforeAll(async () => {
  dossier = await startDossier("in-process");
  await seedLargeWorld(dossier.databases);
}, 300_000);
afterAll(() => dossier.close());

/** What an operation reads whole: the table, and the statement that does. */
const readWhole = async (query: string, variables: object = {}): Promise<readonly string[]> => {
  const sent = await statementsOf(async () => {
    expect((await dossier.ask(query, variables)).errors).toBeUndefined();
  });
  expect(sent.length).toBeGreaterThan(0);
  const { geopolitics, people } = dossier.databases;
  const scans = await Promise.all(
    [geopolitics, people].map((url) =>
      scannedWhole(
        url,
        sent.filter(({ database }) => new URL(url).pathname === `/${database}`),
      ),
    ),
  );
  return scans.flat();
};

it.each(readOperations())("$name", async ({ text, variables }) => {
  expect(await readWhole(text, variables)).toEqual([]);
});

const ORDERS = ["NEWEST_FIRST", "OLDEST_FIRST"];
const VISIT = `"${IDS.visit}"`;

/** Every filter with a value that some rows have. */
const FILTERS: Readonly<Record<string, readonly string[]>> = {
  visits: [
    "",
    `ids: [${VISIT}]`,
    `from: ["BTN"]`,
    `to: ["BTN", "TUV"]`,
    `between: ["IRN", "PAK"]`,
    `between: ["TUV", "USA"]`,
    `visitors: ["${IDS.person}"]`,
    `visitors: ["PAK"]`,
    `visitorRoles: [FOREIGN_MINISTER]`,
    `hosts: ["TUV"]`,
    `kinds: [STATE]`,
    `statuses: [PLANNED]`,
    `during: { from: "2001-01-01", to: "2001-02-01" }`,
    `place: "Town 17"`,
    `topic: "flood relief"`,
    `verification: [CORROBORATED]`,
    `verification: [DISPUTED, REFUTED]`,
    `sources: ["${IDS.source}"]`,
  ],
  meetings: [
    "",
    `ids: ["${IDS.meeting}"]`,
    `parties: ["TUV"]`,
    `parties: ["IRN"]`,
    `between: ["IRN", "PAK"]`,
    `visit: ${VISIT}`,
    `during: { from: "2001-01-01", to: "2001-02-01" }`,
    `topic: "flood relief"`,
    `verification: [CORROBORATED]`,
    `sources: ["${IDS.source}"]`,
  ],
  statements: [
    "",
    `ids: ["${IDS.statement}"]`,
    `speakers: ["${IDS.person}"]`,
    `speakers: ["IRN"]`,
    `about: ["TUV"]`,
    `addressees: ["PAK"]`,
    `forms: [ASSESSMENT]`,
    `media: [SPEECH]`,
    `during: { from: "2001-01-01", to: "2001-02-01" }`,
    `visit: ${VISIT}`,
    `meeting: "${IDS.meeting}"`,
    `speakerRoles: [HEAD_OF_STATE]`,
    `includeVariants: true`,
    `topic: "kashmir"`,
    `verification: [CORROBORATED]`,
    `sources: ["${IDS.source}"]`,
  ],
  events: [
    "",
    `ids: ["${IDS.event}"]`,
    `parties: ["TUV"]`,
    `between: ["IRN", "PAK"]`,
    `kinds: [AID]`,
    `statuses: [ONGOING]`,
    `during: { from: "2001-01-01", to: "2001-02-01" }`,
    `topic: "flood relief"`,
    `verification: [CORROBORATED]`,
    `sources: ["${IDS.source}"]`,
  ],
  sources: [
    "",
    `ids: ["${IDS.source}"]`,
    `kinds: [BOOK]`,
    `outlets: ["${IDS.organization}"]`,
    `published: { from: "2001-01-01", to: "2001-02-01" }`,
  ],
  timeline: [
    "",
    `parties: ["TUV"]`,
    `parties: ["IRN", "PAK", "${IDS.person}"]`,
    `between: ["IRN", "PAK"]`,
    `between: ["IRN", "TUV"]`,
    `between: ["IRN", "${IDS.person}"]`,
    `types: [STATEMENT, VISIT]`,
    `during: { from: "2001-01-01", to: "2001-02-01" }`,
    `topic: "kashmir"`,
    `verification: [CORROBORATED]`,
    `sources: ["${IDS.source}"]`,
  ],
};

const cases = Object.entries(FILTERS).flatMap(([list, filters]) =>
  filters.flatMap((filter) => ORDERS.map((orderBy) => ({ list, filter, orderBy }))),
);

it.each(cases)("$list by { $filter }, $orderBy", async ({ list, filter, orderBy }) => {
  const around = (args: string, selection: string) =>
    `{ ${list}(filter: { ${filter} }, orderBy: ${orderBy}, ${args}) { ${selection} } }`;
  const page = "nodes { __typename } pageInfo { endCursor }";
  expect(await readWhole(around("first: 20", page))).toEqual([]);
  expect(await readWhole(around("last: 20", page))).toEqual([]);
  expect(await readWhole(around("first: 1", "totalCount"))).toEqual([]);
});

it.each(FILTERS.visits ?? [])("visitCounts by { %s }", async (filter) => {
  for (const by of ["YEAR", "YEAR, MONTH, KIND", "FROM", ""])
    expect(await readWhole(`{ visitCounts(filter: { ${filter} }, by: [${by}]) { count } }`)).toEqual([]);
});

it.each(['to: ["BTN"]', 'from: ["BTN"]', 'between: ["BTN", "TUV"]', `visitors: ["${IDS.person}"]`])(
  "visitCounts by { %s } looks at no others' visits",
  async (filter) => {
    for (const by of ["YEAR", "YEAR, MONTH, KIND, FROM, TO"]) {
      const [counts] = await statementsOf(() =>
        dossier.ask(`{ visitCounts(filter: { ${filter} }, by: [${by}]) { count } }`),
      );
      if (!counts) throw new Error("Nothing was counted.");
      expect(await pagesRead(dossier.databases.geopolitics, counts)).toBeLessThan(300);
    }
  },
);

const SEARCHES: Readonly<Record<string, readonly string[]>> = {
  statements: [
    "number17",
    "flood relief",
    '"flood relief"',
    "flood or water",
    "flood -relief",
    "-trade",
    "nowhere",
    "the",
  ],
  events: ["flood", '"flood relief event"', "nowhere"],
  sources: ["number17", "report", "example.org"],
};
const searches = Object.entries(SEARCHES).flatMap(([list, texts]) => texts.map((text) => ({ list, text })));

it.each(searches)("$list with $text", async ({ list, text }) => {
  for (const orderBy of ["BEST_MATCH", ...ORDERS]) {
    const query = `query ($text: String) { ${list}(search: $text, orderBy: ${orderBy}) {
      totalCount edges { highlight node { __typename } } } }`;
    expect(await readWhole(query, { text })).toEqual([]);
  }
});

describe.each(ORDERS)("a page of a timeline, %s,", (orderBy) => {
  it.each([
    `parties: ["IRN"]`,
    `parties: ["IRN", "PAK", "TUV"]`,
    `between: ["IRN", "PAK"]`,
    `between: ["PAK", "USA"]`,
    "",
  ])("of { %s } costs the same wherever it lies", async (filter) => {
    const cursorAt = async (during: string): Promise<string> => {
      const query = `{ timeline(filter: { during: { ${during} } ${filter} }, orderBy: ${orderBy}, first: 1) { pageInfo { endCursor } } }`;
      const { timeline } = await dataOf<{ timeline: { pageInfo: { endCursor: string } } }>(dossier, query);
      return timeline.pageInfo.endCursor;
    };
    const places = [
      "first: 20",
      "last: 20",
      `first: 20, after: "${await cursorAt(`from: "2000-01-01", to: "2000-12-31"`)}"`,
      `first: 20, after: "${await cursorAt(`from: "1981-01-01", to: "1981-12-31"`)}"`,
      `last: 20, before: "${await cursorAt(`from: "2000-01-01", to: "2000-12-31"`)}"`,
      `last: 20, before: "${await cursorAt(`from: "2022-01-01", to: "2022-12-31"`)}"`,
    ];
    const pages: number[] = [];
    for (const place of places) {
      const [page] = await statementsOf(() =>
        dossier.ask(`{ timeline(filter: { ${filter} }, orderBy: ${orderBy}, ${place}) { nodes { __typename } } }`),
      );
      if (!page) throw new Error("Nothing was read.");
      pages.push(await pagesRead(dossier.databases.geopolitics, page));
    }
    // Indexes are two or three levels deep, and some of the records lie together; but nothing grows with the place.
    expect(Math.max(...pages)).toBeLessThan(2 * (pages[0] ?? 0) + 100);
  });
});
