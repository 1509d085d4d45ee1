import { channel } from "node:diagnostics_channel";
import type { ClientBase } from "pg";
import type { Sql } from "sql-template-tag";
import type { DataSource, EntityManager } from "typeorm";
import { badInput } from "../graphql/bad-input";
import { type Asker, lend, NOBODY, takeBack } from "./asker";
import { type Measure, unmeasured } from "./measure";
import { pooledQuery } from "./pooled-query";
import { preparedStatements, type PreparedStatements } from "./prepared-sql";
import { shaped } from "./row-shape";
import {
  databaseTooSlow,
  databaseUnavailable,
  isConnectionFailure,
  isSessionRefused,
  isStatementTimeout,
} from "./unavailable";

/** Every statement that a service sends, for tests and metrics to listen to: `{ database, text }`. */
export const STATEMENTS = "dossier.sql";
const statements = channel(STATEMENTS);

/**
 * How a statement is planned: once for any values, or anew for those that it has. What is planned once is taken to be soon
 * done, unless it says that it may take long; what is planned for its values may.
 */
export type Planning = "once" | "once, may take long" | "for its values";

/** A statement with $n where its values go. */
export interface Statement extends Pick<Sql, "text" | "values"> {
  /** See `about`; undefined where it isn't said. */
  readonly about?: readonly string[] | undefined;
  /** What one of its rows hangs on besides, if anything: known when it is read. */
  readonly aboutRow?: ((row: never) => string | undefined) | undefined;
}

/** What repositories read through: a statement in, rows out. */
export interface Database {
  /**
   * @param planning "for its values" where another plan may serve other values better: a rare word, a long span. Once for
   * each connection unless given.
   * @throws a GraphQL error with code DATABASE_UNAVAILABLE when the server can't be reached, or GATEWAY_TIMEOUT when the
   * statement took longer than any may, or than anybody waits
   */
  rows<Row>(statement: Statement, planning?: Planning): Promise<Row[]>;
  /** All that the work does is done together or not at all, whether somebody still waits for it or not. */
  transaction<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result>;
}

/** A database that can be asked for somebody, and is otherwise asked by the process itself. */
export interface AskedDatabase extends Database {
  askedBy(asker: Asker): Database;
}

/** What happens together. */
export interface Transaction extends Pick<Database, "rows"> {
  readonly manager: EntityManager;
}

/**
 * @param name the service whose database it is; it stands in metrics, never in an answer
 * @param prepared which statements are prepared on their connections; none unless given
 * @param measure is told of the statements that are sent past TypeORM
 */
export const databaseOf = (
  name: string,
  dataSource: DataSource,
  prepared: PreparedStatements = preparedStatements(false),
  measure: Measure = unmeasured,
): AskedDatabase => {
  const query = pooledQuery(dataSource, prepared, measure);
  const rowsThrough =
    (send: (text: string, values: unknown[], planning: Planning, asker: Asker) => Promise<unknown>, asker: Asker) =>
    async <Row>({ text, values }: Statement, planning: Planning = "once"): Promise<Row[]> => {
      const { journal, signal } = asker;
      // Before it waits for a connection that others need.
      if (signal?.aborted) throw databaseTooSlow(new Error("Nobody waits for the answer."));
      if (statements.hasSubscribers) statements.publish({ database: name, text });
      try {
        return (await send(text, values, planning, { journal, signal })) as Row[];
      } catch (error) {
        throw presentable(error, signal);
      }
    };
  const askedBy = (asker: Asker): Database => ({
    rows: rowsThrough(query, asker),
    transaction: async (work) => {
      const { journal } = asker;
      try {
        return await together(dataSource, { journal }, (manager) =>
          work({
            manager,
            rows: rowsThrough(async (text, values) => shaped(await manager.query(text, values)), { journal }),
          }),
        );
      } catch (error) {
        throw presentable(error);
      }
    },
  });
  return { ...askedBy(NOBODY), askedBy };
};

/** A transaction on one connection, which knows whom it is for. */
const together = async <Result>(
  dataSource: DataSource,
  asker: Asker,
  work: (manager: EntityManager) => Promise<Result>,
): Promise<Result> => {
  const runner = dataSource.createQueryRunner();
  let connection: ClientBase | undefined;
  try {
    connection = (await runner.connect()) as ClientBase;
    lend(connection, asker);
    return await runner.manager.transaction(work);
  } finally {
    if (connection) takeBack(connection);
    await runner.release();
  }
};

const presentable = (error: unknown, signal?: AbortSignal): unknown => {
  // It was not sent, or stopped; nobody will read this.
  if (signal?.aborted) return databaseTooSlow(error);
  if (isConnectionFailure(error) || isSessionRefused(error)) return databaseUnavailable(error);
  if (isStatementTimeout(error)) return databaseTooSlow(error);
  if (isUnstorableText(error)) {
    return badInput("A text has the character U+0000, which no text can hold; leave it out.");
  }
  return error;
};

/** 22021 is character_not_in_repertoire: PostgreSQL's text can't hold NUL. */
const isUnstorableText = (error: unknown): boolean => (error as { readonly code?: unknown } | null)?.code === "22021";
