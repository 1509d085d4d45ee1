import sql, { raw, type Sql } from "sql-template-tag";
import type { Database } from "../database/database";
import { type ColumnPart, onlyFor, selectable } from "../database/columns";
import { about, aboutEach } from "../database/read-parts";
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
  /** Null for one that is not shown; left out where it was not read with the citation. */
  readonly source?: object | null;
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
  /** @param citations with what is read of their sources; their ids alone where it is left out */
  constructor(
    private readonly database: Database,
    private readonly citations = CITATIONS,
  ) {}

  citationsOfRecords(ids: readonly string[]): Promise<CitationRow[]> {
    return this.readCitations(
      ids,
      sql`SELECT ${this.citations} WHERE c.record_id = ANY(${ids}::uuid[]) AND c.basis_of IS NULL ORDER BY c.position`,
    );
  }

  /** The citations that corrections and identifications rest on. */
  citationsBehind(ids: readonly string[]): Promise<CitationRow[]> {
    return this.readCitations(
      ids,
      sql`SELECT ${this.citations} WHERE c.basis_of = ANY(${ids}::uuid[]) ORDER BY c.position`,
    );
  }

  private readCitations(ids: readonly string[], statement: Sql): Promise<CitationRow[]> {
    return this.database.rows(aboutEach(ids, sourceReadWith, statement));
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

const sourceReadWith = ({ source, sourceId }: CitationRow): string | undefined =>
  source === undefined ? undefined : sourceId;

const CITATION = raw(`c.id, c.record_id AS "recordId", c.basis_of AS "basisOf", c.source_id AS "sourceId", c.excerpt,
  c.locator, c.via, c.stance, c.field, c.value, c.note`);

const CITATIONS = sql`${selectable("Citation", CITATION)} FROM citation c`;

/**
 * Citations with what there is of their sources, where a service holds those.
 * @param columns of a source, its id first
 * @param join the sources' table, to the citations `c`
 */
export const citationsWith = (columns: readonly ColumnPart[], join: Sql): Sql => {
  const source = { field: "source", typename: "Source", columns };
  return sql`${selectable("Citation", CITATION, source)} FROM citation c ${raw(onlyFor("Citation.source", join.text))}`;
};

const CORRECTION = selectable(
  "Correction",
  raw(`id, record_id AS "recordId", field, as_reported AS "asReported", corrected, reason, note,
    reported_in_id AS "reportedInId", verification, made_by AS "madeBy", made_at AS "madeAt"`),
);
