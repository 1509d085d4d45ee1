import { channel } from "node:diagnostics_channel";
import type { Sql } from "sql-template-tag";
import type { DataSource } from "typeorm";
import { databaseUnavailable, isConnectionFailure } from "./unavailable";

/** Every statement that a service sends, for tests and metrics to listen to: `{ database, text }`. */
export const STATEMENTS = "dossier.sql";
const statements = channel(STATEMENTS);

/** What repositories read through: a statement in, rows out. */
export interface Database {
  /** @throws a GraphQL error with code DATABASE_UNAVAILABLE when the server can't be reached */
  rows<Row>(statement: Sql): Promise<Row[]>;
}

/** @param name the service whose database it is; it stands in metrics, never in an answer */
export const databaseOf = (name: string, dataSource: DataSource): Database => ({
  async rows<Row>(statement: Sql): Promise<Row[]> {
    if (statements.hasSubscribers) statements.publish({ database: name, text: statement.text });
    try {
      return await dataSource.query<Row[]>(statement.text, statement.values);
    } catch (error) {
      throw isConnectionFailure(error) ? databaseUnavailable(error) : error;
    }
  },
});
