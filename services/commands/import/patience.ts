import { setTimeout as pause } from "node:timers/promises";
import { violationIn } from "./unstorable";
import { WrittenMeanwhile } from "../../runtime/records/writing/merging/write-merged";

/** Others who write the same records at the same moment may be in the way so often. */
const MOST_ATTEMPTS = 8;

/**
 * Does something again where somebody else has written the same records meanwhile. What is taken in the same words twice
 * is nobody's doing of the moment: having looked again, nobody would write it.
 */
export const patiently = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  let taken: string | undefined;
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      const before = taken;
      taken = violationIn(error).detail;
      const isLasting = taken !== undefined && taken === before;
      if (attempt === MOST_ATTEMPTS || isLasting || !isOthersDoing(error)) throw error;
      // Two imports that stand in each other's way shouldn't go on in step.
      await pause(Math.random() * FIRST_PAUSE_MS * 2 ** attempt);
    }
  }
};

const FIRST_PAUSE_MS = 20;

/** unique_violation, serialization_failure, deadlock_detected. */
const OTHERS_DOING: ReadonlySet<unknown> = new Set(["23505", "40001", "40P01"]);

const isOthersDoing = (error: unknown): boolean =>
  error instanceof WrittenMeanwhile || OTHERS_DOING.has((error as { readonly code?: unknown } | null)?.code);
