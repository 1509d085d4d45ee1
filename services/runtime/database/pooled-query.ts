import type { PoolClient } from "pg";
import type { DataSource } from "typeorm";
import { surroundings, within } from "../telemetry/spans";
import { type Asker, lend, takeBack } from "./asker";
import { poolOf } from "./data-source";
import type { Planning } from "./database";
import type { PreparedStatements } from "./prepared-sql";

/**
 * Sends statements over the connections of the pool, and gives their rows as the driver reads them. Past TypeORM, whose
 * query runner takes as long over a statement of a few rows as the driver itself.
 *
 * What is planned once is found by its keys and soon done: a request's statements of that kind, sent before anything else
 * happens, go out together over one connection. Each still has rows, or an error, of its own.
 */
export const pooledQuery = (dataSource: DataSource, prepared: PreparedStatements) => {
  /** By who waits: when they no longer do, the server stops what the connection is at, and nobody else's may be among it. */
  const gathering = new Map<AbortSignal, Sending[]>();

  const send = async (sendings: readonly Sending[], asker: Asker): Promise<void> => {
    try {
      await connected(dataSource, asker, (connection) => {
        const { stream } = (connection as unknown as Driver).connection;
        stream.cork();
        try {
          return Promise.all(sendings.map((sending) => sending.over(connection)));
        } finally {
          stream.uncork();
        }
      });
    } catch (error) {
      for (const sending of sendings) sending.fail(error);
    }
  };

  const gather = (sending: Sending, asker: Asker, waiting: AbortSignal): void => {
    const gathered = gathering.get(waiting);
    if (gathered) {
      gathered.push(sending);
      return;
    }
    const sendings = [sending];
    gathering.set(waiting, sendings);
    setImmediate(() => {
      gathering.delete(waiting);
      void send(sendings, asker);
    });
  };

  return (text: string, values: unknown[], planning: Planning, asker: Asker): Promise<unknown[]> =>
    new Promise((resolve, reject) => {
      const { journal, signal } = asker;
      const rows = (connection: PoolClient) => rowsOver(connection, prepared, { text, values, planning });
      // It is sent later, and its span belongs where it was asked for.
      const around = journal?.request.isTraced ? surroundings() : undefined;
      const sending: Sending = {
        over: (connection) =>
          (around ? within(around, () => rows(connection)) : rows(connection)).then(resolve, reject),
        fail: reject,
      };
      // What nobody gives up belongs to a write, and may wait for a lock: nothing of others may wait behind it.
      if (signal && planning === "once") gather(sending, asker, signal);
      else void send([sending], asker);
    });
};

/** A statement on its way. */
interface Sending {
  /** Never fails: whoever asked has its rows or its error. */
  over(connection: PoolClient): Promise<void>;
  fail(error: unknown): void;
}

const connected = async (
  dataSource: DataSource,
  asker: Asker,
  work: (connection: PoolClient) => Promise<unknown>,
): Promise<void> => {
  const pool = poolOf(dataSource);
  if (!pool) throw new Error("Driver not connected.");
  const connection = await pool.connect();
  // One that breaks while it is used tells the statement, and then whoever listens: nobody would be fatal.
  connection.on("error", ignore);
  lend(connection, asker);
  try {
    await work(connection);
  } finally {
    takeBack(connection);
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

/** What the driver has and its types leave out. */
interface Driver {
  readonly connection: { readonly stream: { cork(): void; uncork(): void } };
}
