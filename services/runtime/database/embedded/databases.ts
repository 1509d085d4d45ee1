import { Client } from "pg";
import type { Passwords } from "./passwords";

/** What the services' migrations build on; the services' own roles have no right to create them. */
const extensions = ["pg_trgm", "unaccent", "btree_gist"];

/** A database is known by the URL of a superuser, given its name. */
type AdminUrl = (database: string) => string;

/**
 * Makes what is missing: for each name a role and a database that it owns, closed to all other roles. Gives each role
 * in `renewed` its password again.
 */
export async function prepareDatabases(
  adminUrl: AdminUrl,
  passwords: Passwords,
  renewed: readonly string[],
): Promise<void> {
  const names = Object.keys(passwords);
  await withClient(adminUrl("postgres"), async (client) => {
    const roles = await namesIn(client, "SELECT rolname AS name FROM pg_roles");
    const databases = await namesIn(client, "SELECT datname AS name FROM pg_database");
    for (const name of names) {
      const action = roles.has(name) ? "ALTER" : "CREATE";
      if (action === "CREATE" || renewed.includes(name)) {
        await client.query(`${action} ROLE ${name} LOGIN PASSWORD '${passwords[name] ?? ""}'`);
      }
      if (!databases.has(name)) await client.query(`CREATE DATABASE ${name} OWNER ${name}`);
      await client.query(`REVOKE ALL ON DATABASE ${name} FROM PUBLIC`);
    }
    await client.query("REVOKE ALL ON DATABASE postgres FROM PUBLIC; REVOKE ALL ON DATABASE template1 FROM PUBLIC");
  });
  await Promise.all(names.map((name) => withClient(adminUrl(name), (client) => prepareSchema(client, name))));
}

async function prepareSchema(client: Client, owner: string): Promise<void> {
  await client.query("SET client_min_messages = warning");
  for (const extension of extensions) await client.query(`CREATE EXTENSION IF NOT EXISTS ${extension} SCHEMA public`);
  await client.query(`ALTER SCHEMA public OWNER TO ${owner}`);
}

async function namesIn(client: Client, query: string): Promise<ReadonlySet<string>> {
  const { rows } = await client.query<{ readonly name: string }>(query);
  return new Set(rows.map(({ name }) => name));
}

async function withClient<T>(connectionString: string, task: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString, application_name: "dossier set-up" });
  client.on("error", () => undefined);
  await client.connect();
  try {
    return await task(client);
  } finally {
    await client.end();
  }
}
