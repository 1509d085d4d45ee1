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

const openVersion = () =>
  openDatabaseVersion({
    url: databases.people,
    service: "people",
    logger: createLogger({ name: "test", environment: "test" }),
  });

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

test.each(["geopolitics", "people"] as const)(
  "every table of %s that is read has its changes noted",
  async (service) => {
    const reader = await connect(databases[service]);
    // With each id that a row has, of itself and of others.
    const { rows } = await reader.query<{ name: string }>(`
    SELECT relname AS name FROM pg_class c
    WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'p') AND NOT relispartition
      AND NOT (
        EXISTS (SELECT FROM pg_trigger t JOIN pg_proc f ON f.oid = t.tgfoid
          WHERE tgrelid = c.oid AND proname = 'note_change_of_' || relname AND tgenabled = 'O' AND tgtype = 1 | 4 | 8 | 16
            AND NOT EXISTS (SELECT FROM pg_attribute WHERE attrelid = c.oid AND atttypid = 'uuid'::regtype
              AND NOT prosrc LIKE '%OLD.' || attname || '::text%NEW.' || attname || '::text%'))
        AND EXISTS (SELECT FROM pg_trigger
          WHERE tgrelid = c.oid AND tgfoid = 'note_emptied'::regproc AND tgenabled = 'O' AND tgtype = 32))
    ORDER BY 1`);
    await reader.end();
    expect(rows.map(({ name }) => name)).toEqual(["data_version", "idempotent_write"]);
  },
);

/** What the last transaction is said to have changed, in order. */
const lastParts = async (reader: Client = client) => {
  const { rows } = await reader.query<{ parts: string[] | null }>(
    "SELECT parts FROM data_version ORDER BY id DESC LIMIT 1",
  );
  return rows[0]?.parts?.sort() ?? null;
};

const idOf = (number: number): string => `00000000-0000-7000-8000-${String(number).padStart(12, "0")}`;

test("a transaction says which rows of which tables it has changed, as they were and as they are", async () => {
  const [one, two, person] = [idOf(701), idOf(702), idOf(703)];
  await client.query(term(701));
  expect(await lastParts()).toEqual([one, "term"]);
  await client.query(`UPDATE term SET organization_id = '${two}' WHERE id = '${one}'`);
  expect(await lastParts()).toEqual([one, two, "term"]);
  await client.query(`BEGIN; ${term(702)}; SAVEPOINT a; DELETE FROM term; ROLLBACK TO a; COMMIT`);
  expect(await lastParts()).toEqual([two, "term"]);
  await client.query(
    `BEGIN; SAVEPOINT a; ${term(703)}; ROLLBACK TO a; UPDATE term SET name = 'C' WHERE id = '${one}'; COMMIT`,
  );
  expect(await lastParts()).toEqual([one, two, "term"]);
  // Whoever is found by an identifier is so also when the identifier stays what it was.
  await client.query(`BEGIN;
    INSERT INTO person SELECT * FROM jsonb_populate_record((SELECT p FROM person p LIMIT 1), '{"id": "${person}"}');
    INSERT INTO person_identifier (person_id, scheme, value, position) VALUES ('${person}', 'test', 'Q1', 0); COMMIT`);
  await client.query(`UPDATE person SET retracted_at = now() WHERE id = '${person}'`);
  expect(await lastParts()).toEqual(expect.arrayContaining([person, "Q1", "person"]));
});

test("what is more than it is worth to say, or can't be said, may be anything", async () => {
  const many = "INSERT INTO term (id, name) SELECT gen_random_uuid(), 'A' FROM generate_series(1, 200)";
  for (const write of [many, "TRUNCATE term CASCADE", "UPDATE migrations SET name = name"]) {
    await client.query(`BEGIN; ${write}; ${term(711)}; DELETE FROM term WHERE id = '${idOf(711)}'; COMMIT`);
    expect([write, await lastParts()]).toEqual([write, null]);
    await client.query(term(712));
    expect(await lastParts()).toEqual([idOf(712), "term"]);
    await client.query(`DELETE FROM term WHERE id = '${idOf(712)}'`);
  }
});

test("a change of a record says who takes part in it, and what it cites", async () => {
  const reader = await connect(databases.geopolitics);
  const { rows } = await reader.query<{ id: string; around: string[] }>(`
    SELECT v.id, ARRAY(SELECT party FROM participant p WHERE p.record_id = v.id AND party IS NOT NULL
      UNION SELECT source_id::text FROM citation c WHERE c.record_id = v.id) AS around
    FROM visit v WHERE v.from_code IS NOT NULL AND v.to_code IS NOT NULL ORDER BY v.id LIMIT 1`);
  const [visit] = rows;
  expect(visit?.around.length).toBeGreaterThan(3);
  await reader.query("UPDATE visit SET note = 'told' WHERE id = $1", [visit?.id]);
  expect(await lastParts(reader)).toEqual([...new Set([visit?.id, "visit", ...(visit?.around ?? [])])].sort());
  await reader.query("DELETE FROM citation WHERE record_id = $1", [visit?.id]);
  expect(await lastParts(reader)).toEqual(expect.arrayContaining([visit?.id, "citation", ...(visit?.around ?? [])]));
  await reader.end();
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
  const source = openVersion();
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
  expect(await source.read()).not.toEqual(version);
  await client.query(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN %' AND datname = current_database()",
  );
  await until("begun");
  expect(heard.slice(-2)).toEqual(["lost", "begun"]);
  await watch.close();
  await source.close();
});

test("who was away for a while is told of each write since, and who missed none of none", async () => {
  const source = openVersion();
  const first = await source.read();
  const since = { writes: first.writes, id: Math.max(...first.newest.map(({ id }) => id)) };
  expect((await source.read(since)).newest).toEqual([]);
  const ids = Array.from({ length: 50 }, (_, index) => idOf(800 + index));
  for (const id of ids) await client.query(`INSERT INTO term (id, name) VALUES ('${id}', 'A')`);
  const { newest, writes } = await source.read(since);
  expect(writes - first.writes).toBe(50);
  const added = newest.filter(({ id }) => id > since.id).map(({ parts }) => [...(parts ?? [])].sort());
  expect(added.reverse()).toEqual(ids.map((id) => [id, "term"]));
  // One that was begun before the last one seen may come after it.
  expect(newest.length).toBeGreaterThan(added.length);
  await source.close();
});

test("another database of the same data has another version", async () => {
  const source = openVersion();
  const first = await source.read();
  await client.query("DELETE FROM data_version; INSERT INTO data_version (writes) VALUES (1)");
  expect((await source.read()).writes).not.toBe(first.writes);
  await client.query("DELETE FROM data_version");
  await expect(source.read()).rejects.toThrow("no version");
  await source.close();
});
