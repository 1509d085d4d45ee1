import fc from "fast-check";
import { fold } from "../../services/runtime/names/fold";
import { startDossier, type Dossier } from "../support/dossier";
import { IDS, listNamed, LISTS, type Order } from "./lists";
import { PEOPLE_ROWS } from "./lists-of-people";
import { seedLists, withClient } from "./seed";
import { pageOf, walk, type Node } from "./walk";

// From either end, in pages of any sizes, a walk gives every row of a list once. What the rows are, SQL says on its own.

let dossier: Dossier;
beforeAll(async () => {
  dossier = await startDossier("in-process");
  await seedLists(dossier.databases);
});
afterAll(() => dossier.close());

const involving = (table: string, type: string, party: string, lists: string, more = ""): string =>
  `SELECT id FROM ${table} r WHERE retracted_at IS NULL ${more} AND EXISTS (SELECT FROM participant p
    WHERE p.record_id = r.id AND p.record_type = '${type}' AND p.party = '${party}' AND p.list IN (${lists}))`;

const citing = (table: string, type: string, more = ""): string =>
  `SELECT id FROM ${table} r WHERE retracted_at IS NULL ${more} AND EXISTS (SELECT FROM citation c
    WHERE c.record_id = r.id AND c.record_type = '${type}' AND c.source_id = '${IDS.source}')`;

const linkedTo = (record: string): string =>
  `SELECT r.id FROM (SELECT id, retracted_at FROM visit UNION ALL SELECT id, retracted_at FROM statement
      UNION ALL SELECT id, retracted_at FROM event UNION ALL SELECT id, retracted_at FROM relation) AS r
    JOIN record_link l ON l.from_id = r.id WHERE r.retracted_at IS NULL AND l.to_id = '${record}'`;

const SIDES = "'FROM', 'TO'";
const ALL_VISITS = "'FROM', 'TO', 'VISITORS', 'HOSTS'";
const NO_VARIANTS = "AND variant_of_id IS NULL";

const HAPPENINGS = `SELECT id FROM (SELECT id, retracted_at FROM visit UNION ALL SELECT id, retracted_at FROM meeting
    UNION ALL SELECT id, retracted_at FROM statement WHERE variant_of_id IS NULL UNION ALL SELECT id, retracted_at FROM event
  ) AS r WHERE retracted_at IS NULL`;

/** @param standing how the two countries' places in the record have to go together */
const between = (table: string, type: string, standing: string, more = ""): string =>
  `SELECT id FROM ${table} r WHERE retracted_at IS NULL ${more} AND EXISTS (SELECT FROM participant p, participant q
    WHERE p.record_id = r.id AND q.record_id = r.id AND p.record_type = '${type}' AND p.party = 'PAK' AND q.party = 'IRN'
      AND 'ASSESSOR' NOT IN (p.list, q.list) AND ${standing})`;

/** One travels and the other receives. */
const ACROSS = "(p.list IN ('TO', 'HOSTS')) <> (q.list IN ('TO', 'HOSTS'))";

/** Which rows belong in each list, without any argument. */
const ROWS: Readonly<Record<string, string>> = {
  "Query.countries": "SELECT code AS id FROM country WHERE true",
  "Query.sources": "SELECT id FROM source WHERE retracted_at IS NULL",
  "Query.visits": "SELECT id FROM visit WHERE retracted_at IS NULL",
  "Query.meetings": "SELECT id FROM meeting WHERE retracted_at IS NULL",
  "Query.statements": `SELECT id FROM statement WHERE retracted_at IS NULL ${NO_VARIANTS}`,
  "Query.relations": "SELECT id FROM relation WHERE retracted_at IS NULL",
  "Query.events": "SELECT id FROM event WHERE retracted_at IS NULL",
  "Query.timeline": HAPPENINGS,
  "Dyad.relations": between("relation", "RELATION", "true"),
  "Dyad.visits": between("visit", "VISIT", ACROSS),
  "Dyad.timeline": ["visit", "meeting", "statement", "event"]
    .map((table) =>
      between(
        table,
        table.toUpperCase(),
        table === "visit" ? ACROSS : "true",
        table === "statement" ? NO_VARIANTS : "",
      ),
    )
    .join(" UNION ALL "),
  "Country.visits": involving("visit", "VISIT", "PAK", ALL_VISITS),
  "Country.statements": involving("statement", "STATEMENT", "PAK", "'SPEAKER'", NO_VARIANTS),
  "Person.visits": involving("visit", "VISIT", IDS.person, ALL_VISITS),
  "Person.meetings": involving("meeting", "MEETING", IDS.person, "'PARTICIPANTS'"),
  "Person.statements": involving("statement", "STATEMENT", IDS.person, "'SPEAKER'", NO_VARIANTS),
  "Country.relations": involving("relation", "RELATION", "PAK", SIDES),
  "Person.relations": involving("relation", "RELATION", IDS.person, SIDES),
  "Organization.relations": involving("relation", "RELATION", IDS.organizationWithRelations, SIDES),
  "Source.visits": citing("visit", "VISIT"),
  "Source.meetings": citing("meeting", "MEETING"),
  "Source.statements": citing("statement", "STATEMENT", NO_VARIANTS),
  "Source.relations": citing("relation", "RELATION"),
  "Source.events": citing("event", "EVENT"),
  "Visit.linkedFrom": linkedTo(IDS.visit),
  "Meeting.linkedFrom": linkedTo(IDS.meeting),
  "Statement.linkedFrom": linkedTo(IDS.statement),
  "Event.linkedFrom": linkedTo(IDS.event),
  "Relation.linkedFrom": linkedTo(IDS.relation),
  "Visit.events": `SELECT id FROM event WHERE retracted_at IS NULL AND visit_id = '${IDS.visit}'`,
  "Visit.meetings": `SELECT id FROM meeting WHERE retracted_at IS NULL AND visit_id = '${IDS.visit}'`,
  "Visit.statements": `SELECT id FROM statement WHERE retracted_at IS NULL ${NO_VARIANTS} AND visit_id = '${IDS.visit}'`,
  "Meeting.statements": `SELECT id FROM statement WHERE retracted_at IS NULL ${NO_VARIANTS} AND meeting_id = '${IDS.meeting}'`,
  "Organization.statements": involving("statement", "STATEMENT", IDS.organization, "'SPEAKER'", NO_VARIANTS),
  ...PEOPLE_ROWS,
};

interface Case {
  readonly list: string;
  readonly args: string;
  readonly order: Order | "match";
  /** Which of the list's rows remain, as a condition of SQL. */
  readonly where?: string;
}

const byDefault: readonly Case[] = LISTS.flatMap(({ name, order, orderType }): Case[] => [
  { list: name, args: "", order },
  ...(orderType === null ? [] : [{ list: name, args: "orderBy: OLDEST_FIRST", order: "oldest" as const }]),
]);

const SAID = "concat_ws(' ', text, gloss) ILIKE '%said%'";

const narrowed: readonly Case[] = [
  {
    list: "Query.visits",
    args: 'filter: { kinds: [STATE], to: ["pk"] }',
    order: "newest",
    where: "kind = 'STATE' AND to_code = 'PAK'",
  },
  {
    list: "Person.visits",
    args: 'filter: { during: { from: "2025-01-01", to: "2025-01-31" } }, orderBy: OLDEST_FIRST',
    order: "oldest",
    where:
      "(period_earliest IS NOT NULL OR period_latest IS NOT NULL) AND coalesce(period_earliest, '-infinity') <= '2025-01-31' AND coalesce(period_latest, 'infinity') >= '2025-01-01'",
  },
  { list: "Country.visits", args: "direction: INCOMING", order: "newest", where: "to_code = 'PAK'" },
  {
    list: "Query.statements",
    args: 'filter: { topic: "seeded" }, orderBy: NEWEST_FIRST',
    order: "newest",
    where: "topics = '{seeded}'",
  },
  { list: "Query.statements", args: 'search: "said"', order: "match", where: SAID },
  {
    list: "Query.statements",
    args: 'search: "said", orderBy: OLDEST_FIRST',
    order: "oldest",
    where: SAID,
  },
  { list: "Query.sources", args: 'search: "said", filter: { kinds: [BOOK] }', order: "match", where: "kind = 'BOOK'" },
  { list: "Query.people", args: 'search: "another seed"', order: "match", where: "id::text LIKE '00000005-%'" },
  {
    list: "Query.places",
    args: 'search: "seed", filter: { country: "PK" }',
    order: "match",
    where: "id::text LIKE '00000006-%' AND country_code = 'PAK'",
  },
  {
    list: "Query.relations",
    args: 'filter: { kinds: [ALLIANCE], on: "2025-01-10", includeUndated: false }',
    order: "newest",
    where:
      "kind = 'ALLIANCE' AND (period_earliest IS NOT NULL OR period_latest IS NOT NULL) AND coalesce(period_earliest, '-infinity') <= '2025-01-10' AND coalesce(period_latest, 'infinity') >= '2025-01-10'",
  },
  { list: "Query.events", args: 'search: "seeded"', order: "match", where: "title = 'Seeded'" },
  { list: "Query.organizations", args: 'search: "television"', order: "match", where: "false" },
  {
    list: "Query.posts",
    args: "filter: { roles: [MINISTER] }",
    order: "name",
    where: "role = 'MINISTER'",
  },
  { list: "Query.countries", args: 'filter: { region: "asia" }', order: "name", where: "region = 'Asia'" },
];

const idsBySql = async ({ list, where = "true" }: Case): Promise<string[]> => {
  const { geopolitics, people } = dossier.databases;
  const url = list in PEOPLE_ROWS ? people : geopolitics;
  const { rows } = await withClient(url, (client) => client.query<{ id: string }>(`${ROWS[list] ?? ""} AND ${where}`));
  return rows.map(({ id }) => id);
};

it("every connection of the API has its rows here", () => {
  expect(Object.keys(ROWS).sort()).toEqual(LISTS.map(({ name }) => name).sort());
});

const sizes = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 5 });

it.each([...byDefault, ...narrowed])("$list($args) is walked whole from both ends", async (one) => {
  const list = listNamed(one.list);
  const expected = await idsBySql(one);
  await fc.assert(
    fc.asyncProperty(sizes, sizes, async (there, back) => {
      const forward = await walk(dossier, list, one.args, { direction: "forward", sizes: [...there, 60] });
      const backward = await walk(dossier, list, one.args, { direction: "backward", sizes: [...back, 60] });
      expect(backward).toEqual(forward);
      const ids = forward.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect([...ids].sort()).toEqual([...expected].sort());
      expectOrder(forward, one.order);
    }),
    { numRuns: 2 },
  );
  expect((await pageOf(dossier, list, one.args, { first: 1 })).totalCount).toBe(expected.length);
});

/** Undated rows last in both orders; the best match and the rank of offices are another file's. */
const expectOrder = (nodes: readonly Node[], order: Case["order"]): void => {
  if (order === "match" || order === "rank" || order === "as linked") return;
  if (order === "name") {
    const names = nodes.map(({ name = "" }) => fold(name));
    expect(names).toEqual([...names].sort());
    return;
  }
  const days = nodes.map(({ day }) => day?.earliest ?? null);
  const dated = days.filter((day) => day !== null);
  const sorted = order === "newest" ? [...dated].sort().reverse() : [...dated].sort();
  expect(days).toEqual([...sorted, ...Array<null>(days.length - dated.length).fill(null)]);
};

it("between two cursors stands what stands between them, from either end", async () => {
  const list = listNamed("Person.visits");
  const { edges } = await pageOf(dossier, list, "", { first: 40 });
  const ids = edges.map(({ node }) => node.id);
  const [after, before] = [edges[4]?.cursor, edges[30]?.cursor];
  for (const [page, expected] of [
    [{ first: 100, after, before }, ids.slice(5, 30)],
    [{ last: 100, after, before }, ids.slice(5, 30)],
    [{ first: 7, after, before }, ids.slice(5, 12)],
    [{ last: 7, after, before }, ids.slice(23, 30)],
    [{ first: 5, after: before, before: after }, []],
  ] as const) {
    expect((await pageOf(dossier, list, "", page)).nodes.map(({ id }) => id)).toEqual(expected);
  }
});

it("a page is twenty where no size is asked for", async () => {
  for (const { name } of LISTS) expect((await pageOf(dossier, listNamed(name), "", {})).nodes).toHaveLength(20);
});

it("an empty list has a page without cursors", async () => {
  expect(await pageOf(dossier, listNamed("Query.visits"), "filter: { ids: [] }", {})).toEqual({
    edges: [],
    nodes: [],
    totalCount: 0,
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  });
});
