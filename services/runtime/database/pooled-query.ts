import type { PoolClient } from "pg";
import type { DataSource } from "typeorm";
import { poolOf } from "./data-source";
import type { Planning } from "./database";
import type { PreparedStatements } from "./prepared-sql";

/**
 * Sends a statement over any connection of the pool, and gives its rows as the driver reads them. Past TypeORM, whose
 * query runner takes as long over a statement of a few rows as the driver itself.
 */
export const pooledQuery =
  (dataSource: DataSource, prepared: PreparedStatements) =>
  async (text: string, values: unknown[], planning: Planning): Promise<unknown[]> => {
    const pool = poolOf(dataSource);
    if (!pool) throw new Error("Driver not connected.");
    const connection = await pool.connect();
    // One that breaks while it is used tells the statement, and then whoever listens: nobody would be fatal.
    connection.on("error", ignore);
    try {
      return await rowsOver(connection, prepared, { text, values, planning });
    } finally {
      connection.removeListener("error", ignore);
      // The pool drops a connection that is of no more use by itself.
      connection.release();
    }
  };

interface Planned {
  readonly text: string;
  readonly values: unknown[];
  readonly planning: Planning;
}

const rowsOver = async (
  connection: PoolClient,
  prepared: PreparedStatements,
  { text, values, planning }: Planned,
): Promise<unknown[]> => {
  const statement = planning === "once" ? prepared.on(connection, text) : undefined;
  try {
    return (await connection.query<object>({ text, ...statement, values })).rows;
  } catch (error) {
    if (statement === undefined || !prepared.areLostTo(error)) throw error;
    return (await connection.query<object>({ text, values })).rows;
  }
};

const ignore = (): void => undefined;
