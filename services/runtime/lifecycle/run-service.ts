import { readSecrets } from "../auth/secrets";
import type { ServiceConfig } from "../config/service-config";
import type { Subgraph } from "../graphql/subgraph";
import { listen } from "../http/listen";
import { createProcessApp } from "../http/process-app";
import { subgraphEndpoint } from "../http/subgraph-endpoint";
import { openMetrics } from "../telemetry/metrics-endpoint";
import { openTracing } from "../telemetry/tracing";
import { createLogger, type Logger } from "../logging/logger";
import { runProcess } from "./run-process";

/** The life of a service that runs in a process of its own, for a gateway to reach over HTTP. */
export const runService = (
  readConfig: () => ServiceConfig,
  open: (config: ServiceConfig, logger: Logger) => Promise<Subgraph>,
): void => {
  runProcess(async (parts) => {
    const config = readConfig();
    const { name, environment } = config;
    const logger = createLogger({ name, environment, level: config.logLevel });
    parts.logTo(logger);
    await openTracing(config.tracing, parts);

    // First the port: a taken one fails at once, and before a database was started for nothing.
    const listener = await listen(config);
    await parts.add("listener", listener.close);
    const metrics = await openMetrics(config.metrics, parts, logger);
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
        routes.use(subgraphEndpoint(subgraph, { secrets, logger }));
      },
    });
    // Named again as the last: when the process stops, requests end before what they need is closed.
    await parts.add("requests", listener.close);
    parts.beforeClosing(() => listener.leave(config.shutdownDelayMs));
    listener.serve(app);

    if (config.tokens.signedBy === "nobody")
      logger.warn("JWKS_URL is not set: no token is accepted, so nobody can write");
    if (environment === "production") logger.info({ url: listener.url }, "ready");
    else process.stdout.write(`The ${name} service is ready at ${listener.url}/graphql\n`);
  });
};
