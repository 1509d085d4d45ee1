import { LRUCache } from "lru-cache";
import { currentDay } from "../../services/runtime/edtf/date";
import type { Moments } from "./answer-draft";
import type { DataHistory } from "./data-history";
import type { Encoding } from "./packing";

/** A whole answer as it was sent, and what it holds for. */
export interface KeptAnswer {
  readonly body: Buffer;
  /** The body as it was sent packed, by encoding. */
  readonly packed?: Readonly<Partial<Record<Encoding, Buffer>>>;
  readonly headers: Readonly<Record<string, string>>;
  /** By service whose data are in it. */
  readonly data: ReadonlyMap<string, DataOfAnswer>;
  /** The day that it took for today, YYYY-MM-DD; undefined where it used none. */
  readonly day: string | undefined;
  /** What its request's journal has of it. */
  readonly operation: string | undefined;
  readonly cost: number | undefined;
  /** What it costs of its client's points, beyond the request. */
  readonly points: number;
}

/** What an answer is made of, of the data of one service. */
export interface DataOfAnswer {
  /** The last one of which it is known that the answer still held. */
  moment: number;
  /** Undefined where it may be of any. */
  readonly parts: Uint32Array | undefined;
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
/** In bytes, for what an answer holds beside its body and the numbers of its parts: key, headers, and its place in the list. */
const BESIDE = 1_024;

/** @param mostBytes beyond them, whatever was asked for the longest ago goes */
export const keepAnswers = (mostBytes: number): KeptAnswers => {
  const answers = new LRUCache<string, KeptAnswer>({
    maxSize: mostBytes,
    maxEntrySize: Math.floor(mostBytes * LARGEST_SHARE),
    sizeCalculation: ({ body, packed, data }) =>
      [...data.values()].reduce((size, { parts }) => size + (parts?.byteLength ?? 0), BESIDE) +
      [body, packed?.br, packed?.gzip].reduce((size, bytes) => size + (bytes?.length ?? 0), 0),
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

/**
 * Whether it would be the same if it were made now.
 * @param now known after it was asked for
 * @param histories by service, which know these moments
 */
export const isStillSo = (
  { data, day }: KeptAnswer,
  now: Moments,
  histories: ReadonlyMap<string, DataHistory>,
): boolean => {
  if (day !== undefined && day !== currentDay()) return false;
  for (const [service, made] of data) {
    const moment = now.get(service);
    if (moment === undefined) return false;
    if (made.moment === moment) continue;
    if (!made.parts || !histories.get(service)?.isUnchanged(made.moment, made.parts)) return false;
    made.moment = Math.max(made.moment, moment);
  }
  return true;
};
