import fc from "fast-check";
import { seedLists, withClient } from "../pagination/seed";
import { dataOf } from "../promises/http";
import { literal } from "../promises/bad-input/expectations";
import { IDS } from "../pagination/lists";
import { startDossier, type Dossier } from "../support/dossier";

let dossier: Dossier;
beforeAll(async () => {
  // Rows are written past the gateway here, which hears of them a little later.
  dossier = await startDossier("in-process", undefined, { settings: { ANSWER_CACHE_MB: "0" } });
  await seedLists(dossier.databases);
  await withClient(dossier.databases.geopolitics, (client) =>
    // As the service would write them.
    client.query(`UPDATE visit SET begun_year = extract(year FROM period_earliest),
      begun_month = CASE WHEN period_edtf ~ '^[0-9]{4}(/|$)' THEN NULL ELSE extract(month FROM period_earliest) END`),
  );
});
afterAll(() => dossier.close());

interface Count {
  readonly year: number | null;
  readonly month: number | null;
  readonly from: { readonly code: string } | null;
  readonly to: { readonly code: string } | null;
  readonly kind: string | null;
  readonly count: number;
}

const DIMENSIONS = ["YEAR", "MONTH", "FROM", "TO", "KIND"] as const;
type Dimension = (typeof DIMENSIONS)[number];

const FILTERS: readonly string[] = [
  "",
  `between: ["IRN", "PAK"]`,
  `from: ["IRN", "TUR"]`,
  `to: ["PAK"]`,
  `kinds: [STATE]`,
  `statuses: [PLANNED, TOOK_PLACE, CANCELLED]`,
  `statuses: [CANCELLED]`,
  `during: { from: "2025-01-01", to: "2025-01-31" }`,
  `visitors: ["${IDS.person}"], verification: [REPORTED]`,
  `visitorRoles: [HEAD_OF_STATE, NATIONAL_SECURITY_ADVISER]`,
  `hosts: ["PAK"]`,
  `sources: ["${IDS.source}"]`,
  `topic: "seeded"`,
  `place: "Islamabad"`,
  `ids: []`,
];

const countsBy = async (by: readonly Dimension[], filter: string) => {
  const statuses = filter.includes("statuses:") ? "" : ", statuses: [TOOK_PLACE]";
  const query = `{ visitCounts(by: [${by.join(", ")}], filter: { ${filter} }) { year month from { code } to { code } kind count }
    visits(first: 1, filter: { ${filter}${statuses} }) { totalCount } }`;
  const { visitCounts, visits } = await dataOf<{ visitCounts: Count[]; visits: { totalCount: number } }>(
    dossier,
    query,
  );
  return { counts: visitCounts, total: visits.totalCount };
};

const READ: Readonly<Record<Dimension, (count: Count) => string | number | null>> = {
  YEAR: ({ year }) => year,
  MONTH: ({ month }) => month,
  FROM: ({ from }) => from?.code ?? null,
  TO: ({ to }) => to?.code ?? null,
  KIND: ({ kind }) => kind,
};
const KINDS = ["STATE", "OFFICIAL", "OFFICIAL_WORKING", "WORKING", "PRIVATE", "MULTILATERAL", "TRANSIT", "UNSPECIFIED"];

const compare = (by: readonly Dimension[]) => (a: Count, b: Count) => {
  for (const dimension of by) {
    const [left, right] = [a, b].map((count) => {
      const value = READ[dimension](count);
      return dimension === "KIND" ? KINDS.indexOf(String(value)) : value;
    });
    if (left === right) continue;
    if (left === null || left === undefined) return 1;
    if (right === null || right === undefined) return -1;
    return left < right ? -1 : 1;
  }
  return 0;
};

it("in any combination and under every filter the counts add up to the visits, none is nothing, and each stands in its place", async () => {
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([...DIMENSIONS]), fc.constantFrom(...FILTERS), async (by, filter) => {
      const { counts, total } = await countsBy(by, filter);
      expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(total);
      expect(counts.every(({ count }) => count > 0)).toBe(true);
      const groups = counts.map((count) => literal(by.map((dimension) => READ[dimension](count))));
      expect(new Set(groups).size).toBe(groups.length);
      expect(counts).toEqual(counts.toSorted(compare(by)));
      for (const dimension of DIMENSIONS)
        if (!by.includes(dimension)) expect(counts.every((count) => READ[dimension](count) === null)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

it("each count is that of the visits that have it in common", async () => {
  interface Visit {
    readonly kind: string;
    readonly period: { readonly edtf: string; readonly earliest: string | null } | null;
    readonly from: { readonly code: string } | null;
  }
  const { visits } = await dataOf<{ visits: { nodes: Visit[] } }>(
    dossier,
    `{ visits(first: 100, filter: { statuses: [TOOK_PLACE], kinds: [STATE] }) { nodes { kind period { edtf earliest } from { code } } } }`,
  );
  const groups = new Map<string, number>();
  for (const { period, from } of visits.nodes) {
    const key = JSON.stringify([period?.earliest ? Number(period.earliest.slice(0, 4)) : null, from?.code ?? null]);
    groups.set(key, (groups.get(key) ?? 0) + 1);
  }
  const { counts } = await countsBy(["YEAR", "FROM"], "kinds: [STATE]");
  expect(new Map(counts.map(({ year, from, count }) => [JSON.stringify([year, from?.code ?? null]), count]))).toEqual(
    groups,
  );
  expect(groups.size).toBeGreaterThan(3);
});

it("a dimension given twice counts once", async () => {
  expect(await countsBy(["YEAR", "YEAR"], "")).toEqual(await countsBy(["YEAR"], ""));
});

it("counted by nothing, there is one count of all, and none of none", async () => {
  const { counts, total } = await countsBy([], "");
  expect(counts).toEqual([{ year: null, month: null, from: null, to: null, kind: null, count: total }]);
  expect((await countsBy([], "ids: []")).counts).toEqual([]);
});

it("more than 10,000 counts are refused", async () => {
  const add = (first: number, last: number) =>
    withClient(dossier.databases.geopolitics, (client) =>
      client.query(`INSERT INTO visit (id, kind, status, places, place_words, topics, topic_words, begun_year, begun_month,
          purpose, verification, revision, created_at, updated_at)
        SELECT gen_random_uuid(), 'PRIVATE', 'CANCELLED', '{}', '  ', '{}', '  ', 1 + i / 12, 1 + i % 12, 'many',
          'REPORTED', 1, now(), now() FROM generate_series(${first}, ${last}) AS i`),
    );
  await add(0, 9_999);
  const query = `{ visitCounts(by: [YEAR, MONTH], filter: { statuses: [CANCELLED], kinds: [PRIVATE] }) { count } }`;
  expect((await dataOf<{ visitCounts: object[] }>(dossier, query)).visitCounts).toHaveLength(10_000);
  await add(10_000, 10_000);
  expect((await dossier.ask(query)).errors).toMatchObject([
    {
      message: "These are more than 10000 counts; count by fewer dimensions, or narrow the filter.",
      extensions: { code: "BAD_USER_INPUT" },
    },
  ]);
});
