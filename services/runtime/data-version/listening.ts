import { Client } from "pg";
import type { Logger } from "../logging/logger";
import { CHANNEL } from "./data-version.migration";
import type { DataVersionWatch, DataVersionWatcher } from "./data-version-source";

export interface ListeningOptions {
  readonly url: string;
  /** Whose database it is. */
  readonly service: string;
  readonly logger: Logger;
}

/** For a connection, and for each statement, in milliseconds. */
const PATIENCE_MS = 2_000;
/** Between two attempts, in milliseconds: the first and the longest. */
const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 5_000;

/**
 * Listens for writes over a connection of its own, and connects again when it is lost. Behind a pooler that gives each
 * statement to another session nothing would ever be heard: there it never begins.
 */
export const listenForWrites = (options: ListeningOptions, watcher: DataVersionWatcher): DataVersionWatch => {
  const { url, service, logger } = options;
  let isClosed = false;
  let client: Client | undefined;
  let pause = FIRST_PAUSE_MS;
  let timer: NodeJS.Timeout | undefined;

  const connect = async (): Promise<void> => {
    const own = new Client({
      connectionString: url,
      // For whoever looks at `pg_stat_activity`; a name in the URL goes before it.
      fallback_application_name: `dossier ${service}: listening`,
      keepAlive: true,
      connectionTimeoutMillis: PATIENCE_MS,
      query_timeout: PATIENCE_MS,
    });
    client = own;
    const state = { hasBegun: false, isOver: false };
    const end = (): void => {
      if (state.isOver) return;
      state.isOver = true;
      if (state.hasBegun) {
        watcher.lost();
        if (!isClosed) logger.warn({ service }, "what is written can't be heard: versions are asked for until it can");
      }
      void own.end().catch(() => undefined);
      if (isClosed) return;
      timer = setTimeout(() => void connect(), pause);
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    };
    own.on("error", end);
    own.on("end", end);
    own.on("notification", () => {
      watcher.changed();
    });
    try {
      await own.connect();
      if (await isPooled(own)) {
        logger.info(
          { service },
          "a pooler stands before the database: versions are asked for, since none are heard of",
        );
        state.isOver = true;
        await own.end();
        return;
      }
      await own.query(`LISTEN ${CHANNEL}`);
      if (isClosed || state.isOver) return;
      state.hasBegun = true;
      pause = FIRST_PAUSE_MS;
      watcher.begun();
    } catch {
      end();
    }
  };

  void connect();
  return {
    close: async () => {
      isClosed = true;
      clearTimeout(timer);
      await client?.end().catch(() => undefined);
    },
  };
};

/** A pooler gives out numbers of its own making for the session's. */
const isPooled = async (client: Client): Promise<boolean> => {
  const { rows } = await client.query<{ pid: number }>("SELECT pg_backend_pid() AS pid");
  return rows[0]?.pid !== (client as unknown as { readonly processID: number }).processID;
};
