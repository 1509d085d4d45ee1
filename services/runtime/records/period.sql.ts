import sql, { raw, type Sql } from "sql-template-tag";
import type { Beside } from "../database/columns";
import { badInput } from "../graphql/bad-input";

/** A period's four columns as an object, null where the record has none. @param field as what it is read */
export const periodColumn = (alias: string, name = "period", field = name): Beside => ({
  field,
  typename: "Period",
  columns: [
    raw(`${alias}.${name}_edtf AS "edtf", ${alias}.${name}_earliest AS "earliest", ${alias}.${name}_latest AS "latest",
      ${alias}.${name}_as_reported AS "asReported"`),
  ],
});

export interface DateRange {
  readonly from?: string | null;
  readonly to?: string | null;
}

/**
 * Periods that share at least a day with the range, by the widest reading: an unknown end may lie anywhere. A record
 * without any day never overlaps.
 * @throws BAD_USER_INPUT for a range that ends before it begins
 */
export const overlaps = (alias: string, { from, to }: DateRange, name = "period"): Sql => {
  if (from && to && from > to) throw badInput(`The range ends (${to}) before it begins (${from}); swap from and to.`);
  const earliest = raw(`${alias}.${name}_earliest`);
  const latest = raw(`${alias}.${name}_latest`);
  return sql`((${earliest} IS NOT NULL OR ${latest} IS NOT NULL)
    AND daterange(${earliest}, ${latest}, '[]') && daterange(${from ?? null}::date, ${to ?? null}::date, '[]'))`;
};

/**
 * Periods that contain a day, by the widest reading: the first and the last day count, and an unknown end may lie after it.
 * @param includeUndated whether a record without any period counts too
 */
export const heldOn = (alias: string, day: string, includeUndated: boolean, name = "period"): Sql => {
  const column = (part: string): Sql => raw(`${alias}.${name}_${part}`);
  const isDated = sql`${column("edtf")} IS NOT NULL`;
  const contains = sql`daterange(${column("earliest")}, ${column("latest")}, '[]') @> ${day}::date`;
  return includeUndated ? sql`(NOT (${isDated}) OR ${contains})` : sql`(${isDated} AND ${contains})`;
};
