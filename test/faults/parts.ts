import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { startEmbeddedPostgres } from "../../services/runtime/database/embedded/embedded-postgres";
import type { Answer } from "../support/dossier";
import { post } from "../support/post";
import type { TestDatabases } from "../support/databases";

/** A PostgreSQL of one test file's own, with nothing in its two databases yet. */
export interface Cluster {
  readonly databases: TestDatabases;
  /** What every process is started with. */
  readonly settings: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

export const startCluster = async (): Promise<Cluster> => {
  const directory = mkdtempSync(join(tmpdir(), "dossier-faults-"));
  const cluster = await startEmbeddedPostgres({ directory, databases: ["geopolitics", "people"], durable: false });
  const { geopolitics = "", people = "" } = cluster.urls;
  return {
    databases: { geopolitics, people, drop: () => Promise.resolve() },
    settings: { GEOPOLITICS_DATABASE_URL: geopolitics, PEOPLE_DATABASE_URL: people, SAMPLE_DATA: "true" },
    stop: async () => {
      await cluster.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
};

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
