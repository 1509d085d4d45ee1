import { setTimeout as sleep } from "node:timers/promises";
import { createLogger, type Logger } from "../../services/runtime/logging/logger";

/** A line of the log, as it was written. */
export type LogLine = Readonly<Record<string, unknown>> & { readonly msg: string };

/** A log that is read along. */
export interface ReadLog {
  readonly logger: Logger;
  /** As written, each with its end. */
  readonly texts: string[];
  /** Those with this message, once there are as many: a request's line may come after its answer. */
  lines(message: string, atLeast: number): Promise<readonly LogLine[]>;
  clear(): void;
}

export const readLog = (level: "info" | "debug" = "info"): ReadLog => {
  const texts: string[] = [];
  const logger = createLogger(
    { name: "test", environment: "production", level },
    { write: (text: string) => void texts.push(text) },
  );
  const found = (message: string): readonly LogLine[] =>
    texts.map((text) => JSON.parse(text) as LogLine).filter(({ msg }) => msg === message);
  return {
    logger,
    texts,
    lines: async (message, atLeast) => {
      const deadline = Date.now() + 5_000;
      while (found(message).length < atLeast && Date.now() < deadline) await sleep(10);
      return found(message);
    },
    clear: () => void texts.splice(0),
  };
};
