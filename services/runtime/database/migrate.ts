import sql from "sql-template-tag";
import type { DataSource } from "typeorm";
import type { Database } from "./database";

/** Any number that all processes of Dossier agree on. */
const LOCK = 7_314_118_202;

/**
 * Runs a task while no other process runs one on the same database. Migrations take no lock of their own: instances that
 * start at once wait here for the first, and then find nothing left to do.
 */
export const exclusively = async (dataSource: DataSource, task: () => Promise<void>): Promise<void> => {
  const holder = dataSource.createQueryRunner();
  try {
    await holder.query("SELECT pg_advisory_lock($1)", [LOCK]);
    try {
      await task();
    } finally {
      await holder.query("SELECT pg_advisory_unlock($1)", [LOCK]);
    }
  } finally {
    await holder.release();
  }
};

/** The names of the migrations that this code has and the database has not. */
export const pendingMigrations = async (database: Database, dataSource: DataSource): Promise<string[]> => {
  const applied = await database.rows<{ name: string }>(sql`SELECT name FROM migrations`);
  const names = new Set(applied.map(({ name }) => name));
  return dataSource.migrations.flatMap(({ name }) => (name === undefined || names.has(name) ? [] : [name]));
};
