import { Agent } from "undici";
import { z } from "zod";
import { SUBGRAPH_SECRET_HEADER } from "../../services/runtime/auth/subgraph-secret";
import type {
  DataVersionSource,
  DataVersionWatch,
  DataVersionWatcher,
} from "../../services/runtime/data-version/data-version-source";
import { DATA_CHANGES_PATH, DATA_VERSION_PATH } from "../../services/runtime/http/data-version-endpoint";
import { KEPT_CONNECTIONS } from "./kept-connections";

export interface RemoteDataVersionOptions {
  /** Of the service, such as `http://localhost:4001`. */
  readonly origin: string;
  /** Shows the service that it is us. */
  readonly secret: string;
}

/** For one answer, in milliseconds. */
const PATIENCE_MS = 1_000;
/** The service tells at once that it listens, or in this time that it can't. */
const LISTEN_PATIENCE_MS = 6_000;
/** Between two attempts, in milliseconds: the first and the longest. */
const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 5_000;
const STATE = z.object({
  server: z.string(),
  writes: z.number(),
  newest: z.array(z.object({ id: z.number(), parts: z.array(z.string()).nullable() })),
});

/** The version of the data of a service that runs in another process, as that service knows it. */
export const connectDataVersion = ({
  origin,
  secret,
}: RemoteDataVersionOptions): DataVersionSource & { close(): Promise<void> } => {
  // Beside the connections that fetches use: these must not wait for one.
  const agent = new Agent({ connections: 4, connect: { timeout: PATIENCE_MS }, ...KEPT_CONNECTIONS });
  const headers = { [SUBGRAPH_SECRET_HEADER]: secret };
  const watches = new Set<DataVersionWatch>();

  const listen = async (watcher: DataVersionWatcher, signal: AbortSignal): Promise<void> => {
    const request = { origin, path: DATA_CHANGES_PATH, method: "GET" as const, headers };
    const { statusCode, body } = await agent.request({
      ...request,
      signal,
      headersTimeout: LISTEN_PATIENCE_MS,
      bodyTimeout: 0,
    });
    if (statusCode !== 200) {
      await body.dump();
      return;
    }
    try {
      watcher.begun();
      for await (const change of body) if (change) watcher.changed();
    } finally {
      watcher.lost();
    }
  };

  return {
    read: async (since) => {
      const { statusCode, body } = await agent.request({
        ...{ origin, path: DATA_VERSION_PATH, query: { ...since }, method: "GET", headers },
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      const text = await body.text();
      if (statusCode === 200) return STATE.parse(JSON.parse(text));
      throw new Error(`The service gave no version of its data, but status ${statusCode}.`);
    },
    watch: (watcher) => {
      const stop = new AbortController();
      const watch = {
        close: () => {
          stop.abort();
          watches.delete(watch);
          return Promise.resolve();
        },
      };
      watches.add(watch);
      void keepListening((begun) => listen({ ...watcher, begun }, stop.signal), watcher, stop.signal);
      return watch;
    },
    close: async () => {
      await Promise.all([...watches].map((watch) => watch.close()));
      await agent.destroy();
    },
  };
};

/** @param listen ends when the service no longer tells, or never began to */
const keepListening = async (
  listen: (begun: () => void) => Promise<void>,
  watcher: DataVersionWatcher,
  stop: AbortSignal,
): Promise<void> => {
  let pause = FIRST_PAUSE_MS;
  while (!stop.aborted) {
    const begun = (): void => {
      pause = FIRST_PAUSE_MS;
      watcher.begun();
    };
    // Why it ended makes no difference: what the service's answers say does.
    await listen(begun).catch(() => undefined);
    await pauseFor(pause, stop);
    pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
  }
};

const pauseFor = (milliseconds: number, stop: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      stop.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    stop.addEventListener("abort", end);
    if (stop.aborted) end();
  });
