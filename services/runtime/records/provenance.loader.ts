import { childLoader } from "../batching/loaders";
import type { ProvenanceRepository } from "./provenance.repository";

/** What a request's context has for the citations and corrections of its records. */
export const provenanceLoaders = (provenance: ProvenanceRepository) => ({
  citationsByRecord: childLoader(
    (ids) => provenance.citationsOfRecords(ids),
    ({ recordId }) => recordId,
  ),
  citationsBehind: childLoader(
    (ids) => provenance.citationsBehind(ids),
    ({ basisOf }) => basisOf ?? "",
  ),
  correctionsByRecord: childLoader(
    (ids) => provenance.correctionsOfRecords(ids),
    ({ recordId }) => recordId,
  ),
});

export type ProvenanceLoaders = ReturnType<typeof provenanceLoaders>;
