import { setTimeout as sleep } from "node:timers/promises";
import { Client, type ClientConfig } from "pg";

/** Beyond this the server is left to end the statement by itself, in milliseconds. */
const CANCEL_PATIENCE_MS = 2_000;
const PAUSE_MS = 50;

/**
 * Sends a statement, unless nobody waits for it any more; when that comes to be so while it runs, the server is told to
 * stop, and the statement ends with SQLSTATE 57014. The connection stays as good as before. What is sent over a connection at
 * once is for one who waits.
 *
 * @param config with which the connection was opened
 * @param signal aborts when nobody waits any more; undefined where the statement runs to its end
 */
export const cancellable = async (
  connection: Client,
  config: string | ClientConfig | undefined,
  signal: AbortSignal | undefined,
  send: () => Promise<unknown>,
): Promise<unknown> => {
  if (signal === undefined) return send();
  signal.throwIfAborted();
  const watch = watches.get(connection) ?? watchOver(connection, config, signal);
  watch.running += 1;
  try {
    return await send();
  } finally {
    watch.running -= 1;
    if (watch.running === 0) {
      watch.end();
      // A late word would stop whatever is sent next on this connection: it is not given back before the word has arrived.
      await watch.cancelling;
    }
  }
};

/** Over the statements that are sent together for one who waits. */
interface Watch {
  running: number;
  cancelling: Promise<void> | undefined;
  readonly end: () => void;
}

const watches = new WeakMap<Client, Watch>();

const watchOver = (connection: Client, config: string | ClientConfig | undefined, signal: AbortSignal): Watch => {
  const cancel = async (): Promise<void> => {
    for (;;) {
      await cancelAt(connection, config);
      if (watch.running === 0) return;
      // The word may overtake the statement itself, and then stops nothing; and it stops one of several.
      await sleep(PAUSE_MS);
    }
  };
  const begin = (): void => {
    watch.cancelling = cancel();
  };
  const watch: Watch = {
    running: 0,
    cancelling: undefined,
    end: () => {
      watches.delete(connection);
      signal.removeEventListener("abort", begin);
    },
  };
  watches.set(connection, watch);
  signal.addEventListener("abort", begin, { once: true });
  return watch;
};

/**
 * A request of its own, on a connection of its own, which the server closes once it has passed the word on:
 * https://www.postgresql.org/docs/18/protocol-flow.html#PROTOCOL-FLOW-CANCELING-REQUESTS
 */
const cancelAt = (running: Client, config: string | ClientConfig | undefined): Promise<void> =>
  new Promise((resolve) => {
    const { processID, secretKey } = running as unknown as BackendKey;
    // The driver makes of the settings where to connect, and how: it is never connected as a client.
    const { connection, host, port, ssl, sslNegotiation } = new Client(config) as unknown as Messenger;
    const patience = setTimeout(() => {
      connection.stream.destroy();
    }, CANCEL_PATIENCE_MS);
    const sendWord = (): void => {
      connection.cancel(processID, secretKey);
    };
    connection.on("connect", () => {
      if (!ssl) sendWord();
      else if (sslNegotiation !== "direct") connection.requestSsl();
    });
    connection.on("sslconnect", sendWord);
    // Whatever keeps the word from arriving, statement_timeout stands behind it.
    connection.on("error", () => {
      connection.stream.destroy();
    });
    connection.on("end", () => {
      clearTimeout(patience);
      resolve();
    });
    if (host.startsWith("/")) connection.connect(`${host}/.s.PGSQL.${port}`);
    else connection.connect(port, host);
  });

/** What the server gave the connection to be known by. */
interface BackendKey {
  readonly processID: number;
  readonly secretKey: number;
}

/** What the driver has and its types leave out. */
interface Messenger {
  readonly host: string;
  readonly port: number;
  readonly ssl: unknown;
  readonly sslNegotiation: string;
  readonly connection: {
    readonly stream: { destroy(): void };
    connect(portOrPath: number | string, host?: string): void;
    requestSsl(): void;
    cancel(processId: number, secretKey: number): void;
    on(event: "connect" | "sslconnect" | "error" | "end", listener: () => void): void;
  };
}
