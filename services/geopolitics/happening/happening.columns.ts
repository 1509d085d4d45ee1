import { raw, type Sql } from "sql-template-tag";
import { selectable } from "../../runtime/database/columns";
import { assertionColumns, type AssertionRow } from "../../runtime/records/assertion.sql";
import type { Period } from "../../runtime/records/period";
import { periodColumn } from "../../runtime/records/period.sql";

/** What the rows of visits, meetings, statements and events have in common. */
export interface HappeningRow extends AssertionRow {
  readonly period: Period | null;
  readonly topics: readonly string[];
}

/** Their columns, in front of those of the type itself; each read where it is asked for. */
export const happeningColumns = (alias: string, typename: string, own: string): Sql =>
  selectable(typename, assertionColumns(alias, typename), raw(`${alias}.topics`), periodColumn(alias), raw(own));
