import { isFound } from "../find-leaf";
import { leavesOf, type Leaf } from "../leaf";
import type { Rules } from "../rule";
import type { Step } from "../walk";

/** One register on a walk over the facts file. */
export interface Register {
  readonly steps: readonly Step[];
  isTold(of: string, leaf: Leaf): boolean;
}

/**
 * @param keyOf what an entry is named by
 * @param answersFor what the API has of it
 */
export const registerOf = <Answer, Entry>(
  name: string,
  entries: readonly Entry[],
  rules: Rules<Answer, Entry>,
  keyOf: (entry: Entry) => string,
  answersFor: (entry: Entry) => readonly Answer[],
): Register => {
  const byKey = new Map(entries.map((entry) => [keyOf(entry), entry]));
  return {
    steps: entries.flatMap((entry) => leavesOf(entry, name).map((leaf) => ({ of: keyOf(entry), leaf }))),
    isTold(of, leaf) {
      const entry = byKey.get(of);
      return entry !== undefined && isFound(leaf, entry, answersFor(entry), rules);
    },
  };
};
