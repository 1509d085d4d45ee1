import type { EntityManager } from "typeorm";
import type { EntityClass } from "./data-source";

/** A statement can have 65,535 parameters, and a row takes one for each of its columns. */
const ROWS_A_STATEMENT = 500;

/** Inserts any number of rows. */
export const insertRows = async (
  manager: EntityManager,
  entity: EntityClass,
  rows: readonly object[],
): Promise<void> => {
  for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT) {
    await manager.insert(entity, rows.slice(start, start + ROWS_A_STATEMENT));
  }
};
