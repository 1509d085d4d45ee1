import { Client } from "pg";
import type { DataSource, MigrationInterface, QueryRunner } from "typeorm";
import { readGeopoliticsConfig } from "../../services/geopolitics/config";
import { TextSearch1764300000000 } from "../../services/geopolitics/database/migrations/1764300000000-text-search";
import * as geopolitics from "../../services/geopolitics/database/tables";
import { openGeopolitics } from "../../services/geopolitics/service";
import { StatementRepository } from "../../services/geopolitics/statement/statement.repository";
import { readPeopleConfig } from "../../services/people/config";
import * as people from "../../services/people/database/tables";
import { openPeople } from "../../services/people/service";
import { dataSourceOf } from "../../services/runtime/database/data-source";
import { databaseOf } from "../../services/runtime/database/database";
import {
  exclusively,
  type MigrationState,
  migrationProblem,
  migrationStates,
} from "../../services/runtime/database/migrate";
import { createLogger } from "../../services/runtime/logging/logger";
import { createEmptyDatabases, type TestDatabases } from "../support/databases";

const SERVICES = {
  geopolitics: {
    tables: geopolitics,
    open: (settings: Settings) => openGeopolitics(readGeopoliticsConfig(settings), logger),
  },
  people: { tables: people, open: (settings: Settings) => openPeople(readPeopleConfig(settings), logger) },
};
type Settings = Readonly<Record<string, string>>;

const logger = createLogger({ name: "test", environment: "test" });

describe.each(["geopolitics", "people"] as const)("the migrations of %s", (service) => {
  const { entities, migrations } = SERVICES[service].tables;
  let databases: TestDatabases;
  let opened: DataSource[];

  beforeEach(async () => {
    databases = await createEmptyDatabases();
    opened = [];
  });
  afterEach(async () => {
    await Promise.all(opened.map((dataSource) => dataSource.destroy()));
    await databases.drop();
  });

  const connect = async (applied: readonly (new () => MigrationInterface)[] = migrations): Promise<DataSource> => {
    const settings = { url: databases[service], poolSize: 2, connectTimeoutMs: 5_000, statementTimeoutMs: 30_000 };
    const dataSource = await dataSourceOf(settings, { entities, migrations: applied }, () => undefined).initialize();
    opened.push(dataSource);
    return dataSource;
  };

  const statesIn = (dataSource: DataSource): Promise<readonly MigrationState[]> =>
    migrationStates(databaseOf(service, dataSource), dataSource);

  it("take a lock that ends with its transaction, so that a pooler may stand in between", async () => {
    const dataSource = await connect();
    const holders = (): Promise<unknown> =>
      dataSource.query(
        `SELECT state FROM pg_stat_activity JOIN pg_locks USING (pid)
         WHERE locktype = 'advisory' AND granted AND datname = current_database()`,
      );
    let during: unknown;
    await exclusively(dataSource, async () => {
      during = await holders();
    });
    expect(during).toEqual([{ state: "idle in transaction" }]);
    expect(await holders()).toEqual([]);
  });

  it("give the tables that the entities describe", async () => {
    const dataSource = await connect();
    await dataSource.runMigrations();
    const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it("go down and up again, one by one", async () => {
    const after = [await schemaOf(databases[service])];
    for (const [index] of migrations.entries()) {
      const dataSource = await connect(migrations.slice(0, index + 1));
      expect(await dataSource.runMigrations()).toHaveLength(1);
      after.push(await schemaOf(databases[service]));
    }
    const dataSource = await connect();
    for (const index of [...migrations.keys()].reverse()) {
      await dataSource.undoLastMigration();
      expect(await schemaOf(databases[service])).toEqual(after[index]);
      expect(after[index]).not.toEqual(after[index + 1]);
    }
    expect(await dataSource.runMigrations()).toHaveLength(migrations.length);
    expect(await schemaOf(databases[service])).toEqual(after.at(-1));
  });

  it("run once where several processes start at the same time", async () => {
    const settings = {
      NODE_ENV: "test",
      [`${service.toUpperCase()}_DATABASE_URL`]: databases[service],
      SAMPLE_DATA: "true",
    };
    const services = await Promise.all([1, 2, 3].map(() => SERVICES[service].open(settings)));
    const readiness = await Promise.all(services.map((each) => each.readiness()));
    await Promise.all(services.map((each) => each.close()));
    expect(readiness).toEqual(services.map(() => ({ ready: true, checks: { database: true, migrations: true } })));

    const dataSource = await connect();
    const recorded = await dataSource.query<{ name: string }[]>("SELECT name FROM migrations ORDER BY id");
    expect(recorded.map(({ name }) => name)).toEqual(migrations.map(({ name }) => name));
    expect(migrationProblem(await statesIn(dataSource))).toBeUndefined();
  });

  describe("of a later release", () => {
    const settings = (): Settings => ({
      NODE_ENV: "test",
      [`${service.toUpperCase()}_DATABASE_URL`]: databases[service],
      SAMPLE_DATA: "false",
    });
    const later = (name: string) =>
      ({
        [name]: class implements MigrationInterface {
          readonly name = name;
          async up(runner: QueryRunner) {
            await runner.query("CREATE TABLE later (id integer PRIMARY KEY)");
          }
          async down(runner: QueryRunner) {
            await runner.query("DROP TABLE later");
          }
        },
      })[name] as new () => MigrationInterface;

    it("let this one work while they only add", async () => {
      await (await connect([...migrations, later("Expand9999999999999")])).runMigrations();
      const opened = await SERVICES[service].open(settings());
      const readiness = await opened.readiness();
      await opened.close();
      expect(readiness).toEqual({ ready: true, checks: { database: true, migrations: true } });
    });

    it("end this one's work where they take something away", async () => {
      const running = await SERVICES[service].open(settings());
      await (await connect([...migrations, later("Contract9999999999999")])).runMigrations();
      const readiness = await running.readiness();
      await running.close();
      const problem = "a later release took away what this one needs: Contract9999999999999";
      expect(readiness).toEqual({ ready: false, checks: { database: true, migrations: problem } });
      await expect(SERVICES[service].open(settings())).rejects.toThrow(
        `This release can't use the database of ${service}: ${problem}. Start the later release, or undo its migration with it.`,
      );
    });
  });

  it("are named as pending until they have run", async () => {
    await (await connect(migrations.slice(0, 1))).runMigrations();
    const dataSource = await connect();
    const later = migrations.slice(1).map(({ name }) => name);
    const states = await statesIn(dataSource);
    expect(states.filter(({ state }) => state === "pending").map(({ name }) => name)).toEqual(later);
    expect(migrationProblem(states)).toBe(`not applied: ${later.join(", ")}`);
  });
});

it("a search finds what an earlier version has written, and an earlier version what this one has", async () => {
  const databases = await createEmptyDatabases();
  const { entities, migrations } = geopolitics;
  const settings = { url: databases.geopolitics, poolSize: 2, connectTimeoutMs: 5_000, statementTimeoutMs: 30_000 };
  const before = migrations.slice(0, migrations.indexOf(TextSearch1764300000000));
  const earlier = await dataSourceOf(settings, { entities, migrations: before }, () => undefined).initialize();
  await earlier.runMigrations();
  await earlier.query(`INSERT INTO statement (id, form, text, language, original_text, original_language, topics, topic_words,
      medium, searched, verification, revision, created_at, updated_at)
    SELECT gen_random_uuid(), 'QUOTE', 'Négociations ' || i, 'fr', 'همبستگی', 'fa', '{}', '  ', 'SPOKEN', 'negociations ' || i || ' همبستگی',
      'REPORTED', 1, now(), now() FROM generate_series(1, 1201) AS i`);
  await earlier.destroy();

  const now = await dataSourceOf(
    settings,
    { entities, migrations: [...before, TextSearch1764300000000] },
    () => undefined,
  ).initialize();
  await now.runMigrations();
  const found = async (search: string) => {
    const statements = new StatementRepository(databaseOf("geopolitics", now));
    return (await statements.page({ search })).totalCount();
  };
  expect(await found("négociation همبستگی")).toBe(1201);
  expect(await found("negociation 7")).toBe(1);
  await now.undoLastMigration();
  const searched = "SELECT count(*)::integer AS count FROM statement WHERE searched LIKE 'negociations % همبستگی'";
  expect(await now.query(searched)).toEqual([{ count: 1201 }]);
  await now.destroy();
  await databases.drop();
});

/** The tables of a database, with their columns, constraints and indexes, as text. */
const schemaOf = async (connectionString: string): Promise<string[]> => {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    const { rows } = await client.query<{ part: string }>(PARTS);
    return rows.map(({ part }) => part);
  } finally {
    await client.end();
  }
};

// But for TypeORM's own table.
const PARTS = `
  SELECT part FROM (
    SELECT format('%s.%s %s %s %s %s', table_name, column_name, udt_name, is_nullable, column_default, collation_name)
      AS part, table_name AS owner FROM information_schema.columns WHERE table_schema = 'public'
    UNION ALL
    SELECT indexdef, tablename FROM pg_indexes WHERE schemaname = 'public'
    UNION ALL
    SELECT format('%s: %s', conname, pg_get_constraintdef(oid)), conrelid::regclass::text FROM pg_constraint
      WHERE connamespace = 'public'::regnamespace AND conrelid <> 0
    UNION ALL
    SELECT format('function %s: %s', proname, prosrc), '' FROM pg_proc p WHERE pronamespace = 'public'::regnamespace
      AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
    UNION ALL
    SELECT format('trigger %s on %s', tgname, tgrelid::regclass), '' FROM pg_trigger WHERE NOT tgisinternal
    UNION ALL
    SELECT format('text search configuration %s', cfgname), '' FROM pg_ts_config
      WHERE cfgnamespace = 'public'::regnamespace
    UNION ALL
    SELECT format('text search dictionary %s', dictname), '' FROM pg_ts_dict d
      WHERE dictnamespace = 'public'::regnamespace
        AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.objid = d.oid AND e.deptype = 'e')
    UNION ALL
    SELECT format('type %s', typname), '' FROM pg_type t WHERE typnamespace = 'public'::regnamespace AND typtype IN ('e', 'd')
  ) AS parts WHERE owner <> 'migrations' ORDER BY part`;
