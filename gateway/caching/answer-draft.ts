/** The moment of each service's data, as its history counts them; undefined where it isn't known. */
export type Moments = ReadonlyMap<string, number | undefined>;

/** Which parts of a service's data something is made of, as numbers; undefined where it may be any. */
export type Parts = ReadonlySet<number> | undefined;

/** What a service says of the data in its answer. */
interface DataOfFetch {
  /** What it took for today, where it used it. */
  readonly day: string | undefined;
  readonly parts: Parts;
}

/** What an answer is made of, noted while it is made, to be known by if it is kept. */
export class AnswerDraft {
  /** By service whose data are in it. */
  readonly touched = new Map<string, Parts>();
  /** What they took for today, where they used it. */
  readonly days = new Set<string>();
  /** What it cost of its client's points, beyond the request. */
  points = 0;
  /** Whether it is a reader's, and was answered without a mistake. */
  isWhole = false;

  /** @param moments known before anything of the data was: it may be of a later one, never of an earlier one */
  constructor(readonly moments: Moments) {}

  fetched(service: string, { day, parts }: DataOfFetch): void {
    const known = this.touched.get(service);
    // A service in this process notes all that it reads for one request in the same set.
    const isFirst = !this.touched.has(service) || known === parts;
    this.touched.set(service, isFirst ? parts : known && parts && new Set([...known, ...parts]));
    if (day !== undefined) this.days.add(day);
  }
}
