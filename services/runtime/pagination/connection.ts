import { encodeCursor } from "./cursor";
import type { Placed } from "./list";
import type { Order } from "./order";
import type { Page } from "./page";
import type { PageInfo } from "./page-info";

/** A page as GraphQL reads it. What an operation does not select is not computed. */
export interface Connection<Row> {
  readonly nodes: readonly Row[];
  readonly edges: readonly Edge<Row>[];
  readonly pageInfo: PageInfo;
  totalCount(): Promise<number>;
}

export interface Edge<Row> {
  readonly cursor: string;
  /** Which name a search found, where the list was searched by name. */
  readonly matchedName: string | null;
  readonly node: Row;
}

/** @param rows what was read, from the page's own end, with one row more where the list goes on */
export const connectionOver = <Row extends object>(
  order: Order,
  page: Page,
  rows: readonly Placed<Row>[],
  totalCount: () => Promise<number>,
): Connection<Row> => {
  const goesOn = rows.length > page.size;
  const kept = rows.slice(0, page.size);
  const nodes = page.isBackward ? kept.reverse() : kept;
  const cursorOf = (row: Placed<Row> | undefined): string | null =>
    row ? encodeCursor(order.name, row.cursorKey) : null;
  return {
    nodes,
    get edges() {
      return nodes.map((node) => ({
        cursor: encodeCursor(order.name, node.cursorKey),
        matchedName: node.matchedName ?? null,
        node,
      }));
    },
    get pageInfo() {
      return {
        // Behind a cursor there is at least the row that the cursor was taken from.
        hasNextPage: page.isBackward ? page.before !== null : goesOn,
        hasPreviousPage: page.isBackward ? goesOn : page.after !== null,
        startCursor: cursorOf(nodes[0]),
        endCursor: cursorOf(nodes.at(-1)),
      };
    },
    totalCount,
  };
};
