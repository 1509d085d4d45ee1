import { givenSearch } from "../../runtime/names/search";
import { searchable } from "./searchable";

/** Words that have to stand in a row, a single one most often. */
export interface Phrase {
  /** In the form in which they are compared. */
  readonly words: string;
  readonly isExcluded: boolean;
}

/** A search as somebody typed it: any of the alternatives, and of it all phrases but the excluded ones. */
export interface SearchText {
  readonly text: string;
  readonly alternatives: readonly (readonly Phrase[])[];
}

/**
 * Reads a search the way that PostgreSQL's `websearch_to_tsquery` does: words that all have to be there, "a phrase",
 * -excluded, or. Other quotation marks and hyphens do as well; a dash between blanks excludes nothing. No text is wrong.
 * @returns null where nothing is searched for
 * @throws BAD_USER_INPUT for more than 200 characters
 */
export const readSearch = (search: string | null | undefined): SearchText | null => {
  const text = givenSearch(search)?.normalize("NFC").trim() ?? "";
  if (text === "") return null;
  const alternatives: Phrase[][] = [[]];
  for (const [, minus = "", quoted, word = ""] of text.replace(QUOTATION_MARKS, '"').matchAll(PART)) {
    if (quoted === undefined && minus === "" && /^or$/i.test(word)) alternatives.push([]);
    else alternatives.at(-1)?.push({ words: quoted ?? word, isExcluded: minus !== "" });
  }
  return {
    text,
    alternatives: alternatives
      .map((phrases) => withoutFillers(phrases).map((phrase) => ({ ...phrase, words: searchable(phrase.words) })))
      .filter((phrases) => phrases.length > 0),
  };
};

const QUOTATION_MARKS = /[“”„‟«»＂]/g;

/** A phrase in quotation marks, of which the last may be missing, or a word; excluded by what stands before it. */
const PART = /([-‐‑−－]*)(?:"([^"]*)"?|([^\s"]+))/g;

/** Of a search for "the war in Gaza", the little words need not be there; alone, or in capitals (IT), they are meant. */
const withoutFillers = (phrases: readonly Phrase[]): readonly Phrase[] => {
  const meant = phrases.filter(({ words, isExcluded }) => isExcluded || !FILLERS.test(words));
  return meant.some(({ isExcluded }) => !isExcluded) ? meant : phrases;
};
const FILLERS =
  /^(?:[Aa]|[Tt]he|[Aa][nst]|[Aa]nd|[Aa]re|[Bb][ey]|[Ff]or|[Ff]rom|[Ii][ns]|[Oo][fn]|[Tt]h(?:at|is)|[Tt]o|[Ww]as|[Ww]ere|[Ww]ith)$/;
