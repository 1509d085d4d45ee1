import { Pool, type QueryResultRow } from "pg";
import sql, { type Sql } from "sql-template-tag";
import type { DataSource } from "typeorm";
import { migrationProblem, migrationStates } from "../database/migrate";
import type { Readiness } from "../graphql/subgraph";

/** Asks a database whether it can be worked with. */
export interface Probe {
  readiness(): Promise<Readiness>;
  close(): Promise<void>;
}

/** For a connection, and for each statement, in milliseconds: whoever probes gives up soon. */
const PATIENCE_MS = 1_000;

/**
 * Over a connection of its own, beside those of the pool: when requests use up all of these, the service is busy and not
 * broken, and taking it out of service would only make others as busy.
 *
 * @param url where the database is; nothing is asked of it yet
 */
export const openProbe = (url: string, { migrations }: Pick<DataSource, "migrations">): Probe => {
  const pool = new Pool({
    connectionString: url,
    max: 1,
    connectionTimeoutMillis: PATIENCE_MS,
    statement_timeout: PATIENCE_MS,
    idleTimeoutMillis: 30_000,
  });
  // The next probe will say so.
  pool.on("error", () => undefined);
  const database = {
    rows: async <Row>({ text, values }: Sql): Promise<Row[]> =>
      (await pool.query<QueryResultRow>(text, values)).rows as Row[],
  };
  return {
    readiness: async () => {
      try {
        await database.rows(sql`SELECT 1`);
        const problem = migrationProblem(await migrationStates(database, { migrations })) ?? true;
        return { ready: problem === true, checks: { database: true, migrations: problem } };
      } catch {
        return { ready: false, checks: { database: "can't be reached", migrations: "not known" } };
      }
    },
    close: () => pool.end(),
  };
};
