import { Client } from "pg";
import * as geopolitics from "../../services/geopolitics/database/tables";
import * as people from "../../services/people/database/tables";
import { dataSourceOf } from "../../services/runtime/database/data-source";
import { runCommandOn } from "../commands/command";
import { built } from "../support/built";
import { ROOT } from "../support/root";
import { asAdmin, createEmptyDatabases, type TestDatabases } from "../support/databases";
import { type Program, startProgram } from "../support/programs";
import { startProcess } from "../telemetry/started-processes";
import { waitUntil } from "./asking";

// Changes of the tables by several at once, and by one that is killed midway.

const SERVICES = ["geopolitics", "people"] as const;
const TABLES = { geopolitics, people };
const namesOf = (service: (typeof SERVICES)[number]): readonly string[] =>
  TABLES[service].migrations.map(({ name }) => name);
const ALL = { geopolitics: namesOf("geopolitics"), people: namesOf("people") };

const opened: TestDatabases[] = [];
const openDatabases = async (): Promise<TestDatabases> => {
  const databases = await createEmptyDatabases();
  opened.push(databases);
  return databases;
};
afterAll(async () => {
  for (const databases of opened) await databases.drop();
});

const rowsOf = async <Row extends object>(url: string, statement: string): Promise<readonly Row[]> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(statement)).rows;
  } finally {
    await client.end();
  }
};

/** All that a database has in tables, columns, indexes and functions, but for TypeORM's own. */
const tablesOf = async (url: string): Promise<readonly string[]> =>
  (
    await rowsOf<{ what: string }>(
      url,
      `SELECT what FROM (
         SELECT concat_ws(' ', table_name, column_name, data_type, is_nullable, column_default) AS what
         FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> 'migrations'
         UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename <> 'migrations'
         UNION ALL SELECT concat_ws(' ', proname, prosrc) FROM pg_proc
           WHERE pronamespace = 'public'::regnamespace
       ) AS parts ORDER BY what`,
    )
  ).map(({ what }) => what);

const appliedIn = async (url: string): Promise<readonly string[]> => {
  const [found] = await rowsOf<{ there: boolean }>(url, "SELECT to_regclass('migrations') IS NOT NULL AS there");
  if (!found?.there) return [];
  return (await rowsOf<{ name: string }>(url, "SELECT name FROM migrations ORDER BY timestamp")).map(
    ({ name }) => name,
  );
};

/** Applies the first so many of a service's migrations. */
const migrateTo = async (url: string, service: (typeof SERVICES)[number], count: number): Promise<void> => {
  const { entities, migrations } = TABLES[service];
  const settings = { url, poolSize: 1, connectTimeoutMs: 5_000, statementTimeoutMs: 0 };
  const dataSource = dataSourceOf(settings, { entities, migrations: migrations.slice(0, count) }, () => undefined);
  await dataSource.initialize();
  await dataSource.runMigrations();
  await dataSource.destroy();
};

/** How many tables and indexes a database is having made and not yet made, by the locks on them. */
const beingMade = async (admin: Client, url: string): Promise<number> => {
  const { rows } = await admin.query<{ count: number }>(
    `SELECT count(*)::int FROM pg_locks JOIN pg_database ON pg_database.oid = pg_locks.database
     WHERE datname = $1 AND locktype = 'relation' AND mode = 'AccessExclusiveLock' AND granted`,
    [new URL(url).pathname.slice(1)],
  );
  return rows[0]?.count ?? 0;
};

const sessionsOf = (url: string): Promise<number> =>
  asAdmin(async (admin) => {
    const { rows } = await admin.query<{ count: number }>(
      "SELECT count(*)::int FROM pg_stat_activity WHERE datname = $1",
      [new URL(url).pathname.slice(1)],
    );
    return rows[0]?.count ?? 0;
  });

const startMigrating = ({ geopolitics, people }: TestDatabases): Program => {
  const { PATH = "", HOME = "" } = process.env;
  return startProgram([...built("services/commands/migrate.ts"), "up"], {
    cwd: ROOT,
    env: { PATH, HOME, GEOPOLITICS_DATABASE_URL: geopolitics, PEOPLE_DATABASE_URL: people },
  });
};

/** The moments are short: where one is missed, it is tried again on databases that are still empty. */
const MOST_TRIES = 10;

/** @returns the databases of a migration that was killed while so many things were half made */
const killMidway = async (victim: (typeof SERVICES)[number], atLeast: number): Promise<TestDatabases> => {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const databases = await openDatabases();
    const program = startMigrating(databases);
    const run = { isOver: false };
    void program.ended.then(() => (run.isOver = true));
    await asAdmin(async (admin) => {
      while (!run.isOver && (await beingMade(admin, databases[victim])) < atLeast);
    });
    if (!run.isOver) program.kill("SIGKILL");
    if ((await program.ended) !== "SIGKILL") continue;
    await waitUntil(async () => (await sessionsOf(databases[victim])) === 0, 10_000);
    if ((await appliedIn(databases[victim])).length < ALL[victim].length) return databases;
  }
  throw new Error(`In ${MOST_TRIES} migrations there was no moment with ${atLeast} things half made.`);
};

test("two instances that start at once on empty databases migrate once, and both serve", async () => {
  const databases = await openDatabases();
  const settings = {
    ...{ GEOPOLITICS_DATABASE_URL: databases.geopolitics, PEOPLE_DATABASE_URL: databases.people },
    ...{ PORT: "0", SAMPLE_DATA: "true", LOG_LEVEL: "error" },
  };
  const instances = await Promise.all([1, 2].map(() => startProcess("gateway/main.ts", settings)));
  for (const { url } of instances) expect((await fetch(`${url}/readyz`)).status).toBe(200);
  for (const service of SERVICES) expect(await appliedIn(databases[service])).toEqual(ALL[service]);
  for (const instance of instances) {
    expect((await instance.stop()).code).toBe(0);
    expect(instance.output()).not.toContain("ERROR");
  }
});

describe("killed midway", () => {
  /** What each database has after none, one, two ... of its migrations. */
  const steps: Record<(typeof SERVICES)[number], (readonly string[])[]> = { geopolitics: [], people: [] };
  beforeAll(async () => {
    const databases = await openDatabases();
    for (const service of SERVICES) {
      for (let count = 0; count <= ALL[service].length; count += 1) {
        await migrateTo(databases[service], service, count);
        steps[service].push(await tablesOf(databases[service]));
      }
      expect(new Set(steps[service].map(String)).size).toBe(ALL[service].length + 1);
    }
  });

  test.each([
    ["geopolitics", 1],
    ["geopolitics", 40],
    ["people", 20],
  ] as const)(
    "while %s has %d or more things half made, each migration is done wholly or not at all, and the rest later",
    async (victim, atLeast) => {
      const databases = await killMidway(victim, atLeast);
      for (const service of SERVICES) {
        const applied = await appliedIn(databases[service]);
        const tables = await tablesOf(databases[service]);
        expect(applied).toEqual(ALL[service].slice(0, applied.length));
        expect([service, tables]).toEqual([service, steps[service][applied.length]]);
      }
      expect(await runCommandOn(databases, "migrate", "up")).toMatchObject({ code: 0 });
      for (const service of SERVICES) {
        expect(await appliedIn(databases[service])).toEqual(ALL[service]);
        expect(await tablesOf(databases[service])).toEqual(steps[service].at(-1));
      }
    },
  );
});
