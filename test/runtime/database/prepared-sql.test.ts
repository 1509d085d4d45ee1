import type { EventEmitter } from "node:events";
import sql, { raw } from "sql-template-tag";
import type { DataSource } from "typeorm";
import { dataSourceOf } from "../../../services/runtime/database/data-source";
import { databaseOf, type Database } from "../../../services/runtime/database/database";
import { preparedStatements } from "../../../services/runtime/database/prepared-sql";
import { createEmptyDatabases, type TestDatabases } from "../../support/databases";

// Statements that are sent again are read and planned once for a connection, as long as there is nothing between it and us.

let databases: TestDatabases;
let dataSource: DataSource;
let database: Database;
beforeAll(async () => {
  databases = await createEmptyDatabases();
});
afterAll(() => databases.drop());

beforeEach(async () => {
  // One connection, so that each statement meets what is prepared on it.
  const settings = { url: databases.people, poolSize: 1, connectTimeoutMs: 5_000, statementTimeoutMs: 5_000 };
  dataSource = await dataSourceOf(settings, { entities: [], migrations: [] }, () => undefined).initialize();
  database = databaseOf("people", dataSource, preparedStatements(true));
});
afterEach(() => dataSource.destroy());

const numbers = (...given: number[]) =>
  database.rows<{ n: number }>(sql`SELECT n FROM generate_series(1, 9) AS n WHERE n = ANY(${given}::integer[])`);
const found = (...given: number[]) => given.map((n) => ({ n }));

interface Kept {
  readonly statement: string;
  readonly plans: number;
}
const kept = (): Promise<Kept[]> =>
  dataSource.query("SELECT statement, (generic_plans + custom_plans)::integer AS plans FROM pg_prepared_statements");

it("are prepared when they are sent a second time, whatever their values", async () => {
  expect(await numbers(1)).toEqual(found(1));
  expect(await kept()).toEqual([]);
  expect(await numbers(2, 3)).toEqual(found(2, 3));
  expect(await numbers()).toEqual([]);
  expect(await kept()).toMatchObject([{ plans: 2 }]);
});

it("have one plan for any number of keys", async () => {
  for (let time = 0; time < 8; time++) expect(await numbers(4, 5)).toEqual(found(4, 5));
  const [plans] = await dataSource.query<{ generic: number }[]>(
    "SELECT generic_plans::integer AS generic FROM pg_prepared_statements",
  );
  // PostgreSQL makes a plan for each of the first five.
  expect(plans).toEqual({ generic: 2 });
});

it("have their columns described once a connection", async () => {
  const [connection] = (dataSource.driver as unknown as { master: { _clients: { connection: EventEmitter }[] } }).master
    ._clients;
  let described = 0;
  connection?.connection.on("rowDescription", () => {
    described += 1;
  });
  const both = () => database.rows(sql`SELECT 1 AS "one", current_date AS "today", ARRAY[${2}::integer] AS "list"`);
  const rows = await Promise.all(Array.from({ length: 6 }, both));
  expect(rows).toEqual(rows.map(() => [{ one: 1, today: expect.stringMatching(/^\d{4}-/) as unknown, list: [2] }]));
  // As it was sent first, and where it was prepared; what went out with that one could not know.
  const before = described;
  expect([await both(), await both()]).toEqual(rows.slice(0, 2));
  expect([before > 0, described - before]).toEqual([true, 0]);
});

it("give rows as they are after their table was changed", async () => {
  await dataSource.query("CREATE TABLE changing AS SELECT 1 AS a, 2 AS b");
  const all = () => database.rows(sql`SELECT * FROM changing WHERE a = ${1}`);
  for (let time = 0; time < 3; time++) expect(await all()).toEqual([{ a: 1, b: 2 }]);
  await dataSource.query("ALTER TABLE changing ALTER b TYPE text, ADD c boolean DEFAULT true");
  for (let time = 0; time < 3; time++) expect(await all()).toEqual([{ a: 1, b: "2", c: true }]);
  await dataSource.query("DROP TABLE changing");
});

it("are not prepared where they are to be planned for their values", async () => {
  const statement = sql`SELECT ${7}::integer AS n`;
  for (let time = 0; time < 3; time++) expect(await database.rows(statement, "for its values")).toEqual(found(7));
  expect(await kept()).toEqual([]);
});

it("are not kept without bound", async () => {
  const nth = (n: number) => database.rows(sql`SELECT ${n}::integer AS n, ${raw(String(n))} AS place`);
  for (let n = 1; n <= 300; n++) for (let time = 0; time < 2; time++) expect(await nth(n)).toEqual([{ n, place: n }]);
  expect(await kept()).toHaveLength(250);
  // What was let go of is sent again, and prepared again.
  expect(await nth(1)).toEqual([{ n: 1, place: 1 }]);
  expect(await kept()).toHaveLength(250);
});

it("are sent as they are from then on when what was prepared is gone, and the rows come all the same", async () => {
  await numbers(1);
  await numbers(1);
  // As a pooler does that gives the next statement to another session.
  await dataSource.query("DEALLOCATE ALL");
  expect(await numbers(6, 7)).toEqual(found(6, 7));
  for (let time = 0; time < 3; time++) expect(await numbers(8)).toEqual(found(8));
  expect(await kept()).toEqual([]);
});

it("leave a connection as good as before when they fail", async () => {
  const divided = (by: number) => database.rows(sql`SELECT 6 / ${by}::integer AS n`);
  expect(await divided(2)).toEqual(found(3));
  expect(await divided(3)).toEqual(found(2));
  await expect(divided(0)).rejects.toMatchObject({ code: "22012" });
  expect(await divided(6)).toEqual(found(1));
});
