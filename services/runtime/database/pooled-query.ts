import type { Context } from "@opentelemetry/api";
import pg, { type PoolClient, type PoolConfig } from "pg";
import type { DataSource } from "typeorm";
import { Together } from "../graphql/cancellation";
import { surroundings, within } from "../telemetry/spans";
import type { Asker } from "./asker";
import { cancellable } from "./cancellable";
import { poolOf } from "./data-source";
import type { Planning } from "./database";
import type { Measure } from "./measure";
import { Moment } from "./moment";
import { Paces } from "./paces";
import type { PreparedStatements } from "./prepared-sql";
import { type Outgoing, sendTogether } from "./sent-together";

/** So many statements go out over one connection at most, one after another. */
const MOST_TOGETHER = 16;

/**
 * Sends statements over the connections of the pool, and gives their rows as the driver reads them. Past TypeORM, whose
 * query runner takes as long over a statement of a few rows as the driver itself.
 *
 * What is soon done, since it is found by its keys or has been quick of late, goes out together over one connection, whichever
 * requests it is for, if it is sent before anything else happens. A busy process writes and wakes half as often for it. Each
 * statement still has rows, or an error, of its own, and the server stops them when the last who waits for one gives up. What
 * one request has sent so, it gets back at once.
 */
export const pooledQuery = (dataSource: DataSource, prepared: PreparedStatements, measure: Measure) => {
  const paces = new Paces();
  let gathered: Sending[] = [];
  /** By request. Another one each time: one that is emptied holds on to the next, and so do all that were before it. */
  let moments = new Map<object, Moment>();

  const send = async (sendings: readonly Sending[]): Promise<void> => {
    const waiting = waitingFor(sendings);
    let begunAt = 0;
    const over = (connection: PoolClient, sending: Sending, isPreparing: boolean): Outgoing => {
      const { text, values, planning, asker, around, deliver, fail } = sending;
      const statement = isPreparing ? prepared.on(connection, text) : undefined;
      const begin = () => measure(text, asker.journal);
      let end: ReturnType<Measure> | undefined;
      const leave = (): void => {
        if (asker.signal) waiting.leave(asker.signal);
      };
      /** The server begins with the next one. */
      const pass = (): void => {
        const now = performance.now();
        if (planning !== "once") paces.note(text, now - begunAt);
        begunAt = now;
      };
      return {
        values,
        text: statement?.text ?? text,
        prepared: statement,
        signal: asker.signal,
        begun: () => {
          // Not again for one that is sent again.
          end ??= around ? within(around, begin) : begin();
          begunAt = performance.now();
        },
        done: (rows) => {
          end?.();
          pass();
          leave();
          deliver(rows);
        },
        failed: (error) => {
          end?.(error);
          pass();
          if (statement && prepared.areLostTo(error)) return over(connection, sending, false);
          leave();
          fail(error);
          return undefined;
        },
      };
    };
    try {
      await connected(dataSource, (connection, config) =>
        cancellable(connection, config, waiting.signal, () =>
          sendTogether(
            connection,
            sendings.map((sending) => over(connection, sending, sending.planning !== "for its values")),
          ),
        ),
      );
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
    moments = new Map();
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
      // It is sent later, and its span belongs where it was asked for.
      const around = journal?.request.isTraced ? surroundings() : undefined;
      // What nobody gives up belongs to a write, and may wait for a lock: nothing of others may wait behind it.
      const isSoonDone = signal !== undefined && (planning === "once" || paces.isQuick(text));
      const [deliver, fail] = isSoonDone ? momentOf(journal ?? signal).share(resolve, reject) : [resolve, reject];
      const sending = { text, values: values.map(written), planning, asker, around, deliver, fail };
      if (isSoonDone) gather(sending);
      else void send([sending]);
    });
};

/** A statement on its way. */
interface Sending {
  readonly text: string;
  readonly values: readonly unknown[];
  readonly planning: Planning;
  readonly asker: Asker;
  readonly around: Context | undefined;
  readonly deliver: (rows: unknown[]) => void;
  readonly fail: (error: unknown) => void;
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

const connected = async (
  dataSource: DataSource,
  work: (connection: PoolClient, config: PoolConfig) => Promise<void>,
): Promise<void> => {
  const pool = poolOf(dataSource);
  if (!pool) throw new Error("Driver not connected.");
  const connection = await pool.connect();
  // One that breaks while it is used tells the statement, and then whoever listens: nobody would be fatal.
  connection.on("error", ignore);
  try {
    await work(connection, pool.options);
  } finally {
    connection.removeListener("error", ignore);
    // The pool drops a connection that is of no more use by itself.
    connection.release();
  }
};

/** As the driver writes it to the server. */
const written = (value: unknown): unknown => (pg as unknown as Driver).utils.prepareValue(value);

const ignore = (): void => undefined;

/** What the driver has and its types leave out. */
interface Driver {
  readonly utils: { prepareValue(value: unknown): unknown };
}
