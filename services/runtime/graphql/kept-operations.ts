import { LRUCache } from "lru-cache";
import { createHash } from "node:crypto";

/** What was worked out of the texts of operations. */
export interface KeptOperations<Value> {
  find(key: string): Value | undefined;
  /** @param characters of the operation's text, by which all that is made of it grows */
  keep(key: string, value: Value, characters: number): void;
}

/** So many are known to have come once: as long as it may take until they come again. */
const SEEN_ONCE = 10_000;
/** Of all that may be kept, for one: whoever sends a book doesn't push out what all others send. */
const LARGEST_SHARE = 1 / 8;

/**
 * Keeps what was worked out of those operations that come more than once, in as much memory as so many characters of their
 * texts take; those asked for the longest ago go first. Clients that write values into their texts never send the same again:
 * what they send leaves no more than a mark, and what others send often stays.
 */
export const keepOperations = <Value extends object>(mostCharacters: number): KeptOperations<Value> => {
  const kept = new LRUCache<string, Value>({
    maxSize: mostCharacters,
    maxEntrySize: Math.floor(mostCharacters * LARGEST_SHARE),
  });
  const seen = new LRUCache<string, true>({ max: SEEN_ONCE });
  return {
    find: (key) => kept.get(key),
    keep: (key, value, characters) => {
      const mark = markOf(key);
      if (seen.get(mark)) kept.set(key, value, { size: characters + LEAST });
      else seen.set(mark, true);
    },
  };
};

/** In characters, what the shortest operation takes beside its text. */
const LEAST = 50;

/** Keys may be whole texts. */
const markOf = (key: string): string => createHash("sha256").update(key).digest("base64url").slice(0, 22);
