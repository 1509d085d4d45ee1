import { z } from "zod";
import {
  ACCESS,
  type AccessConfig,
  accessMistakes,
  accessOf,
  subgraphSecretMistakes,
} from "../services/runtime/config/access-settings";
import { type Mistake, readEnvironment, type Settings } from "../services/runtime/config/environment";
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
  wholeNumber,
  workers,
} from "../services/runtime/config/settings";
import { TELEMETRY, type TelemetryConfig, telemetryOf } from "../services/runtime/config/telemetry-settings";
import { DEFAULT_LIMITS, type Limits } from "./limits/limits";
import { origins } from "./origins";
import { DEFAULT_RATES, type RateSettings } from "./rates/counter";
import { rateMistakes } from "./rates/rate-mistakes";
import { trustedProxies } from "./rates/trusted-proxies";

export interface GatewayConfig extends AccessConfig, TelemetryConfig {
  readonly environment: NodeEnvironment;
  readonly logLevel: LogLevel | undefined;
  readonly host: string;
  readonly port: number;
  /** How long it still takes requests after it was told to stop. */
  readonly shutdownDelayMs: number;
  /** How many processes serve its port. */
  readonly workers: number;
  /** Where the services answer; undefined runs both in this process. */
  readonly services: { readonly geopolitics: URL; readonly people: URL } | undefined;
  /** undefined: the file of this package. */
  readonly supergraphFile: string | undefined;
  /** How often that file is looked at; 0 for never. */
  readonly supergraphPollMs: number;
  readonly subgraphTimeoutMs: number;
  readonly requestTimeoutMs: number;
  /** Whose pages may ask from a browser, such as `https://www.example.org`. */
  readonly corsOrigins: readonly string[];
  /** How many bytes of whole answers are kept; 0 keeps none. */
  readonly answerCacheBytes: number;
  readonly limits: Limits;
  /** undefined: nobody is counted. */
  readonly rates: RateSettings | undefined;
  /** Whose word on a client's address is taken. */
  readonly trustedProxies: readonly string[];
  readonly persistedOperations: { readonly manifestFile: string; readonly isSafelist: boolean } | undefined;
}

/** @throws ConfigurationError with every mistake */
export const readGatewayConfig = (settings: Settings = process.env): GatewayConfig => {
  const read = readEnvironment(settings, SHAPE, (set) => [
    ...bothOrNeither(set),
    ...accessMistakes(set),
    ...rateMistakes(set),
    ...safelistMistakes(set),
    ...(areServicesApart(set) ? subgraphSecretMistakes(set) : []),
  ]);
  const { GEOPOLITICS_URL: geopolitics, PEOPLE_URL: people, PERSISTED_QUERY_MANIFEST: manifestFile } = read;
  const points = read.RATE_POINTS ?? (read.NODE_ENV === "production" ? DEFAULT_RATES.points : 0);
  return {
    environment: read.NODE_ENV,
    logLevel: read.LOG_LEVEL,
    host: read.HOST,
    port: read.PORT,
    shutdownDelayMs: shutdownDelayFor(read.NODE_ENV, read.SHUTDOWN_DELAY_MS),
    workers: read.WORKERS,
    services: geopolitics && people ? { geopolitics, people } : undefined,
    supergraphFile: read.SUPERGRAPH_FILE,
    supergraphPollMs: read.SUPERGRAPH_POLL_MS,
    subgraphTimeoutMs: read.SUBGRAPH_TIMEOUT_MS,
    requestTimeoutMs: read.REQUEST_TIMEOUT_MS,
    corsOrigins: read.CORS_ORIGINS,
    answerCacheBytes: read.ANSWER_CACHE_MB * 2 ** 20,
    limits: {
      tokens: read.MAX_TOKENS,
      depth: read.MAX_DEPTH,
      aliases: read.MAX_ALIASES,
      directives: read.MAX_DIRECTIVES,
      duplicateFields: read.MAX_DUPLICATE_FIELDS,
      selections: read.MAX_SELECTIONS,
      rootFields: read.MAX_ROOT_FIELDS,
      cost: read.MAX_COST,
    },
    rates: points === 0 ? undefined : { points, seconds: read.RATE_SECONDS, databaseUrl: read.RATE_DATABASE_URL },
    trustedProxies: read.TRUSTED_PROXIES,
    persistedOperations:
      manifestFile === undefined ? undefined : { manifestFile, isSafelist: read.PERSISTED_QUERY_SAFELIST ?? false },
    ...accessOf(read, read.NODE_ENV === "production"),
    ...telemetryOf(read, "gateway", { setting: "METRICS_PORT", port: read.METRICS_PORT }),
  };
};

/** Whether the services run elsewhere, or are meant to: then this process needs neither their code nor their settings. */
export const areServicesApart = ({ GEOPOLITICS_URL, PEOPLE_URL }: Settings = process.env): boolean =>
  [GEOPOLITICS_URL, PEOPLE_URL].some((url) => Boolean(url?.trim()));

/** @apollo/gateway reports home unless its own variable is set before it is constructed; it takes no option for it. */
export const disableApolloTelemetry = (): void => {
  process.env.APOLLO_TELEMETRY_DISABLED = "1";
};

const SHAPE = {
  NODE_ENV: nodeEnvironment(),
  LOG_LEVEL: logLevel(),
  HOST: host(),
  PORT: port(4000),
  SHUTDOWN_DELAY_MS: shutdownDelay(),
  WORKERS: workers(),
  GEOPOLITICS_URL: serviceUrl().optional(),
  PEOPLE_URL: serviceUrl().optional(),
  ...ACCESS,
  ...TELEMETRY,
  METRICS_PORT: portNumber().optional(),
  SUPERGRAPH_FILE: z.string().optional(),
  SUPERGRAPH_POLL_MS: millisecondsOrNever(1_000),
  SUBGRAPH_TIMEOUT_MS: milliseconds(5_000),
  REQUEST_TIMEOUT_MS: milliseconds(10_000),
  CORS_ORIGINS: origins(),
  ANSWER_CACHE_MB: count(0, 65_536, 64),
  MAX_TOKENS: count(1, 100_000, DEFAULT_LIMITS.tokens),
  MAX_DEPTH: count(1, 1_000, DEFAULT_LIMITS.depth),
  MAX_ALIASES: count(0, 10_000, DEFAULT_LIMITS.aliases),
  MAX_DIRECTIVES: count(0, 10_000, DEFAULT_LIMITS.directives),
  MAX_DUPLICATE_FIELDS: count(0, 10_000, DEFAULT_LIMITS.duplicateFields),
  MAX_SELECTIONS: count(1, 1_000_000, DEFAULT_LIMITS.selections),
  MAX_ROOT_FIELDS: count(1, 10_000, DEFAULT_LIMITS.rootFields),
  MAX_COST: count(1, 999_999_999, DEFAULT_LIMITS.cost),
  RATE_POINTS: wholeNumber(0, 999_999_999, "a whole number, or 0 to count nobody").optional(),
  RATE_SECONDS: count(1, 86_400, DEFAULT_RATES.seconds),
  RATE_DATABASE_URL: databaseUrl().optional(),
  TRUSTED_PROXIES: trustedProxies().default([]),
  PERSISTED_QUERY_MANIFEST: z.string().optional(),
  PERSISTED_QUERY_SAFELIST: flag().optional(),
};

/** A list of nothing would refuse everybody. */
const safelistMistakes = (set: Settings): readonly Mistake[] =>
  set.PERSISTED_QUERY_SAFELIST === "true" && set.PERSISTED_QUERY_MANIFEST === undefined
    ? [
        {
          name: "PERSISTED_QUERY_MANIFEST",
          problem: "is missing: with PERSISTED_QUERY_SAFELIST it says which operations are taken",
        },
      ]
    : [];

/** One service here and one elsewhere would be a third way to run, which nobody tests. */
const bothOrNeither = (set: Settings): readonly Mistake[] => {
  const names = ["GEOPOLITICS_URL", "PEOPLE_URL"] as const;
  const missing = names.filter((name) => set[name] === undefined);
  if (missing.length !== 1) return [];
  const given = names.find((name) => set[name] !== undefined);
  return missing.map((name) => ({
    name,
    problem: `is missing: ${given} is set, and the services run either both over HTTP (set both) or both in this process (set neither)`,
  }));
};
