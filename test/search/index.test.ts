import { withClient } from "../pagination/seed";
import { startDossier, type Dossier } from "../support/dossier";
import { statementsOf } from "../support/sent-statements";

// Among many records a search reads an index, whatever is searched for, and says so by the very statement that is sent.

let dossier: Dossier;
beforeAll(async () => {
  dossier = await startDossier("in-process");
  await withClient(dossier.databases.geopolitics, (client) => client.query(MANY));
  // What is new waits outside its index until the table is cleaned, and weighs on each search.
  await withClient(dossier.databases.geopolitics, (client) => client.query("VACUUM ANALYZE"));
});
afterAll(() => dossier.close());

// Every text has two words that all have, one of a few, and one of its own.
const TEXT = "'common words ' || md5((i % 20)::text) || ' ' || md5(i::text)";
const DAY = "date '1990-01-01' + i % 9000";
const MANY = `
  INSERT INTO source (id, kind, title, published_edtf, published_earliest, published_latest, revision, created_at, updated_at)
  SELECT gen_random_uuid(), 'BOOK', ${TEXT}, (${DAY})::text, ${DAY}, ${DAY}, 1, now(), now() FROM generate_series(1, 10000) AS i;
  INSERT INTO event (id, kind, title, also_known_as, topics, topic_words, quantities, period_edtf, period_earliest,
    period_latest, verification, revision, created_at, updated_at)
  SELECT gen_random_uuid(), 'OTHER', ${TEXT}, '{}', '{}', '  ', '[]', (${DAY})::text, ${DAY}, ${DAY}, 'REPORTED', 1, now(), now()
  FROM generate_series(1, 10000) AS i;
  INSERT INTO statement (id, form, text, topics, topic_words, medium, period_edtf, period_earliest, period_latest,
    verification, revision, created_at, updated_at)
  SELECT gen_random_uuid(), 'QUOTE', ${TEXT}, '{}', '  ', 'SPOKEN', (${DAY})::text, ${DAY}, ${DAY}, 'REPORTED', 1, now(), now()
  FROM generate_series(1, 10000) AS i;`;

const planOf = async (operation: string): Promise<string> => {
  const sent = await statementsOf(async () => {
    expect((await dossier.ask(operation)).errors).toBeUndefined();
  });
  const { text = "", values = [] } = sent.at(-1) ?? {};
  return withClient(dossier.databases.geopolitics, async (client) => {
    const { rows } = await client.query<{ "QUERY PLAN": string }>(`EXPLAIN ${text}`, [...values]);
    return rows.map((row) => row["QUERY PLAN"]).join("\n");
  });
};

const LISTS = [
  { list: "sources", table: "source" },
  { list: "events", table: "event" },
  { list: "statements", table: "statement" },
];

describe.each(LISTS)("a search over $list", ({ list, table }) => {
  const asked = (search: string, more = "") => `{ ${list}(search: ${JSON.stringify(search)}${more}) { nodes { id } } }`;

  it.each([
    "larijani",
    '"full solidarity"',
    "larijani or zardari",
    "larijani -israel",
    "l'Iran",
    "pakistan victory -war or zardari",
  ])("for %s reads the index of words", async (search) => {
    expect(await planOf(asked(search))).toContain(`Bitmap Index Scan on ${table}_searched`);
  });

  it("that only leaves out walks the list in its order", async () => {
    const plan = await planOf(asked("-israel"));
    expect(plan).toContain(`using ${table}_newest`);
    expect(plan).not.toContain("Sort");
  });

  it("for what many have, in order of time, walks the list in its order", async () => {
    expect(await planOf(asked("common", ", orderBy: OLDEST_FIRST"))).toContain(`using ${table}_oldest`);
  });

  it("for what none has, in order of time, reads the index of words", async () => {
    expect(await planOf(asked("larijani", ", orderBy: NEWEST_FIRST"))).toContain(
      `Bitmap Index Scan on ${table}_searched`,
    );
  });
});
