import sql from "sql-template-tag";
import type { DataSource } from "typeorm";
import { dataSourceOf } from "../../../services/runtime/database/data-source";
import { type AskedDatabase, databaseOf } from "../../../services/runtime/database/database";
import { type Measure, measureWith } from "../../../services/runtime/database/measure";
import { preparedStatements } from "../../../services/runtime/database/prepared-sql";
import { createLogger } from "../../../services/runtime/logging/logger";
import { Journal } from "../../../services/runtime/telemetry/journal";
import { beginRequestSpan } from "../../../services/runtime/telemetry/spans";
import { createEmptyDatabases, type TestDatabases } from "../../support/databases";

// Statements of several requests that are sent at the same moment go out over one connection.

let databases: TestDatabases;
let dataSource: DataSource;
let database: AskedDatabase;
let measure: Measure;
beforeAll(async () => {
  databases = await createEmptyDatabases();
  const logger = createLogger({ name: "test", environment: "test" });
  measure = measureWith({ database: "people", slowMs: 0, logger });
  const settings = { url: databases.people, poolSize: 3, connectTimeoutMs: 5_000, statementTimeoutMs: 20_000 };
  const schema = { entities: [], migrations: [] };
  dataSource = await dataSourceOf({ ...settings, isPipelined: true }, schema, () => undefined).initialize();
  database = databaseOf("people", dataSource, undefined, measure);
});
afterAll(async () => {
  await dataSource.destroy();
  await databases.drop();
});

const newAsker = (of = database) => {
  const journal = new Journal("request", beginRequestSpan("POST", undefined), undefined);
  const controller = new AbortController();
  return {
    journal,
    ...of.askedBy({ journal, signal: controller.signal }),
    giveUp: () => {
      controller.abort();
    },
  };
};
const processId = sql`SELECT pg_backend_pid() AS id`;
const sleep = (seconds: number) => sql`SELECT pg_sleep(${seconds}), 'slept' AS how`;

it("over one connection, each with rows and a journal of its own", async () => {
  const [one, other] = [newAsker(), newAsker()];
  const answers = await Promise.all([one.rows(processId), other.rows(processId), one.rows(sql`SELECT ${"a"} AS id`)]);
  expect(answers[0]).toEqual(answers[1]);
  expect(answers[2]).toEqual([{ id: "a" }]);
  expect([one.journal.sql.count, other.journal.sql.count]).toEqual([2, 1]);
});

it("over several, where they are many", async () => {
  const askers = Array.from({ length: 40 }, () => newAsker());
  const answers = await Promise.all(askers.map((asker) => asker.rows<{ id: number }>(processId)));
  expect(new Set(answers.flat().map(({ id }) => id)).size).toBeGreaterThan(1);
});

it("over one of their own, where they may take long or have other values", async () => {
  const [one, other] = [newAsker(), newAsker()];
  const [a, b, c] = await Promise.all([
    one.rows(processId),
    other.rows(processId, "once, may take long"),
    other.rows(processId, "for its values"),
  ]);
  expect(new Set([a, b, c].flat().map((row) => JSON.stringify(row))).size).toBe(3);
});

it("over one that is shared, where they may take long but have not of late, until they do", async () => {
  const maySleep = (seconds: number) => sql`SELECT pg_backend_pid() AS id FROM pg_sleep(${seconds})`;
  const isShared = async (): Promise<boolean> => {
    const [one, other] = [newAsker(), newAsker()];
    const [a, b] = await Promise.all([one.rows(processId), other.rows(maySleep(0), "once, may take long")]);
    return JSON.stringify(a) === JSON.stringify(b);
  };
  expect(await isShared()).toBe(false);
  let runs = 0;
  while (runs < 2_000 && !(await isShared())) runs += 1;
  expect(runs).toBeGreaterThan(20);
  expect(runs).toBeLessThan(2_000);
  await newAsker().rows(maySleep(0.5), "once, may take long");
  expect(await isShared()).toBe(false);
});

it("an error is told to whoever asked, and to no other", async () => {
  const [one, other] = [newAsker(), newAsker()];
  const [failed, answered] = await Promise.allSettled([one.rows(sql`SELECT 1 / ${0}`), other.rows(sql`SELECT 1 AS n`)]);
  expect(failed).toMatchObject({ status: "rejected", reason: { code: "22012" } });
  expect(answered).toEqual({ status: "fulfilled", value: [{ n: 1 }] });
});

it("what the server left out behind an error is sent again, and prepared as if nothing had been", async () => {
  const asker = newAsker(databaseOf("people", dataSource, preparedStatements(true), measure));
  const divided = (by: number) => asker.rows(sql`SELECT 6 / ${by}::integer AS n`);
  const named = (name: string) => asker.rows(sql`SELECT ${name}::text AS name`);
  const ids = (id: number) => asker.rows(sql`SELECT ${id}::integer AS id`);
  const failure = { status: "rejected", reason: { code: "22012" } };
  const found = (row: object) => ({ status: "fulfilled", value: [row] });
  // From the second time on they are prepared: behind an error first, and before one.
  for (let time = 0; time < 4; time += 1) {
    expect(
      await Promise.allSettled([divided(2), divided(0), named("a"), named("b"), divided(0), ids(time)]),
    ).toMatchObject([
      found({ n: 3 }),
      failure,
      found({ name: "a" }),
      found({ name: "b" }),
      failure,
      found({ id: time }),
    ]);
  }
  expect(asker.journal.sql.count).toBe(24);
});

it("each that waits on a connection that is lost is told so, and those that come then have another", async () => {
  const [one, other] = [newAsker(), newAsker()];
  const terminate = sql`SELECT pg_terminate_backend(pg_backend_pid())`;
  const asked = [one.rows(sql`SELECT 1 AS n`), one.rows(terminate), one.rows(sleep(20)), other.rows(processId)];
  const [, ...lost] = await Promise.allSettled(asked);
  expect(lost).toMatchObject(
    Array.from({ length: 3 }, () => ({ status: "rejected", reason: { extensions: { code: "DATABASE_UNAVAILABLE" } } })),
  );
  expect(await other.rows(sql`SELECT 1 AS n`)).toEqual([{ n: 1 }]);
});

it("whoever gives up takes nothing from others", async () => {
  const [one, other] = [newAsker(), newAsker()];
  const asked = [one.rows(sleep(0.5)), other.rows(sleep(0.1)), other.rows(sleep(0.1))];
  setTimeout(one.giveUp, 200);
  const [, second, third] = await Promise.all(asked);
  expect([second, third]).toMatchObject([[{ how: "slept" }], [{ how: "slept" }]]);
});

it("nobody's is sent who gave up before", async () => {
  const [one, other] = [newAsker(), newAsker()];
  const asked = Promise.allSettled([one.rows(sleep(20)), other.rows(sql`SELECT 1 AS n`)]);
  one.giveUp();
  const [given, answered] = await asked;
  expect(given).toMatchObject({ status: "rejected", reason: { extensions: { code: "GATEWAY_TIMEOUT" } } });
  expect(answered).toEqual({ status: "fulfilled", value: [{ n: 1 }] });
  expect([one.journal.sql.count, other.journal.sql.count]).toEqual([0, 1]);
});

it("all are stopped when the last one gives up, who has waited for several", async () => {
  const [one, other] = [newAsker(), newAsker()];
  const asked = Promise.allSettled([one.rows(sql`SELECT 1 AS n`), other.rows(sleep(0.2)), other.rows(sleep(20))]);
  const started = performance.now();
  // The one has its rows by then, and the other the first of its two.
  setTimeout(other.giveUp, 500);
  const [first, second, third] = await asked;
  expect([first, second].map(({ status }) => status)).toEqual(["fulfilled", "fulfilled"]);
  expect(third).toMatchObject({ status: "rejected", reason: { extensions: { code: "GATEWAY_TIMEOUT" } } });
  expect(performance.now() - started).toBeLessThan(10_000);
  expect(await newAsker().rows(sql`SELECT 1 AS n`)).toEqual([{ n: 1 }]);
});
