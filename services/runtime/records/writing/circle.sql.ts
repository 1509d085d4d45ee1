import sql, { raw } from "sql-template-tag";
import type { Database } from "../../database/database";

/** A column by which a record names another of its own table, above it. */
export interface Upwards {
  readonly table: string;
  readonly column: string;
}

/**
 * Whether a record would stand above itself if it were put below another. Until the transaction ends nobody else puts a
 * record of the table anywhere: two that are put below each other at the same moment would make a circle that neither saw.
 */
export const makesCircle = async (
  { rows }: Pick<Database, "rows">,
  { table, column }: Upwards,
  id: string,
  above: string | null,
): Promise<boolean> => {
  if (above === null) return false;
  await rows(sql`SELECT pg_advisory_xact_lock(hashtext(${`${table}.${column}`}))`);
  const found = await rows(sql`WITH RECURSIVE above AS (
      SELECT id, ${raw(column)} AS next FROM ${raw(table)} WHERE id = ${above}
      UNION SELECT r.id, r.${raw(column)} FROM ${raw(table)} r JOIN above ON r.id = above.next
    ) SELECT 1 FROM above WHERE id = ${id}`);
  return found.length > 0;
};
