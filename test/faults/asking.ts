import { type AddressInfo, createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import type { Answer } from "../support/dossier";
import { post } from "../support/post";
import { bearer, tokenFor } from "../support/tokens";

/** An answer, how long it took in milliseconds, and what it says about asking again. */
export interface Timed extends Answer {
  readonly took: number;
  readonly retryAfter: string | null;
}

export const ask = async (url: string, query: string): Promise<Timed> => {
  const started = performance.now();
  const response = await post(`${url}/graphql`, query);
  const answer = (await response.json()) as Answer;
  return { ...answer, took: performance.now() - started, retryAfter: response.headers.get("retry-after") };
};

/** Code and path of each error. */
export const problems = ({ errors = [] }: Answer): readonly string[] =>
  errors.map(({ extensions, path }) => `${extensions.code} ${JSON.stringify(path)}`);

/** Whoever reads or writes a table in here waits: a slow statement of any length. */
export const whileLocked = async (url: string, table: string, work: (watch: Watch) => Promise<void>): Promise<void> => {
  const [holder, watcher] = [new Client({ connectionString: url }), new Client({ connectionString: url })];
  await Promise.all([holder.connect(), watcher.connect()]);
  try {
    await holder.query(`BEGIN; LOCK TABLE ${table} IN ACCESS EXCLUSIVE MODE`);
    await work({
      waiting: async () => {
        const { rows } = await watcher.query<{ readonly waiting: number }>(
          "SELECT count(*)::integer AS waiting FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()",
        );
        return rows[0]?.waiting ?? 0;
      },
    });
  } finally {
    await Promise.all([holder.end(), watcher.end()]);
  }
};

export interface Watch {
  /** How many statements wait for the table. */
  readonly waiting: () => Promise<number>;
}

/** A port that nobody has. */
export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });

/** What an editor sends along. */
export const editorHeaders = async (): Promise<Readonly<Record<string, string>>> => bearer(await tokenFor("editor"));

/** @returns how long it took until it was so, in milliseconds. @throws where it isn't in time */
export const waitUntil = async (isSo: () => boolean | Promise<boolean>, atMostMs: number): Promise<number> => {
  const startedAt = performance.now();
  while (!(await isSo())) {
    if (performance.now() - startedAt > atMostMs) throw new Error(`It was not so within ${atMostMs} ms.`);
    await sleep(20);
  }
  return performance.now() - startedAt;
};
