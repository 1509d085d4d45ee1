import sql, { raw, type Sql } from "sql-template-tag";
import type { Database } from "../../runtime/database/database";
import { badInput } from "../../runtime/graphql/bad-input";
import type { Highlights } from "../../runtime/pagination/connection";
import { planningOf, type List } from "../../runtime/pagination/list";
import type { Order } from "../../runtime/pagination/order";
import { chronological } from "../happening/chronological.order";
import { ChronologicalOrder, SearchOrder } from "../happening/happening.enum";
import { passagesIn, type TextOfRecord } from "./highlight.sql";
import { queryExpression, readQuery, type TextQuery } from "./query.sql";
import { readSearch, type Phrase } from "./search-text";

/** Records with a column `searched`, the words of their texts. */
export interface SearchedRecords {
  /** What the cursors of their list are called by. */
  readonly list: string;
  readonly table: string;
  /** What columns and conditions call the table. */
  readonly alias: string;
  /** The day that they are ordered by. */
  readonly day: Sql;
  readonly columns: Sql;
  /** The texts that a search goes through, the one first whose passage says most. */
  readonly texts: readonly TextOfRecord[];
}

interface Asked {
  readonly search?: string | null;
  readonly orderBy?: SearchOrder | null;
}

/**
 * A list of them that may be searched.
 * @param rangeOf what is read where nothing is searched for, if there is a range for it
 * @throws BAD_USER_INPUT for a search that is too long, and for the best match of no search
 */
export const searchedList = async (
  database: Database,
  records: SearchedRecords,
  { search, orderBy }: Asked,
  conditions: readonly Sql[],
  rangeOf: (orderBy: ChronologicalOrder) => List | undefined = () => undefined,
): Promise<List> => {
  const { table, alias, columns } = records;
  const all = { columns, from: raw(`${table} ${alias}`), conditions };
  const read = readSearch(search);
  const order = orderBy ?? (read ? SearchOrder.BEST_MATCH : SearchOrder.NEWEST_FIRST);
  if (order !== SearchOrder.BEST_MATCH && !read)
    return rangeOf(ChronologicalOrder[order]) ?? { ...all, order: inOrderOfTime(records, order) };
  if (!read) throw badInput("orderBy is BEST_MATCH without a search; give search, or another order.");
  let known: Promise<TextQuery> | undefined;
  const query = (): Promise<TextQuery> => (known ??= readQuery(database, read));
  const highlights: Highlights = async (ids) => passagesIn(database, records, await query(), ids);
  const [phrases = [], ...others] = read.alternatives;
  const isPlain = others.length === 0 && phrases.every(({ isExcluded }) => !isExcluded);
  if (order === SearchOrder.BEST_MATCH && isPlain && planningOf(all) === "once")
    return { ...all, ...bestMatches(records, read.text, phrases), highlights };
  return { ...all, ...matches(records, await query(), order, conditions), highlights };
};

/** All are read off the index of words, whatever the words, and then put in order. */
const bestMatches = (
  records: SearchedRecords,
  text: string,
  phrases: readonly Phrase[],
): Pick<List, "from" | "range" | "mayTakeLong" | "order"> => ({
  from: sql`(SELECT ${queryExpression(phrases)} AS query OFFSET 0) AS wanted CROSS JOIN ${raw(`${records.table} ${records.alias}`)}`,
  range: [raw(`${records.alias}.searched @@ wanted.query`)],
  mayTakeLong: true,
  order: bestFirst(records, text, raw("wanted.query")),
});

/** Some index may lead to them sooner than that of words: it depends on how rare the words are. */
const matches = (
  records: SearchedRecords,
  { text, query, wanted, unwanted }: TextQuery,
  order: SearchOrder,
  conditions: readonly Sql[],
): Pick<List, "conditions" | "order"> => {
  const { table, alias } = records;
  const isFound = sql`${raw(alias)}.searched @@ ${query}::tsquery`;
  const isNotLeftOut = sql`NOT EXISTS (SELECT FROM ${raw(table)} AS lacking
    WHERE lacking.id = ${raw(alias)}.id AND lacking.searched @@ ${unwanted}::tsquery)`;
  return {
    conditions: [...conditions, unwanted === null ? isFound : isNotLeftOut],
    order:
      order === SearchOrder.BEST_MATCH
        ? bestFirst(records, text, wanted === null ? null : sql`${wanted}::tsquery`)
        : inOrderOfTime(records, order),
  };
};

const inOrderOfTime = (
  { list, alias, day }: SearchedRecords,
  order: Exclude<SearchOrder, SearchOrder.BEST_MATCH>,
): Order => chronological(list, ChronologicalOrder[order], day, raw(`${alias}.id`));

/** @param wanted null where a search only excludes */
const bestFirst = (records: SearchedRecords, text: string, wanted: Sql | null): Order => {
  const newestFirst = inOrderOfTime(records, SearchOrder.NEWEST_FIRST);
  const rank = wanted === null ? [] : [{ expression: rankOf(records.alias, wanted), type: "integer" as const }];
  return {
    ...newestFirst,
    name: `${records.list}:${SearchOrder.BEST_MATCH}:${text}`,
    keys: [...rank, ...newestFirst.keys],
  };
};

/**
 * How well a record fits, from 0 to 1,000,000: the nearer its words stand together and the more telling the texts they are
 * in, the better; of equal ones the shorter (https://www.postgresql.org/docs/18/textsearch-controls.html). By `ts_rank`,
 * since `ts_rank_cd` takes six times as long where a word has a form for each of several languages.
 */
const rankOf = (alias: string, wanted: Sql): Sql =>
  sql`round(ts_rank(${raw(alias)}.searched, ${wanted}, ${raw(BY_LENGTH_WITHIN_ONE)}) * 1000000)::integer`;

/** 1 divides by the length's logarithm, 32 brings what comes of it between 0 and 1. */
const BY_LENGTH_WITHIN_ONE = "1 | 32";
