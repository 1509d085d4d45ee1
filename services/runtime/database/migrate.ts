import sql from "sql-template-tag";
import type { DataSource } from "typeorm";
import type { Database } from "./database";

/** Any number that all processes of Dossier agree on. */
const LOCK = 7_314_118_202;

/**
 * Runs a task while no other process runs one on the same database. Migrations take no lock of their own: instances that
 * start at once wait here for the first, and then find nothing left to do.
 *
 * The lock is a transaction's, not a session's: a pooler in between may give each statement outside of a transaction to
 * another session, and a lock that is let go of in another session is never let go of.
 */
export const exclusively = (dataSource: DataSource, task: () => Promise<void>): Promise<void> =>
  dataSource.transaction(async (holder) => {
    // Whatever the role or the server has for requests: it waits for as long as another's migration takes.
    await holder.query("SET LOCAL statement_timeout = 0");
    await holder.query("SET LOCAL idle_in_transaction_session_timeout = 0");
    await holder.query("SELECT pg_advisory_xact_lock($1)", [LOCK]);
    await task();
  });

/** A migration, as it stands between the code and a database. */
export interface MigrationState {
  readonly name: string;
  /** unknown: a later release has applied it. */
  readonly state: "applied" | "pending" | "unknown";
  /** Whether it takes away what an earlier release needs. */
  readonly isContract: boolean;
}

/**
 * All migrations that the code or the database has, in the order of their times.
 * @param read how to ask the database
 */
export const migrationStates = async (
  read: Pick<Database, "rows">,
  { migrations }: Pick<DataSource, "migrations">,
): Promise<readonly MigrationState[]> => {
  // Where nothing was ever applied there is no such table.
  const [table] = await read.rows<{ found: string | null }>(sql`SELECT to_regclass('migrations')::text AS found`);
  const applied = table?.found
    ? await read.rows<{ name: string }>(sql`SELECT name FROM migrations ORDER BY timestamp, name`)
    : [];
  const inDatabase = new Set(applied.map(({ name }) => name));
  const inCode = new Set(migrations.flatMap(({ name }) => name ?? []));
  const states = [...new Set([...inCode, ...inDatabase])].map((name) => ({
    name,
    state: inDatabase.has(name)
      ? inCode.has(name)
        ? ("applied" as const)
        : ("unknown" as const)
      : ("pending" as const),
    isContract: isContract(name),
  }));
  return states.toSorted((one, other) => timeOf(one.name) - timeOf(other.name));
};

/** What keeps this code from working with a database: nothing, where all has been applied and nothing taken away. */
export const migrationProblem = (states: readonly MigrationState[]): string | undefined => {
  const taken = states.filter(({ state, isContract }) => state === "unknown" && isContract);
  if (taken.length > 0) return `a later release took away what this one needs: ${namesOf(taken)}`;
  const pending = states.filter(({ state }) => state === "pending");
  return pending.length > 0 ? `not applied: ${namesOf(pending)}` : undefined;
};

const namesOf = (states: readonly MigrationState[]): string => states.map(({ name }) => name).join(", ");

/** Earlier releases can't ask the migration itself, which they have not: its name says it. */
const isContract = (name: string): boolean => name.startsWith("Contract");

/** In milliseconds; TypeORM wants it at the end of every name. */
const timeOf = (name: string): number => Number(/\d{13}$/.exec(name)?.[0] ?? 0);
