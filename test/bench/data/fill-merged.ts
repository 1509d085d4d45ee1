import { MERGED_STEPS, PEOPLE_TABLES } from "./merged.sql";
import { fill } from "./fill";

/** Brings what people holds into a copy of geopolitics, and makes the whole a schema that is served well. */
export const fillMerged = ({ people, merged }: Readonly<Record<"people" | "merged", string>>): Promise<void> => {
  const { hostname, port, username, password } = new URL(people);
  return fill(
    merged,
    [],
    [
      `CREATE EXTENSION postgres_fdw;
      CREATE SERVER people FOREIGN DATA WRAPPER postgres_fdw
        OPTIONS (host '${hostname}', port '${port}', dbname 'people', fetch_size '10000');
      CREATE USER MAPPING FOR CURRENT_USER SERVER people OPTIONS (user '${username}', password '${decodeURIComponent(password)}');
      CREATE SCHEMA remote;
      IMPORT FOREIGN SCHEMA public LIMIT TO (${[...PEOPLE_TABLES, "citation"].join(", ")}) FROM SERVER people INTO remote`,
      ...PEOPLE_TABLES.map((table) => `CREATE TABLE public.${table} AS TABLE remote.${table}`),
      "INSERT INTO citation SELECT * FROM remote.citation",
      "DROP EXTENSION postgres_fdw CASCADE; DROP SCHEMA remote",
      ...MERGED_STEPS,
    ],
  );
};
