import cors from "cors";
import { type Express, Router } from "express";
import type { Subgraph } from "../services/runtime/graphql/subgraph";
import { createProcessApp } from "../services/runtime/http/process-app";
import type { Logger } from "../services/runtime/logging/logger";
import type { Gateway } from "./gateway";
import { readExample } from "./example";
import { createGraphiql } from "./graphiql";
import { gatewayReadiness } from "./readiness";
import { createSandbox } from "./sandbox";

export interface GatewayAppOptions {
  readonly gateway: Gateway;
  readonly subgraphs: readonly Subgraph[];
  /** No explorers, and no page of another origin may ask. */
  readonly isProduction: boolean;
  readonly logger: Logger;
}

/** All that the gateway's process answers over HTTP. */
export const createGatewayApp = async (options: GatewayAppOptions): Promise<Express> => {
  const { gateway, subgraphs, isProduction, logger } = options;
  const explorers = isProduction ? undefined : await createExplorers();
  return createProcessApp({
    logger,
    readiness: () => gatewayReadiness(subgraphs),
    routes: (app) => {
      // Before the endpoint: Studio needs leave to read its answers.
      if (explorers) app.use(explorers);
      app.use(gateway.router);
    },
  });
};

/** What a browser needs to look around, each opened on the same operation. */
const createExplorers = async (): Promise<Router> => {
  const example = await readExample();
  const router = Router();
  router.use("/graphql", cors({ origin: [STUDIO], methods: ["GET", "POST"], exposedHeaders: ["x-request-id"] }));
  router.get("/", createSandbox(example));
  router.get("/graphiql", createGraphiql(example));
  return router;
};

/** Where Apollo Sandbox is at home, with its tabs and collections. Its page asks us from the reader's browser. */
const STUDIO = "https://studio.apollographql.com";
