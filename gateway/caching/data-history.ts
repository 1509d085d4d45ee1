import { numberOf } from "../../services/runtime/data-version/part";
import type { DataState, LastSeen, Write } from "../../services/runtime/data-version/data-version-source";

/** What one process has seen of how the data of a service changed. Moments are counted from 1, and mean nothing to another. */
export interface DataHistory {
  /** @returns the moment of this state: the last one, where nothing was written since; else the next */
  moment(state: DataState): number;
  /** By what to ask for what came after the last one; undefined where it told of no write. */
  lastSeen(): LastSeen | undefined;
  /** Whether these parts of the data, as `numberOf` numbers them, have not changed since a moment. */
  isUnchanged(since: number, parts: Iterable<number>): boolean;
}

/** So many parts are remembered by when they changed; of those before them it is only known that they may have. */
const MOST_PARTS = 100_000;

export const keepHistory = (): DataHistory => {
  let last: DataState | undefined;
  let now = 0;
  /** Before this moment, anything may have changed. */
  let beginning = 0;
  /** By part, the one first that changed the longest ago. */
  const changed = new Map<number, number>();

  const note = (part: number): void => {
    changed.delete(part);
    changed.set(part, now);
    if (changed.size <= MOST_PARTS) return;
    const [[oldest, moment] = [part, now]] = changed;
    changed.delete(oldest);
    beginning = Math.max(beginning, moment);
  };

  return {
    moment: (state) => {
      if (last && isSame(last, state)) return now;
      const parts = last && partsBetween(last, state);
      last = state;
      now += 1;
      if (parts === undefined) {
        beginning = now;
        changed.clear();
      } else for (const part of parts) note(numberOf(part));
      return now;
    },
    lastSeen: () =>
      last && last.newest.length > 0
        ? { writes: last.writes, id: Math.max(...last.newest.map(({ id }) => id)) }
        : undefined,
    isUnchanged: (since, parts) => {
      if (since < beginning) return false;
      for (const part of parts) if ((changed.get(part) ?? 0) > since) return false;
      return true;
    },
  };
};

const isSame = (one: DataState, other: DataState): boolean =>
  one.server === other.server && one.writes === other.writes;

/** What has changed from one state to a later one; undefined where that can't be told. */
const partsBetween = (before: DataState, after: DataState): readonly string[] | undefined => {
  const seen = new Set(before.newest.map(({ id }) => id));
  // Older ones may have been there before, beyond those that were told of.
  const oldest = Math.min(...seen);
  const added: readonly Write[] = after.newest.filter(({ id }) => id > oldest && !seen.has(id));
  const isWhole = before.server === after.server && added.length === after.writes - before.writes;
  if (!isWhole || added.some(({ parts }) => parts === null)) return undefined;
  return added.flatMap(({ parts }) => parts ?? []);
};
