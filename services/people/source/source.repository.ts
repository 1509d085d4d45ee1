import sql, { raw } from "sql-template-tag";
import type { Database } from "../../runtime/database/database";
import { MEMBERSHIPS } from "../membership/membership.sql";

export interface SourceCountRow {
  readonly sourceId: string;
  readonly count: number;
}

/** Sources are the geopolitics service's; what is known of them here is who cites them. */
export class SourceRepository {
  constructor(private readonly database: Database) {}

  /** How many records of this service that are shown cite each source, for themselves or behind a correction. */
  citationCounts(ids: readonly string[]): Promise<SourceCountRow[]> {
    return this.database.rows(sql`SELECT source_id AS "sourceId", count(DISTINCT record_id)::integer AS count
      FROM citation WHERE source_id = ANY(${ids}::uuid[]) AND ${IS_SHOWN} GROUP BY source_id`);
  }
}

const IS_SHOWN = raw(`CASE record_type
  WHEN 'PERSON' THEN EXISTS (SELECT FROM person WHERE person.id = record_id AND person.retracted_at IS NULL)
  WHEN 'BIO' THEN EXISTS (SELECT FROM bio JOIN person ON person.id = bio.person_id
    WHERE bio.id = record_id AND bio.retracted_at IS NULL AND person.retracted_at IS NULL)
  WHEN 'ORGANIZATION' THEN EXISTS (SELECT FROM organization o WHERE o.id = record_id AND o.retracted_at IS NULL)
  WHEN 'MEMBERSHIP' THEN EXISTS (SELECT FROM ${MEMBERSHIPS} AS m WHERE m.id = record_id) END`);
