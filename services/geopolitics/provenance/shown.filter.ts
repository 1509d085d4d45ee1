import { raw, type Sql } from "sql-template-tag";

/**
 * Whether the record of an id stands in lists and counts: it is neither retracted nor a statement's variant. Each table is
 * looked into by its key; without the fence of OFFSET the planner may read all of one instead.
 * @param id the expression that stands for the id, whichever kind of record it may be of
 */
export const isShown = (id: string): Sql =>
  raw(`(${["visit", "meeting", "event", "relation"]
    .map(
      (table) => `EXISTS (SELECT FROM ${table} WHERE ${table}.id = ${id} AND ${table}.retracted_at IS NULL OFFSET 0)`,
    )
    .join(" OR ")} OR EXISTS (SELECT FROM statement
      WHERE statement.id = ${id} AND statement.retracted_at IS NULL AND statement.variant_of_id IS NULL OFFSET 0))`);
