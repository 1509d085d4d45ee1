import sql, { raw, type Sql } from "sql-template-tag";
import { groupBy } from "../../runtime/batching/group-by";
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
  const forms = await formsOf(database, [...new Set(search.alternatives.flat().map((phrase) => phrase.words))]);
  const alternatives = search.alternatives
    .map((phrases) => phrases.filter((phrase) => forms.has(phrase.words)))
    .filter((phrases) => phrases.length > 0);
  const inAnyLanguage = ({ words }: Phrase): string =>
    `(${(forms.get(words) ?? []).map(({ kept }) => kept).join(" | ")})`;
  const queryOf = (phrase: Phrase): string => `${phrase.isExcluded ? "!" : ""}${inAnyLanguage(phrase)}`;
  const oppositeOf = (phrase: Phrase): string => `${phrase.isExcluded ? "" : "!"}${inAnyLanguage(phrase)}`;
  const isWanted = ({ isExcluded }: Phrase): boolean => !isExcluded;
  const wanted = alternatives.map((phrases) => phrases.filter(isWanted)).filter((phrases) => phrases.length > 0);
  const codes = new Set([...forms.values()].flat().map(({ code }) => code));
  const plainIn = (code: string, { words }: Phrase): string =>
    forms.get(words)?.find((form) => form.code === code)?.plain ?? "";
  return {
    text: search.text,
    query: anyOf(alternatives.map((phrases) => phrases.map(queryOf))),
    wanted: anyOf(wanted.map((phrases) => phrases.map(queryOf))),
    within: [...codes].map((code) => {
      const plain = wanted.map((phrases) => phrases.map((phrase) => plainIn(code, phrase)));
      return { code, all: anyOf(plain) ?? "", any: plain.flat().join(" | ") };
    }),
    unwanted: alternatives.every((phrases) => phrases.some(isWanted))
      ? null
      : alternatives.map((phrases) => `(${phrases.map(oppositeOf).join(" | ")})`).join(" & "),
  };
};

/**
 * The query of phrases that are all wanted, as an expression of the statement that searches by it: it needs none before it.
 * Null where there is no word in them.
 */
export const queryExpression = (phrases: readonly Phrase[]): Sql => sql`(
  SELECT nullif(array_to_string(ARRAY(
    SELECT '(' || phrase.forms || ')' FROM (
      SELECT array_to_string(ARRAY(SELECT form.kept FROM ${FORMS}), ' | ') AS forms
      FROM unnest(${phrases.map(({ words }) => words)}::text[]) AS phrase (words) OFFSET 0) AS phrase
    WHERE phrase.forms <> ''), ' & '), '')::tsquery)`;

/** What a phrase comes to in a language, as a tsquery: its stems, as far from one another as its words are. */
interface Form {
  readonly words: string;
  readonly code: string;
  /** The words as they are. */
  readonly plain: string;
  /** As records keep them. */
  readonly kept: string;
}

/** Of each phrase in every language that there are records in; a phrase without a letter or digit has none. */
const formsOf = async (
  database: Database,
  phrases: readonly string[],
): Promise<ReadonlyMap<string, readonly Form[]>> => {
  const rows = await database.rows<Form>(sql`
    SELECT phrase.words, form.code, form.plain, form.kept
    FROM unnest(${phrases}::text[]) AS phrase (words) CROSS JOIN LATERAL ${FORMS}`);
  return groupBy(rows, ({ words }) => words);
};

/** The forms of a `phrase`. In a tsquery each word is in quotation marks, behind a blank or first, and has none in it. */
const FORMS = raw(`(
  SELECT language.code, bare.plain, replace(' ' || bare.plain, ' ''', ' ''' || language.code || ':') AS kept
  FROM searched_language AS language CROSS JOIN LATERAL (
    SELECT phraseto_tsquery(('search_' || language.code)::regconfig, phrase.words)::text AS plain OFFSET 0) AS bare
  WHERE bare.plain <> '') AS form`);

const anyOf = (alternatives: readonly (readonly string[])[]): string | null =>
  alternatives.length === 0 ? null : alternatives.map((phrases) => `(${phrases.join(" & ")})`).join(" | ");
