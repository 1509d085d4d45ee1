import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { escapeIdentifier, type PoolClient } from "pg";
import { from as copyFrom, to as copyTo } from "pg-copy-streams";

/** A table in a backup: one file in PostgreSQL's text format of COPY, its rows in the order of their key. */
export interface TableCopy {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: number;
  /** SHA-256 of the file, in hexadecimal. */
  readonly sha256: string;
}

/** What a value is written as depends on these, and must not depend on a server's own. */
export const FORMAT_SETTINGS = `
  SET LOCAL client_encoding = 'UTF8';
  SET LOCAL TimeZone = 'UTC';
  SET LOCAL DateStyle = 'ISO, YMD';
  SET LOCAL IntervalStyle = 'postgres';
  SET LOCAL extra_float_digits = 1;
  SET LOCAL statement_timeout = 0`;

/**
 * The tables with data of a service, by name: all of its schema's but the list of migrations and the version of the data,
 * which each database has of its own.
 */
export const tablesOf = async (client: PoolClient): Promise<readonly string[]> => {
  const { rows } = await client.query<{ name: string }>(`
    SELECT relname AS name FROM pg_class c
    WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'p') AND NOT relispartition
      AND relname NOT IN ('migrations', 'data_version')
      AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')
    ORDER BY relname COLLATE "C"`);
  return rows.map(({ name }) => name);
};

/** Writes one table to a file. @param client within a transaction that sees one snapshot */
export const copyOut = async (client: PoolClient, name: string, file: string): Promise<TableCopy> => {
  const columns = await columnsOf(client, name);
  const select = `SELECT ${listed(columns)} FROM ${escapeIdentifier(name)} ORDER BY ${await keyOf(client, name)}`;
  const source = client.query(copyTo(`COPY (${select}) TO STDOUT`));
  const hash = createHash("sha256");
  const hashing = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  await pipeline(source, hashing, createWriteStream(file, { flags: "wx", mode: 0o600 }));
  return { name, columns, rows: source.rowCount, sha256: hash.digest("hex") };
};

/** Reads one table from its file. @returns how many rows came in */
export const copyIn = async (client: PoolClient, { name, columns }: TableCopy, file: string): Promise<number> => {
  const target = client.query(copyFrom(`COPY ${escapeIdentifier(name)} (${listed(columns)}) FROM STDIN`));
  await pipeline(createReadStream(file), target);
  return target.rowCount;
};

/** SHA-256 of a file, in hexadecimal. */
export const hashOf = async (file: string): Promise<string> => {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest("hex");
};

const listed = (columns: readonly string[]): string => columns.map((name) => escapeIdentifier(name)).join(", ");

/** Without those that the database computes. */
const columnsOf = async (client: PoolClient, table: string): Promise<readonly string[]> => {
  const { rows } = await client.query<{ name: string }>(
    `SELECT attname AS name FROM pg_attribute
     WHERE attrelid = to_regclass($1) AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
     ORDER BY attname COLLATE "C"`,
    [escapeIdentifier(table)],
  );
  return rows.map(({ name }) => name);
};

/** The primary key, its texts by their bytes: an order that is the same on every server. */
const keyOf = async (client: PoolClient, table: string): Promise<string> => {
  const { rows } = await client.query<{ name: string; has_collation: boolean }>(
    `SELECT attname AS name, attcollation <> 0 AS has_collation
     FROM pg_index CROSS JOIN unnest(indkey::int2[]) WITH ORDINALITY AS key (attnum, place)
     JOIN pg_attribute USING (attnum)
     WHERE indrelid = to_regclass($1) AND indisprimary AND attrelid = indrelid
     ORDER BY place`,
    [escapeIdentifier(table)],
  );
  if (rows.length === 0) throw new Error(`The table ${table} has no primary key, so its rows have no order.`);
  return rows.map((row) => `${escapeIdentifier(row.name)}${row.has_collation ? ' COLLATE "C"' : ""}`).join(", ");
};
