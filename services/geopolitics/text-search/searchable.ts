import { ELISION, NOTHING_FOR, SAME_LETTERS, SPACES_FOR } from "./letters";

/** What is searched for in the form in which words are compared, to the letter as the database's function of that name makes it. */
export const searchable = (text: string): string =>
  withoutElisions(text)
    .replace(DROPPED, "")
    .replace(BETWEEN_WORDS, " ")
    .replace(REPLACED, (letter) => REPLACEMENTS.get(letter) ?? letter);

/** With a blank in the place of each apostrophe that stands between two words: as many letters as before. */
export const withoutElisions = (text: string): string => text.replace(ELISIONS, "$1$2 ");

const ELISIONS = new RegExp(ELISION, "g");
const DROPPED = new RegExp(NOTHING_FOR, "gu");
const BETWEEN_WORDS = new RegExp(SPACES_FOR, "gu");

const TO = Array.from(SAME_LETTERS.to);
const REPLACEMENTS: ReadonlyMap<string, string> = new Map(
  Array.from(SAME_LETTERS.from, (letter, index) => [letter, TO[index] ?? letter]),
);
const REPLACED = new RegExp(`[${SAME_LETTERS.from}]`, "gu");
