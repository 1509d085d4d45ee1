import type { LoadersOf } from "../batching/lazy-loaders";
import { childLoader } from "../batching/loaders";
import type { ProvenanceRepository } from "./provenance.repository";

interface Reads {
  readonly provenance: ProvenanceRepository;
}

/** What a request's context has for the citations and corrections of its records. */
export const provenanceLoaders = {
  citationsByRecord: ({ provenance }: Reads) =>
    childLoader(
      (ids) => provenance.citationsOfRecords(ids),
      ({ recordId }) => recordId,
    ),
  citationsBehind: ({ provenance }: Reads) =>
    childLoader(
      (ids) => provenance.citationsBehind(ids),
      ({ basisOf }) => basisOf ?? "",
    ),
  correctionsByRecord: ({ provenance }: Reads) =>
    childLoader(
      (ids) => provenance.correctionsOfRecords(ids),
      ({ recordId }) => recordId,
    ),
};

export type ProvenanceLoaders = LoadersOf<typeof provenanceLoaders>;
