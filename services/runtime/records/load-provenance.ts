import type { Citation } from "./citation.entity";
import { Stance } from "./citation.enum";
import type { Correction } from "./correction.entity";
import { CorrectionReason } from "./correction.enum";
import { naturalId } from "./identity";
import type { AssertionSample, CitationSample, CorrectionSample } from "./sample.types";
import { Verification } from "./verification";

export type CitationEntityRow = Readonly<Citation>;
export type CorrectionEntityRow = Readonly<Correction>;

/** When every record of the sample was entered: one moment for all databases, so that they give the same answers. */
export const SAMPLE_LOADED_AT = new Date("2025-11-27T00:00:00Z");

/** What an assertion of the sample rests on, and what sources printed instead, as rows. */
export const provenanceRows = (
  recordType: string,
  recordId: string,
  { citations, corrections = [] }: AssertionSample,
  madeAt: Date,
): { citations: CitationEntityRow[]; corrections: CorrectionEntityRow[] } => {
  const rows = corrections.map((correction, position) => ({
    correction: correctionRow(recordType, recordId, correction, position, madeAt),
    basis: correction.basis ?? [],
  }));
  return {
    citations: [
      ...citationRows(recordType, recordId, null, citations),
      ...rows.flatMap(({ correction, basis }) => citationRows(recordType, recordId, correction.id, basis)),
    ],
    corrections: rows.map(({ correction }) => correction),
  };
};

/** @param basisOf the correction or the participant that they speak for; null for the record itself */
export const citationRows = (
  recordType: string,
  recordId: string,
  basisOf: string | null,
  citations: readonly CitationSample[],
): CitationEntityRow[] =>
  citations.map((citation, position) => ({
    id: naturalId("citation", `${basisOf ?? recordId}:${position}`),
    recordId,
    recordType,
    basisOf,
    position,
    sourceId: naturalId("source", citation.source),
    excerpt: citation.excerpt ?? null,
    locator: citation.locator ?? null,
    via: [...(citation.via ?? [])],
    stance: Stance[citation.stance ?? "SUPPORTS"],
    field: citation.field ?? null,
    value: citation.value ?? null,
    note: citation.note ?? null,
  }));

const correctionRow = (
  recordType: string,
  recordId: string,
  correction: CorrectionSample,
  position: number,
  madeAt: Date,
): CorrectionEntityRow => ({
  id: naturalId("correction", `${recordId}:${position}`),
  recordId,
  recordType,
  position,
  field: correction.field,
  asReported: correction.asReported,
  corrected: correction.corrected ?? null,
  reason: CorrectionReason[correction.reason],
  note: correction.note ?? null,
  reportedInId: correction.reportedIn === undefined ? null : naturalId("source", correction.reportedIn),
  verification: Verification[correction.verification],
  madeBy: null,
  madeAt,
});
