import { DROPPED } from "./letters";
import { withoutElisions } from "./searchable";

/** What the database puts around a term that it found: letters of nobody's. */
export const TERM_BEGINS = "\ue000";
export const TERM_ENDS = "\ue001";
const MARK = "**";

/** A passage as the database found it: in the form in which texts are compared, its terms marked. */
export interface FoundPassage {
  /** The text that it stands in, as it is. */
  readonly text: string;
  readonly passage: string;
  /** Where in the comparable text it begins, in letters, from 0. */
  readonly start: number;
}

/** The passage as the text has it, the terms between two asterisks each; an ellipsis stands for what is left out. */
export const markedPassage = ({ text, passage, start }: FoundPassage): string => {
  const letters = Array.from(text);
  const kept = keptLetters(text);
  let next = start;
  let marked = "";
  let last = kept[start] ?? 0;
  for (const letter of passage) {
    if (letter === TERM_BEGINS || letter === TERM_ENDS) {
      // Of what was dropped, the marks of the last letter belong to the term, and nothing that stands before its first.
      const to = letter === TERM_BEGINS ? (kept[next] ?? last) : marksAfter(letters, last);
      marked += upTo(letters, last, to) + MARK;
      last = to;
      continue;
    }
    const at = kept[next++] ?? letters.length - 1;
    marked += upTo(letters, last, at) + (letters[at] ?? "");
    last = at + 1;
  }
  const first = kept[start] ?? 0;
  const before = first <= TOO_LITTLE ? 0 : closedBefore(letters, first);
  const after = letters.length - last <= TOO_LITTLE ? letters.length : closedAfter(letters, last);
  const passageOfText = (upTo(letters, before, first) + marked + upTo(letters, last, after)).trim();
  return (before > 0 ? "…" : "") + passageOfText + (after < letters.length ? "…" : "");
};

/** What is no longer than this, in letters, is not worth leaving out: a number at the end of an address. */
const TOO_LITTLE = 20;

/** Where in a text the letters stand that its comparable form has: one for each of the others. */
const keptLetters = (text: string): readonly number[] =>
  Array.from(withoutElisions(text)).flatMap((letter, index) => (IS_DROPPED.has(letter) ? [] : [index]));

const IS_DROPPED: ReadonlySet<string> = new Set(DROPPED);

const upTo = (letters: readonly string[], from: number, to = letters.length): string =>
  letters.slice(from, to).join("");

/** Signs that belong to the passage's first or last word stay with it: an opening quotation mark, a full stop. */
const closedBefore = (letters: readonly string[], from: number): number =>
  from > 0 && isSign(letters[from - 1]) ? closedBefore(letters, from - 1) : from;
const closedAfter = (letters: readonly string[], to: number): number =>
  to < letters.length && isSign(letters[to]) ? closedAfter(letters, to + 1) : to;
const marksAfter = (letters: readonly string[], to: number): number =>
  /^\p{M}/u.test(letters[to] ?? "") ? marksAfter(letters, to + 1) : to;
const isSign = (letter = " "): boolean => /[^\s\p{L}\p{N}]/u.test(letter);
