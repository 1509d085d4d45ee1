import { type Express, Router } from "express";
import { strictTransportSecurity } from "helmet";
import type { Subgraph } from "../services/runtime/graphql/subgraph";
import { createProcessApp } from "../services/runtime/http/process-app";
import type { Logger } from "../services/runtime/logging/logger";
import type { Metrics } from "../services/runtime/telemetry/metrics";
import type { Gateway } from "./gateway";
import { packAnswers } from "./caching/packing";
import { readExample } from "./example";
import { createGraphiql } from "./graphiql";
import { gatewayReadiness } from "./readiness";
import { createSandbox } from "./sandbox";

export interface GatewayAppOptions {
  readonly gateway: Gateway;
  readonly subgraphs: readonly Subgraph[];
  /** No explorers, and browsers that came by TLS come by TLS from then on. */
  readonly isProduction: boolean;
  /** Whether the process has been told to stop. */
  readonly isStopping?: () => boolean;
  /** What is wrong with the newest supergraph; undefined where it is the one that is served. */
  readonly supergraphProblem?: () => string | undefined;
  /** Whose word on a client's address is taken: addresses and ranges of them. Nobody's unless they are given. */
  readonly trustedProxies?: readonly string[];
  /** Counts what is answered; undefined where nobody does. */
  readonly metrics?: Metrics;
  readonly logger: Logger;
}

/** All that the gateway's process answers over HTTP. */
export const createGatewayApp = async (options: GatewayAppOptions): Promise<Express> => {
  const { gateway, subgraphs, isProduction, isStopping, trustedProxies = [], metrics, logger } = options;
  const explorers = isProduction ? undefined : await createExplorers();
  return createProcessApp({
    logger,
    metrics,
    readiness: () => gatewayReadiness(subgraphs, options.supergraphProblem?.()),
    isStopping,
    routes: (app) => {
      app.set("trust proxy", [...trustedProxies]);
      if (isProduction) app.use(strictTransportSecurity({ maxAge: YEAR_S, includeSubDomains: false }));
      if (explorers) app.use(explorers);
      app.use(gateway.router);
    },
  });
};

/** What a browser needs to look around, each opened on the same operation. */
const createExplorers = async (): Promise<Router> => {
  const example = await readExample();
  const router = Router();
  router.get("/", packAnswers, createSandbox(example));
  router.get("/graphiql", packAnswers, createGraphiql(example));
  return router;
};

/** For browsers that came by TLS, which ends before us; the others don't heed it (RFC 6797, 8.1). */
const YEAR_S = 365 * 24 * 3600;
