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
  host,
  logLevel,
  type LogLevel,
  milliseconds,
  nodeEnvironment,
  type NodeEnvironment,
  port,
  serviceUrl,
} from "../services/runtime/config/settings";

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
