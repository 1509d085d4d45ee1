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
  host,
  logLevel,
  type LogLevel,
  milliseconds,
  nodeEnvironment,
  type NodeEnvironment,
  port,
  serviceUrl,
} from "../services/runtime/config/settings";
import { DEFAULT_LIMITS, type Limits } from "./limits/limits";

export interface GatewayConfig extends AccessConfig {
  readonly environment: NodeEnvironment;
  readonly logLevel: LogLevel | undefined;
  readonly host: string;
  readonly port: number;
  /** Where the services answer; undefined runs both in this process. */
  readonly services: { readonly geopolitics: URL; readonly people: URL } | undefined;
  /** undefined: the file of this package. */
  readonly supergraphFile: string | undefined;
  readonly subgraphTimeoutMs: number;
  readonly limits: Limits;
}

/** @throws ConfigurationError with every mistake */
export const readGatewayConfig = (settings: Settings = process.env): GatewayConfig => {
  const read = readEnvironment(settings, SHAPE, (set) => [
    ...bothOrNeither(set),
    ...accessMistakes(set),
    ...(set.GEOPOLITICS_URL !== undefined && set.PEOPLE_URL !== undefined ? subgraphSecretMistakes(set) : []),
  ]);
  const { GEOPOLITICS_URL: geopolitics, PEOPLE_URL: people } = read;
  return {
    environment: read.NODE_ENV,
    logLevel: read.LOG_LEVEL,
    host: read.HOST,
    port: read.PORT,
    services: geopolitics && people ? { geopolitics, people } : undefined,
    supergraphFile: read.SUPERGRAPH_FILE,
    subgraphTimeoutMs: read.SUBGRAPH_TIMEOUT_MS,
    limits: {
      tokens: read.MAX_TOKENS,
      depth: read.MAX_DEPTH,
      aliases: read.MAX_ALIASES,
      directives: read.MAX_DIRECTIVES,
      duplicateFields: read.MAX_DUPLICATE_FIELDS,
      rootFields: read.MAX_ROOT_FIELDS,
      cost: read.MAX_COST,
    },
    ...accessOf(read, read.NODE_ENV === "production"),
  };
};

/** @apollo/gateway reports home unless its own variable is set before it is constructed; it takes no option for it. */
export const disableApolloTelemetry = (): void => {
  process.env.APOLLO_TELEMETRY_DISABLED = "1";
};

const SHAPE = {
  NODE_ENV: nodeEnvironment(),
  LOG_LEVEL: logLevel(),
  HOST: host(),
  PORT: port(4000),
  GEOPOLITICS_URL: serviceUrl().optional(),
  PEOPLE_URL: serviceUrl().optional(),
  ...ACCESS,
  SUPERGRAPH_FILE: z.string().optional(),
  SUBGRAPH_TIMEOUT_MS: milliseconds(5_000),
  MAX_TOKENS: count(1, 100_000, DEFAULT_LIMITS.tokens),
  MAX_DEPTH: count(1, 1_000, DEFAULT_LIMITS.depth),
  MAX_ALIASES: count(0, 10_000, DEFAULT_LIMITS.aliases),
  MAX_DIRECTIVES: count(0, 10_000, DEFAULT_LIMITS.directives),
  MAX_DUPLICATE_FIELDS: count(0, 10_000, DEFAULT_LIMITS.duplicateFields),
  MAX_ROOT_FIELDS: count(1, 10_000, DEFAULT_LIMITS.rootFields),
  MAX_COST: count(1, 999_999_999, DEFAULT_LIMITS.cost),
};

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
