import { Client, type QueryConfig } from "pg";

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

/** What the services in this process send to their databases while something is done. */
export const statementsOf = async (work: () => Promise<unknown>): Promise<readonly SentStatement[]> => {
  const query = jest.spyOn(Client.prototype, "query");
  try {
    await work();
    const sent = query.mock.calls.map((call, index) => {
      const [given, values] = call as unknown as [string | QueryConfig<unknown[]>, readonly unknown[] | undefined];
      const client = query.mock.contexts[index] as { readonly database?: string; readonly processID?: number };
      const { database, processID: connection } = client;
      const { text, name, ...config } = typeof given === "string" ? { text: given } : given;
      const bound = "values" in config ? config.values : values;
      return { database: database ?? "", connection, text, values: bound ?? [], isPrepared: name !== undefined };
    });
    // Versions are read when they are needed, on connections beside those of requests.
    return sent.filter(({ text }) => !/\bdata_version\b|pg_backend_pid/.test(text));
  } finally {
    query.mockRestore();
  }
};
