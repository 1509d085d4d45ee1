import type { Beginning } from "../graphql/execution/beginning";
import { encodeCursor } from "./cursor";
import type { Placed } from "./list";
import type { Order } from "./order";
import type { Page } from "./page";
import type { PageInfo } from "./page-info";

/** A page as GraphQL reads it. What an operation does not select is not read, and not computed. */
export interface Connection<Row> extends Beginning {
  nodes(): Awaitable<readonly Row[]>;
  edges(): Awaitable<readonly Edge<Row>[]>;
  pageInfo(): Awaitable<PageInfo>;
  totalCount(): Awaitable<number>;
}

type Awaitable<Value> = Value | Promise<Value>;

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
  private readonly slice: Once<Slice<Row>>;
  private readonly total: Once<number>;

  constructor(
    private readonly order: Order,
    private readonly page: Page,
    readRows: () => Promise<readonly Placed<Row>[]>,
    totalCount: () => Promise<number>,
    private readonly highlights: Highlights,
  ) {
    this.slice = new Once(async () => sliceOf(page, await readRows()));
    this.total = new Once(totalCount);
  }

  begin(fields: ReadonlySet<string>): Promise<unknown> | undefined {
    const rows = OF_ROWS.some((field) => fields.has(field)) ? this.slice.begin() : undefined;
    const total = fields.has("totalCount") ? this.total.begin() : undefined;
    return rows ?? total;
  }

  nodes(): Awaitable<readonly Placed<Row>[]> {
    return this.slice.map(({ nodes }) => nodes);
  }

  edges(): Awaitable<readonly Edge<Row>[]> {
    const { order, highlights } = this;
    return this.slice.map(({ nodes }) => {
      let passages: ReturnType<Highlights> | undefined;
      return nodes.map((node, index) => ({
        cursor: () => encodeCursor(order.name, node.cursorKey),
        matchedName: node.matchedName ?? null,
        // All of the page together, when the first is asked for.
        highlight: async () => (await (passages ??= highlights(nodes.map(idOf))))[index] ?? null,
        node,
      }));
    });
  }

  pageInfo(): Awaitable<PageInfo> {
    const { order, page } = this;
    return this.slice.map(({ nodes, goesOn }) => {
      // Behind a cursor there is at least the row that the cursor was taken from.
      const [before, after] = [page.after !== null, page.before !== null];
      return page.isBackward
        ? new PlaceInList(order, nodes, goesOn, after)
        : new PlaceInList(order, nodes, before, goesOn);
    });
  }

  totalCount(): Awaitable<number> {
    return this.total.map((count) => count);
  }
}

const OF_ROWS = ["nodes", "edges", "pageInfo"];

/** The rows of a page, and whether the list goes on behind them. */
interface Slice<Row> {
  readonly nodes: readonly Placed<Row>[];
  readonly goesOn: boolean;
}

const sliceOf = <Row>(page: Page, rows: readonly Placed<Row>[]): Slice<Row> => {
  const kept = rows.slice(0, page.size);
  return { nodes: page.isBackward ? kept.reverse() : kept, goesOn: rows.length > page.size };
};

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
  /** In the order of the keys. */
  private readonly records: Once<readonly (Row | null)[]>;

  constructor(
    private readonly keys: Connection<Key>,
    read: (key: Key) => Promise<Row | null>,
  ) {
    this.records = new Once(async () => Promise.all((await keys.nodes()).map(read)));
  }

  begin(fields: ReadonlySet<string>): Promise<unknown> | undefined {
    const keys = this.keys.begin(fields);
    return fields.has("nodes") || fields.has("edges") ? this.records.begin() : keys;
  }

  nodes(): Awaitable<readonly Row[]> {
    return this.records.map((records) => records.filter((record) => record !== null));
  }

  async edges(): Promise<readonly Edge<Row>[]> {
    const edges = await this.keys.edges();
    return this.records.map((records) =>
      edges.flatMap((edge, index) => {
        const node = records[index] ?? null;
        return node === null ? [] : [{ ...edge, node }];
      }),
    );
  }

  pageInfo(): Awaitable<PageInfo> {
    return this.keys.pageInfo();
  }

  totalCount(): Awaitable<number> {
    return this.keys.totalCount();
  }
}

/** What is read once, when it is first asked for; and is there at once from then on. */
class Once<Value> {
  private promise: Promise<Value> | undefined;
  private known: { readonly value: Value } | undefined;

  constructor(private readonly read: () => Promise<Value>) {}

  /** Whoever begins need not wait: what went wrong is told to those who ask for the value. */
  begin(): Promise<Value> {
    if (this.promise) return this.promise;
    this.promise = this.read().then((value) => {
      this.known = { value };
      return value;
    });
    this.promise.catch(() => undefined);
    return this.promise;
  }

  map<Other>(use: (value: Value) => Other): Awaitable<Other> {
    return this.known ? use(this.known.value) : this.begin().then(use);
  }
}

const NO_HIGHLIGHTS: Highlights = (ids) => Promise.resolve(ids.map(() => null));

const idOf = (row: object): string => ("id" in row && typeof row.id === "string" ? row.id : "");
