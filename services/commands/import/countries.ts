import { LRUCache } from "lru-cache";
import { parsePeriod } from "../../runtime/edtf/edtf";
import { fold } from "../../runtime/names/fold";
import { NAMES_OF_THEIR_TIME } from "./names-of-their-time";

/** A country with all that it is called. */
export interface CountryRow {
  /** Alpha-3. */
  readonly code: string;
  readonly alpha2: string | null;
  /** EDTF; null for a country of today. */
  readonly existed: string | null;
  /** In the order of the database: its common name in English first. */
  readonly names: readonly CountryNameRow[];
}

export interface CountryNameRow {
  readonly text: string;
  readonly kind: string;
  /** BCP 47; where it is left out, the first name alone is known to be English. */
  readonly language?: string | null;
}

interface Candidate {
  readonly code: string;
  /** ISO days; null where it is there today, or where nobody knows since when it was. */
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly isFormer: boolean;
  /** 0 for its usual or official name in English, 1 in another language or its own, 2 for whatever else it is called. */
  readonly rank: 0 | 1 | 2;
}

/**
 * The countries by whatever a file calls them: a code, a name in any language, a former name, one written back to front
 * ("Korea, Republic of"), one with another in brackets ("Siam (Thailand)").
 */
export class CountryNames {
  private constructor(
    private readonly byCode: ReadonlyMap<string, string>,
    private readonly byName: ReadonlyMap<string, readonly Candidate[]>,
  ) {}

  /** The same few names come again and again. */
  private readonly sought = new LRUCache<string, readonly Candidate[]>({ max: 5_000 });

  /** @param rows of one code there may be several: their names come together */
  static from(rows: Iterable<CountryRow>): CountryNames {
    const byCode = new Map<string, string>();
    const byName = new Map<string, Candidate[]>();
    for (const row of rows) {
      byCode.set(row.code, row.code);
      if (row.alpha2 !== null) byCode.set(row.alpha2, row.code);
      for (const name of namesOf(row)) {
        for (const key of new Set([fold(name.text), wordsOf(name.text)])) {
          if (key === "") continue;
          const known = byName.get(key) ?? [];
          const twin = known.findIndex(({ code }) => code === row.code);
          const candidate = candidateOf(row, name);
          if (twin === -1) byName.set(key, [...known, candidate]);
          else if (candidate.rank < (known[twin]?.rank ?? 2)) known[twin] = candidate;
        }
      }
    }
    return new CountryNames(byCode, byName);
  }

  /**
   * The alpha-3 code of the country; null where nobody is called so.
   * @param day an ISO date: of states that bore a name one after another, the one that stood then
   */
  named(name: string, day: string | null = null): string | null {
    const given = name.replace(/\s+/g, " ").trim();
    if (/^[a-z]{2,3}$/i.test(given)) {
      const coded = this.byCode.get(given.toUpperCase());
      if (coded !== undefined) return coded;
    }
    const whole = best(this.candidates(given), day);
    if (whole !== null) return whole;
    const [, outside, inside] = /^(.+?)\s*\((.+)\)$/.exec(given) ?? [];
    if (outside === undefined || inside === undefined) return null;
    // "Siam (Thailand)", "Democratic Republic of the Congo (Zaire)": the one that stood then, wherever it stands here.
    const [first, second] = [this.candidates(outside), this.candidates(inside)];
    return (
      best(
        [...first, ...second].filter((each) => each.isFormer && day !== null && stoodOn(each, day)),
        day,
      ) ??
      best(first, day) ??
      best(second, day)
    );
  }

  private candidates(name: string): readonly Candidate[] {
    const known = this.sought.get(name);
    if (known) return known;
    const found = this.byName.get(fold(name)) ?? this.byName.get(wordsOf(name)) ?? [];
    this.sought.set(name, found);
    return found;
  }
}

const namesOf = ({ code, names }: CountryRow): CountryRow["names"] => [
  ...names,
  ...(NAMES_OF_THEIR_TIME[code] ?? []).map((text) => ({ text, kind: "ALTERNATE", language: null })),
];

const candidateOf = ({ code, existed, names }: CountryRow, name: CountryNameRow): Candidate => {
  const { earliest, latest } = existed === null ? { earliest: null, latest: null } : parsePeriod(existed);
  const isEnglish = name.language === "en" || (name.language === undefined && name === names[0]);
  const rank = name.kind === "ALTERNATE" ? 2 : isEnglish ? 0 : 1;
  return { code, earliest, latest, isFormer: existed !== null, rank };
};

/**
 * A former state that stood on the day goes before today's, and those before former ones that did not stand; then counts
 * how much the name is its own.
 */
const best = (candidates: readonly Candidate[], day: string | null): string | null =>
  candidates.toSorted((a, b) => orderOf(a, day) - orderOf(b, day))[0]?.code ?? null;

const orderOf = (candidate: Candidate, day: string | null): number => {
  const { isFormer, rank } = candidate;
  if (day === null) return 2 * rank + (isFormer ? 1 : 0);
  if (!isFormer) return 10 + rank;
  return (stoodOn(candidate, day) ? 0 : 20) + rank;
};

/** By the widest reading, as everywhere: a year covers all of its days. */
const stoodOn = ({ earliest, latest }: Candidate, day: string): boolean =>
  (earliest ?? "") <= day && day <= (latest ?? "~");

/** The words of a name in one order, without those that change with it: Korea, Republic of; the Republic of Korea. */
const wordsOf = (name: string): string =>
  fold(name)
    .replace(/\b(?:\w (?=\w\b))+\w\b/g, (letters) => letters.replaceAll(" ", ""))
    .split(" ")
    .filter((word) => !SMALL_WORDS.has(word))
    .map((word) => (word === "st" ? "saint" : word))
    .sort()
    .join(" ");

const SMALL_WORDS: ReadonlySet<string> = new Set(["the", "of", "and"]);
