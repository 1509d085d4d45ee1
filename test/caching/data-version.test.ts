import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { openDatabaseVersion } from "../../services/runtime/data-version/database-version";
import { createLogger } from "../../services/runtime/logging/logger";
import { createDatabases, type TestDatabases } from "../support/databases";

let databases: TestDatabases;
let client: Client;
beforeAll(async () => {
  databases = await createDatabases();
  client = await connect(databases.people);
});
afterAll(async () => {
  await client.end();
  await databases.drop();
});

const connect = async (connectionString: string): Promise<Client> => {
  const opened = new Client({ connectionString });
  await opened.connect();
  return opened;
};

const versionOf = async (reader: Client = client): Promise<number> =>
  Number((await reader.query<{ sum: string }>("SELECT sum(writes) AS sum FROM data_version")).rows[0]?.sum);

const term = (id: number): string =>
  `INSERT INTO term (id, name) VALUES ('00000000-0000-7000-8000-${String(id).padStart(12, "0")}', 'A')`;

/** By how much the version has risen. */
const raisedBy = async (work: () => Promise<unknown>): Promise<number> => {
  const before = await versionOf();
  await work();
  return (await versionOf()) - before;
};

test.each(["geopolitics", "people"] as const)("every table of %s that is read raises its version", async (service) => {
  const reader = await connect(databases[service]);
  const { rows } = await reader.query<{ name: string }>(`
    SELECT relname AS name FROM pg_class c
    WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'p') AND NOT relispartition
      AND NOT EXISTS (SELECT FROM pg_trigger WHERE tgrelid = c.oid AND tgfoid = 'raise_data_version'::regproc
        AND tgenabled = 'O' AND tgtype = 4 | 8 | 16 | 32)
    ORDER BY 1`);
  await reader.end();
  expect(rows.map(({ name }) => name)).toEqual(["data_version", "idempotent_write"]);
});

test("it rises with each transaction that writes, once, and with no other", async () => {
  const run = (text: string) => () => client.query(text);
  expect(await raisedBy(run(term(1)))).toBe(1);
  expect(await raisedBy(run(`BEGIN; ${term(2)}; UPDATE term SET name = 'B'; COMMIT`))).toBe(1);
  expect(await raisedBy(run(`BEGIN; ${term(3)}; ROLLBACK`))).toBe(0);
  expect(await raisedBy(run("SELECT count(*) FROM term"))).toBe(0);
  expect(await raisedBy(run(`BEGIN; SAVEPOINT a; ${term(3)}; ROLLBACK TO a; ${term(4)}; COMMIT`))).toBe(1);
  expect(await raisedBy(run(`BEGIN; SAVEPOINT a; ${term(5)}; ROLLBACK TO a; COMMIT`))).toBe(0);
  expect(await raisedBy(run("BEGIN; TRUNCATE term CASCADE; COMMIT"))).toBe(1);
  expect(
    await raisedBy(async () => {
      const stream = client.query(copyFrom("COPY term (id, name) FROM STDIN"));
      await new Promise((resolve, reject) => {
        stream.on("finish", resolve).on("error", reject);
        stream.end("00000000-0000-7000-8000-000000000009\tA\n");
      });
    }),
  ).toBe(1);
});

test("it is seen with what was written, and not before", async () => {
  const reader = await connect(databases.people);
  const before = await versionOf(reader);
  await client.query(`BEGIN; ${term(20)}`);
  expect(await versionOf(reader)).toBe(before);
  await client.query("COMMIT");
  expect(await versionOf(reader)).toBe(before + 1);
  await reader.end();
});

test("many who write at once wait for nobody, none is forgotten, and its rows stay few", async () => {
  const writers = await Promise.all(Array.from({ length: 8 }, () => connect(databases.people)));
  const isOpen = await connect(databases.people);
  await isOpen.query(`BEGIN; ${term(900)}`);
  const raised = await raisedBy(() =>
    Promise.all(
      writers.map(async (writer, index) => {
        for (let each = 0; each < 50; each += 1) await writer.query(term(1_000 + index * 100 + each));
      }),
    ),
  );
  expect(raised).toBe(400);
  expect(await raisedBy(() => isOpen.query("COMMIT"))).toBe(1);
  const { rows } = await client.query<{ count: string }>("SELECT count(*) FROM data_version");
  expect(Number(rows[0]?.count)).toBeLessThan(200);
  await Promise.all([...writers, isOpen].map((each) => each.end()));
});

test("a write is heard of when it is committed; what was lost is heard again", async () => {
  const logger = createLogger({ name: "test", environment: "test" });
  const source = openDatabaseVersion({ url: databases.people, service: "people", logger });
  const heard: string[] = [];
  const until = async (last: string): Promise<void> => {
    const deadline = Date.now() + 5_000;
    while (heard.at(-1) !== last && Date.now() < deadline) await sleep(5);
    expect(heard.at(-1)).toBe(last);
  };
  const watch = source.watch({
    begun: () => heard.push("begun"),
    changed: () => heard.push("changed"),
    lost: () => heard.push("lost"),
  });
  await until("begun");
  const version = await source.read();
  await client.query(`BEGIN; ${term(30)}`);
  await sleep(50);
  expect([heard.at(-1), await source.read()]).toEqual(["begun", version]);
  await client.query("COMMIT");
  await until("changed");
  expect(await source.read()).not.toBe(version);
  await client.query(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN %' AND datname = current_database()",
  );
  await until("begun");
  expect(heard.slice(-2)).toEqual(["lost", "begun"]);
  await watch.close();
  await source.close();
});

test("another database of the same data has another version", async () => {
  const url = databases.people;
  const source = openDatabaseVersion({
    url,
    service: "people",
    logger: createLogger({ name: "t", environment: "test" }),
  });
  const first = await source.read();
  await client.query("DELETE FROM data_version; INSERT INTO data_version (writes) VALUES (1)");
  expect(await source.read()).not.toBe(first);
  await client.query("DELETE FROM data_version");
  await expect(source.read()).rejects.toThrow("no version");
  await source.close();
});
