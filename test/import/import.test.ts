import { Client } from "pg";
import { personId, fileOf, type ToyVisit, visitId } from "./toy-format";
import { importFiles } from "./imports";
import { runCommandOn } from "../commands/command";
import { createDatabases, createEmptyDatabases, type TestDatabases } from "../support/databases";
import { type Dossier, startDossier } from "../support/dossier";
import { TABLES_OF_TRIGGERS } from "../support/tables-of-triggers";
import { bearer, tokenFor } from "../support/tokens";

jest.setTimeout(180_000);

const made: TestDatabases[] = [];
const keep = async (databases: Promise<TestDatabases>): Promise<TestDatabases> => {
  made.push(await databases);
  return databases;
};
afterEach(async () => {
  for (const databases of made.splice(0)) await databases.drop();
});

const VISITS: readonly ToyVisit[] = [
  { key: "1", name: "Ayub Khan", from: "Pakistan", to: "USA", on: "1961-07-11/1961-07-14", note: "State visit." },
  { key: "2", name: "Ayub Khan", from: "Pakistan", to: "USA", on: "1962-09-24" },
  { key: "3", name: "Juan Carlos I", from: "Spain", to: "USA", on: "1976-06-02/1976-06-05", purpose: "Talks." },
];
const [AYUB, AYUB_AGAIN, JUAN_CARLOS] = VISITS as [ToyVisit, ToyVisit, ToyVisit];
const file = (visits: readonly ToyVisit[] = VISITS) => fileOf("visits.ndjson", () => visits);
const NOTHING = { created: 0, changed: 0, unchanged: 0, rejected: 0 };

const VISIT = `query ($id: ID!) {
  visit(id: $id) {
    note purpose revision label: kind
    citations { locator source { title outletName kind partOf { title } } }
    revisions { nodes { action changedFields reason } }
  }
}`;

const withDossier = async <Result>(databases: TestDatabases, work: (dossier: Dossier) => Promise<Result>) => {
  const dossier = await startDossier("in-process", databases);
  try {
    return await work(dossier);
  } finally {
    await dossier.close();
  }
};

const updateVisit = async (dossier: Dossier, id: string, revision: number, input: object): Promise<void> => {
  const answer = await dossier.ask(
    `mutation ($id: ID!, $revision: Int!, $input: UpdateVisitInput!) {
      updateVisit(id: $id, revision: $revision, input: $input) { userErrors { message } } }`,
    { id, revision, input },
    bearer(await tokenFor("editor")),
  );
  expect(answer).toEqual({ data: { updateVisit: { userErrors: [] } } });
};

test("a file comes into new databases; once more changes nothing", async () => {
  const databases = await keep(createEmptyDatabases());
  const first = await importFiles(databases, [file()]);
  expect(first.told).toEqual({ rejected: [], kept: [], duplicates: [] });
  expect([first.read, first.rows]).toEqual([3, { ...NOTHING, created: 3 }]);
  const again = await importFiles(databases, [file()]);
  expect(again.rows).toEqual({ ...NOTHING, unchanged: 3 });
  expect(await runCommandOn(databases, "verify")).toMatchObject({ code: 0 });
});

test("a newer file changes what is new in it; what an editor has changed stays, and is told", async () => {
  const databases = await keep(createDatabases());
  await importFiles(databases, [file()]);
  await withDossier(databases, (dossier) => updateVisit(dossier, visitId("1"), 1, { note: "An editor's words." }));
  const newer = VISITS.map((visit) =>
    visit.key === "1" ? { ...visit, note: "State visit, longer.", purpose: "Arms." } : visit,
  );
  const { rows, told, kept } = await importFiles(databases, [file(newer)]);
  expect(rows).toEqual({ ...NOTHING, changed: 1, unchanged: 2 });
  expect(kept).toBe(1);
  expect(told.kept).toEqual([
    {
      record: "Visit",
      id: visitId("1"),
      isRetracted: false,
      fields: [{ field: "note", ours: "An editor's words.", theirs: "State visit, longer." }],
    },
  ]);
  await withDossier(databases, async (dossier) => {
    const answer = await dossier.ask(VISIT, { id: visitId("1") }, bearer(await tokenFor("editor")));
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toMatchObject({
      visit: {
        note: "An editor's words.",
        purpose: "Arms.",
        revision: 3,
        revisions: {
          nodes: expect.arrayContaining([
            { action: "IMPORTED", changedFields: ["purpose"], reason: "toy: visits.ndjson" },
          ]) as unknown,
        },
        citations: [
          {
            locator: "visit 1",
            source: {
              title: "visits.ndjson",
              kind: "DATASET",
              outletName: "The Toy Office",
              partOf: { title: "Toy visits" },
            },
          },
        ],
      },
    });
  });
  // The editor's words stand in the way each time, and nothing else is changed any more.
  const again = await importFiles(databases, [file(newer)]);
  expect([again.rows, again.kept]).toEqual([{ ...NOTHING, unchanged: 3 }, 1]);
  expect(await runCommandOn(databases, "verify")).toMatchObject({ code: 0 });
});

test("what a file changes comes after what stands there, though that was written by a clock ahead of ours", async () => {
  const databases = await keep(createDatabases());
  await importFiles(databases, [file()]);
  const ahead = new Date(Date.now() + 3_600_000);
  await withClient(databases.geopolitics, async (client) => {
    await client.query("UPDATE revision SET made_at = $1 WHERE record_id = $2", [ahead, visitId("3")]);
    await client.query("UPDATE visit SET updated_at = $1 WHERE id = $2", [ahead, visitId("3")]);
  });
  await importFiles(databases, [file([{ ...JUAN_CARLOS, purpose: "Talks on trade." }])]);
  await withClient(databases.geopolitics, async (client) => {
    const { rows } = await client.query<{ number: number; made_at: Date }>(
      "SELECT number, made_at FROM revision WHERE record_id = $1 ORDER BY id",
      [visitId("3")],
    );
    expect(rows.map(({ number }) => number)).toEqual([1, 2]);
    expect(rows[1]?.made_at.getTime()).toBe(ahead.getTime() + 1);
  });
  expect(await runCommandOn(databases, "verify")).toMatchObject({ code: 0 });
});

test("what an editor has retracted stays retracted", async () => {
  const databases = await keep(createDatabases());
  await importFiles(databases, [file()]);
  await withDossier(databases, async (dossier) => {
    const answer = await dossier.ask(
      `mutation ($id: ID!) { retractVisit(id: $id, revision: 1, reason: "It never was.") { userErrors { message } } }`,
      { id: visitId("2") },
      bearer(await tokenFor("editor")),
    );
    expect(answer).toEqual({ data: { retractVisit: { userErrors: [] } } });
  });
  const { rows, told } = await importFiles(databases, [file()]);
  expect(rows).toEqual({ ...NOTHING, unchanged: 3 });
  expect(told.kept).toEqual([{ record: "Visit", id: visitId("2"), isRetracted: true, fields: [] }]);
  await withDossier(databases, async (dossier) => {
    expect((await dossier.ask("query ($id: ID!) { visit(id: $id) { id } }", { id: visitId("2") })).data).toEqual({
      visit: null,
    });
  });
});

test("a row that can't be taken is told with its line, its reason and itself; the others come in", async () => {
  const databases = await keep(createDatabases());
  const visits = [
    ...VISITS,
    { key: "4", name: "Nobody", from: "Ruritania", to: "USA", on: "1961" },
    { key: "5", name: "Somebody", from: "Pakistan", to: "USA", on: "1961-02-30" },
    { ...AYUB, note: "In other words." },
    AYUB_AGAIN,
  ];
  const { rows, told } = await importFiles(databases, [file(visits)]);
  expect(rows).toEqual({ created: 3, changed: 0, unchanged: 1, rejected: 3 });
  expect(told.rejected).toEqual([
    {
      file: "visits.ndjson",
      line: 4,
      locator: "visit 4",
      reason: "Nobody knows the country Ruritania.",
      row: JSON.stringify(visits[3]),
    },
    expect.objectContaining({ line: 5, reason: expect.stringMatching(/^period\.edtf: .*1961-02-30/) as string }),
    expect.objectContaining({ line: 6, reason: "The same stands in line 1 of visits.ndjson already, in other words." }),
  ]);
  // Nobody is made for a row that was rejected.
  await withDossier(databases, async (dossier) => {
    const answer = await dossier.ask("query ($id: ID!) { person(id: $id) { id } }", {
      id: personId("Somebody", "PAK"),
    });
    expect(answer.data).toEqual({ person: null });
  });
  expect((await importFiles(databases, [file(visits)])).rows).toEqual({ ...NOTHING, unchanged: 4, rejected: 3 });
});

test("a dry run gives the same account, and writes nothing", async () => {
  const databases = await keep(createDatabases());
  const stand = () => Promise.all([databases.geopolitics, databases.people].map(rowsIn));
  await importFiles(databases, [file(VISITS.slice(0, 1))]);
  const before = await stand();
  const newer = [{ ...AYUB, purpose: "Arms." }, ...VISITS.slice(1), JUAN_CARLOS];
  const dry = await importFiles(databases, [file(newer)], { isDryRun: true });
  expect(await stand()).toEqual(before);
  const wet = await importFiles(databases, [file(newer)]);
  expect(dry).toEqual(wet);
  expect(wet.rows).toEqual({ created: 2, changed: 1, unchanged: 1, rejected: 0 });
});

test("somebody who is there by exactly this name and nationality is the same person; who is nearly so is told", async () => {
  const databases = await keep(createDatabases());
  const visits = [
    { key: "a", name: "ASIF ALI ZARDARI", from: "PAK", to: "IRN", on: "2009" },
    { key: "b", name: "Asef Ali Zardari", from: "PAK", to: "IRN", on: "2010" },
    { key: "c", name: "Asif Ali Zardari", from: "ESP", to: "IRN", on: "2011" },
  ];
  const { rows, told } = await importFiles(databases, [file(visits)]);
  expect(rows).toEqual({ ...NOTHING, created: 3 });
  expect(told.duplicates).toEqual([
    expect.objectContaining({ id: personId("Asef Ali Zardari", "PAK"), otherName: "Asif Ali Zardari" }),
  ]);
  await withDossier(databases, async (dossier) => {
    const answer = await dossier.ask(
      `query ($id: ID!) { visit(id: $id) { visitors { party { ... on Person { name identifiers { scheme value } } } } } }`,
      { id: visitId("a") },
    );
    expect(answer.data).toMatchObject({ visit: { visitors: [{ party: { name: "Asif Ali Zardari" } }] } });
  });
  expect((await importFiles(databases, [file(visits)])).rows).toEqual({ ...NOTHING, unchanged: 3 });
});

test("two imports of one file at once are as one", async () => {
  const databases = await keep(createDatabases());
  const many = Array.from({ length: 1_500 }, (_, index) => ({
    key: String(index),
    name: `Visitor ${index % 40} of the day`,
    from: index % 2 === 0 ? "PAK" : "IRN",
    to: "USA",
    on: `19${50 + (index % 50)}`,
  }));
  const both = await Promise.all([importFiles(databases, [file(many)]), importFiles(databases, [file(many)])]);
  const [one, other] = both.map(({ rows }) => rows);
  expect((one?.created ?? 0) + (other?.created ?? 0)).toBe(1_500);
  expect((one?.unchanged ?? 0) + (other?.unchanged ?? 0)).toBe(1_500);
  expect((await importFiles(databases, [file(many)])).rows).toEqual({ ...NOTHING, unchanged: 1_500 });
  expect(await runCommandOn(databases, "verify")).toMatchObject({ code: 0 });
});

test("one that is stopped leaves whole batches, and the next goes on", async () => {
  const databases = await keep(createDatabases());
  const many = Array.from({ length: 1_200 }, (_, index) => ({
    ...{ key: String(index), name: "Ayub Khan", from: "PAK", to: "USA", on: "1961" },
  }));
  const stopped = await importFiles(databases, [file(many)], { isStopped: () => true });
  expect(stopped.read).toBe(0);
  let asked = 0;
  const half = await importFiles(databases, [file(many)], { isStopped: () => (asked += 1) > 1 });
  expect(half.rows).toEqual({ ...NOTHING, created: 500 });
  expect((await importFiles(databases, [file(many)])).rows).toEqual({ ...NOTHING, created: 700, unchanged: 500 });
});

const withClient = async <Result>(url: string, work: (client: Client) => Promise<Result>): Promise<Result> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

const rowsIn = (url: string): Promise<unknown> =>
  withClient(url, async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(
      "SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' ORDER BY 1",
    );
    const compared = tables.filter(({ name }) => !TABLES_OF_TRIGGERS.has(name));
    const sums = compared.map(
      ({ name }) =>
        `SELECT '${name}' AS name, md5(coalesce(string_agg(t::text, '' ORDER BY t::text), '')) AS sum FROM "${name}" t`,
    );
    const { rows } = await client.query<{ name: string; sum: string }>(`${sums.join(" UNION ALL ")} ORDER BY 1`);
    return rows;
  });
