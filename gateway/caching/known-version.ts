import type { DataVersionSource } from "../../services/runtime/data-version/data-version-source";
import { type DataHistory, keepHistory } from "./data-history";
import { inTime } from "./in-time";

/** What this process knows of the version of one service's data: which moment of their history it is. */
export interface KnownVersion {
  readonly history: DataHistory;
  /** As far as it is known without asking; undefined where it has to be asked for. */
  known(): number | undefined;
  /** Asked for, so that whatever was acknowledged before the call is in it; undefined where it can't be had now. */
  asked(): Promise<number | undefined>;
  /** Something was written through this process: what was known is no longer so. */
  outdate(): void;
  /** Whether changes are told of as they happen. */
  isWatched(): boolean;
  close(): Promise<void>;
}

/**
 * How long a version that was read is taken for the newest while no change is told of, in milliseconds. A connection that
 * is lost may look for minutes as if nothing had been written: this bounds what it can hide.
 */
const TRUSTED_MS = 80;
/** After this the version is read again while the old one still serves, so that nobody waits. */
const RENEWED_MS = 50;
/** A change of which nobody asked is looked at after this. */
const FOLLOWED_MS = 250;
/** Nobody waits longer for a version: the answer is made anew instead. */
const PATIENCE_MS = 200;
/** How long nobody asks after a failure, or after having asked in vain. */
const REST_MS = 250;

interface Reading {
  /** Which of the changes told of it knows. */
  readonly turn: number;
  /** When it was begun, as `performance.now()` tells the time. */
  readonly at: number;
  readonly version: Promise<number | undefined>;
}

/**
 * Keeps up with the version of a service's data: while changes are told of, by reading it after each; while they aren't, by
 * reading it for each request. Readings are shared, one at a time, and none by those who came after it was of use to them.
 */
export const keepVersion = (source: DataVersionSource): KnownVersion => {
  const history = keepHistory();
  let turn = 0;
  /** How often changes were lost, or could not be asked for: a service that comes back may be another release, which answers otherwise. */
  let losses = 0;
  let isWatched = false;
  let newest: { readonly version: number; readonly at: number } | undefined;
  let current: Reading | undefined;
  let next: Promise<number | undefined> | undefined;
  let restsUntil = 0;
  let following: NodeJS.Timeout | undefined;

  const outdate = (): void => {
    turn += 1;
    newest = undefined;
  };

  const rest = (): void => {
    restsUntil = performance.now() + REST_MS;
  };

  const read = (): Promise<number | undefined> => {
    const started = { turn, losses, at: performance.now() };
    const version = source.read(history.lastSeen()).then(
      (state) => {
        // One after the other, as they were begun.
        const version = history.moment({ ...state, server: `${started.losses} ${state.server}` });
        if (started.turn === turn && isWatched) newest = { version, at: started.at };
        return started.losses === losses ? version : undefined;
      },
      () => {
        rest();
        newest = undefined;
        // It may have been away, whether anybody told us or not.
        losses += 1;
        return undefined;
      },
    );
    const reading = { turn, at: started.at, version };
    current = reading;
    void version.then(() => {
      if (current === reading) current = undefined;
    });
    return version;
  };

  const shared = (): Promise<number | undefined> => {
    if (current === undefined) return read();
    // Else begun before somebody wrote, or, where no change is told of or it takes too long, before somebody may have.
    const isRecent = performance.now() - current.at < TRUSTED_MS;
    if (isWatched && current.turn === turn && isRecent) return current.version;
    return (next ??= current.version.then(() => {
      next = undefined;
      return read();
    }));
  };

  /** Has what was written seen while it can still be told apart, also when nobody asks. */
  const follow = (): void => {
    following ??= setTimeout(() => {
      following = undefined;
      if (newest === undefined && isWatched) void shared();
    }, FOLLOWED_MS).unref();
  };

  const watch = source.watch({
    begun: () => {
      isWatched = true;
      outdate();
    },
    changed: () => {
      outdate();
      follow();
    },
    lost: () => {
      isWatched = false;
      losses += 1;
      outdate();
    },
  });
  return {
    history,
    known: () => {
      if (newest === undefined) return undefined;
      const age = performance.now() - newest.at;
      if (age > TRUSTED_MS) return undefined;
      if (age > RENEWED_MS && current === undefined) void read();
      return newest.version;
    },
    asked: () => (performance.now() < restsUntil ? Promise.resolve(undefined) : inTime(shared(), PATIENCE_MS, rest)),
    outdate,
    isWatched: () => isWatched,
    close: () => {
      clearTimeout(following);
      return watch.close();
    },
  };
};
