import { encodeCursor } from "./cursor";
import type { Placed } from "./list";
import type { Order } from "./order";
import type { Page } from "./page";
import type { PageInfo } from "./page-info";

/** A page as GraphQL reads it. What an operation does not select is not read, and not computed. */
export interface Connection<Row> {
  nodes(): Promise<readonly Row[]>;
  edges(): Promise<readonly Edge<Row>[]>;
  pageInfo(): Promise<PageInfo>;
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
 * @param readRows reads the rows from the page's own end, with one row more where the list goes on
 * @param totalCount how long the list is
 * @param highlights of rows that have an id; none where it is left out
 */
export const connectionOver = <Row extends object>(
  order: Order,
  page: Page,
  readRows: () => Promise<readonly Placed<Row>[]>,
  totalCount: () => Promise<number>,
  highlights: Highlights = NO_HIGHLIGHTS,
): Connection<Row> => new PageOfRows(order, page, readRows, totalCount, highlights);

class PageOfRows<Row extends object> implements Connection<Row> {
  private known: Promise<Slice<Row>> | undefined;

  constructor(
    private readonly order: Order,
    private readonly page: Page,
    private readonly readRows: () => Promise<readonly Placed<Row>[]>,
    readonly totalCount: () => Promise<number>,
    private readonly highlights: Highlights,
  ) {}

  async nodes(): Promise<readonly Placed<Row>[]> {
    return (await this.slice()).nodes;
  }

  async edges(): Promise<readonly Edge<Row>[]> {
    const { order, highlights } = this;
    const { nodes } = await this.slice();
    let passages: ReturnType<Highlights> | undefined;
    return nodes.map((node, index) => ({
      cursor: () => encodeCursor(order.name, node.cursorKey),
      matchedName: node.matchedName ?? null,
      // All of the page together, when the first is asked for.
      highlight: async () => (await (passages ??= highlights(nodes.map(idOf))))[index] ?? null,
      node,
    }));
  }

  async pageInfo(): Promise<PageInfo> {
    const { order, page } = this;
    const { nodes, goesOn } = await this.slice();
    // Behind a cursor there is at least the row that the cursor was taken from.
    const [before, after] = [page.after !== null, page.before !== null];
    return page.isBackward
      ? new PlaceInList(order, nodes, goesOn, after)
      : new PlaceInList(order, nodes, before, goesOn);
  }

  private slice(): Promise<Slice<Row>> {
    return (this.known ??= this.read());
  }

  private async read(): Promise<Slice<Row>> {
    const { page } = this;
    const rows = await this.readRows();
    const kept = rows.slice(0, page.size);
    return { nodes: page.isBackward ? kept.reverse() : kept, goesOn: rows.length > page.size };
  }
}

/** The rows of a page, and whether the list goes on behind them. */
interface Slice<Row> {
  readonly nodes: readonly Placed<Row>[];
  readonly goesOn: boolean;
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
export const withRecords = <Key, Row>(
  connection: Connection<Key>,
  read: (key: Key) => Promise<Row | null>,
): Connection<Row> => new PageOfRecords(connection, read);

class PageOfRecords<Key, Row> implements Connection<Row> {
  private known: Promise<readonly (Row | null)[]> | undefined;

  constructor(
    private readonly keys: Connection<Key>,
    private readonly read: (key: Key) => Promise<Row | null>,
  ) {}

  async nodes(): Promise<readonly Row[]> {
    return (await this.records()).filter((record) => record !== null);
  }

  async edges(): Promise<readonly Edge<Row>[]> {
    const records = await this.records();
    return (await this.keys.edges()).flatMap((edge, index) => {
      const node = records[index] ?? null;
      return node === null ? [] : [{ ...edge, node }];
    });
  }

  pageInfo(): Promise<PageInfo> {
    return this.keys.pageInfo();
  }

  totalCount(): Promise<number> {
    return this.keys.totalCount();
  }

  /** In the order of the keys. */
  private records(): Promise<readonly (Row | null)[]> {
    return (this.known ??= this.keys.nodes().then((keys) => Promise.all(keys.map(this.read))));
  }
}

const NO_HIGHLIGHTS: Highlights = (ids) => Promise.resolve(ids.map(() => null));

const idOf = (row: object): string => ("id" in row && typeof row.id === "string" ? row.id : "");
