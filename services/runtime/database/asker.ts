import type { ClientBase } from "pg";
import type { Journal } from "../telemetry/journal";

/**
 * For whom statements are sent. They say so themselves, at each step: what Node.js hands on behind every `await` takes a tenth
 * of a process's time.
 */
export interface Asker {
  /** Of the request that is served; undefined where the process asks for itself. */
  readonly journal?: Journal | undefined;
  /** Aborts when nobody waits for the rows any more; undefined where the work goes on to its end regardless. */
  readonly signal?: AbortSignal | undefined;
}

export const NOBODY: Asker = {};

const askers = new WeakMap<ClientBase, Asker>();

/** For whom a connection is used just now. */
export const askerOf = (connection: ClientBase): Asker => askers.get(connection) ?? NOBODY;

/** Says for whom a connection is used until it is taken back. */
export const lend = (connection: ClientBase, asker: Asker): void => {
  askers.set(connection, asker);
};

export const takeBack = (connection: ClientBase): void => {
  askers.delete(connection);
};
