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
  cursor(): string;
  /** Which name a search found, where the list was searched by name. */
  readonly matchedName: string | null;
  /** The passage that a search found, where the list was searched for words. */
  highlight(): Promise<string | null>;
  readonly node: Row;
}

/** @param ids of the rows, for each of which there is a passage or null */
export type Highlights = (ids: readonly string[]) => Promise<readonly (string | null)[]>;

/**
 * @param rows what was read, from the page's own end, with one row more where the list goes on
 * @param totalCount how long the list is
 * @param highlights of rows that have an id; none where it is left out
 */
export const connectionOver = <Row extends object>(
  order: Order,
  page: Page,
  rows: readonly Placed<Row>[],
  totalCount: () => Promise<number>,
  highlights: Highlights = NO_HIGHLIGHTS,
): Connection<Row> => {
  const goesOn = rows.length > page.size;
  const kept = rows.slice(0, page.size);
  const nodes = page.isBackward ? kept.reverse() : kept;
  const cursorOf = (row: Placed<Row> | undefined): string | null =>
    row ? encodeCursor(order.name, row.cursorKey) : null;
  return {
    nodes,
    get edges() {
      let passages: ReturnType<Highlights> | undefined;
      return nodes.map((node, index) => ({
        cursor: () => encodeCursor(order.name, node.cursorKey),
        matchedName: node.matchedName ?? null,
        // All of the page together, when the first is asked for.
        highlight: async () => (await (passages ??= highlights(nodes.map(idOf))))[index] ?? null,
        node,
      }));
    },
    get pageInfo() {
      return {
        // Behind a cursor there is at least the row that the cursor was taken from.
        hasNextPage: page.isBackward ? page.before !== null : goesOn,
        hasPreviousPage: page.isBackward ? goesOn : page.after !== null,
        get startCursor() {
          return cursorOf(nodes[0]);
        },
        get endCursor() {
          return cursorOf(nodes.at(-1));
        },
      };
    },
    totalCount,
  };
};

/** The same page with a record in the place of what stood for it; one that is gone meanwhile is left out. */
export const withRecords = async <Key, Row>(
  connection: Connection<Key>,
  read: (key: Key) => Promise<Row | null>,
): Promise<Connection<Row>> => {
  const rows = await Promise.all(connection.nodes.map(read));
  return {
    nodes: rows.filter((row) => row !== null),
    get edges() {
      return connection.edges.flatMap((edge, index) => {
        const node = rows[index] ?? null;
        return node === null ? [] : [{ ...edge, node }];
      });
    },
    pageInfo: connection.pageInfo,
    totalCount: () => connection.totalCount(),
  };
};

const NO_HIGHLIGHTS: Highlights = (ids) => Promise.resolve(ids.map(() => null));

const idOf = (row: object): string => ("id" in row && typeof row.id === "string" ? row.id : "");
