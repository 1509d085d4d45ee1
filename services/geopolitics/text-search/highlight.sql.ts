import sql, { join, raw, type Sql } from "sql-template-tag";
import type { Database } from "../../runtime/database/database";
import { markedPassage, TERM_BEGINS, TERM_ENDS, type FoundPassage } from "./passage";
import type { TextQuery } from "./query.sql";

/** A text of a record, and the tag of the language that it is in. */
export interface TextOfRecord {
  readonly text: Sql;
  readonly language: Sql;
}

/**
 * The passage of each record that a search found, with its terms marked, in the order of `ids`: from the first of its texts
 * that has all that is searched for, else from the first that has some of it. Null where a search only excludes.
 */
export const passagesIn = async (
  database: Database,
  records: { readonly table: string; readonly alias: string; readonly texts: readonly TextOfRecord[] },
  query: TextQuery | null,
  ids: readonly string[],
): Promise<readonly (string | null)[]> => {
  if (query?.wanted == null || ids.length === 0) return ids.map(() => null);
  const { table, alias, texts } = records;
  const values = texts.map(
    ({ text, language }, position) => sql`(${raw(String(position))}, ${text}, search_language(${language}))`,
  );
  const columns = (["code", "all", "any"] as const).map((key) => query.within.map((each) => each[key]));
  const rows = await database.rows<FoundPassage & { readonly id: string }>(sql`
    WITH found AS (
      SELECT DISTINCT ON (${raw(alias)}.id) ${raw(alias)}.id, written.text, words.config,
        CASE WHEN own.all_words @@ wanted."all"::tsquery THEN wanted."all" ELSE wanted."any" END::tsquery AS query
      FROM ${raw(table)} ${raw(alias)}
      CROSS JOIN LATERAL (VALUES ${join(values)}) AS written (position, text, code)
      JOIN unnest(${columns[0]}::text[], ${columns[1]}::text[], ${columns[2]}::text[]) AS wanted (code, "all", "any")
        ON wanted.code = written.code
      CROSS JOIN LATERAL (SELECT ('search_' || written.code)::regconfig AS config) AS words
      CROSS JOIN LATERAL (SELECT to_tsvector(words.config, searchable(written.text)) AS all_words) AS own
      WHERE ${raw(alias)}.id = ANY(${ids}::uuid[]) AND own.all_words @@ wanted."any"::tsquery
      ORDER BY ${raw(alias)}.id, own.all_words @@ wanted."all"::tsquery DESC, written.position
    )
    SELECT found.id, found.text, marked.passage,
      strpos(searchable(found.text), translate(marked.passage, ${TERM_BEGINS + TERM_ENDS}, '')) - 1 AS start
    FROM found CROSS JOIN LATERAL (
      SELECT ts_headline(found.config, searchable(found.text), found.query, ${OPTIONS}) AS passage) AS marked`);
  const passages = new Map(rows.map((row) => [row.id, markedPassage(row)]));
  return ids.map((id) => passages.get(id) ?? null);
};

/** One fragment: a sentence or two, with what stands before and after the terms. */
const OPTIONS = `StartSel=${TERM_BEGINS}, StopSel=${TERM_ENDS}, MaxFragments=1, MaxWords=40, MinWords=20, ShortWord=0`;
