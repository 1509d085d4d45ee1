import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { csvExport } from "../../services/commands/export/csv/csv-export";
import type { Exporter } from "../../services/commands/export/exporter";
import { popoloExport } from "../../services/commands/export/popolo/popolo-export";
import { csvFormat } from "../../services/commands/import/csv/csv";
import { RECORDS_OF_FILES } from "../../services/commands/import/csv/columns";
import type { Draft } from "../../services/commands/import/format";
import { popoloFormat } from "../../services/commands/import/popolo/popolo";
import { records as geopoliticsRecords } from "../../services/geopolitics/records";
import { records as peopleRecords } from "../../services/people/records";
import { isSame } from "../../services/runtime/records/writing/provenance-documents";
import { readPart } from "../../services/runtime/records/writing/read-input";
import { ofType, readDrafts, SOURCE_ID } from "../import/read-drafts";
import { createDatabases, type TestDatabases } from "../support/databases";
import { exportInto } from "./exported-file";

jest.setTimeout(120_000);

let folder: string;
let databases: TestDatabases;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dossier-export-"));
  databases = await createDatabases();
  await people(`INSERT INTO term (id, name, organization_id, period_edtf, period_earliest, period_latest)
    SELECT '01900000-0000-7000-8000-000000000001', '16th Assembly', id, '2024-02-29/', '2024-02-29', NULL
    FROM organization ORDER BY id LIMIT 1`);
});
afterAll(async () => {
  await databases.drop();
  await rm(folder, { recursive: true });
});

const on = async (url: string, text: string): Promise<readonly Readonly<Record<string, unknown>>[]> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
};
const people = (text: string) => on(databases.people, text);
const geopolitics = (text: string) => on(databases.geopolitics, text);

/** Writes an export into a file. */
const exported = async (exporter: Exporter, type: string | null): Promise<{ path: string; count: number }> => {
  const path = join(folder, `${type ?? "all"}.${exporter.name}`);
  const count = await exportInto(path, databases, exporter, type);
  return { path, count };
};

const CURRENT = (table: string, type: string) =>
  `SELECT r.id, v.snapshot FROM ${table} r JOIN revision v
    ON v.record_type = '${type}' AND v.record_id = r.id::text AND v.number = r.revision WHERE r.retracted_at IS NULL`;

const kinds = [...peopleRecords, ...geopoliticsRecords];

/** What drafts would change in the records as they stand: a field, by its record. */
const changesBy = async (drafts: readonly Draft[]): Promise<readonly string[]> => {
  const changes: string[] = [];
  for (const kind of kinds) {
    const own = ofType(drafts, kind.type);
    if (own.length === 0) continue;
    const isOfPeople = peopleRecords.includes(kind);
    const rows = await (isOfPeople ? people : geopolitics)(CURRENT(kind.table, kind.type));
    const standing = new Map(rows.map(({ id, snapshot }) => [id, snapshot as Readonly<Record<string, unknown>>]));
    for (const { id, given } of own) {
      const document = standing.get(id);
      if (!document) {
        changes.push(`${kind.type} ${id} is new`);
        continue;
      }
      const { values, mistakes } = readPart(kind, given);
      for (const { message } of mistakes) changes.push(`${kind.type} ${id}: ${message}`);
      for (const [name, value] of Object.entries(values)) {
        if (!isSame(withoutTypes(document[name]), withoutTypes(value)))
          changes.push(`${kind.type} ${id} ${name}: ${JSON.stringify(document[name])} -> ${JSON.stringify(value)}`);
      }
    }
  }
  return changes;
};

/** What a link leads to is looked up when a record is written. */
const withoutTypes = (value: unknown): unknown =>
  Array.isArray(value) ? value.map((each: unknown) => withoutType(each)) : value;
const withoutType = (value: unknown): unknown =>
  typeof value === "object" && value !== null && "toType" in value ? { ...value, toType: undefined } : value;

describe("people in Popolo", () => {
  it("are read back into the same records, and change none", async () => {
    const { path, count } = await exported(popoloExport, null);
    const { drafts, rejected } = await readDrafts(popoloFormat(), path);
    expect(rejected).toEqual([]);
    expect(await changesBy(drafts)).toEqual([]);
    expect(drafts).toHaveLength(count);
    const [counted] = await people(`SELECT (SELECT count(*) FROM person) + (SELECT count(*) FROM organization)
      + (SELECT count(*) FROM post) + (SELECT count(*) FROM membership) + (SELECT count(*) FROM place)
      + (SELECT count(*) FROM term) AS all`);
    expect(Number(counted?.all)).toBe(count);
    expect(ofType(drafts, "TERM")[0]).toMatchObject({
      id: "01900000-0000-7000-8000-000000000001",
      given: { name: "16th Assembly", period: { edtf: "2024-02-29/" } },
    });
  });

  it("are such as other readers of Popolo know", async () => {
    const { path } = await exported(popoloExport, null);
    const file = JSON.parse(await readFile(path, "utf8")) as Readonly<
      Record<string, readonly Record<string, unknown>[]>
    >;
    const person = file.persons?.find(({ name }) => name === "Ali Larijani");
    expect(person).toMatchObject({ identifiers: [{ scheme: "dossier", identifier: "ali-larijani" }, {}] });
    expect(person?.other_names).toContainEqual(
      expect.objectContaining({ name: expect.stringMatching(/لاریجانی/) as string }),
    );
    expect((person?.sources as readonly { note: string }[])[0]?.note).not.toContain(SOURCE_ID);
    const membership = file.memberships?.find(({ person_id: id }) => id === person?.id);
    expect(membership).toMatchObject({ label: expect.any(String) as string });
  });
});

describe.each(RECORDS_OF_FILES)("$name in a spreadsheet", ({ name, type }) => {
  it("are read back into the same records, and change none", async () => {
    const { path, count } = await exported(csvExport, name);
    const { drafts, rejected } = await readDrafts(csvFormat(), path);
    expect(rejected).toEqual([]);
    expect(await changesBy(drafts)).toEqual([]);
    expect(count).toBeGreaterThan(5);
    expect(ofType(drafts, type)).toHaveLength(count);
    // Nobody comes to those who are there.
    expect(drafts).toHaveLength(count);
  });

  it("have no cell that would be run", async () => {
    const { path } = await exported(csvExport, name);
    const text = await readFile(path, "utf8");
    expect(text).not.toMatch(/(^|,|;|\n)"?[=@]/);
  });
});
