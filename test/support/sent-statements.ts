import { Client } from "pg";

/** A statement as a service sends it, and the database that it goes to. */
export interface SentStatement {
  readonly database: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** What the services in this process send to their databases while something is done. */
export const statementsOf = async (work: () => Promise<unknown>): Promise<readonly SentStatement[]> => {
  const query = jest.spyOn(Client.prototype, "query");
  try {
    await work();
    return query.mock.calls.map((call, index) => {
      const [text, values] = call as unknown as [string, readonly unknown[] | undefined];
      const { database } = query.mock.contexts[index] as { readonly database?: string };
      return { database: database ?? "", text, values: values ?? [] };
    });
  } finally {
    query.mockRestore();
  }
};
