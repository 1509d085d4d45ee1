import sql, { join, raw, type Sql } from "sql-template-tag";
import { LEVEL, levelOf, queryFor, trigramsFind } from "./level.sql";
import type { WantedName } from "./wanted-name";

/** A table of names: with the columns of SearchableColumns, `text`, `position` and its owner. */
export interface TableOfNames {
  readonly table: string;
  readonly owner: string;
}

/**
 * The owners of the names that were wanted, once each, with the name that fits best, the best first. Stands behind FROM as
 * `found (owner, "matchedName", written, rank)`; the lower the rank, the better.
 */
export const foundNames = ({ table, owner }: TableOfNames, wanted: WantedName): Sql => sql`(
  SELECT best.owner, best."matchedName", best.written, best.rank FROM (
    SELECT DISTINCT ON (ranked.owner) ranked.owner, ranked.text AS "matchedName", ranked.written, ranked.rank FROM (
      SELECT compared.owner, compared.text, compared.position, compared.folded COLLATE "C" AS written,
        ${rankOf(wanted)} AS rank
      FROM (
        SELECT n.${raw(owner)} AS owner, n.text, n.position, n.folded, n.latin, n.sounds, n.keys, n.word_count,
          ${levelsOf(wanted)}
        FROM ${raw(table)} n WHERE ${candidates(wanted)} OFFSET 0
      ) AS compared
      WHERE ${isFound(wanted)} OFFSET 0
    ) AS ranked
    ORDER BY ranked.owner, ranked.rank, ranked.position
  ) AS best ORDER BY best.rank, best.written, best.owner
) AS found`;

/** Names that the indexes give: some of them are too far off all the same. */
const candidates = ({ words, spare }: WantedName): Sql => {
  // By trigrams only one word or two: of many words enough are found without.
  if (spare > 0) return queryFor(atLeast(words.length - spare, words.map(anywhere)));
  return join(
    words.map((word) => sql`(${queryFor(anywhere(word))} ${trigramsFind(word)})`),
    " AND ",
  );
};

const anywhere = (word: WantedName["words"][number]): string =>
  [word.written, word.beginning, word.sounds, word.skeleton, word.partly, word.near, word.initial]
    .filter((query) => query !== "")
    .join(" | ");

/** As a tsquery: so many of the queries. */
const atLeast = (count: number, queries: readonly string[]): string => {
  const [first = "", ...rest] = queries;
  if (count === queries.length) return queries.map((query) => `(${query})`).join(" & ");
  const without = atLeast(count, rest);
  return count === 1 ? `(${first}) | (${without})` : `((${first}) & (${atLeast(count - 1, rest)})) | (${without})`;
};

/** A column for each word. */
const levelsOf = ({ words }: WantedName): Sql =>
  join(words.map((word, place) => sql`${levelOf(word)} AS ${raw(`level${place}`)}`));

const levelNames = ({ words }: WantedName): readonly string[] => words.map((_, place) => `compared.level${place}`);

/** How many words of the search the name lacks. */
const missing = (wanted: WantedName): string =>
  `(${levelNames(wanted)
    .map((level) => `(${level} = ${LEVEL.missing})::integer`)
    .join(" + ")})`;

/**
 * A search may have words that a name lacks where the name is wholly in the search, or where only one of four is missing:
 * Muhammad Shehbaz Sharif is Shehbaz Sharif, but nobody is found by the Ali of Ali Bonaparte.
 */
const isFound = (wanted: WantedName): Sql => {
  const { words, spare } = wanted;
  const levels = levelNames(wanted);
  const lacks = missing(wanted);
  if (words.length === 1) return raw(`${lacks} = 0`);
  const any = (condition: (level: string) => string): string => `(${levels.map(condition).join(" OR ")})`;
  const isDoubtful = any((level) => `${level} BETWEEN ${LEVEL.partly} AND ${LEVEL.initial}`);
  const isInSearch = `(compared.word_count > 1 AND ${words.length} - ${lacks} >= compared.word_count)`;
  const isNearly = words.length > 3 ? `(${isInSearch} OR ${lacks} = 1)` : isInSearch;
  const isEnough = spare === 0 ? "false" : `(${lacks} <= ${spare} AND NOT ${isDoubtful} AND ${isNearly})`;
  // Initials alone name nobody.
  const hasInitial = any((level) => `${level} = ${LEVEL.initial}`);
  const isNamed = `(NOT ${hasInitial} OR ${any((level) => `${level} <= ${LEVEL.skeleton}`)})`;
  return raw(`(${lacks} = 0 OR ${isEnough}) AND ${isNamed}`);
};

/**
 * One number for all that decides the order: found as it is written, by beginnings or by likeness; titles that the name
 * lacks; the tier; how well the words were found; how far sounds are off; words that the search lacks; whether it is
 * another name than the first. Each has its digits.
 */
const rankOf = (wanted: WantedName): Sql => {
  const weak = wanted.weak.map((query) => sql`(NOT compared.keys @@ ${query}::tsquery)::integer`);
  const lacked = weak.length > 0 ? sql`least(${join(weak, " + ")}, 9)` : raw("0");
  const levels = raw(`(${levelNames(wanted).join(" + ")} - ${missing(wanted)} * ${LEVEL.missing})`);
  return sql`${tierOf(wanted)} + ${lacked} * 10000000 + least(${levels}, 99) * 10000
    + ${distanceOf(wanted)} * 100
    + least(greatest(compared.word_count - ${wanted.words.length}, 0), 9) * 10
    + (compared.position > 0)::integer`;
};

/** The first and the third digit of the rank. */
const tierOf = (wanted: WantedName): Sql => {
  const worst = raw(`greatest(${levelNames(wanted).join(", ")})`);
  return sql`CASE
    WHEN compared.folded = ${wanted.folded} THEN 0
    WHEN compared.latin = ${wanted.latin} THEN 1000000
    WHEN starts_with(compared.latin, ${`${wanted.latin} `}) THEN 2000000
    WHEN ${worst} = ${LEVEL.written} THEN 3000000
    WHEN ${worst} = ${LEVEL.beginning} THEN 104000000
    WHEN ${worst} < ${LEVEL.missing} THEN 205000000
    ELSE 306000000 END`;
};

/** 0 to 99: of the words that were not found as they are written, how unlike the name's they sound. */
const distanceOf = (wanted: WantedName): Sql => {
  const each = levelNames(wanted).map(
    (level, place) => sql`CASE WHEN ${raw(level)} > ${LEVEL.beginning}
      THEN 1 - strict_word_similarity(${wanted.words[place]?.sound}, compared.sounds) ELSE 0 END`,
  );
  return sql`least(round((${join(each, " + ")}) * 99 / ${each.length}), 99)::integer`;
};
