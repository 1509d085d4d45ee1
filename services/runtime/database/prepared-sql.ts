import { LRUCache } from "lru-cache";
import { createHash } from "node:crypto";
import type { ClientBase } from "pg";
import type { Prepared } from "./sent-together";

/** So many texts are remembered, and so many statements stay prepared on a connection: each takes the server some memory. */
const MOST_TEXTS = 2_000;
/** In characters, of all texts that are remembered. */
const MOST_CHARACTERS = 2_000_000;
const MOST_PREPARED = 250;

/** Which statements PostgreSQL reads and plans once for a connection, and not each time that they are sent. */
export interface PreparedStatements {
  /** As what a statement is prepared on a connection; undefined for one that is sent as it is. */
  on(connection: ClientBase, text: string): Prepared | undefined;
  /**
   * Whether a statement failed for want of what was prepared, before anything of it was done. From then on nothing is
   * prepared: a pooler in between gives each statement to another session.
   */
  areLostTo(error: unknown): boolean;
}

/**
 * Texts that are sent a second time are prepared. Their names are made of them, so that all connections call them alike.
 * @param isOn false where nothing is to be prepared
 */
export const preparedStatements = (isOn: boolean): PreparedStatements => {
  let works = isOn;
  const texts = new LRUCache<string, Prepared | typeof SENT_ONCE>({
    max: MOST_TEXTS,
    maxSize: MOST_CHARACTERS,
    sizeCalculation: (_, text) => text.length,
  });
  const onConnections = new WeakMap<ClientBase, LRUCache<string, true>>();

  const preparedOf = (text: string): Prepared | undefined => {
    const known = texts.get(text);
    if (known !== undefined && known !== SENT_ONCE) return known;
    const made = known && { name: digest(text), text: forAnyNumber(text) };
    texts.set(text, made ?? SENT_ONCE);
    return made;
  };

  return {
    on: (connection, text) => {
      const statement = works ? preparedOf(text) : undefined;
      if (statement === undefined) return undefined;
      let prepared = onConnections.get(connection);
      if (!prepared) {
        prepared = new LRUCache({
          max: MOST_PREPARED,
          dispose: (_, oldest) => {
            letGo(connection, oldest);
          },
        });
        onConnections.set(connection, prepared);
      }
      if (prepared.get(statement.name) === undefined) prepared.set(statement.name, true);
      return statement;
    },
    areLostTo: (error) => {
      const isLost = LOST.has(String((error as { readonly code?: unknown } | null)?.code));
      if (isLost) works = false;
      return isLost;
    },
  };
};

// https://www.postgresql.org/docs/18/errcodes-appendix.html: invalid_sql_statement_name, duplicate_prepared_statement; and
// feature_not_supported, which is what a plan is given whose columns have changed their types meanwhile.
const LOST = new Set(["26000", "42P05", "0A000"]);

const SENT_ONCE = "sent once";

/**
 * Hides from the planner how long the lists of keys are: it would plan each anew, for a plan that is always the same. A list
 * that it can't see is taken for one of ten.
 */
const forAnyNumber = (text: string): string => text.replace(/\$\d+::(\w+\[\])/g, "(SELECT $&)::$1");

const digest = (text: string): string => createHash("sha256").update(text).digest("base64url").slice(0, 27);

/** The server forgets it before it reads the next statement, and the driver would have to prepare it anew. */
const letGo = (client: ClientBase, name: string): void => {
  const { connection } = client as unknown as Driver;
  if (connection.parsedStatements[name] === undefined) return;
  connection.close({ type: "S", name });
  // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- a record of the driver's
  delete connection.parsedStatements[name];
};

/** What the driver has and its types leave out. */
interface Driver {
  readonly connection: {
    readonly parsedStatements: Record<string, string | undefined>;
    close(what: { readonly type: "S"; readonly name: string }): void;
  };
}
