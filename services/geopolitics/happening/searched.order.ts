import sql, { type Sql } from "sql-template-tag";
import { badInput } from "../../runtime/graphql/bad-input";
import type { Order } from "../../runtime/pagination/order";
import { chronological } from "./chronological.order";
import { ChronologicalOrder, SearchOrder } from "./happening.enum";

/** The columns that order a list which can be searched. */
export interface SearchedColumns {
  readonly day: Sql;
  readonly id: Sql;
  readonly searched: Sql;
}

/**
 * The order of a list that may be searched. A match nearer to the beginning is the better one.
 * @param text what is searched for; null where nothing is
 * @throws BAD_USER_INPUT for the best match of no search
 */
export const searchedOrder = (
  list: string,
  orderBy: SearchOrder | null | undefined,
  text: string | null,
  { day, id, searched }: SearchedColumns,
): Order => {
  const order = orderBy ?? (text === null ? SearchOrder.NEWEST_FIRST : SearchOrder.BEST_MATCH);
  if (order !== SearchOrder.BEST_MATCH) return chronological(list, ChronologicalOrder[order], day, id);
  if (text === null) throw badInput("orderBy is BEST_MATCH without a search; give search, or another order.");
  const newestFirst = chronological(list, ChronologicalOrder.NEWEST_FIRST, day, id);
  return {
    ...newestFirst,
    name: `${list}:${order}:${text}`,
    keys: [{ expression: sql`-strpos(${searched}, ${text})`, type: "integer" }, ...newestFirst.keys],
  };
};
