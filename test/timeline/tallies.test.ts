import { randomUUID } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { Client } from "pg";
import { naturalId } from "../../services/runtime/records/identity";
import { startDossier, type Dossier } from "../support/dossier";
import { statementsOf } from "../support/sent-statements";

// How many records a country stands in is kept and not counted. It is right after every statement, whoever sends it.

let dossier: Dossier;
let client: Client;
beforeAll(async () => {
  // Rows come past the gateway here, which hears of them a little later.
  dossier = await startDossier("in-process", undefined, { settings: { ANSWER_CACHE_MB: "0" } });
  client = new Client({ connectionString: dossier.databases.geopolitics });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await dossier.close();
});

/** What is kept of a country and differs from what its records give. */
const differences = async (): Promise<unknown[]> => (await client.query<object>(DIFFERENCES)).rows;
const DIFFERENCES = `
  WITH shown AS (
    SELECT id FROM visit WHERE retracted_at IS NULL UNION ALL SELECT id FROM meeting WHERE retracted_at IS NULL
    UNION ALL SELECT id FROM event WHERE retracted_at IS NULL UNION ALL SELECT id FROM relation WHERE retracted_at IS NULL
    UNION ALL SELECT id FROM statement WHERE retracted_at IS NULL AND variant_of_id IS NULL),
  standing AS (
    SELECT party AS country, record_type, record_id, array_agg(DISTINCT list ORDER BY list) AS lists
    FROM participant JOIN shown ON shown.id = record_id WHERE party_type = 'Country' GROUP BY party, record_type, record_id),
  counted AS (SELECT country, record_type, lists, count(*) AS count FROM standing GROUP BY country, record_type, lists),
  kept AS (SELECT country, record_type, lists, sum(count) AS count FROM country_tally
    GROUP BY country, record_type, lists HAVING sum(count) <> 0)
  SELECT country, record_type, lists, counted.count AS counted, kept.count AS kept
  FROM counted FULL JOIN kept USING (country, record_type, lists) WHERE counted.count IS DISTINCT FROM kept.count`;

const TONGAN = "00000000-0000-4000-8000-00000000000a";
const VISIT = naturalId("visit", "larijani-islamabad-2025-11");
const standing = (id: string, list: string, party: string, record = VISIT): string => `
  INSERT INTO participant (id, record_id, record_type, list, position, party_type, party, label, role)
  VALUES ('${id}', '${record}', 'VISIT', '${list}', 9, 'Country', '${party}', '${party}', 'OTHER')`;
const [FIRST, SECOND] = ["00000000-0000-4000-8000-000000000001", "00000000-0000-4000-8000-000000000002"];

it.each([
  ["the sample", "SELECT"],
  ["a country more", standing(FIRST, "HOSTS", "TUV")],
  ["the same country in another list", standing(SECOND, "TO", "TUV")],
  ["another country in its place", `UPDATE participant SET party = 'BTN' WHERE id = '${FIRST}'`],
  ["another list", `UPDATE participant SET list = 'FROM' WHERE id = '${SECOND}'`],
  ["another day", "UPDATE participant SET day = '2001-01-01'"],
  ["a record that is retracted", `UPDATE visit SET retracted_at = now() WHERE id = '${VISIT}'`],
  ["a country in a retracted record", standing("00000000-0000-4000-8000-000000000003", "VISITORS", "FJI")],
  ["a record that is restored", "UPDATE visit SET retracted_at = NULL"],
  ["variants", "UPDATE statement SET variant_of_id = id"],
  ["no variants", "UPDATE statement SET variant_of_id = NULL"],
  [
    "somebody and whom they act for at once",
    `WITH agent AS (${standing("00000000-0000-4000-8000-000000000004", "HOSTS", "NRU")} RETURNING *)
    INSERT INTO participant (id, record_id, record_type, list, position, agent_id, party_type, party, label, role)
    SELECT '00000000-0000-4000-8000-000000000005', record_id, record_type, 'TO', 9, id, 'Country', 'NRU', 'Nauru', 'OTHER' FROM agent`,
  ],
  ["all that stand in a record", `DELETE FROM participant WHERE record_id = '${VISIT}'`],
  ["records that go first", "DELETE FROM meeting"],
  ["those who stood in them", "DELETE FROM participant WHERE record_type = 'MEETING'"],
  ["those who come before their record", standing("00000000-0000-4000-8000-000000000006", "TO", "TON", TONGAN)],
  [
    "that record",
    `INSERT INTO visit SELECT '${TONGAN}', kind, status, trip, note, from_code, to_code, places,
    place_words, period_edtf, period_earliest, period_latest, period_as_reported, purpose, topics, topic_words, verification,
    revision, created_at, updated_at, retracted_at, begun_year, begun_month FROM visit WHERE id = '${VISIT}'`,
  ],
])("with %s", async (_, statement) => {
  const before = await client.query("SELECT count(*)::integer AS count FROM country_tally");
  expect(before.rows).not.toEqual([{ count: 0 }]);
  await client.query(statement);
  expect(await differences()).toEqual([]);
});

const addition = (list: string): string => standing(randomUUID(), list, "TON", TONGAN);
const setting = (retracted: string): string => `UPDATE visit SET retracted_at = ${retracted} WHERE id = '${TONGAN}'`;
it.each([
  ["adds to a record, the other too", addition("HOSTS"), addition("VISITORS")],
  ["retracts a record, the other adds to it", setting("now()"), addition("FROM")],
  ["restores a record, the other adds to it", setting("NULL"), addition("HOSTS")],
  ["adds to a record, the other retracts it", addition("FROM"), setting("now()")],
  ["adds to a record, the other restores it", addition("TO"), setting("NULL")],
])("is right where one %s and neither has ended", async (_, ofOne, ofOther) => {
  const other = new Client({ connectionString: dossier.databases.geopolitics });
  await other.connect();
  await client.query("BEGIN");
  await client.query(ofOne);
  const written = other.query(ofOther);
  await Promise.race([written, setTimeout(200)]);
  await client.query("COMMIT");
  await written;
  await other.end();
  expect(await differences()).toEqual([]);
});

it("is right with several writers at once, and stays a few rows", async () => {
  const writers = await Promise.all(
    [1, 2, 3, 4].map(async () => {
      const writer = new Client({ connectionString: dossier.databases.geopolitics });
      await writer.connect();
      return writer;
    }),
  );
  await Promise.all(
    writers.map(async (writer, number) => {
      for (let time = 0; time < 120; time++) {
        const id = `00000000-0000-4000-9000-${String(number * 1_000 + time).padStart(12, "0")}`;
        await writer.query(time % 5 === 0 ? "BEGIN" : "SELECT");
        await writer.query(standing(id, time % 2 === 0 ? "TO" : "HOSTS", "PAK", TONGAN));
        await writer.query(time % 3 === 0 ? `DELETE FROM participant WHERE id = '${id}'` : "SELECT");
        await writer.query(time % 10 === 0 ? "ROLLBACK" : "COMMIT");
      }
    }),
  );
  await Promise.all(writers.map((writer) => writer.end()));
  expect(await differences()).toEqual([]);
  const { rows } = await client.query<{ count: number }>(
    "SELECT count(*)::integer AS count FROM country_tally WHERE country = 'PAK'",
  );
  expect(rows[0]?.count).toBeLessThanOrEqual(101);
});

describe("the totals of an answer", () => {
  const lists = [
    'timeline(filter: { parties: ["PAK"] }, first: 2)',
    'timeline(filter: { parties: ["PAK"], types: [VISIT, STATEMENT] }, first: 2)',
    'country(code: "PAK") { visits(direction: INCOMING, first: 2) }',
    'country(code: "PAK") { visits(first: 2) }',
    'country(code: "PAK") { statements(first: 2) }',
    'country(code: "PAK") { relations(first: 2) }',
  ];
  const selecting = (list: string, selection: string): string =>
    list.includes("{ visits") || list.includes("{ statements") || list.includes("{ relations")
      ? `{ ${list.replace(/ \}$/, ` ${selection} }`)} }`
      : `{ ${list} ${selection} }`;
  const connectionIn = (data: Readonly<Record<string, unknown>>): Total => {
    const [value] = Object.values(data) as Readonly<Record<string, unknown>>[];
    return (value && "nodes" in value ? value : Object.values(value ?? {})[0]) as Total;
  };
  interface Total {
    readonly totalCount: number;
    readonly nodes: readonly unknown[];
  }

  it.each(lists)("of %s are those of its rows", async (list) => {
    let answer: Total | undefined;
    const sent = await statementsOf(async () => {
      const shown = await dossier.ask(selecting(list, "{ totalCount nodes { __typename } }"));
      answer = connectionIn(shown.data as Readonly<Record<string, unknown>>);
    });
    expect(sent.some(({ text }) => text.includes("country_tally"))).toBe(true);
    const whole = await dossier.ask(
      selecting(list.replace("first: 2", "first: 100"), "{ totalCount nodes { __typename } }"),
    );
    const all = connectionIn(whole.data as Readonly<Record<string, unknown>>);
    expect(all.nodes.length).toBeGreaterThan(2);
    expect({ list, total: answer?.totalCount }).toEqual({ list, total: all.nodes.length });
  });

  it("take as many statements where the page shows all there is as where it doesn't", async () => {
    const sentFor = (first: number) =>
      statementsOf(async () => {
        const query = `{ timeline(filter: { parties: ["PAK"], types: [EVENT] }, first: ${first}) { totalCount nodes { __typename } } }`;
        const shown = await dossier.ask(query);
        const { totalCount, nodes } = (shown.data as { readonly timeline: Total }).timeline;
        expect(totalCount > nodes.length).toBe(first === 1);
      });
    const [some, all] = [await sentFor(1), await sentFor(100)];
    expect(some.length).toBeGreaterThan(0);
    expect(all).toHaveLength(some.length);
  });
});
