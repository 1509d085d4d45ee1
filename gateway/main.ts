import { readSecrets } from "../services/runtime/auth/secrets";
import { createTokenVerifier } from "../services/runtime/auth/token-verifier";
import { listen } from "../services/runtime/http/listen";
import type { Subgraph } from "../services/runtime/graphql/subgraph";
import { runProcess } from "../services/runtime/lifecycle/run-process";
import { createLogger, type Logger } from "../services/runtime/logging/logger";
import { announcement } from "./announcement";
import { createGatewayApp } from "./app";
import { type GatewayConfig, readGatewayConfig } from "./config";
import { openGateway } from "./gateway";
import { connectSubgraph } from "./remote-subgraph";
import { readSupergraph } from "./supergraph";

runProcess(async (parts) => {
  const config = readGatewayConfig();
  const isProduction = config.environment === "production";
  const logger = createLogger({ name: "gateway", environment: config.environment, level: config.logLevel });
  parts.logTo(logger);

  // First the port and the file: both fail at once, and before a database was started for nothing.
  const listener = await listen(config);
  await parts.add("listener", listener.close);
  const supergraphSdl = await readSupergraph(config.supergraphFile);

  const subgraphs = await openSubgraphs(config, logger);
  await parts.add("services", () => Promise.all(subgraphs.map((subgraph) => subgraph.close())));
  const { subgraphTimeoutMs, limits } = config;
  const tokens = createTokenVerifier(config.tokens, logger);
  const gateway = await openGateway({
    ...{ supergraphSdl, subgraphs, subgraphTimeoutMs, limits, tokens, isProduction, logger },
    showsCost: !isProduction,
  });
  await parts.add("gateway", gateway.close);

  const app = await createGatewayApp({ gateway, subgraphs, isProduction, logger });
  // Named again as the last: when the process stops, requests end before what they need is closed.
  await parts.add("requests", listener.close);
  listener.serve(app);

  if (config.tokens.signedBy === "nobody")
    logger.warn("JWKS_URL is not set: no token is accepted, so nobody can write");
  const services = config.services ? "services over HTTP" : "services in this process";
  if (isProduction) logger.info({ url: listener.url, services }, "ready");
  else process.stdout.write(announcement(listener.url, services));
});

const openSubgraphs = async (
  { services, subgraphSecrets, subgraphTimeoutMs: timeoutMs }: GatewayConfig,
  logger: Logger,
): Promise<readonly Subgraph[]> => {
  if (services !== undefined) {
    const [secret = ""] = readSecrets(subgraphSecrets);
    return [
      connectSubgraph({ name: "geopolitics", url: services.geopolitics, secret, timeoutMs }),
      connectSubgraph({ name: "people", url: services.people, secret, timeoutMs }),
    ];
  }
  // Loaded only here: with the services elsewhere, this process needs neither their code nor their libraries.
  const { openLocalSubgraphs } = await import("./local-subgraphs.js");
  return openLocalSubgraphs(logger);
};
