import sql, { raw, type Sql } from "sql-template-tag";
import type { Database } from "../../runtime/database/database";
import { badInput } from "../../runtime/graphql/bad-input";
import type { List } from "../../runtime/pagination/list";
import type { Order } from "../../runtime/pagination/order";
import { chronological } from "../happening/chronological.order";
import { ChronologicalOrder, SearchOrder } from "../happening/happening.enum";
import { passagesIn, type TextOfRecord } from "./highlight.sql";
import { readQuery, type TextQuery } from "./query.sql";
import { readSearch } from "./search-text";

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
 * @throws BAD_USER_INPUT for a search that is too long, and for the best match of no search
 */
export const searchedList = async (
  database: Database,
  records: SearchedRecords,
  { search, orderBy }: Asked,
  conditions: readonly Sql[],
): Promise<List> => {
  const { table, alias, columns, texts } = records;
  const read = readSearch(search);
  const query = read && (await readQuery(database, read));
  return {
    columns,
    from: raw(`${table} ${alias}`),
    ...foundBy(records, query, orderBy, conditions),
    order: orderOf(records, orderBy, query),
    highlights: (ids) => passagesIn(database, { table, alias, texts }, query, ids),
  };
};

/** Best matches are all read off the index of words and then put in order, whatever the words. */
const foundBy = (
  records: SearchedRecords,
  query: TextQuery | null,
  orderBy: SearchOrder | null | undefined,
  conditions: readonly Sql[],
): Pick<List, "range" | "conditions" | "mayTakeLong"> => {
  if (query === null) return { conditions };
  const isInOrderOfTime = (orderBy ?? SearchOrder.BEST_MATCH) !== SearchOrder.BEST_MATCH;
  const match = matches(records, query);
  // Else the other order's index may lead to them sooner: that depends on how rare they are.
  if (isInOrderOfTime || query.unwanted !== null) return { conditions: [...conditions, match] };
  return { range: [match], conditions, mayTakeLong: true };
};

const matches = ({ table, alias }: SearchedRecords, { query, unwanted }: TextQuery): Sql => {
  if (query === null) return sql`false`;
  if (unwanted === null) return sql`${raw(alias)}.searched @@ ${query}::tsquery`;
  return sql`NOT EXISTS (SELECT FROM ${raw(table)} AS lacking
    WHERE lacking.id = ${raw(alias)}.id AND lacking.searched @@ ${unwanted}::tsquery)`;
};

const orderOf = (
  { list, alias, day }: SearchedRecords,
  orderBy: SearchOrder | null | undefined,
  query: TextQuery | null,
): Order => {
  const id = raw(`${alias}.id`);
  const order = orderBy ?? (query === null ? SearchOrder.NEWEST_FIRST : SearchOrder.BEST_MATCH);
  if (order !== SearchOrder.BEST_MATCH) return chronological(list, ChronologicalOrder[order], day, id);
  if (query === null) throw badInput("orderBy is BEST_MATCH without a search; give search, or another order.");
  const newestFirst = chronological(list, ChronologicalOrder.NEWEST_FIRST, day, id);
  const rank = query.wanted === null ? [] : [{ expression: rankOf(alias, query.wanted), type: "integer" as const }];
  return { ...newestFirst, name: `${list}:${order}:${query.text}`, keys: [...rank, ...newestFirst.keys] };
};

/**
 * How well a record fits, from 0 to 1,000,000: the nearer its words stand together and the more telling the texts they are
 * in, the better; of equal ones the shorter (https://www.postgresql.org/docs/18/textsearch-controls.html). By `ts_rank`,
 * since `ts_rank_cd` takes six times as long where a word has a form for each of several languages.
 */
const rankOf = (alias: string, wanted: string): Sql =>
  sql`round(ts_rank(${raw(alias)}.searched, ${wanted}::tsquery, ${raw(BY_LENGTH_WITHIN_ONE)}) * 1000000)::integer`;

/** 1 divides by the length's logarithm, 32 brings what comes of it between 0 and 1. */
const BY_LENGTH_WITHIN_ONE = "1 | 32";
