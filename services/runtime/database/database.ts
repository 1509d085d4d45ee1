import { channel } from "node:diagnostics_channel";
import type { Sql } from "sql-template-tag";
import type { DataSource } from "typeorm";
import { badInput } from "../graphql/bad-input";
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
      if (isConnectionFailure(error)) throw databaseUnavailable(error);
      if (isUnstorableText(error))
        throw badInput("A text has the character U+0000, which no text can hold; leave it out.");
      throw error;
    }
  },
});

/** 22021 is character_not_in_repertoire: PostgreSQL's text can't hold NUL. */
const isUnstorableText = (error: unknown): boolean => (error as { readonly code?: unknown } | null)?.code === "22021";
