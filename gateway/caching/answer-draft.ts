/** By service; undefined where it isn't known. */
export type Versions = ReadonlyMap<string, string | undefined>;

/** What an answer is made of, noted while it is made, to be known by if it is kept. */
export class AnswerDraft {
  /** The services whose data are in it. */
  readonly touched = new Set<string>();
  /** What they took for today, where they used it. */
  readonly days = new Set<string>();
  /** What it cost of its client's points, beyond the request. */
  points = 0;
  /** Whether it is a reader's, and was answered without a mistake. */
  isWhole = false;

  /** @param versions read before anything of the data was: it may be of a later version, never of an earlier one */
  constructor(readonly versions: Versions) {}

  fetched(service: string, day: string | undefined): void {
    this.touched.add(service);
    if (day !== undefined) this.days.add(day);
  }
}
