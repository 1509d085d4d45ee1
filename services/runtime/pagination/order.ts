import sql, { empty, join, raw, type Sql } from "sql-template-tag";
import { selectableColumn } from "../database/columns";
import { CURSORS } from "../graphql/selection";
import type { KeyType, Place } from "./cursor";
import type { Page } from "./page";

/** One key of an order: an expression over the row that is never null, and the type that a cursor's text is cast to. */
export interface OrderKey {
  readonly expression: Sql;
  readonly type: KeyType;
}

/** A total order of rows. The last key is unique, and all keys run the same way, so that rows compare as wholes. */
export interface Order {
  /** What the cursors of this order are called by: the list, the order, and what else decides it. */
  readonly name: string;
  readonly isDescending: boolean;
  readonly keys: readonly OrderKey[];
}

/** The keys of a row as one array of text: what its cursor is made of. */
export const placeColumn = (order: Order): Sql =>
  sql`ARRAY[${join(order.keys.map(({ expression }) => sql`(${expression})::text`))}]`;

/** The same as the last column of a page's rows, read only where a cursor is asked for. */
export const selectablePlace = (order: Order): Sql => {
  const place = sql`${placeColumn(order)} AS "cursorKey"`;
  // What has values can't be left out: the others are counted with them.
  return place.values.length > 0 ? sql`, ${place}` : selectableColumn(`${CURSORS}.cursorKey`, place);
};

/** The keys as one list of expressions. */
export const keysOf = (order: Order): Sql => join(order.keys.map(({ expression }) => expression));

/** What no other row of the list has. */
export const ownKeyOf = ({ keys }: Order): Sql => keys.at(-1)?.expression ?? empty;

/** What of the list lies within the page's cursors; null where nothing bounds it. */
export const withinCursors = (order: Order, page: Page): Sql | null => {
  const bounds = [
    page.after && beyond(order, order.isDescending ? "<" : ">", page.after),
    page.before && beyond(order, order.isDescending ? ">" : "<", page.before),
  ].filter((bound) => bound !== null);
  return bounds.length === 0 ? null : join(bounds, " AND ");
};

/** The page's rows from its own end: a backward page is read from the list's end and turned round afterwards. */
export const orderBy = (order: Order, page: Page): Sql => {
  const direction = raw(order.isDescending === page.isBackward ? "ASC" : "DESC");
  return join(order.keys.map(({ expression }) => sql`${expression} ${direction}`));
};

const beyond = (order: Order, comparison: "<" | ">", place: Place): Sql => {
  const keys = keysOf(order);
  const values = join(order.keys.map(({ type }, index) => sql`${place[index]}::${raw(type)}`));
  return sql`(${keys}) ${raw(comparison)} (${values})`;
};
