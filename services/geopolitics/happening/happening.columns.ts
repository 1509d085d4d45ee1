import { join, raw, type Sql } from "sql-template-tag";
import type { Period } from "../../runtime/records/period";
import { periodColumn } from "../../runtime/records/period.sql";
import type { Verification } from "../../runtime/records/verification";

/** What the rows of visits, meetings and statements have in common. */
export interface HappeningRow {
  readonly id: string;
  readonly period: Period | null;
  readonly topics: readonly string[];
  readonly verification: Verification;
  readonly revision: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly retractedAt: Date | null;
}

/** Their columns, in front of those of the type itself. */
export const happeningColumns = (alias: string, typename: string, own: string): Sql =>
  join([
    raw(`'${typename}' AS "__typename", ${alias}.id, ${alias}.topics, ${alias}.verification, ${alias}.revision,
      ${alias}.created_at AS "createdAt", ${alias}.updated_at AS "updatedAt", ${alias}.retracted_at AS "retractedAt"`),
    periodColumn(alias),
    raw(own),
  ]);
