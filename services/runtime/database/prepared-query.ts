import { type Connection, Query, type QueryResult } from "pg";

/** A statement as it is prepared on connections. */
export interface Prepared {
  readonly name: string;
  readonly text: string;
  /** Of its rows: noted where it is prepared, and the same as long as it is. */
  columns?: Columns;
}

/** For the driver of a connection. */
export interface PreparedWithValues extends Pick<Prepared, "name" | "text"> {
  readonly prepared: Prepared;
  readonly values: unknown[];
}

/**
 * Sends a prepared statement. The driver has the server describe the columns each time anew, and makes of what it says how to
 * read a row: for statements of a few rows that is the larger part. Here it is done once.
 *
 * @param submit gives it to the driver
 */
export const sendPrepared = (
  { prepared, values }: PreparedWithValues,
  submit: (query: unknown) => unknown,
): Promise<QueryResult> =>
  new Promise((resolve, reject) => {
    const callback: Callback = (error, result) => {
      if (error) reject(error);
      else resolve(result);
    };
    submit(new PreparedQuery(prepared, values, callback));
  });

type Callback = (error: Error | null, result: QueryResult) => void;

/** What the driver makes of a description. */
interface Columns {
  readonly fields: unknown;
  readonly _parsers: unknown;
  readonly _prebuiltEmptyResultObject: unknown;
}

/** What the driver has and its types leave out. */
interface DriverQuery {
  name: string;
  values: unknown[];
  callback: Callback;
  readonly _result: Columns;
  _accumulateRows: boolean;
  hasBeenParsed(connection: Connection): boolean;
  prepare(connection: Connection): void;
  handleRowDescription(description: unknown): void;
}

class PreparedQuery extends (Query as unknown as new (text: string) => DriverQuery) {
  constructor(
    private readonly prepared: Prepared,
    values: unknown[],
    callback: Callback,
  ) {
    // Of more than a text the driver makes a copy.
    super(prepared.text);
    this.name = prepared.name;
    this.values = values;
    this.callback = callback;
  }

  override prepare(connection: Connection): void {
    const { columns } = this.prepared;
    if (columns === undefined || !this.hasBeenParsed(connection)) {
      super.prepare(connection);
      return;
    }
    Object.assign(this._result, columns);
    this._accumulateRows = true;
    super.prepare(withoutDescribing(connection));
  }

  override handleRowDescription(description: unknown): void {
    super.handleRowDescription(description);
    const { fields, _parsers, _prebuiltEmptyResultObject } = this._result;
    this.prepared.columns = { fields, _parsers, _prebuiltEmptyResultObject };
  }
}

/** The same connection, which asks for no description. */
const withoutDescribing = (connection: Connection): Connection => {
  const known = silent.get(connection);
  if (known) return known;
  const made = Object.create(connection, { describe: { value: () => undefined } }) as Connection;
  silent.set(connection, made);
  return made;
};

const silent = new WeakMap<Connection, Connection>();
