import type { DatabaseSettings } from "../database/data-source";
import { ACCESS, type AccessConfig, accessMistakes, accessOf, subgraphSecretMistakes } from "./access-settings";
import { TELEMETRY, type TelemetryConfig, telemetryOf } from "./telemetry-settings";
import { type Mistake, readEnvironment, type Settings } from "./environment";
import {
  count,
  databaseUrl,
  flag,
  host,
  logLevel,
  type LogLevel,
  milliseconds,
  millisecondsOrNever,
  nodeEnvironment,
  type NodeEnvironment,
  port,
  portNumber,
  serviceUrl,
  shutdownDelay,
  shutdownDelayFor,
  workers,
} from "./settings";
import { weakPasswordMistakes } from "./weak-secrets";

/** What a service is started with. */
export interface ServiceConfig extends AccessConfig, TelemetryConfig {
  readonly name: string;
  readonly environment: NodeEnvironment;
  readonly logLevel: LogLevel | undefined;
  readonly host: string;
  readonly port: number;
  /** How long it still takes requests after it was told to stop. */
  readonly shutdownDelayMs: number;
  /** How many processes serve its port. */
  readonly workers: number;
  /** Undefined where the embedded server is used. */
  readonly databaseUrl: string | undefined;
  /** Where the other service answers, to be asked about records of its own; undefined where it runs beside us. */
  readonly peerUrl: URL | undefined;
  readonly database: Omit<DatabaseSettings, "url">;
  /** Whether statements are prepared by name on their connections, which some poolers can't have. */
  readonly preparesStatements: boolean;
  /** How long readers and caches may keep an answer, in seconds; 0 keeps none. */
  readonly cacheSeconds: number;
  /** SQL statements that take longer are logged, in milliseconds; 0 logs none. */
  readonly slowSqlMs: number;
  /** Where the embedded server keeps its data. */
  readonly dataDirectory: string;
  /** Whether to load the sample's records. */
  readonly loadsSample: boolean;
}

/** Where a service runs: in the gateway's process, or in one of its own that a gateway calls. */
export type ServicePlace = "with the gateway" | "apart";

/**
 * @param name "geopolitics": its own settings begin with GEOPOLITICS_
 * @param peer the other service, which it asks about records of its own
 * @throws ConfigurationError with every mistake
 */
export const readServiceConfig = (
  name: string,
  peer: string,
  standardPort: number,
  settings: Settings,
  place: ServicePlace,
): ServiceConfig => {
  const own = (setting: string): string => `${name.toUpperCase()}_${setting}`;
  const read = readEnvironment(
    settings,
    {
      ...SHARED,
      [own("PORT")]: port(standardPort),
      [own("METRICS_PORT")]: portNumber().optional(),
      [own("DATABASE_URL")]: databaseUrl().optional(),
      [`${peer.toUpperCase()}_URL`]: serviceUrl().optional(),
    },
    (set) => [
      ...(set.NODE_ENV === "production" && set[own("DATABASE_URL")] === undefined
        ? [missingDatabase(own("DATABASE_URL"))]
        : []),
      ...weakPasswordMistakes(own("DATABASE_URL"), set),
      ...accessMistakes(set),
      ...(place === "apart" ? subgraphSecretMistakes(set) : []),
    ],
  );
  const values = read as Record<string, unknown>;
  const {
    [own("PORT")]: ownPort,
    [own("METRICS_PORT")]: metricsPort,
    [own("DATABASE_URL")]: url,
    [`${peer.toUpperCase()}_URL`]: peerUrl,
  } = values;
  return {
    name,
    environment: read.NODE_ENV,
    logLevel: read.LOG_LEVEL,
    host: read.HOST,
    port: Number(ownPort),
    shutdownDelayMs: shutdownDelayFor(read.NODE_ENV, read.SHUTDOWN_DELAY_MS),
    workers: read.WORKERS,
    databaseUrl: typeof url === "string" ? url : undefined,
    peerUrl: peerUrl instanceof URL ? peerUrl : undefined,
    database: {
      // Of all workers together: a database that was made for so many connections gets no more of them.
      poolSize: Math.max(1, Math.floor(read.DATABASE_POOL_SIZE / read.WORKERS)),
      connectTimeoutMs: read.DATABASE_CONNECT_TIMEOUT_MS,
      statementTimeoutMs: read.DATABASE_STATEMENT_TIMEOUT_MS,
    },
    preparesStatements: read.DATABASE_PREPARED_STATEMENTS,
    cacheSeconds: read.CACHE_SECONDS,
    slowSqlMs: read.SLOW_SQL_MS,
    dataDirectory: read.DATA_DIR,
    // A database of one's own is for one's own records.
    loadsSample: read.SAMPLE_DATA ?? url === undefined,
    ...accessOf(read, read.NODE_ENV === "production"),
    ...telemetryOf(read, name, {
      setting: own("METRICS_PORT"),
      port: typeof metricsPort === "number" ? metricsPort : undefined,
    }),
  };
};

/** The embedded server is for trying things out: it has one machine, one disk and no backup. */
const missingDatabase = (name: string): Mistake => ({
  name,
  problem: "is missing: in production it must be the address of a PostgreSQL database",
});

const SHARED = {
  NODE_ENV: nodeEnvironment(),
  LOG_LEVEL: logLevel(),
  HOST: host(),
  SHUTDOWN_DELAY_MS: shutdownDelay(),
  WORKERS: workers(),
  ...ACCESS,
  ...TELEMETRY,
  DATABASE_POOL_SIZE: count(1, 1_000, 10),
  DATABASE_CONNECT_TIMEOUT_MS: milliseconds(2_000),
  DATABASE_STATEMENT_TIMEOUT_MS: milliseconds(5_000),
  DATABASE_PREPARED_STATEMENTS: flag().prefault("true"),
  CACHE_SECONDS: count(0, 31_536_000, 60),
  SLOW_SQL_MS: millisecondsOrNever(500),
  SAMPLE_DATA: flag().optional(),
};
