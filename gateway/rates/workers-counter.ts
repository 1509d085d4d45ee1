import type { Answers, Ask } from "../../services/runtime/workers/conversation";
import { type Counter, createMemoryCounter, type RateSettings, type Standing } from "./counter";

const COUNT = "count a client";

/**
 * For the process that starts workers: what a client asks of all of them together.
 * @param settings undefined: nobody is counted
 */
export const countForWorkers = (settings: RateSettings | undefined): Answers => {
  if (settings === undefined) return {};
  const counter = createMemoryCounter(settings);
  return {
    [COUNT]: (question) => {
      const [client, points] = question as readonly [string, number];
      return counter.count(client, points);
    },
  };
};

/** For a worker. Where nothing can be asked, it counts for itself: nobody is refused for that. */
export const createWorkersCounter = (settings: RateSettings, ask: Ask): Counter => {
  const own = createMemoryCounter(settings);
  return {
    count: async (client, points) => {
      try {
        return (await ask(COUNT, [client, points])) as Standing;
      } catch {
        return own.count(client, points);
      }
    },
    close: () => own.close(),
  };
};
