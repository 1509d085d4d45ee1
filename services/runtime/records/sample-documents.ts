import { naturalId } from "./identity";
import type { PeriodGiven } from "./period";
import type { AssertionSample, CitationSample, PeriodSample } from "./sample.types";
import { Stance } from "./citation.enum";
import { CorrectionReason } from "./correction.enum";
import { Verification } from "./verification";
import { citationsOf } from "./writing/provenance-documents";
import type { CitationGiven, StoredCitation, StoredCorrection } from "./writing/provenance.fields";

// What the samples of both services have in common, as the documents that records are written from.

/** When every record of the sample was entered: one moment for all databases, so that they give the same answers. */
export const SAMPLE_LOADED_AT = new Date("2025-11-27T00:00:00Z");

const sourceId = (key: string): string => naturalId("source", key);

export const periodDocument = (period: PeriodSample | undefined): Required<PeriodGiven> | null =>
  period ? { edtf: period.edtf, asReported: period.asReported ?? null } : null;

/** What an assertion of the sample rests on, and what sources printed instead. */
export const provenanceDocument = (
  recordId: string,
  { verification, citations, corrections = [] }: AssertionSample,
) => ({
  verification: Verification[verification],
  citations: storedCitations(recordId, citations),
  corrections: corrections.map((correction, position): StoredCorrection => {
    const id = naturalId("correction", `${recordId}:${position}`);
    return {
      id,
      field: correction.field,
      asReported: correction.asReported,
      corrected: correction.corrected ?? null,
      reason: CorrectionReason[correction.reason],
      note: correction.note ?? null,
      reportedInId: correction.reportedIn === undefined ? null : sourceId(correction.reportedIn),
      verification: Verification[correction.verification],
      basis: storedCitations(id, correction.basis ?? []),
      madeBy: null,
      madeAt: SAMPLE_LOADED_AT.toISOString(),
    };
  }),
});

/** @param owner the record, or the correction that they speak for */
const storedCitations = (owner: string, citations: readonly CitationSample[]): readonly StoredCitation[] =>
  citationsOf(owner, citations.map(citationDocument));

export const citationDocument = ({
  source,
  excerpt,
  locator,
  via,
  stance,
  field,
  value,
  note,
}: CitationSample): CitationGiven => ({
  sourceId: sourceId(source),
  excerpt: excerpt ?? null,
  locator: locator ?? null,
  via: via ?? [],
  stance: Stance[stance ?? "SUPPORTS"],
  field: field ?? null,
  value: value ?? null,
  note: note ?? null,
});
