import type { PoolClient } from "pg";
import type { DataSource } from "typeorm";
import { Together } from "../graphql/cancellation";
import { surroundings, within } from "../telemetry/spans";
import { type Asker, lend, takeBack } from "./asker";
import { poolOf } from "./data-source";
import type { Planning } from "./database";
import { Moment } from "./moment";
import type { Prepared, PreparedWithValues } from "./prepared-query";
import type { PreparedStatements } from "./prepared-sql";

/** So many statements go out over one connection at most, one after another. */
const MOST_TOGETHER = 16;

/**
 * Sends statements over the connections of the pool, and gives their rows as the driver reads them. Past TypeORM, whose
 * query runner takes as long over a statement of a few rows as the driver itself.
 *
 * What is planned once is found by its keys and soon done: statements of that kind, sent before anything else happens, go out
 * together over one connection, whichever requests they are for. A busy process writes and wakes half as often for it. Each
 * still has rows, or an error, of its own, and the server stops them when the last who waits for one gives up. What one
 * request has sent so, it gets back at once.
 */
export const pooledQuery = (dataSource: DataSource, prepared: PreparedStatements) => {
  let gathered: Sending[] = [];
  /** By request. */
  const moments = new Map<object, Moment>();

  const send = async (sendings: readonly Sending[]): Promise<void> => {
    try {
      await connected(dataSource, (connection) => {
        const { stream } = (connection as unknown as Driver).connection;
        const waiting = waitingFor(sendings);
        const over = async (sending: Sending): Promise<void> => {
          const { asker } = sending;
          const { signal } = asker;
          if (signal?.aborted) {
            sending.fail(signal.reason);
            return;
          }
          lend(connection, { ...asker, signal: waiting.signal });
          await sending.over(connection);
          if (signal) waiting.leave(signal);
        };
        stream.cork();
        try {
          return Promise.all(sendings.map(over));
        } finally {
          stream.uncork();
        }
      });
    } catch (error) {
      for (const sending of sendings) sending.fail(error);
    }
  };

  const sendGathered = (): void => {
    const sendings = gathered;
    gathered = [];
    if (sendings.length > 0) void send(sendings);
  };

  const endMoment = (): void => {
    moments.clear();
    sendGathered();
  };

  const gather = (sending: Sending): void => {
    if (gathered.push(sending) >= MOST_TOGETHER) sendGathered();
    else if (gathered.length === 1) setImmediate(endMoment);
  };

  const momentOf = (request: object): Moment => {
    const moment = moments.get(request) ?? new Moment();
    moments.set(request, moment);
    return moment;
  };

  return (text: string, values: unknown[], planning: Planning, asker: Asker): Promise<unknown[]> =>
    new Promise((resolve, reject) => {
      const { journal, signal } = asker;
      const rows = (connection: PoolClient) => rowsOver(connection, prepared, { text, values, planning });
      // It is sent later, and its span belongs where it was asked for.
      const around = journal?.request.isTraced ? surroundings() : undefined;
      // What nobody gives up belongs to a write, and may wait for a lock: nothing of others may wait behind it.
      const isSoonDone = signal !== undefined && planning === "once";
      const [deliver, fail] = isSoonDone ? momentOf(journal ?? signal).share(resolve, reject) : [resolve, reject];
      const sending: Sending = {
        asker,
        over: (connection) => (around ? within(around, () => rows(connection)) : rows(connection)).then(deliver, fail),
        fail,
      };
      if (isSoonDone) gather(sending);
      else void send([sending]);
    });
};

/** A statement on its way. */
interface Sending {
  readonly asker: Asker;
  /** Never fails: whoever asked has its rows or its error. */
  over(connection: PoolClient): Promise<void>;
  fail(error: unknown): void;
}

/** Those who wait for what goes out over one connection: for one and the same, or each for their own. */
const waitingFor = (sendings: readonly Sending[]): Waiters => {
  const counts = new Map<AbortSignal, number>();
  for (const { asker } of sendings)
    if (asker.signal?.aborted === false) counts.set(asker.signal, (counts.get(asker.signal) ?? 0) + 1);
  const [only] = counts.keys();
  if (counts.size < 2) return { signal: only, leave: ignore };
  const together = new Together(counts.keys());
  return {
    signal: together.signal,
    leave: (signal) => {
      const left = (counts.get(signal) ?? 0) - 1;
      counts.set(signal, left);
      if (left === 0) together.leave(signal);
    },
  };
};

interface Waiters {
  readonly signal: AbortSignal | undefined;
  /** A statement is done for which this one waited. */
  leave(signal: AbortSignal): void;
}

const connected = async (dataSource: DataSource, work: (connection: PoolClient) => Promise<unknown>): Promise<void> => {
  const pool = poolOf(dataSource);
  if (!pool) throw new Error("Driver not connected.");
  const connection = await pool.connect();
  // One that breaks while it is used tells the statement, and then whoever listens: nobody would be fatal.
  connection.on("error", ignore);
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
  const statement = planning !== "for its values" ? prepared.on(connection, text) : undefined;
  try {
    return (await connection.query<object>(statement ? given(statement, values) : { text, values })).rows;
  } catch (error) {
    if (statement === undefined || !prepared.areLostTo(error)) throw error;
    return (await connection.query<object>({ text, values })).rows;
  }
};

const given = (prepared: Prepared, values: unknown[]): PreparedWithValues => {
  const { name, text } = prepared;
  return { name, text, values, prepared };
};

const ignore = (): void => undefined;

/** What the driver has and its types leave out. */
interface Driver {
  readonly connection: { readonly stream: { cork(): void; uncork(): void } };
}
