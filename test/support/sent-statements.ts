import { Client, type QueryConfig } from "pg";
import type { Outgoing } from "../../services/runtime/database/sent-together";

/** A statement as a service sends it, and the database that it goes to. */
export interface SentStatement {
  readonly database: string;
  readonly text: string;
  readonly values: readonly unknown[];
  /** The server's process that it goes to. */
  readonly connection: number | undefined;
  /** Whether it is planned once, for any values. */
  readonly isPrepared: boolean;
}

/** Several that go out together. */
interface Batch {
  readonly statements: readonly Outgoing[];
}

/** What the services in this process send to their databases while something is done. */
export const statementsOf = async (work: () => Promise<unknown>): Promise<readonly SentStatement[]> => {
  const query = jest.spyOn(Client.prototype, "query");
  try {
    await work();
    const sent = query.mock.calls.flatMap((call, index): SentStatement[] => {
      const [given, values] = call as unknown as [string | QueryConfig<unknown[]> | Batch, unknown[] | undefined];
      const client = query.mock.contexts[index] as { readonly database?: string; readonly processID?: number };
      const over = { database: client.database ?? "", connection: client.processID };
      if (typeof given === "object" && "statements" in given)
        return given.statements.map(({ text, values, prepared }) => ({
          ...{ ...over, text, values },
          isPrepared: prepared !== undefined,
        }));
      const { text, name, ...config } = typeof given === "string" ? { text: given } : given;
      const bound = "values" in config ? config.values : values;
      return [{ ...over, text, values: bound ?? [], isPrepared: name !== undefined }];
    });
    // Versions are read when they are needed, on connections beside those of requests.
    return sent.filter(({ text }) => !/\bdata_version\b|pg_backend_pid/.test(text));
  } finally {
    query.mockRestore();
  }
};
