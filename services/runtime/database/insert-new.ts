import type { EntityManager } from "typeorm";
import type { EntityClass } from "./data-source";

const ROWS_A_STATEMENT = 500;

/**
 * Inserts the rows that are not there yet and leaves the others as they are, so that loading twice changes nothing.
 * @returns the keys of the rows that were inserted
 */
export const insertNew = async (
  manager: EntityManager,
  entity: EntityClass,
  rows: readonly object[],
  key = "id",
): Promise<ReadonlySet<string>> => {
  const inserted = new Set<string>();
  for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT) {
    const result = await manager
      .createQueryBuilder()
      .insert()
      .into(entity)
      .values(rows.slice(start, start + ROWS_A_STATEMENT))
      .orIgnore()
      .returning([key])
      // Else TypeORM writes the returned keys into the given rows by position, and the rows that were there already shift them.
      .updateEntity(false)
      .execute();
    for (const row of result.raw as Record<string, string>[]) inserted.add(String(row[key]));
  }
  return inserted;
};
