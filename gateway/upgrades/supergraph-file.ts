import { readFile, stat } from "node:fs/promises";
import type { Logger } from "../../services/runtime/logging/logger";
import type { Metrics } from "../../services/runtime/telemetry/metrics";

/** Where new supergraphs come from while the gateway runs. */
export interface SupergraphChanges {
  /**
   * @param take serves another supergraph, or rejects and goes on with the one before
   * @returns ends the watch
   */
  watch(take: (supergraphSdl: string) => Promise<void>): () => void;
  /** What is wrong with what stands in the file now; undefined where it is what is served. */
  readonly problem: () => string | undefined;
}

interface FileOptions {
  readonly file: string;
  /** What was read of it at the start. */
  readonly served: string;
  /** How often to look, in milliseconds; 0 for never. */
  readonly everyMs: number;
  readonly metrics?: Metrics | undefined;
  readonly logger: Logger;
}

/**
 * Watches a file by looking at it: that sees what any writer does on any file system, a link that is turned to another
 * folder as well. What changes between two looks is being written, and is left until it has come to rest.
 */
export const watchSupergraphFile = ({ file, everyMs, metrics, logger, ...options }: FileOptions): SupergraphChanges => {
  let { served } = options;
  let problem: string | undefined;
  let seen: string | undefined;
  let judged: string | undefined;

  const refuse = (error: unknown): void => {
    problem = PROBLEM;
    metrics?.supergraphChanged("refused");
    const reason = error instanceof Error ? error.message.slice(0, LONGEST_REASON) : String(error);
    logger.error({ file, reason }, "the supergraph in the file can't be used; the one before it is served");
  };

  const look = async (take: (supergraphSdl: string) => Promise<void>): Promise<void> => {
    const state = await stateOf(file);
    const isAtRest = state === seen;
    seen = state;
    if (!isAtRest || state === judged) return;
    let text: string;
    try {
      text = await readFile(file, "utf8");
      if ((await stateOf(file)) !== state) return;
    } catch (error) {
      judged = state;
      refuse(error);
      return;
    }
    judged = state;
    if (text !== served) {
      try {
        await take(text);
      } catch (error) {
        refuse(error);
        return;
      }
      served = text;
      metrics?.supergraphChanged("taken");
      logger.info({ file }, "another supergraph is served");
    }
    problem = undefined;
  };

  return {
    problem: () => problem,
    watch: (take) => {
      if (everyMs === 0) return () => undefined;
      let timer: NodeJS.Timeout | undefined;
      let hasEnded = false;
      const lookLater = (): void => {
        if (hasEnded) return;
        timer = setTimeout(() => {
          void look(take).finally(lookLater);
        }, everyMs);
        timer.unref();
      };
      lookLater();
      return () => {
        hasEnded = true;
        clearTimeout(timer);
      };
    },
  };
};

const PROBLEM = "what is in the file can't be used; the one before it is served";
/** In the log, in characters: the library lists every mistake. */
const LONGEST_REASON = 2_000;

/** Differs whenever the file was written or replaced, links followed. */
const stateOf = async (file: string): Promise<string> => {
  try {
    const { dev, ino, size, mtimeNs, ctimeNs } = await stat(file, { bigint: true });
    return [dev, ino, size, mtimeNs, ctimeNs].join(" ");
  } catch (error) {
    return String((error as NodeJS.ErrnoException).code);
  }
};
