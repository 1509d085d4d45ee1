import { LRUCache } from "lru-cache";
import { currentDay } from "../../services/runtime/edtf/date";
import type { Versions } from "./answer-draft";
import type { Encoding } from "./packing";

/** A whole answer as it was sent, and what it holds for. */
export interface KeptAnswer {
  readonly body: Buffer;
  /** The body as it was sent packed, by encoding. */
  readonly packed?: Readonly<Partial<Record<Encoding, Buffer>>>;
  readonly headers: Readonly<Record<string, string>>;
  /** Of each service whose data are in it. */
  readonly versions: ReadonlyMap<string, string>;
  /** The day that it took for today, YYYY-MM-DD; undefined where it used none. */
  readonly day: string | undefined;
  /** What its request's journal has of it. */
  readonly operation: string | undefined;
  readonly cost: number | undefined;
  /** What it costs of its client's points, beyond the request. */
  readonly points: number;
}

export interface KeptAnswers {
  find(key: string): KeptAnswer | undefined;
  keep(key: string, answer: KeptAnswer): void;
  clear(): void;
  readonly count: number;
  readonly bytes: number;
}

/** Of the whole, for one answer: whoever asks for everything at once doesn't push out what all others ask for. */
const LARGEST_SHARE = 1 / 16;
/** In bytes, for what an answer holds beside its body: key, headers, versions, and its place in the list. */
const BESIDE = 1_024;

/** @param mostBytes beyond them, whatever was asked for the longest ago goes */
export const keepAnswers = (mostBytes: number): KeptAnswers => {
  const answers = new LRUCache<string, KeptAnswer>({
    maxSize: mostBytes,
    maxEntrySize: Math.floor(mostBytes * LARGEST_SHARE),
    sizeCalculation: ({ body, packed }) =>
      BESIDE + body.length + (packed?.br?.length ?? 0) + (packed?.gzip?.length ?? 0),
  });
  return {
    find: (key) => answers.get(key),
    keep: (key, answer) => void answers.set(key, answer),
    clear: () => {
      answers.clear();
    },
    get count() {
      return answers.size;
    },
    get bytes() {
      return answers.calculatedSize;
    },
  };
};

/** Whether it would be the same if it were made now. */
export const isStillSo = ({ versions, day }: KeptAnswer, now: Versions): boolean => {
  for (const [service, version] of versions) if (now.get(service) !== version) return false;
  return day === undefined || day === currentDay();
};
