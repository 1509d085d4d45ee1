import { type ClientBase, Query } from "pg";
import { type Field, RowReader } from "./row-reader";

/** A statement as it is prepared on connections. */
export interface Prepared {
  readonly name: string;
  readonly text: string;
  /** Of its rows: described by the server where it is prepared, and the same as long as it is. */
  reader?: RowReader;
}

/** One of the statements that go out together. */
export interface Outgoing {
  readonly text: string;
  /** As the driver writes them. */
  readonly values: readonly unknown[];
  /** Undefined for one that is planned for its values, or sent for the first time. */
  readonly prepared: Prepared | undefined;
  /** Of whoever waits for it; aborts when they do so no more: then it is not sent. */
  readonly signal: AbortSignal | undefined;
  /** It is sent. */
  begun(): void;
  done(rows: unknown[]): void;
  /** @returns what is to be sent in its place, if anything */
  failed(error: unknown): Outgoing | undefined;
}

/**
 * Sends statements over a connection, one after another, without waiting in between: PostgreSQL does all those that one
 * and the same waits for, and then says so. (For each by itself it would begin and end a transaction, and write to the
 * network.) What comes behind one that fails it leaves out; that is sent again. Resolves when all are done or have failed.
 */
export const sendTogether = (connection: ClientBase, statements: readonly Outgoing[]): Promise<void> =>
  new Promise((resolve) => {
    const send = (left: readonly Outgoing[]): void => {
      const wanted = left.filter(isWanted);
      if (wanted.length === 0) resolve();
      else void connection.query(new Batch(wanted, send));
    };
    send(statements);
  });

const isWanted = (statement: Outgoing): boolean => {
  const { signal } = statement;
  if (signal?.aborted) statement.failed(signal.reason);
  return signal?.aborted !== true;
};

/** What the driver has and its types leave out. */
interface DriverQuery {
  name: string | undefined;
  text: string;
}
interface DriverConnection {
  readonly stream: { cork(): void; uncork(): void };
  readonly parsedStatements: Record<string, string | undefined>;
  readonly submittedNamedStatements: Record<string, string | undefined>;
  parse(statement: { name: string; text: string }): void;
  bind(portal: { statement: string; values: readonly unknown[] }): void;
  describe(what: { type: "P"; name: string }): void;
  execute(portal: object): void;
  flush(): void;
  sync(): void;
}

/** To the driver it is one query, with the name and text of whichever statement the server is at. */
class Batch extends (Query as unknown as new (text: string) => DriverQuery) {
  private place = 0;
  private found: unknown[] = [];
  private reader: RowReader | undefined;
  private unreadable: unknown;
  private isOver = false;

  /** @param next is given those that are to be sent again: none, when all is done */
  constructor(
    readonly statements: readonly Outgoing[],
    private readonly next: (left: readonly Outgoing[]) => void,
  ) {
    super("");
    this.beginNext();
  }

  submit(connection: DriverConnection): null {
    const { stream } = connection;
    stream.cork();
    try {
      let before = this.statements[0];
      for (const statement of this.statements) {
        if (statement.signal !== before?.signal) connection.flush();
        statement.begun();
        write(statement, connection);
        before = statement;
      }
      connection.sync();
    } finally {
      stream.uncork();
    }
    return null;
  }

  handleRowDescription({ fields }: { readonly fields: readonly Field[] }): void {
    this.reader = new RowReader(fields);
    const prepared = this.statements[this.place]?.prepared;
    if (prepared) prepared.reader = this.reader;
  }

  handleDataRow({ fields }: { readonly fields: unknown[] }): void {
    try {
      this.found.push(this.reader?.read(fields));
    } catch (error) {
      this.unreadable ??= error;
    }
  }

  handleCommandComplete(): void {
    const { found, unreadable } = this;
    const statement = this.statements[this.place];
    this.place += 1;
    this.beginNext();
    if (unreadable === undefined) statement?.done(found);
    else statement?.failed(unreadable);
  }

  handleEmptyQuery(): void {
    this.handleCommandComplete();
  }

  /** The server says what is wrong with the statement that it is at, or the driver that the connection is lost. */
  handleError(error: unknown, connection: DriverConnection): void {
    if (this.isOver) return;
    this.isOver = true;
    const [failed, ...left] = this.statements.slice(this.place);
    for (const { prepared } of left) if (prepared) forget(prepared, connection);
    const instead = failed?.failed(error);
    if (isOfServer(error)) {
      this.next([...(instead ? [instead] : []), ...left]);
      return;
    }
    for (const each of left) each.failed(error);
    this.next([]);
  }

  handleReadyForQuery(): void {
    this.isOver = true;
    this.next([]);
  }

  private beginNext(): void {
    const statement = this.statements[this.place];
    this.found = [];
    this.unreadable = undefined;
    this.reader = statement?.prepared?.reader;
    this.name = statement?.prepared?.name;
    this.text = statement?.text ?? "";
  }
}

const write = ({ text, values, prepared }: Outgoing, connection: DriverConnection): void => {
  const name = prepared?.name ?? "";
  const isParsed = prepared !== undefined && isKnown(name, connection);
  if (!isParsed) connection.parse({ name, text });
  if (prepared && !isParsed) connection.submittedNamedStatements[name] = text;
  connection.bind({ statement: name, values });
  if (!isParsed || prepared.reader === undefined) connection.describe({ type: "P", name: "" });
  connection.execute({});
};

const isKnown = (name: string, { parsedStatements, submittedNamedStatements }: DriverConnection): boolean =>
  parsedStatements[name] !== undefined || submittedNamedStatements[name] !== undefined;

/** It was sent, and then left out. */
const forget = ({ name }: Prepared, { submittedNamedStatements }: DriverConnection): void => {
  // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- a record of the driver's
  delete submittedNamedStatements[name];
};

const isOfServer = (error: unknown): boolean =>
  typeof (error as { readonly severity?: unknown } | null)?.severity === "string";
