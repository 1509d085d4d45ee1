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
  const kept = rows.slice(0, page.size);
  const nodes = page.isBackward ? kept.reverse() : kept;
  return new PageOfRows(order, page, nodes, rows.length > page.size, totalCount, highlights);
};

class PageOfRows<Row extends object> implements Connection<Row> {
  constructor(
    private readonly order: Order,
    private readonly page: Page,
    readonly nodes: readonly Placed<Row>[],
    private readonly goesOn: boolean,
    readonly totalCount: () => Promise<number>,
    private readonly highlights: Highlights,
  ) {}

  get edges(): readonly Edge<Row>[] {
    const { order, nodes, highlights } = this;
    let passages: ReturnType<Highlights> | undefined;
    return nodes.map((node, index) => ({
      cursor: () => encodeCursor(order.name, node.cursorKey),
      matchedName: node.matchedName ?? null,
      // All of the page together, when the first is asked for.
      highlight: async () => (await (passages ??= highlights(nodes.map(idOf))))[index] ?? null,
      node,
    }));
  }

  get pageInfo(): PageInfo {
    const { order, page, nodes, goesOn } = this;
    // Behind a cursor there is at least the row that the cursor was taken from.
    const [before, after] = [page.after !== null, page.before !== null];
    return page.isBackward
      ? new PlaceInList(order, nodes, goesOn, after)
      : new PlaceInList(order, nodes, before, goesOn);
  }
}

class PlaceInList implements PageInfo {
  constructor(
    private readonly order: Order,
    private readonly rows: readonly Placed<object>[],
    readonly hasPreviousPage: boolean,
    readonly hasNextPage: boolean,
  ) {}

  get startCursor(): string | null {
    return this.cursorOf(this.rows[0]);
  }

  get endCursor(): string | null {
    return this.cursorOf(this.rows.at(-1));
  }

  private cursorOf(row: Placed<object> | undefined): string | null {
    return row ? encodeCursor(this.order.name, row.cursorKey) : null;
  }
}

/** The same page with a record in the place of what stood for it; one that is gone meanwhile is left out. */
export const withRecords = async <Key, Row>(
  connection: Connection<Key>,
  read: (key: Key) => Promise<Row | null>,
): Promise<Connection<Row>> => new PageOfRecords(connection, await Promise.all(connection.nodes.map(read)));

class PageOfRecords<Key, Row> implements Connection<Row> {
  readonly nodes: readonly Row[];

  /** @param records in the order of the keys */
  constructor(
    private readonly keys: Connection<Key>,
    private readonly records: readonly (Row | null)[],
  ) {
    this.nodes = records.filter((record) => record !== null);
  }

  get edges(): readonly Edge<Row>[] {
    return this.keys.edges.flatMap((edge, index) => {
      const node = this.records[index] ?? null;
      return node === null ? [] : [{ ...edge, node }];
    });
  }

  get pageInfo(): PageInfo {
    return this.keys.pageInfo;
  }

  totalCount(): Promise<number> {
    return this.keys.totalCount();
  }
}

const NO_HIGHLIGHTS: Highlights = (ids) => Promise.resolve(ids.map(() => null));

const idOf = (row: object): string => ("id" in row && typeof row.id === "string" ? row.id : "");
