import { LRUCache } from "lru-cache";
import type { Answers, Ask } from "../../services/runtime/workers/conversation";

/** Where Apollo Server keeps the operations that clients register, by their hashes. */
interface KeptOperations {
  get(hash: string): Promise<string | undefined>;
  set(hash: string, text: string): Promise<void>;
  delete(hash: string): Promise<boolean>;
}

/** For how long, in seconds. */
export const OPERATIONS_KEPT_S = 24 * 3600;

const KEEP = "keep an operation";
const FIND = "find an operation";
/** Of all of them, in letters: as many as Apollo Server keeps by itself. */
const MOST_LETTERS = 30 * 2 ** 20;

/** For the process that starts workers: what a client registers with one of them, the others find here. */
export const operationsForWorkers = (): Answers => {
  const kept = createStore();
  return {
    [KEEP]: (question) => {
      const { hash, text } = question as { readonly hash: string; readonly text: string };
      kept.set(hash, text);
    },
    [FIND]: (hash) => kept.get(String(hash)),
  };
};

/** For a worker. Where nothing can be asked, it knows what was registered with itself. */
export const operationsOfWorkers = (ask: Ask): KeptOperations => {
  const own = createStore();
  return {
    get: async (hash) => {
      const known = own.get(hash);
      if (known !== undefined) return known;
      const found = await ask(FIND, hash).catch(() => undefined);
      if (typeof found !== "string") return undefined;
      own.set(hash, found);
      return found;
    },
    set: async (hash, text) => {
      own.set(hash, text);
      await ask(KEEP, { hash, text }).catch(() => undefined);
    },
    delete: (hash) => Promise.resolve(own.delete(hash)),
  };
};

const createStore = (): LRUCache<string, string> =>
  new LRUCache({
    maxSize: MOST_LETTERS,
    sizeCalculation: ({ length }) => Math.max(1, length),
    ttl: OPERATIONS_KEPT_S * 1_000,
  });
