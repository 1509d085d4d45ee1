import sql, { empty, join, raw, type Sql } from "sql-template-tag";
import type { Database } from "../database/database";
import type { Planning } from "../database/database";
import { about } from "../database/read-parts";
import { groupBy } from "../batching/group-by";
import { connectionOver, type Connection, type Highlights } from "./connection";
import { keysOf, orderBy, ownKeyOf, placeColumn, selectablePlace, withinCursors, type Order } from "./order";
import { DEFAULT_SIZE, MAX_SIZE, pageOf, type Page } from "./page";
import type { PageArgs } from "./page-args";

/** A list of rows before it is cut into pages. */
export interface List {
  readonly columns: Sql;
  /** What stands behind FROM. */
  readonly from: Sql;
  /** What begins the list, for whichever parent or party: the same plan is right for all of them. */
  readonly range?: readonly Sql[];
  /** Whether that may be much, of which all has to be read before the list begins. */
  readonly mayTakeLong?: boolean;
  /** Whether there is little in that, whoever's it is: it is read sooner than planned for what it is narrowed by. */
  readonly isShort?: boolean;
  /** What it is narrowed by; where that has values of its own, it is planned for them. */
  readonly conditions: readonly Sql[];
  readonly order: Order;
  /** An expression for how long it is, where that is kept; null for a list that has to be counted. */
  readonly tally?: Sql;
  /** Whether `from` gives a row several times; it stands in the list once all the same. */
  readonly repeats?: boolean;
  /** What every change hangs on that may change the list, as `about` has it: the parent, or what is said. Else its tables. */
  readonly about?: typeof PARENT | readonly string[] | undefined;
  /** The passages that a search found in rows of the list, in the order of their ids. Read only where they are asked for. */
  readonly highlights?: Highlights;
}

/** Whatever changes the list of a parent hangs on the parent. */
export const PARENT = "its parent";

/** A row as read for a page: its columns, and its keys in the list's order. */
export type Placed<Row> = Row & { readonly cursorKey: string[]; readonly matchedName?: string | null };

/**
 * One page of a list: one statement where its rows are asked for, and one where the total is.
 * @throws BAD_USER_INPUT for arguments that make no page
 */
export const pageOfList = <Row extends object>(database: Database, list: List, args: PageArgs): Connection<Row> => {
  const page = pageOf(args, list.order);
  const planning = planningOf(list);
  const parts = partsOf(list);
  const rows = (): Promise<Placed<Row>[]> =>
    database.rows(about(parts, pageStatement(list, page, selectablePlace(list.order))), planning);
  const totalCount = async (): Promise<number> => {
    // Counting all that there is takes as long as there is much.
    const countPlanning = planning === "once" && !list.tally ? "once, may take long" : planning;
    const [counted] = await database.rows<{ count: number }>(about(parts, countStatement(list)), countPlanning);
    return counted?.count ?? 0;
  };
  return connectionOver(list.order, page, rows, totalCount, list.highlights);
};

/**
 * The rows of the same page for many parents, in one statement: results in the order of `parents`.
 * @param parentType the SQL type of the parents' keys
 * @param list the list of one parent, whose key is `parent.key`
 */
export const readChildPages = async <Row extends object>(
  database: Database,
  parents: readonly string[],
  parentType: Sql,
  list: List,
  page: Page,
): Promise<readonly (readonly Placed<Row>[])[]> => {
  const rows = await database.rows<Placed<Row> & { readonly parentKey: string }>(
    about(
      partsOf(list, parents),
      sql`
    SELECT parent.key::text AS "parentKey", page.*
    FROM unnest(${parents}::${parentType}[]) AS parent (key)
    CROSS JOIN LATERAL (${rankedPageStatement(list, page)}) AS page
    ORDER BY page."rank"`,
    ),
    planningOf(list),
  );
  const byParent = groupBy(rows, ({ parentKey }) => parentKey);
  return parents.map((parent) => byParent.get(parent) ?? []);
};

/** How long the list of each of many parents is, in one statement: results in the order of `parents`. */
export const countChildren = async (
  database: Database,
  parents: readonly string[],
  parentType: Sql,
  list: List,
): Promise<number[]> => {
  const rows = await database.rows<{ key: string; count: number }>(
    about(
      partsOf(list, parents),
      sql`
    SELECT parent.key::text AS key, counted.count
    FROM unnest(${parents}::${parentType}[]) AS parent (key)
    CROSS JOIN LATERAL (${countStatement(list)}) AS counted`,
    ),
    planningOf(list),
  );
  const counts = new Map(rows.map(({ key, count }) => [key, count]));
  return parents.map((parent) => counts.get(parent) ?? 0);
};

/** @param parents whose lists they are */
const partsOf = ({ about: parts }: List, parents?: readonly string[]): readonly string[] | undefined =>
  parts === PARENT ? parents : parts;

export const and = (conditions: readonly Sql[]): Sql =>
  conditions.length === 0 ? sql`true` : join(conditions, " AND ");

/** A plan for any values would be a poor one for some, where there is much to be narrowed. */
export const planningOf = ({
  conditions,
  mayTakeLong,
  isShort,
}: Pick<List, "conditions" | "mayTakeLong" | "isShort">): Planning => {
  if (!isShort && conditions.some(({ values }) => values.length > 0)) return "for its values";
  return mayTakeLong ? "once, may take long" : "once";
};

/** A list that is narrowed, with its tally only where the conditions are no more than those of what is tallied. */
export const narrowed = <Narrowed extends Pick<List, "tally">>(
  list: Narrowed,
  conditions: readonly Sql[],
  tallied: readonly Sql[],
): Narrowed & { readonly conditions: readonly Sql[] } => {
  const isTallied = and(conditions).text === and(tallied).text;
  return { ...list, conditions, tally: isTallied ? list.tally : undefined };
};

/** All that the rows of a list are known by. */
export const conditionsOf = ({ range = [], conditions }: Pick<List, "range" | "conditions">): readonly Sql[] => [
  ...range,
  ...conditions,
];

/**
 * The rows of a page from its own end, and one more where the list goes on.
 * @param place the column of their keys in the list's order, with the comma before it
 */
export const pageStatement = (
  list: List,
  page: Page,
  place = sql`, ${placeColumn(list.order)} AS "cursorKey"`,
): Sql => {
  const bounds = withinCursors(list.order, page);
  const conditions = [...conditionsOf(list), ...(bounds ? [bounds] : [])];
  // One row more than asked for tells whether the list goes on.
  const once = list.repeats ? sql`DISTINCT ON (${keysOf(list.order)})` : empty;
  const size = page.size > DEFAULT_SIZE ? MAX_SIZE : DEFAULT_SIZE;
  const rows = sql`SELECT ${once} ${list.columns}${place} FROM ${list.from}
    WHERE ${and(conditions)} ORDER BY ${orderBy(list.order, page)} LIMIT ${raw(String(size + 1))}`;
  // A planner that sees no number at all takes a tenth of the list to be asked for, and sorts all of it.
  return page.size === size ? rows : sql`SELECT * FROM (${rows}) AS page LIMIT ${page.size + 1}`;
};

/** The page's rows with their rank, since rows of a lateral join come in no promised order. */
const rankedPageStatement = (list: List, page: Page): Sql =>
  sql`SELECT page.*, row_number() OVER () AS "rank" FROM (${pageStatement(list, page, selectablePlace(list.order))}) AS page`;

/** The list's length, which is counted where nothing keeps it. */
const countStatement = (list: List): Sql =>
  list.tally ? sql`SELECT coalesce(${list.tally}, (${counting(list)})) AS count` : counting(list);

/** A row's last key is its own: how often a list repeats it makes no difference. */
const counting = (list: List): Sql =>
  sql`SELECT count(*)::integer AS count FROM (
    SELECT ${list.repeats ? sql`DISTINCT ${ownKeyOf(list.order)}` : empty} FROM ${list.from} WHERE ${and(conditionsOf(list))}) AS counted`;
