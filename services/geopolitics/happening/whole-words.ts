import sql, { type Sql } from "sql-template-tag";
import { badInput } from "../../runtime/graphql/bad-input";
import { fold } from "../../runtime/names/fold";

/** Stands between the phrases of one column, so that no match runs over from one into the next. */
const BETWEEN = " | ";

/** Phrases as one text that can be searched by whole words: "flood relief", "Kashmir" give " flood relief | kashmir ". */
export const wordsOf = (phrases: readonly string[]): string =>
  ` ${phrases.map((phrase) => fold(phrase)).join(BETWEEN)} `;

/**
 * Rows whose phrases contain the words given, whole and in a row; letter case and accents don't matter.
 * @throws BAD_USER_INPUT for text without any letter or digit
 */
export const containsWords = (column: Sql, name: string, text: string): Sql => {
  const words = fold(text);
  if (words === "") throw badInput(`${name} has no letter or digit; give at least one whole word.`);
  return sql`${column} LIKE ${`% ${escapePattern(words)} %`}`;
};

export const escapePattern = (text: string): string => text.replace(/[\\%_]/g, "\\$&");
