import { Client } from "pg";

/**
 * Fills tables in one session, and makes their indexes afterwards: in one go that is many times faster than row by row.
 * @param then what is left to do before the indexes are made
 */
export const fill = async (
  url: string,
  tables: readonly string[],
  steps: readonly string[],
  then: (client: Client) => Promise<void> = () => Promise.resolve(),
): Promise<void> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("SET maintenance_work_mem = '1GB'; SET work_mem = '256MB'; SET synchronous_commit = off");
    const { rows } = await client.query<{ readonly drop: string; readonly make: string }>(INDEXES, [tables]);
    for (const { drop } of rows) await client.query(drop);
    for (const step of steps) await client.query(step);
    await then(client);
    for (const { make } of rows) await client.query(make);
    await client.query("VACUUM ANALYZE");
    await client.query("CHECKPOINT");
  } finally {
    await client.end();
  }
};

/** Those that hold a constraint go and come with it. */
const INDEXES = `
  SELECT format('DROP INDEX %s', indexrelid::regclass) AS drop, pg_get_indexdef(indexrelid) AS make FROM pg_index
  WHERE indrelid::regclass::text = ANY($1::text[]) AND indexrelid NOT IN (SELECT conindid FROM pg_constraint WHERE contype IN ('p', 'u'))
  UNION ALL
  SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname),
    format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) FROM pg_constraint
  WHERE conrelid::regclass::text = ANY($1::text[]) AND contype IN ('p', 'u')`;
