import { createReadStream, createWriteStream } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { Client } from "pg";
import { from as copyFrom, to as copyTo } from "pg-copy-streams";

/** How long it takes to copy rows in, and what they are. */
export interface PlainCopy {
  readonly seconds: number;
  readonly rows: number;
  readonly bytes: number;
  readonly tables: number;
}

/** How many rows each table of a database has. */
export const rowCounts = (url: string): Promise<ReadonlyMap<string, number>> =>
  onDatabase(url, async (client) => {
    const tables = await client.query<{ readonly name: string }>(
      "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename",
    );
    const counts = new Map<string, number>();
    for (const { name } of tables.rows) {
      const { rows } = await client.query<{ readonly count: string }>(
        `SELECT count(*) FROM ${client.escapeIdentifier(name)}`,
      );
      counts.set(name, Number(rows[0]?.count ?? 0));
    }
    return counts;
  });

/** Copies all that tables hold out into files, and then, on the clock, into tables of the same columns without any index. */
export const plainCopy = (url: string, tables: readonly string[], folder: string): Promise<PlainCopy> =>
  onDatabase(url, async (client) => {
    const files: { readonly plain: string; readonly path: string }[] = [];
    let bytes = 0;
    for (const table of tables) {
      const [from, plain] = [client.escapeIdentifier(table), client.escapeIdentifier(`plain_${table}`)];
      const path = join(folder, `${table}.copy`);
      const file = createWriteStream(path);
      await pipeline(client.query(copyTo(`COPY (SELECT * FROM ${from}) TO STDOUT`)), file);
      bytes += file.bytesWritten;
      await client.query(`CREATE TABLE ${plain} AS TABLE ${from} WITH NO DATA`);
      files.push({ plain, path });
    }
    let rows = 0;
    await client.query("CHECKPOINT").catch(() => undefined);
    const begunAt = performance.now();
    for (const { plain, path } of files) {
      const stream = client.query(copyFrom(`COPY ${plain} FROM STDIN`));
      await pipeline(createReadStream(path), stream);
      rows += stream.rowCount;
    }
    const seconds = (performance.now() - begunAt) / 1_000;
    for (const { plain } of files) await client.query(`DROP TABLE ${plain}`);
    return { seconds, rows, bytes, tables: files.length };
  });

const onDatabase = async <Result>(url: string, work: (client: Client) => Promise<Result>): Promise<Result> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};
