import { LRUCache } from "lru-cache";

/** What others may wait for, in milliseconds. */
const QUICK_MS = 5;
/** What is taken of a statement that nothing is known of: some fifty quick runs show that it is none that takes long. */
const UNKNOWN_MS = 25;
/** How much the last of its runs counts. */
const WEIGHT = 1 / 32;
/** So many statements are remembered, and so many characters of their texts. */
const MOST_TEXTS = 2_000;
const MOST_CHARACTERS = 2_000_000;

/**
 * How long statements take, which depends on their values and on how much data there is: on the average of the last dozens of
 * runs, by their texts. That is as long as whatever goes out behind one of them has to expect to wait.
 */
export class Paces {
  private readonly means = new LRUCache<string, number>({
    max: MOST_TEXTS,
    maxSize: MOST_CHARACTERS,
    sizeCalculation: (_, text) => text.length,
  });

  isQuick(text: string): boolean {
    return this.meanOf(text) < QUICK_MS;
  }

  note(text: string, milliseconds: number): void {
    const mean = this.meanOf(text);
    this.means.set(text, mean + (milliseconds - mean) * WEIGHT);
  }

  private meanOf(text: string): number {
    return this.means.get(text) ?? UNKNOWN_MS;
  }
}
