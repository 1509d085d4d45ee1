import { MigrationExecutor, type QueryRunner } from "typeorm";
import { escapeIdentifier, type PoolClient } from "pg";
import { CommandError } from "../command-error";
import { type ServiceDatabase, withDatabase } from "../databases";
import { type Backup, readContents, rowsIn, type ServiceBackup, tableFile } from "./backup-folder";
import { copyIn, FORMAT_SETTINGS, tablesOf } from "./table-copies";

/**
 * Fills both databases, which must be empty, from a backup of this release or an earlier one. Neither is changed unless
 * all of the backup fits into both.
 * @param tell of each database that is done
 * @throws CommandError where the backup is damaged or of a later release, or a database has tables
 */
export const restore = async (
  databases: readonly ServiceDatabase[],
  folder: string,
  tell: (line: string) => void,
): Promise<void> => {
  const backup = await readContents(folder);
  const fillings = databases.map((service) => ({ service, content: contentOf(backup, service), folder }));
  await fillAll(fillings);
  for (const { service, content } of fillings) {
    // The tables were made as they stood; what has come since changes the data along with them.
    await withDatabase(service, async (dataSource) => {
      await dataSource.runMigrations();
      await dataSource.query("ANALYZE");
    });
    tell(`${service.name}: ${content.tables.length} tables, ${rowsIn(content)} rows`);
  }
};

interface Filling {
  readonly service: ServiceDatabase;
  readonly content: ServiceBackup;
  readonly folder: string;
}

const contentOf = (backup: Backup, { name, migrations }: ServiceDatabase): ServiceBackup => {
  const content = backup[name];
  if (content === undefined) throw new CommandError(`The backup has nothing of ${name}.`);
  const known = new Set(migrations.map((migration) => migration.name));
  const unknown = content.migrations.filter((migration) => !known.has(migration));
  if (unknown.length === 0) return content;
  throw new CommandError(
    `The backup is of a later release, whose migrations this one has not: ${unknown.join(", ")}. Restore it with that release.`,
  );
};

/** One database within the other: the first is committed when the last is filled. */
const fillAll = async ([filling, ...others]: readonly Filling[]): Promise<void> => {
  if (filling === undefined) return;
  const { service, content } = filling;
  const migrations = service.migrations.filter(({ name }) => content.migrations.includes(name));
  await withDatabase({ ...service, migrations }, async (dataSource) => {
    const runner = dataSource.createQueryRunner();
    try {
      await runner.startTransaction();
      await fill(runner, filling);
      await fillAll(others);
      await runner.commitTransaction();
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction();
      throw error;
    } finally {
      await runner.release();
    }
  });
};

const fill = async (runner: QueryRunner, { service, content, folder }: Filling): Promise<void> => {
  const client = (await runner.connect()) as PoolClient;
  if ((await tablesOf(client)).length > 0) {
    throw new CommandError(
      `The database of ${service.name} has tables already: restore into an empty one, by ${service.name.toUpperCase()}_DATABASE_URL or a new DATA_DIR.`,
    );
  }
  await client.query(FORMAT_SETTINGS);
  const executor = new MigrationExecutor(runner.dataSource, runner);
  executor.transaction = "none";
  await executor.executePendingMigrations();

  const keys = await dropForeignKeys(client);
  const tables = (await tablesOf(client)).map((name) => escapeIdentifier(name));
  // Some come with rows in them. What triggers would make of the rows is in the backup already.
  for (const table of tables) await client.query(`TRUNCATE ${table}; ALTER TABLE ${table} DISABLE TRIGGER USER`);
  for (const table of content.tables) {
    const rows = await copyIn(client, table, tableFile(folder, service.name, table.name));
    if (rows !== table.rows) throw new CommandError(`${table.name} has ${rows} rows in place of ${table.rows}.`);
  }
  for (const table of tables) await client.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
  for (const key of keys) await client.query(key);
  await countOn(client);
};

/** Rows come in by table, whatever refers to whatever. @returns the statements that bring the keys back, and check them */
const dropForeignKeys = async (client: PoolClient): Promise<readonly string[]> => {
  const { rows } = await client.query<{ table: string; name: string; definition: string }>(`
    SELECT conrelid::regclass::text AS table, conname AS name, pg_get_constraintdef(oid) AS definition
    FROM pg_constraint WHERE contype = 'f' AND connamespace = current_schema()::regnamespace AND conparentid = 0
    ORDER BY 1, 2`);
  for (const { table, name } of rows) {
    await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${escapeIdentifier(name)}`);
  }
  return rows.map(
    ({ table, name, definition }) => `ALTER TABLE ${table} ADD CONSTRAINT ${escapeIdentifier(name)} ${definition}`,
  );
};

/** Numbers that the database gives go on after those that came in. */
const countOn = async (client: PoolClient): Promise<void> => {
  const { rows } = await client.query<{ table: string; column: string; sequence: string }>(`
    SELECT c.oid::regclass::text AS table, quote_ident(attname) AS column, s.sequence
    FROM pg_class c JOIN pg_attribute a ON attrelid = c.oid AND attnum > 0 AND NOT attisdropped
    CROSS JOIN LATERAL (SELECT pg_get_serial_sequence(c.oid::regclass::text, attname) AS sequence) s
    WHERE c.relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'p') AND s.sequence IS NOT NULL`);
  for (const { table, column, sequence } of rows) {
    await client.query(`SELECT setval($1, coalesce((SELECT max(${column}) FROM ${table}), 0) + 1, false)`, [sequence]);
  }
};
