import { Client } from "pg";
import type { SentStatement } from "../support/sent-statements";

/** One node of a plan, as EXPLAIN (FORMAT JSON) has it. */
interface PlanNode {
  readonly "Node Type": string;
  readonly "Shared Hit Blocks"?: number;
  readonly "Shared Read Blocks"?: number;
  readonly "Relation Name"?: string;
  readonly Plans?: readonly PlanNode[];
}

/** Tables with so many rows are never read from end to end. */
const LARGE_TABLE = 25_000;

/**
 * What a statement would read from end to end of the large tables, by the planner's word: each table, with the statement.
 * @param url of the database that they were sent to
 */
export const scannedWhole = async (url: string, statements: readonly SentStatement[]): Promise<string[]> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const large = await client.query<{ name: string }>(
      "SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND reltuples >= $1",
      [LARGE_TABLE],
    );
    const names = new Set(large.rows.map(({ name }) => name));
    const found: string[] = [];
    const readings = statements.filter((statement) => /^\s*(SELECT|WITH)/i.test(statement.text));
    for (const { text, values, isPrepared } of readings) {
      const { rows } = await client.query<{ "QUERY PLAN": { Plan: PlanNode }[] }>(
        isPrepared
          ? `EXPLAIN (GENERIC_PLAN, FORMAT JSON) ${text}`
          : { text: `EXPLAIN (FORMAT JSON) ${text}`, values: [...values] },
      );
      const scanned = rows.flatMap((row) => row["QUERY PLAN"]).flatMap(({ Plan }) => sequentialScans(Plan));
      found.push(...scanned.filter((name) => names.has(name)).map((table) => `${table}: ${text}`));
    }
    return found;
  } finally {
    await client.end();
  }
};

const sequentialScans = (node: PlanNode): string[] => [
  ...(node["Node Type"] === "Seq Scan" ? [node["Relation Name"] ?? ""] : []),
  ...(node.Plans ?? []).flatMap(sequentialScans),
];

/** How many pages of 8 kB of its tables and indexes a statement looks at. */
export const pagesRead = async (url: string, { text, values }: SentStatement): Promise<number> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ "QUERY PLAN": { Plan: PlanNode }[] }>(
      `EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${text}`,
      [...values],
    );
    return rows
      .flatMap((row) => row["QUERY PLAN"])
      .reduce((sum, { Plan }) => sum + (Plan["Shared Hit Blocks"] ?? 0) + (Plan["Shared Read Blocks"] ?? 0), 0);
  } finally {
    await client.end();
  }
};
