import { availableParallelism } from "node:os";
import { listen, type ListenOptions } from "../http/listen";
import type { Parts } from "../lifecycle/open-parts";
import type { Logger } from "../logging/logger";
import { type MetricsConfig, openWorkersMetrics } from "../telemetry/metrics-endpoint";
import type { Answers } from "./conversation";
import { Crew } from "./crew";

export interface WorkersOptions extends ListenOptions {
  readonly count: number;
  readonly shutdownDelayMs: number;
  /** What workers may ask of this process; nothing unless given. */
  readonly answers?: Answers;
  /** Where what they count is told; undefined where nobody counts. */
  readonly metrics: MetricsConfig | undefined;
  readonly logger: Logger;
}

/** Several processes of this program that serve one port; this one starts them, and has no other work. */
export interface Workers {
  /** Where to reach them from this machine. */
  readonly url: string;
  /** Resolves when they were stopped. @throws StartupError when none can be started any more */
  readonly ended: Promise<void>;
}

/**
 * Starts the workers: the first alone, since it makes the databases ready, then the others. One that ends is replaced.
 * @throws StartupError where a port is taken, or one of them can't start
 */
export const openWorkers = async (options: WorkersOptions, parts: Parts): Promise<Workers> => {
  const { count, answers = {}, metrics, logger, shutdownDelayMs } = options;
  const cores = availableParallelism();
  if (count > cores) logger.warn({ workers: count, cores }, "there are more WORKERS than cores to run them");
  const crew = new Crew({ answers, shutdownDelayMs, logger });
  await openWorkersMetrics(metrics, crew, parts, logger);
  const { url, port } = await addressOf(options);
  await parts.add("workers", () => crew.stop());
  // What becomes of it is told when the part is closed.
  parts.beforeClosing(() => crew.stop().catch(() => undefined));
  await crew.start([1], port);
  await crew.start(
    Array.from({ length: count - 1 }, (_, index) => index + 2),
    port,
  );
  return { url, ended: crew.ended };
};

/** Finds out at once, and before a database was started for nothing, whether the port can be had; picks one for 0. */
const addressOf = async (options: ListenOptions): Promise<{ readonly url: string; readonly port: number }> => {
  const { url, port, close } = await listen(options);
  await close();
  return { url, port };
};
