import { readSecrets } from "../services/runtime/auth/secrets";
import { createTokenVerifier } from "../services/runtime/auth/token-verifier";
import { readTogether } from "../services/runtime/config/environment";
import { schemaFile } from "../services/runtime/files/schema-file";
import type { Subgraph } from "../services/runtime/graphql/subgraph";
import type { Parts } from "../services/runtime/lifecycle/open-parts";
import { createLogger, type Logger } from "../services/runtime/logging/logger";
import { openMetrics } from "../services/runtime/telemetry/metrics-endpoint";
import { openTracing } from "../services/runtime/telemetry/tracing";
import type { CurrentWorker } from "../services/runtime/workers/current-worker";
import { listenAs } from "../services/runtime/workers/late-listener";
import { tellReady } from "./announcement";
import { createGatewayApp } from "./app";
import { areServicesApart, type GatewayConfig, readGatewayConfig } from "./config";
import { openGateway } from "./gateway";
import { readManifestFile } from "./persisted-operations/manifest";
import type { PersistedOperationSettings } from "./persisted-operations/persisted-operations";
import { connectSubgraph } from "./remote-subgraph";
import { readSupergraph } from "./supergraph";
import { watchSupergraphFile } from "./upgrades/supergraph-file";

/**
 * The process that answers: alone, or as one of several workers.
 * @param worker undefined where it is alone
 * @throws StartupError where it can't start, with everything that it has opened named to `parts`
 */
export const serve = async (parts: Parts, worker: CurrentWorker | undefined): Promise<void> => {
  // Loaded only where they run here: with the services elsewhere, this process needs neither their code nor their libraries.
  const local = areServicesApart() ? undefined : await import("./local-subgraphs.js");
  const [config, localConfigs] = readTogether(readGatewayConfig, () => local?.readLocalConfigs());
  const isProduction = config.environment === "production";
  const logger = createLogger({
    name: "gateway",
    environment: config.environment,
    level: config.logLevel,
    worker: worker?.number,
  });
  parts.logTo(logger);
  await openTracing(config.tracing, parts);

  // First the port and the file: both fail at once, and before a database was started for nothing.
  const listener = await listenAs(worker, config);
  await parts.add("listener", listener.close);
  const metrics = await openMetrics(config.metrics, parts, logger, worker);
  const supergraphFile = config.supergraphFile ?? schemaFile("supergraph.graphql");
  const supergraphSdl = await readSupergraph(supergraphFile);
  const supergraphChanges = watchSupergraphFile({
    ...{ file: supergraphFile, served: supergraphSdl, everyMs: config.supergraphPollMs },
    ...{ metrics, logger },
  });
  const persistedOperations = await readPersistedOperations(config);

  const subgraphs =
    local && localConfigs ? await local.openLocalSubgraphs(localConfigs, logger) : connectSubgraphs(config, logger);
  await parts.add("services", () => Promise.all(subgraphs.map((subgraph) => subgraph.close())));
  metrics?.watch(subgraphs);
  const { subgraphTimeoutMs, requestTimeoutMs, limits, corsOrigins, rates, trustedProxies, answerCacheBytes } = config;
  const tokens = createTokenVerifier(config.tokens, logger);
  const gateway = await openGateway({
    ...{ supergraphSdl, supergraphChanges, subgraphs, subgraphTimeoutMs, limits, corsOrigins, tokens, isProduction },
    ...{ rates, persistedOperations, requestTimeoutMs, answerCacheBytes, logger },
    ask: worker?.ask,
    showsCost: !isProduction,
  });
  await parts.add("gateway", gateway.close);
  metrics?.watchAnswers(gateway.answers);

  const app = await createGatewayApp({
    ...{ gateway, subgraphs, isProduction, trustedProxies, metrics, logger },
    isStopping: listener.isLeaving,
    supergraphProblem: supergraphChanges.problem,
  });
  // Named again as the last: when the process stops, requests end before what they need is closed.
  await parts.add("requests", listener.close);
  parts.beforeClosing(() => listener.leave(config.shutdownDelayMs));
  listener.serve(app);

  await listener.opened();
  if (worker) worker.tellReady();
  else tellReady(config, listener.url, logger);
};

const readPersistedOperations = async ({
  persistedOperations,
}: GatewayConfig): Promise<PersistedOperationSettings | undefined> =>
  persistedOperations && {
    manifest: await readManifestFile(persistedOperations.manifestFile),
    isSafelist: persistedOperations.isSafelist,
  };

const connectSubgraphs = (
  { services, subgraphSecrets, subgraphTimeoutMs: timeoutMs }: GatewayConfig,
  logger: Logger,
): readonly Subgraph[] => {
  const [secret = ""] = readSecrets(subgraphSecrets);
  return Object.entries(services ?? {}).map(([name, url]) => connectSubgraph({ name, url, secret, timeoutMs, logger }));
};
