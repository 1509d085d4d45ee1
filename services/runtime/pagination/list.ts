import sql, { empty, join, raw, type Sql } from "sql-template-tag";
import type { Database } from "../database/database";
import { groupBy } from "../batching/group-by";
import { connectionOver, type Connection, type Highlights } from "./connection";
import { keysOf, orderBy, placeColumn, withinCursors, type Order } from "./order";
import { pageOf, type Page } from "./page";
import type { PageArgs } from "./page-args";

/** A list of rows before it is cut into pages. */
export interface List {
  readonly columns: Sql;
  /** What stands behind FROM. */
  readonly from: Sql;
  readonly conditions: readonly Sql[];
  readonly order: Order;
  /** Whether `from` gives a row several times; it stands in the list once all the same. */
  readonly repeats?: boolean;
  /** The passages that a search found in rows of the list, in the order of their ids. Read only where they are asked for. */
  readonly highlights?: Highlights;
}

/** A row as read for a page: its columns, and its keys in the list's order. */
export type Placed<Row> = Row & { readonly cursorKey: string[]; readonly matchedName?: string | null };

/** One page of a list: one statement, and one more where the total is asked for. */
export const readPage = async <Row extends object>(
  database: Database,
  list: List,
  args: PageArgs,
): Promise<Connection<Row>> => {
  const page = pageOf(args, list.order);
  const rows = await database.rows<Placed<Row>>(pageStatement(list, page));
  const totalCount = async (): Promise<number> => {
    const [counted] = await database.rows<{ count: number }>(countStatement(list));
    return counted?.count ?? 0;
  };
  return connectionOver(list.order, page, rows, totalCount, list.highlights);
};

/**
 * The same page for many parents, in one statement: results in the order of `parents`.
 * @param parentType the SQL type of the parents' keys
 * @param listOf the list of one parent, given the expression that stands for its key
 */
export const readChildPages = async <Row extends object>(
  database: Database,
  parents: readonly string[],
  parentType: Sql,
  listOf: (parent: Sql) => List,
  args: PageArgs,
  totalCount: (parent: string) => Promise<number>,
): Promise<Connection<Row>[]> => {
  const list = listOf(sql`parent.key`);
  const page = pageOf(args, list.order);
  const rows = await database.rows<Placed<Row> & { readonly parentKey: string }>(sql`
    SELECT parent.key::text AS "parentKey", page.*
    FROM unnest(${parents}::${parentType}[]) AS parent (key)
    CROSS JOIN LATERAL (${rankedPageStatement(list, page)}) AS page
    ORDER BY page."rank"`);
  const byParent = groupBy(rows, ({ parentKey }) => parentKey);
  return parents.map((parent) =>
    connectionOver(list.order, page, byParent.get(parent) ?? [], () => totalCount(parent)),
  );
};

/** How long the list of each of many parents is, in one statement: results in the order of `parents`. */
export const countChildren = async (
  database: Database,
  parents: readonly string[],
  parentType: Sql,
  listOf: (parent: Sql) => List,
): Promise<number[]> => {
  const rows = await database.rows<{ key: string; count: number }>(sql`
    SELECT parent.key::text AS key, counted.count
    FROM unnest(${parents}::${parentType}[]) AS parent (key)
    CROSS JOIN LATERAL (${countStatement(listOf(sql`parent.key`))}) AS counted`);
  const counts = new Map(rows.map(({ key, count }) => [key, count]));
  return parents.map((parent) => counts.get(parent) ?? 0);
};

export const and = (conditions: readonly Sql[]): Sql =>
  conditions.length === 0 ? sql`true` : join(conditions, " AND ");

/** The rows of a page from its own end, and one more where the list goes on. */
export const pageStatement = (list: List, page: Page): Sql => {
  const bounds = withinCursors(list.order, page);
  const conditions = bounds ? [...list.conditions, bounds] : list.conditions;
  // One row more than asked for tells whether the list goes on.
  const once = list.repeats ? sql`DISTINCT ON (${keysOf(list.order)})` : empty;
  return sql`SELECT ${once} ${list.columns}, ${placeColumn(list.order)} AS "cursorKey" FROM ${list.from}
    WHERE ${and(conditions)} ORDER BY ${orderBy(list.order, page)} LIMIT ${page.size + 1}`;
};

/** The page's rows with their rank, since rows of a lateral join come in no promised order. */
const rankedPageStatement = (list: List, page: Page): Sql =>
  sql`SELECT page.*, row_number() OVER () AS "rank" FROM (${pageStatement(list, page)}) AS page`;

const countStatement = (list: List): Sql =>
  sql`SELECT count(${list.repeats ? sql`DISTINCT (${keysOf(list.order)})` : raw("*")})::integer AS count FROM ${list.from} WHERE ${and(list.conditions)}`;
