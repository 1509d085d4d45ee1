import { hash } from "node:crypto";

/**
 * Counts how often each key has come, in 8 to 16 bytes a key: a file has any number of rows. Two keys are taken for one with
 * a chance of about one in a thousand where there are four million of them.
 */
export class Occurrences {
  private seen = new Float64Array(1024);
  private size = 0;
  private readonly repeated = new Map<string, number>();

  /** How often the key has come before. */
  next(key: string): number {
    const digest = hash("sha256", key, "buffer");
    const isNew = this.add(digest.readUIntBE(0, 6) + 1);
    if (isNew) return 0;
    const name = digest.toString("base64");
    const before = this.repeated.get(name) ?? 1;
    this.repeated.set(name, before + 1);
    return before;
  }

  private add(value: number): boolean {
    if (this.size * 2 > this.seen.length) this.grow();
    const isNew = place(this.seen, value);
    if (isNew) this.size += 1;
    return isNew;
  }

  private grow(): void {
    const larger = new Float64Array(this.seen.length * 2);
    for (const value of this.seen) if (value !== 0) place(larger, value);
    this.seen = larger;
  }
}

/** @returns whether it was not there */
const place = (table: Float64Array, value: number): boolean => {
  for (let at = value % table.length; ; at = (at + 1) % table.length) {
    if (table[at] === value) return false;
    if (table[at] !== 0) continue;
    table[at] = value;
    return true;
  }
};
