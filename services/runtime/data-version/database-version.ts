import { Pool } from "pg";
import type { DataState, DataVersionSource, DataVersionWatch, DataVersionWatcher } from "./data-version-source";
import { listenForWrites, type ListeningOptions } from "./listening";

export interface DatabaseVersion extends DataVersionSource {
  close(): Promise<void>;
}

/** For a connection, and for the answer, in milliseconds. */
const PATIENCE_MS = 1_000;
/** Of the writes before the last one seen so many are looked through once more: one that was begun earlier may come later. */
const OVERLAP = 16;
/** So many writes are told of at a look; as many rows are kept, more or less. */
const MOST = 128;
/** Where nothing was written since, there is nothing to tell of. */
const STATE = `
  SELECT extract(epoch FROM pg_postmaster_start_time())::text AS server, all_writes.sum AS writes,
    coalesce((SELECT json_agg(json_build_object('id', id, 'parts', parts)) FROM (
      SELECT id, parts FROM data_version
      WHERE all_writes.sum IS DISTINCT FROM $1
        AND id > coalesce($2, (SELECT max(id) FROM data_version)) - ${OVERLAP}
      ORDER BY id DESC LIMIT ${MOST}
    ) AS newest), '[]') AS newest
  FROM (SELECT sum(writes)::float8 FROM data_version) AS all_writes`;

/**
 * The version that a database has of its own. It is read over a connection beside those of the pool, so that no request
 * waits for it; one more listens while anybody watches, however many do.
 */
export const openDatabaseVersion = (options: ListeningOptions): DatabaseVersion => {
  const pool = new Pool({
    connectionString: options.url,
    max: 1,
    connectionTimeoutMillis: PATIENCE_MS,
    query_timeout: PATIENCE_MS,
    idleTimeoutMillis: 30_000,
  });
  // The next who asks will be told.
  pool.on("error", () => undefined);
  const watchers = new Set<DataVersionWatcher>();
  let listening: DataVersionWatch | undefined;
  let hasBegun = false;
  const all: DataVersionWatcher = {
    begun: () => {
      hasBegun = true;
      for (const watcher of watchers) watcher.begun();
    },
    changed: () => {
      for (const watcher of watchers) watcher.changed();
    },
    lost: () => {
      hasBegun = false;
      for (const watcher of watchers) watcher.lost();
    },
  };
  const stopListening = async (): Promise<void> => {
    const ended = listening;
    listening = undefined;
    hasBegun = false;
    await ended?.close();
  };
  return {
    read: async (since) => {
      const values = [since?.writes, since?.id];
      const { rows } = await pool.query<{ [Key in keyof DataState]: DataState[Key] | null }>(STATE, values);
      const { server, writes, newest } = rows[0] ?? {};
      if (!server || typeof writes !== "number" || !newest) throw new Error("The database has no version of its data.");
      return { server, writes, newest };
    },
    watch: (watcher) => {
      watchers.add(watcher);
      if (hasBegun) watcher.begun();
      listening ??= listenForWrites(options, all);
      return {
        close: async () => {
          watchers.delete(watcher);
          if (watchers.size === 0) await stopListening();
        },
      };
    },
    close: async () => {
      watchers.clear();
      await stopListening();
      await pool.end();
    },
  };
};
