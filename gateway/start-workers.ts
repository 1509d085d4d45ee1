import type { Parts } from "../services/runtime/lifecycle/open-parts";
import { createLogger } from "../services/runtime/logging/logger";
import { openWorkers } from "../services/runtime/workers/open-workers";
import { tellReady } from "./announcement";
import type { GatewayConfig } from "./config";
import { operationsForWorkers } from "./persisted-operations/shared-operations";
import { countForWorkers } from "./rates/workers-counter";

/** The process that starts the gateway's workers, and keeps what they have in common: counts and operations. */
export const startWorkers = async (config: GatewayConfig, parts: Parts): Promise<void> => {
  const { environment, logLevel, workers: count, host, port, shutdownDelayMs, metrics } = config;
  const logger = createLogger({ name: "gateway", environment, level: logLevel });
  parts.logTo(logger);
  const answers = { ...countForWorkers(config.rates), ...operationsForWorkers() };
  const workers = await openWorkers({ count, host, port, shutdownDelayMs, metrics, answers, logger }, parts);
  tellReady(config, workers.url, logger);
  await workers.ended;
};
