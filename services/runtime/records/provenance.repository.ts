import sql, { raw, type Sql } from "sql-template-tag";
import type { Database } from "../database/database";
import { selectable } from "../database/narrowing";
import { about } from "../database/read-parts";
import type { CorrectionReason } from "./correction.enum";
import type { Stance } from "./citation.enum";
import type { Verification } from "./verification";

export interface CitationRow {
  readonly id: string;
  readonly recordId: string;
  readonly basisOf: string | null;
  readonly sourceId: string;
  readonly excerpt: string | null;
  readonly locator: string | null;
  readonly via: readonly string[];
  readonly stance: Stance;
  readonly field: string | null;
  readonly value: string | null;
  readonly note: string | null;
}

export interface CorrectionRow {
  readonly id: string;
  readonly recordId: string;
  readonly field: string;
  readonly asReported: string;
  readonly corrected: string | null;
  readonly reason: CorrectionReason;
  readonly note: string | null;
  readonly reportedInId: string | null;
  readonly verification: Verification;
  readonly madeBy: string | null;
  readonly madeAt: Date;
}

/** Every statement on citations and corrections. */
export class ProvenanceRepository {
  constructor(private readonly database: Database) {}

  citationsOfRecords(ids: readonly string[]): Promise<CitationRow[]> {
    return this.database.rows(
      about(
        ids,
        sql`SELECT ${CITATION} FROM citation WHERE record_id = ANY(${ids}::uuid[]) AND basis_of IS NULL ORDER BY position`,
      ),
    );
  }

  /** The citations that corrections and identifications rest on. */
  citationsBehind(ids: readonly string[]): Promise<CitationRow[]> {
    return this.database.rows(
      about(ids, sql`SELECT ${CITATION} FROM citation WHERE basis_of = ANY(${ids}::uuid[]) ORDER BY position`),
    );
  }

  correctionsOfRecords(ids: readonly string[]): Promise<CorrectionRow[]> {
    return this.database.rows(
      about(ids, sql`SELECT ${CORRECTION} FROM correction WHERE record_id = ANY(${ids}::uuid[]) ORDER BY position`),
    );
  }
}

/** Records that cite any of the sources, for themselves or as the basis of a correction. */
export const cites = (alias: string, recordType: string, sourceIds: readonly string[]): Sql =>
  sql`EXISTS (SELECT FROM citation WHERE citation.source_id = ANY(${sourceIds}::uuid[])
    AND citation.record_type = ${recordType} AND citation.record_id = ${raw(alias)}.id)`;

/** The records of a table that cite a source, once each; stands behind FROM. */
export const citedIn = (source: Sql, recordType: string, table: string, alias: string): Sql =>
  sql`(SELECT DISTINCT record_id FROM citation WHERE source_id = ${source} AND record_type = ${recordType}) AS cited
    JOIN ${raw(table)} ${raw(alias)} ON ${raw(alias)}.id = cited.record_id`;

const CITATION = selectable(
  "Citation",
  raw(`id, record_id AS "recordId", basis_of AS "basisOf", source_id AS "sourceId", excerpt, locator, via,
    stance, field, value, note`),
);
const CORRECTION = selectable(
  "Correction",
  raw(`id, record_id AS "recordId", field, as_reported AS "asReported", corrected, reason, note,
    reported_in_id AS "reportedInId", verification, made_by AS "madeBy", made_at AS "madeAt"`),
);
