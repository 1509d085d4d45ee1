import { type RequestListener } from "node:http";
import pino from "pino";
import { createGatewayApp } from "../../gateway/app";
import { openGateway } from "../../gateway/gateway";
import { DEFAULT_LIMITS, type Limits } from "../../gateway/limits/limits";
import type { PersistedOperationSettings } from "../../gateway/persisted-operations/persisted-operations";
import type { RateSettings } from "../../gateway/rates/counter";
import type { SupergraphChanges } from "../../gateway/upgrades/supergraph-file";
import { connectSubgraph } from "../../gateway/remote-subgraph";
import { createTokenVerifier } from "../../services/runtime/auth/token-verifier";
import type { Subgraph } from "../../services/runtime/graphql/subgraph";
import { type Listener, listen, type TimeLimits } from "../../services/runtime/http/listen";
import { createProcessApp } from "../../services/runtime/http/process-app";
import { subgraphEndpoint } from "../../services/runtime/http/subgraph-endpoint";
import type { Metrics } from "../../services/runtime/telemetry/metrics";
import { createLogger } from "../../services/runtime/logging/logger";
import { TEST_SECRETS } from "../support/tokens";
import { type ToySubgraph, toySupergraph } from "./toy-subgraphs";

export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly data: unknown;
  readonly errors: readonly { message: string; path?: unknown; locations?: unknown; extensions: { code: string } }[];
  readonly headers: Headers;
}

export interface ToyGateway {
  readonly url: string;
  readonly logged: string[];
  ask(query: string, variables?: Record<string, unknown>, headers?: Record<string, string>): Promise<Answer>;
  close(): Promise<void>;
}

interface ToyGatewayOptions {
  readonly timeoutMs?: number;
  readonly requestTimeoutMs?: number;
  readonly isProduction?: boolean;
  readonly limits?: Partial<Limits>;
  readonly showsCost?: boolean;
  readonly corsOrigins?: readonly string[];
  readonly timeLimits?: TimeLimits;
  readonly rates?: RateSettings;
  readonly trustedProxies?: readonly string[];
  readonly persistedOperations?: PersistedOperationSettings;
  readonly metrics?: Metrics;
  readonly supergraphChanges?: SupergraphChanges;
}

const supergraphSdl = toySupergraph();
const { JWT_SECRET, SUBGRAPH_SECRET } = TEST_SECRETS;
const silent = pino({ level: "silent" });

export const onFreePort = async (app: RequestListener, timeLimits?: TimeLimits): Promise<Listener> => {
  const listener = await listen({ host: "127.0.0.1", port: 0, drainMs: 200, timeLimits });
  listener.serve(app);
  return listener;
};

/** A service in a process of its own, as far as the gateway can see. */
export const serveSubgraph = (subgraph: ToySubgraph): Promise<Listener> =>
  onFreePort(
    createProcessApp({
      logger: silent,
      readiness: () => subgraph.readiness(),
      routes: (app) => {
        app.use(subgraphEndpoint(subgraph, { secrets: [SUBGRAPH_SECRET], logger: silent }));
      },
    }),
  );

/** The gateway as main.ts puts it together, over services in this process or at addresses. */
export const startGateway = async (
  services: { readonly geopolitics: Subgraph | URL; readonly people: Subgraph | URL },
  { timeoutMs = 2_000, isProduction = false, limits, showsCost = false, ...more }: ToyGatewayOptions = {},
): Promise<ToyGateway> => {
  const logged: string[] = [];
  const logger = createLogger(
    { name: "gateway", environment: "production", level: "debug" },
    { write: (line: string) => void logged.push(line) },
  );
  const subgraphs = Object.entries(services).map(([name, service]: [string, Subgraph | URL]) =>
    service instanceof URL
      ? connectSubgraph({ name, url: service, secret: SUBGRAPH_SECRET, timeoutMs, logger })
      : service,
  );
  const tokens = createTokenVerifier({ signedBy: "secret", secrets: { given: [JWT_SECRET], file: "" } }, logger);
  const gateway = await openGateway({
    supergraphSdl,
    supergraphChanges: more.supergraphChanges,
    subgraphs,
    subgraphTimeoutMs: timeoutMs,
    requestTimeoutMs: more.requestTimeoutMs,
    tokens,
    limits: { ...DEFAULT_LIMITS, ...limits },
    showsCost,
    corsOrigins: more.corsOrigins,
    isProduction,
    logger,
    rates: more.rates,
    persistedOperations: more.persistedOperations,
  });
  const { trustedProxies, timeLimits, metrics } = more;
  const app = await createGatewayApp({
    ...{ gateway, subgraphs, isProduction, trustedProxies, metrics, logger },
    supergraphProblem: more.supergraphChanges?.problem,
  });
  const listener = await onFreePort(app, timeLimits);
  return {
    url: listener.url,
    logged,
    ask: async (query, variables, headers = {}) => {
      const response = await fetch(`${listener.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", "x-request-id": "test-1", ...headers },
        body: JSON.stringify({ query, variables }),
      });
      const text = await response.text();
      const { data, errors = [] } = JSON.parse(text) as Partial<Answer>;
      return { status: response.status, text, data, errors, headers: response.headers };
    },
    close: async () => {
      await listener.close();
      await gateway.close();
      await Promise.all(subgraphs.map((subgraph) => subgraph.close()));
    },
  };
};

export const graphqlUrl = (listener: Listener): URL => new URL(`${listener.url}/graphql`);

/** Code and path of each error, in the order given. */
export const problems = (answer: Answer | undefined): readonly string[] =>
  (answer?.errors ?? []).map(({ extensions, path }) => `${extensions.code} ${JSON.stringify(path)}`);
