import type { RequestListener } from "node:http";
import { listen } from "../http/listen";
import type { Parts } from "../lifecycle/open-parts";
import type { Logger } from "../logging/logger";
import type { CurrentWorker } from "../workers/current-worker";
import { createMetrics, type Metrics } from "./metrics";
import { METRICS, type WatchedWorkers, workersMetrics } from "./workers-metrics";

/** Where Prometheus looks; never the port that clients know. */
export interface MetricsConfig {
  readonly host: string;
  /** 0 picks a free one. */
  readonly port: number;
  /** What the port is called in the settings. */
  readonly setting: string;
}

/**
 * Serves `/metrics` of this process; those of a worker are served by the process that started it.
 * @param config undefined: nothing is counted, and nothing listens
 * @throws StartupError when the port is taken
 */
export const openMetrics = async (
  config: MetricsConfig | undefined,
  parts: Parts,
  logger: Logger,
  worker?: CurrentWorker,
): Promise<Metrics | undefined> => {
  if (config === undefined) return undefined;
  if (worker) {
    const metrics = createMetrics(worker.number);
    worker.answer(METRICS, () => metrics.text());
    return metrics;
  }
  const metrics = createMetrics();
  await serveMetrics(config, metrics, parts, logger);
  return metrics;
};

/**
 * Serves `/metrics` of several workers, each with its number as a label.
 * @param config undefined: nothing is counted, and nothing listens
 * @throws StartupError when the port is taken
 */
export const openWorkersMetrics = async (
  config: MetricsConfig | undefined,
  workers: WatchedWorkers,
  parts: Parts,
  logger: Logger,
): Promise<void> => {
  if (config !== undefined) await serveMetrics(config, workersMetrics(workers), parts, logger);
};

/** What can be served. */
type ToldMetrics = Pick<Metrics, "text" | "contentType">;

const serveMetrics = async (
  config: MetricsConfig,
  metrics: ToldMetrics,
  parts: Parts,
  logger: Logger,
): Promise<void> => {
  const listener = await listen({ ...config, drainMs: 500 });
  await parts.add("metrics", listener.close);
  listener.serve(metricsApp(metrics, logger));
  logger.info({ url: `${listener.url}/metrics` }, "metrics are ready");
};

export const metricsApp =
  (metrics: ToldMetrics, logger: Logger): RequestListener =>
  (request, response) => {
    if (request.url?.split("?")[0] !== "/metrics" || request.method !== "GET") {
      response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("Metrics are at /metrics.\n");
      return;
    }
    metrics.text().then(
      (text) => response.writeHead(200, { "content-type": metrics.contentType }).end(text),
      (error: unknown) => {
        logger.error({ err: error }, "the metrics can't be told");
        response.writeHead(500).end();
      },
    );
  };
