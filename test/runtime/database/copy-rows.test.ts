import fc from "fast-check";
import { Column, type DataSource, Entity, PrimaryColumn } from "typeorm";
import { copyTables } from "../../../services/runtime/database/copy-rows";
import { dataSourceOf } from "../../../services/runtime/database/data-source";
import { createEmptyDatabases, type TestDatabases } from "../../support/databases";

// Whatever rows hold, they are read back the same: COPY has its own marks for what is missing and for ends of cells and lines.

@Entity({ name: "kept" })
class Kept {
  @PrimaryColumn({ type: "integer" })
  id!: number;
  @Column({ type: "text", nullable: true })
  text!: string | null;
  @Column({ type: "text", array: true, nullable: true })
  list!: readonly (string | null)[] | null;
  @Column({ type: "jsonb", nullable: true })
  json!: unknown;
  @Column({ type: "timestamptz", nullable: true })
  moment!: Date | null;
}

@Entity({ name: "kept_too" })
class KeptToo extends Kept {}

let databases: TestDatabases;
let dataSource: DataSource;
beforeAll(async () => {
  databases = await createEmptyDatabases();
  const settings = { url: databases.people, poolSize: 1, connectTimeoutMs: 5_000, statementTimeoutMs: 20_000 };
  dataSource = await dataSourceOf(
    settings,
    { entities: [Kept, KeptToo], migrations: [] },
    () => undefined,
  ).initialize();
  for (const table of ["kept", "kept_too"])
    await dataSource.query(
      `CREATE TABLE ${table} (id integer PRIMARY KEY, "text" text, list text[], json jsonb, moment timestamptz)`,
    );
});
afterEach(() => dataSource.query("TRUNCATE kept, kept_too"));
afterAll(async () => {
  await dataSource.destroy();
  await databases.drop();
});

const written = async (entity: typeof Kept): Promise<Kept[]> =>
  dataSource.manager.find(entity, { order: { id: "ASC" } });

// PostgreSQL has no NUL, and UTF-8 no half of a character.
const piece = fc.oneof(
  fc.constantFrom(
    "\\",
    "\\N",
    "\\.",
    "\t",
    "\n",
    "\r\n",
    "\b\f\v",
    '"',
    "{",
    "}",
    ",",
    "NULL",
    "é",
    "ڈار",
    "🕊",
    "",
    " ",
  ),
  fc.string({ unit: "binary" }).map((text) => text.replaceAll("\u0000", "")),
);
const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));
const row = fc.record({
  text: fc.option(text),
  list: fc.option(fc.array(fc.option(text), { maxLength: 4 })),
  json: fc.option(fc.dictionary(text, text, { maxKeys: 3, noNullPrototype: true })),
  moment: fc.option(fc.date({ min: new Date("1900-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })),
});

it("reads back what was copied, in whichever table", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 30 }), async (rows) => {
      await dataSource.query("TRUNCATE kept, kept_too");
      const [some, others] = [
        rows.map((each, id) => ({ id, ...each })),
        rows.map((each, id) => ({ id: 100 - id, ...each })),
      ];
      await dataSource.transaction((manager) =>
        copyTables(manager, [
          { entity: Kept, rows: some },
          { entity: KeptToo, rows: others },
        ]),
      );
      expect(await written(Kept)).toEqual(some);
      expect(await written(KeptToo)).toEqual(others.toReversed());
    }),
    { numRuns: 60 },
  );
});

it("copies more than there was room for, and less after it", async () => {
  const rowsFrom = (first: number, count: number) =>
    Array.from({ length: count }, (_, at) => ({
      ...{ id: first + at, text: `${"long ".repeat(at % 400)}\\${at}`, list: [String(at)], json: null, moment: null },
    }));
  const batches = [rowsFrom(0, 3), rowsFrom(10, 1_500), rowsFrom(5_000, 2), rowsFrom(6_000, 900)];
  for (const rows of batches)
    await dataSource.transaction((manager) =>
      copyTables(manager, [
        { entity: Kept, rows },
        { entity: KeptToo, rows },
      ]),
    );
  expect(await written(Kept)).toEqual(batches.flat());
  expect(await written(KeptToo)).toEqual(batches.flat());
});

it("goes on after rows that the server refuses", async () => {
  const one = { id: 1, text: "one", list: [], json: null, moment: null };
  const twice = dataSource.transaction((manager) => copyTables(manager, [{ entity: Kept, rows: [one, one] }]));
  await expect(twice).rejects.toMatchObject({ code: "23505" });
  await dataSource.transaction((manager) => copyTables(manager, [{ entity: Kept, rows: [one] }]));
  expect(await written(Kept)).toEqual([one]);
});
