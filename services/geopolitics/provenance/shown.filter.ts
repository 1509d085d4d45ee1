import { raw, type Sql } from "sql-template-tag";

/** Records that stand in lists, and when one of them does. */
const SHOWN = {
  VISIT: "visit.retracted_at IS NULL",
  MEETING: "meeting.retracted_at IS NULL",
  EVENT: "event.retracted_at IS NULL",
  RELATION: "relation.retracted_at IS NULL",
  STATEMENT: "statement.retracted_at IS NULL AND statement.variant_of_id IS NULL",
};

/**
 * Whether a record stands in lists and counts: it is neither retracted nor a statement's variant. The table is looked into
 * by its key; without the fence of OFFSET the planner may read all of it instead.
 * @param id the expression that stands for the record's id, and
 * @param type for its type
 */
export const isShown = (id: string, type: string): Sql =>
  raw(
    `CASE ${type} ${Object.entries(SHOWN)
      .map(([of, shown]) => `WHEN '${of}' THEN ${isThere(of.toLowerCase(), id, shown)}`)
      .join(" ")} END`,
  );

const isThere = (table: string, id: string, shown: string): string =>
  `EXISTS (SELECT FROM ${table} WHERE ${table}.id = ${id} AND ${shown} OFFSET 0)`;
