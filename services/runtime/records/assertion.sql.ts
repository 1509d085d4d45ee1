import sql, { raw, type Sql } from "sql-template-tag";
import { uuidsOf } from "../graphql/ids";
import { cites } from "./provenance.repository";
import type { Verification } from "./verification";

/** What the rows of all assertions have in common. */
export interface AssertionRow {
  readonly id: string;
  readonly verification: Verification;
  readonly revision: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly retractedAt: Date | null;
}

/** Their columns. */
export const assertionColumns = (alias: string, typename: string): Sql =>
  raw(`'${typename}' AS "__typename", ${alias}.id, ${alias}.verification, ${alias}.revision,
    ${alias}.created_at AS "createdAt", ${alias}.updated_at AS "updatedAt", ${alias}.retracted_at AS "retractedAt"`);

/** What the filters of all assertions have in common. */
export interface AssertionFilter {
  readonly ids?: readonly string[] | null;
  readonly verification?: readonly Verification[] | null;
  readonly sources?: readonly string[] | null;
}

/** @param recordType what the tables that serve several kinds of record call this kind */
export const assertionMatches = (alias: string, recordType: string, filter: AssertionFilter): Sql[] => {
  const { ids, verification, sources } = filter;
  return [
    raw(`${alias}.retracted_at IS NULL`),
    ...(ids ? [sql`${raw(alias)}.id = ANY(${uuidsOf(ids)}::uuid[])`] : []),
    ...(verification ? [sql`${raw(alias)}.verification = ANY(${verification}::text[])`] : []),
    ...(sources ? [cites(alias, recordType, uuidsOf(sources))] : []),
  ];
};
