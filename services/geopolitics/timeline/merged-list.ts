import sql, { join, raw, type Sql } from "sql-template-tag";
import type { Database } from "../../runtime/database/database";
import { about } from "../../runtime/database/read-parts";
import { connectionOver, type Connection } from "../../runtime/pagination/connection";
import { and, conditionsOf, pageStatement, planningOf, type List, type Placed } from "../../runtime/pagination/list";
import { keysOf, orderBy, ownKeyOf, type Order } from "../../runtime/pagination/order";
import { pageOf, type Page } from "../../runtime/pagination/page";
import type { PageArgs } from "../../runtime/pagination/page-args";

/** One of several lists that are read as one: a list of records that none of the others has. */
export interface ListPart {
  /** Its columns are those of the other parts, in number and type. */
  readonly list: List;
  /** What stands behind FROM and before the list, which is then read for each of its rows. */
  readonly each?: Sql;
}

/**
 * One page of several lists that share an order, as if they were one: each is read only as far as the page goes, so that a
 * page costs the same however long the lists are. A row that stands in a part several times comes once.
 * @param changedBy what every change hangs on that may change one of the lists, see `about`
 */
export const pageOfMerged = <Row extends object>(
  database: Database,
  parts: readonly [ListPart, ...ListPart[]],
  args: PageArgs,
  changedBy?: readonly string[],
): Connection<Row> => {
  const { order } = parts[0].list;
  const page = pageOf(args, order);
  const planning = parts.some(({ list }) => planningOf(list) !== "once") ? "for its values" : "once";
  const rows = (): Promise<Placed<Row>[]> =>
    database.rows(about(changedBy, mergedPageStatement(parts, page)), planning);
  return connectionOver(order, page, rows, async () => {
    const [counted] = await database.rows<{ count: number }>(about(changedBy, mergedCountStatement(parts)), planning);
    return counted?.count ?? 0;
  });
};

const mergedPageStatement = (parts: readonly [ListPart, ...ListPart[]], page: Page): Sql => {
  const order = orderOfMerged(parts[0].list.order);
  const pages = parts.map(({ list, each }) => within(each, sql`(${pageStatement(list, page)}) AS page`, raw("page.*")));
  return sql`SELECT DISTINCT ON (${keysOf(order)}) merged.* FROM (${join(pages, " UNION ALL ")}) AS merged
    ORDER BY ${orderBy(order, page)} LIMIT ${page.size + 1}`;
};

/** No row stands in two of the parts, but one may stand in a part several times. */
const mergedCountStatement = (parts: readonly ListPart[]): Sql => {
  const counts = parts.map(({ list, each }) => {
    const { order, from, repeats, tally } = list;
    const ids = sql`(SELECT ${ownKeyOf(order)} AS id FROM ${from} WHERE ${and(conditionsOf(list))}) AS place`;
    const distinct = sql`(SELECT count(*) AS count FROM ${within(each, ids, raw(each || repeats ? "DISTINCT place.id" : ""))} AS own)`;
    return tally && each ? sql`(SELECT coalesce(${tally}, ${distinct}) AS count FROM ${each})` : distinct;
  });
  return sql`SELECT sum(count)::integer AS count FROM (${join(counts, " UNION ALL ")}) AS merged`;
};

const within = (each: Sql | undefined, list: Sql, columns: Sql): Sql =>
  each ? sql`(SELECT ${columns} FROM ${each} CROSS JOIN LATERAL ${list})` : sql`(SELECT ${columns} FROM ${list})`;

/** The lists' own keys are no columns; but each row has its place. */
const orderOfMerged = (order: Order): Order => ({
  ...order,
  keys: order.keys.map(({ type }, index) => ({
    expression: raw(`(merged."cursorKey"[${index + 1}])::${type}`),
    type,
  })),
});
