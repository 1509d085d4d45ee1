import type { RequestListener } from "node:http";
import { listen } from "../http/listen";
import type { Parts } from "../lifecycle/open-parts";
import type { Logger } from "../logging/logger";
import { createMetrics, type Metrics } from "./metrics";

/** Where Prometheus looks; never the port that clients know. */
export interface MetricsConfig {
  readonly host: string;
  /** 0 picks a free one. */
  readonly port: number;
  /** What the port is called in the settings. */
  readonly setting: string;
}

/**
 * Serves `/metrics` of this process.
 * @param config undefined: nothing is counted, and nothing listens
 * @throws StartupError when the port is taken
 */
export const openMetrics = async (
  config: MetricsConfig | undefined,
  parts: Parts,
  logger: Logger,
): Promise<Metrics | undefined> => {
  if (config === undefined) return undefined;
  const listener = await listen({ ...config, drainMs: 500 });
  await parts.add("metrics", listener.close);
  const metrics = createMetrics();
  listener.serve(metricsApp(metrics, logger));
  logger.info({ url: `${listener.url}/metrics` }, "metrics are ready");
  return metrics;
};

export const metricsApp =
  (metrics: Metrics, logger: Logger): RequestListener =>
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
