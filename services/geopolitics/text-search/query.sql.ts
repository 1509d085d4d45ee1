import sql from "sql-template-tag";
import type { Database } from "../../runtime/database/database";
import type { Phrase, SearchText } from "./search-text";

/** A search as the database compares it with the words of records. */
export interface TextQuery {
  /** What it was made of. */
  readonly text: string;
  /** A tsquery over words that have their language in front, as records keep them. Null where no word is searched for. */
  readonly query: string | null;
  /** The same without what is excluded; null where nothing else is said. */
  readonly wanted: string | null;
  /** By language, tsqueries over words as they are: for all that is wanted in one text, and for any of it. */
  readonly within: readonly { readonly code: string; readonly all: string; readonly any: string }[];
  /**
   * Where some of what it finds has none of its words, so that no index of words leads there: what finds all that it does
   * not find. Else null.
   */
  readonly unwanted: string | null;
}

/**
 * Each phrase becomes what its words come to in every language: a record keeps its words by the rules of the language that
 * they are in, so that each word is compared by those rules and by no others, also in a record in several languages.
 */
export const readQuery = async (database: Database, search: SearchText): Promise<TextQuery> => {
  const words = await stemsOf(database, [...new Set(search.alternatives.flat().map((phrase) => phrase.words))]);
  const alternatives = search.alternatives
    .map((phrases) => phrases.filter((phrase) => words.has(phrase.words)))
    .filter((phrases) => phrases.length > 0);
  const inAnyLanguage = ({ words: given }: Phrase): string =>
    `(${[...(words.get(given) ?? [])].map(([code, stems]) => phraseOf(stems, `${code}:`)).join(" | ")})`;
  const queryOf = (phrase: Phrase): string => `${phrase.isExcluded ? "!" : ""}${inAnyLanguage(phrase)}`;
  const oppositeOf = (phrase: Phrase): string => `${phrase.isExcluded ? "" : "!"}${inAnyLanguage(phrase)}`;
  const codes = new Set([...words.values()].flatMap((stems) => [...stems.keys()]));
  const isWanted = ({ isExcluded }: Phrase): boolean => !isExcluded;
  const wanted = alternatives.map((phrases) => phrases.filter(isWanted)).filter((phrases) => phrases.length > 0);
  return {
    text: search.text,
    query: anyOf(alternatives.map((phrases) => phrases.map(queryOf))),
    wanted: anyOf(wanted.map((phrases) => phrases.map(queryOf))),
    within: [...codes].map((code) => {
      const plain = wanted.map((phrases) =>
        phrases.map(({ words: given }) => phraseOf(words.get(given)?.get(code) ?? [], "")),
      );
      return { code, all: anyOf(plain) ?? "", any: plain.flat().join(" | ") };
    }),
    unwanted: alternatives.every((phrases) => phrases.some(isWanted))
      ? null
      : alternatives.map((phrases) => `(${phrases.map(oppositeOf).join(" | ")})`).join(" & "),
  };
};

interface Stem {
  readonly stem: string;
  /** Where in the phrase, from 1. */
  readonly place: number;
}

type Stems = ReadonlyMap<string, readonly Stem[]>;

/** The stems of each phrase by every language that there are records in; a phrase without a letter or digit has none. */
const stemsOf = async (database: Database, phrases: readonly string[]): Promise<ReadonlyMap<string, Stems>> => {
  const rows = await database.rows<{ phrase: number; code: string; stems: Stem[] }>(sql`
    SELECT phrase.position::integer AS phrase, language.code,
      json_agg(json_build_object('stem', word.lexeme, 'place', place) ORDER BY place) AS stems
    FROM unnest(${phrases}::text[]) WITH ORDINALITY AS phrase (words, position)
    CROSS JOIN searched_language AS language
    CROSS JOIN LATERAL unnest(to_tsvector(('search_' || language.code)::regconfig, searchable(phrase.words))) AS word
    CROSS JOIN LATERAL unnest(word.positions) AS place
    GROUP BY phrase.position, language.code`);
  const found = new Map<string, Map<string, readonly Stem[]>>();
  for (const { phrase, code, stems } of rows) {
    const words = phrases[phrase - 1] ?? "";
    found.set(words, (found.get(words) ?? new Map<string, readonly Stem[]>()).set(code, stems));
  }
  return found;
};

/** Stems that stand as far from one another as in the phrase. */
const phraseOf = (stems: readonly Stem[], prefix: string): string =>
  stems.reduce((phrase, { stem, place }, index) => {
    const before = stems[index - 1];
    const distance = before ? ` <${place - before.place}> ` : "";
    return `${phrase}${distance}'${(prefix + stem).replace(/['\\]/g, "$&$&")}'`;
  }, "");

const anyOf = (alternatives: readonly (readonly string[])[]): string | null =>
  alternatives.length === 0 ? null : alternatives.map((phrases) => `(${phrases.join(" & ")})`).join(" | ");
