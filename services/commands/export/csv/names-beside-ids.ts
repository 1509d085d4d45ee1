import sql, { raw } from "sql-template-tag";
import type { CurrentRecord } from "../current-records";
import type { Snapshot } from "../snapshots";

type Fields = Readonly<Record<string, unknown>>;

/** Which column says what an id means to a reader, and where the names are. */
const NAMES = [
  { column: "person", id: "personId", table: "person" },
  { column: "organization", id: "organizationId", table: "organization" },
  { column: "onBehalfOf", id: "onBehalfOfId", table: "organization" },
  { column: "area", id: "areaId", table: "place" },
] as const;

/** Memberships with the names of whom and what they are of, since nobody knows them by their ids. */
export const namesBesideIds = async (
  people: Snapshot,
  records: readonly CurrentRecord[],
): Promise<readonly Fields[]> => {
  const named: Record<string, unknown>[] = records.map(({ id, document }) => ({ ...document, id }));
  for (const { column, id, table } of NAMES) {
    const ids = [...new Set(named.flatMap((fields) => (typeof fields[id] === "string" ? fields[id] : [])))];
    const rows = await people.rows<{ readonly id: string; readonly name: string }>(
      sql`SELECT id, name FROM ${raw(table)} WHERE id = ANY(${ids}::uuid[])`,
    );
    const names = new Map(rows.map((row) => [row.id, row.name]));
    for (const fields of named) fields[column] = names.get(String(fields[id])) ?? null;
  }
  return named;
};
