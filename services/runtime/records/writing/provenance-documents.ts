import { naturalId, newId } from "../identity";
import { rootOf, textOf, valueAt } from "./document-path";
import type { CitationGiven, CorrectionGiven, StoredCitation, StoredCorrection } from "./provenance.fields";
import type { StoredDocument } from "./record-shape";
import { userError, type UserError } from "./user-error";

/** What an update says of citations: a new list, or what comes to the old one and what goes. */
export interface CitationChanges {
  readonly citations?: readonly CitationGiven[];
  readonly addCitations?: readonly CitationGiven[];
  readonly removeCitations?: readonly string[];
}

export const changedCitations = (
  stored: readonly StoredCitation[],
  { citations, addCitations, removeCitations }: CitationChanges,
): readonly StoredCitation[] => {
  if (citations) return storedCitations(citations, stored);
  const removed = new Set(removeCitations ?? []);
  return [...stored.filter(({ id }) => !removed.has(id)), ...storedCitations(addCitations ?? [], [])];
};

/** What is cited as before keeps its id. */
export const storedCitations = (
  given: readonly CitationGiven[],
  before: readonly StoredCitation[],
): readonly StoredCitation[] => {
  const left = [...before];
  return given.map((citation) => {
    const index = left.findIndex((each) => isSame({ ...each, id: null }, { ...citation, id: null }));
    const [known] = index < 0 ? [] : left.splice(index, 1);
    return known ?? { ...citation, id: newId() };
  });
};

/** Citations that nobody removes one by one: their ids are made of what they speak for and their place. */
export const citationsOf = (owner: string, given: readonly CitationGiven[]): readonly StoredCitation[] =>
  given.map((citation, position) => ({ ...citation, id: naturalId("citation", `${owner}:${position}`) }));

export interface CorrectionsMade {
  readonly given: readonly CorrectionGiven[];
  readonly before: readonly StoredCorrection[];
  readonly by: string;
  readonly at: string;
}

/** What is corrected as before keeps its id, and who corrected it first. */
export const storedCorrections = ({ given, before, by, at }: CorrectionsMade): readonly StoredCorrection[] =>
  given.map(({ basis, ...correction }) => {
    const known = before.find(({ field, asReported, reportedInId }) =>
      isSame(
        { field, asReported, reportedInId },
        { field: correction.field, asReported: correction.asReported, reportedInId: correction.reportedInId },
      ),
    );
    return {
      id: known?.id ?? newId(),
      ...correction,
      basis: storedCitations(basis, known?.basis ?? []),
      corrected: known?.corrected ?? null,
      madeBy: known ? known.madeBy : by,
      madeAt: known?.madeAt ?? at,
    };
  });

/**
 * A document whose corrections have the value that is held now: it moves when the field is changed, what was reported
 * never does. One that is new has the value of the new document.
 */
export const withMovedCorrections = (before: StoredDocument | null, after: StoredDocument): StoredDocument => {
  if (!after.corrections?.length) return after;
  const known = new Set(before?.corrections?.map(({ id }) => id));
  const corrections = after.corrections.map((correction): StoredCorrection => {
    const value = valueAt(after, correction.field);
    const isUnmoved = known.has(correction.id) && isSame(valueAt(before, correction.field), value);
    return isUnmoved ? correction : { ...correction, corrected: textOf(value) };
  });
  return { ...after, corrections };
};

/** Paths of corrections that lead to no field of the record. */
export const strayCorrections = (
  corrections: readonly { readonly field: string }[],
  fields: readonly string[],
): readonly UserError[] =>
  corrections.flatMap(({ field }, index) =>
    fields.includes(rootOf(field))
      ? []
      : userError(
          "INVALID",
          ["input", "corrections", index, "field"],
          `The record has no field ${rootOf(field)}; it has ${fields.join(", ")}.`,
        ),
  );

/** Whether two values hold the same, whatever order their parts were written in. */
export const isSame = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other);

const canonical = (value: unknown): string =>
  JSON.stringify(value ?? null, (_, each: unknown) =>
    typeof each === "object" && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
