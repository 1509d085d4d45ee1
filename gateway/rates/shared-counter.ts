import { setTimeout as sleep } from "node:timers/promises";
import { Pool } from "pg";
import { RateLimiterPostgres } from "rate-limiter-flexible";
import type { Logger } from "../../services/runtime/logging/logger";
import { consume, type Counter, type RateSettings } from "./counter";

interface SharedCounterSettings extends RateSettings {
  readonly databaseUrl: string;
}

/** One table in PostgreSQL that all gateways count in. */
const TABLE = "rate_counts";
/** How long a request waits for the database before it is counted here. */
const PATIENCE_MS = 500;
/** How long the database is left alone after it failed. */
const PAUSE_MS = 5_000;

/**
 * Counts in PostgreSQL. While that can't be done, nobody is refused for it: requests are counted in memory, by each gateway
 * for itself, and the log says so once; every few seconds one request tries the database again.
 */
export const createSharedCounter = (settings: SharedCounterSettings, memory: Counter, logger: Logger): Counter => {
  const pool = new Pool({
    connectionString: settings.databaseUrl,
    max: 5,
    connectionTimeoutMillis: PATIENCE_MS,
    query_timeout: PATIENCE_MS,
  });
  // An idle connection was lost: whoever needs the next one will see.
  pool.on("error", () => undefined);
  let opening: Promise<RateLimiterPostgres> | undefined;
  let pausedUntil = 0;
  let isAway = false;

  const countThere: Counter["count"] = async (client, points) => {
    opening ??= openLimiter(pool, settings);
    return consume(await opening, client, points);
  };
  return {
    count: async (client, points) => {
      if (performance.now() < pausedUntil) return memory.count(client, points);
      // Only this request waits for an answer; the others go on in memory until there is one.
      if (isAway) pausedUntil = performance.now() + PAUSE_MS;
      try {
        const standing = await countThere(client, points);
        if (isAway) logger.info("clients are counted in the database of RATE_DATABASE_URL again");
        isAway = false;
        pausedUntil = 0;
        return standing;
      } catch (error) {
        if (!isAway)
          logger.warn(
            { err: error },
            "the database of RATE_DATABASE_URL can't be used: clients are counted in memory, by each gateway for itself",
          );
        isAway = true;
        opening = undefined;
        pausedUntil = performance.now() + PAUSE_MS;
        return memory.count(client, points);
      }
    },
    // A server that hangs would never say goodbye.
    close: () => Promise.race([pool.end(), sleep(PATIENCE_MS, undefined, { ref: false })]),
  };
};

const openLimiter = async (pool: Pool, { points, seconds }: SharedCounterSettings): Promise<RateLimiterPostgres> => {
  await makeTable(pool);
  return new RateLimiterPostgres({
    storeClient: pool,
    storeType: "pool",
    tableName: TABLE,
    tableCreated: true,
    keyPrefix: "",
    points,
    duration: seconds,
    // Whoever has no points left is refused without asking the database.
    inMemoryBlockOnConsumed: points,
  });
};

/**
 * Unlogged: a count of the last minute is worth no disk's wait, and a crash may forget it. Where the table is there, the
 * role needs no right to make one.
 */
const makeTable = async (pool: Pool): Promise<void> => {
  const { rows } = await pool.query<{ readonly found: string | null }>("SELECT to_regclass($1)::text AS found", [
    TABLE,
  ]);
  if (rows[0]?.found != null) return;
  try {
    await pool.query(
      `CREATE UNLOGGED TABLE IF NOT EXISTS ${TABLE} (key varchar(255) PRIMARY KEY, points integer NOT NULL, expire bigint)`,
    );
  } catch (error) {
    // Another gateway makes it at the same moment.
    if (!MADE_MEANWHILE.has(String((error as { readonly code?: unknown }).code))) throw error;
  }
};

// unique_violation, duplicate_table
const MADE_MEANWHILE = new Set(["23505", "42P07"]);
