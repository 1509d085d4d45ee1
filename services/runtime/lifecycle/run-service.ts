import { readSecrets } from "../auth/secrets";
import type { ServiceConfig } from "../config/service-config";
import type { Subgraph } from "../graphql/subgraph";
import { createProcessApp } from "../http/process-app";
import { subgraphEndpoint } from "../http/subgraph-endpoint";
import { openMetrics } from "../telemetry/metrics-endpoint";
import { openTracing } from "../telemetry/tracing";
import { createLogger, type Logger } from "../logging/logger";
import { type CurrentWorker, currentWorker } from "../workers/current-worker";
import { listenAs } from "../workers/late-listener";
import { openWorkers } from "../workers/open-workers";
import type { Parts } from "./open-parts";
import { runProcess } from "./run-process";

/** The life of a service that runs in a process of its own, for a gateway to reach over HTTP. */
export const runService = (
  readConfig: () => ServiceConfig,
  open: (config: ServiceConfig, logger: Logger) => Promise<Subgraph>,
): void => {
  runProcess(async (parts) => {
    const config = readConfig();
    const { name, environment } = config;
    const worker = currentWorker();
    const logger = createLogger({ name, environment, level: config.logLevel, worker: worker?.number });
    parts.logTo(logger);
    if (config.workers > 1 && !worker) await startWorkers(config, parts, logger);
    else await serve(config, open, parts, logger, worker);
  });
};

const startWorkers = async (config: ServiceConfig, parts: Parts, logger: Logger): Promise<void> => {
  const { host, port, shutdownDelayMs, workers: count, metrics } = config;
  const workers = await openWorkers({ host, port, shutdownDelayMs, count, metrics, logger }, parts);
  tellReady(config, workers.url, logger);
  await workers.ended;
};

const serve = async (
  config: ServiceConfig,
  open: (config: ServiceConfig, logger: Logger) => Promise<Subgraph>,
  parts: Parts,
  logger: Logger,
  worker: CurrentWorker | undefined,
): Promise<void> => {
  await openTracing(config.tracing, parts);

  // First the port: a taken one fails at once, and before a database was started for nothing.
  const listener = await listenAs(worker, config);
  await parts.add("listener", listener.close);
  const metrics = await openMetrics(config.metrics, parts, logger, worker);
  const secrets = readSecrets(config.subgraphSecrets);
  const subgraph = await open(config, logger);
  await parts.add("service", () => subgraph.close());
  metrics?.watch([subgraph]);
  const app = createProcessApp({
    logger,
    metrics,
    readiness: () => subgraph.readiness(),
    isStopping: listener.isLeaving,
    routes: (routes) => {
      routes.use(subgraphEndpoint(subgraph, { secrets, logger, isStopping: listener.isLeaving }));
    },
  });
  // Named again as the last: when the process stops, requests end before what they need is closed.
  await parts.add("requests", listener.close);
  parts.beforeClosing(() => listener.leave(config.shutdownDelayMs));
  listener.serve(app);

  await listener.opened();
  if (worker) worker.tellReady();
  else tellReady(config, listener.url, logger);
};

const tellReady = ({ name, environment, tokens, workers }: ServiceConfig, url: string, logger: Logger): void => {
  if (tokens.signedBy === "nobody") logger.warn("JWKS_URL is not set: no token is accepted, so nobody can write");
  if (environment !== "production") process.stdout.write(`The ${name} service is ready at ${url}/graphql\n`);
  else if (workers > 1) logger.info({ url, workers }, "ready");
  else logger.info({ url }, "ready");
};
