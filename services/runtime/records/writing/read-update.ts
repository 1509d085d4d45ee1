import { isUuid } from "../../graphql/ids";
import { list } from "./field";
import { changedCitations, type CitationChanges } from "./provenance-documents";
import { citation, type CitationGiven } from "./provenance.fields";
import { readFields, readPart, type Given, type InputRead } from "./read-input";
import type { RecordShape, StoredDocument } from "./record-shape";
import { userError, type UserError } from "./user-error";

/** What an update changes, with the record's citations as they then stand. */
export const readUpdate = (shape: RecordShape, before: StoredDocument, given: Given): InputRead => {
  const read = readPart(shape, given);
  if (!shape.isAssertion) return read;
  const added = readFields({ addCitations: ADDED }, given);
  const changes: CitationChanges = {
    ...(given.citations === undefined ? {} : { citations: (read.values.citations ?? []) as readonly CitationGiven[] }),
    addCitations: (added.values.addCitations ?? []) as readonly CitationGiven[],
    removeCitations: ((given.removeCitations ?? []) as readonly string[]).map((id) => id.toLowerCase()),
  };
  const stored = before.citations ?? [];
  const mistakes = [...read.mistakes, ...added.mistakes, ...mistakesBetween(given, stored)];
  if (mistakes.length > 0) return { ...read, mistakes };
  const citations = changedCitations(stored, changes);
  return {
    values: { ...read.values, citations },
    references: [...read.references, ...added.references],
    mistakes: citations.length > 0 ? [] : [LAST_CITATION],
  };
};

const ADDED = list(citation, "Citations that come to those it has.");

const mistakesBetween = (
  { citations, addCitations, removeCitations }: Given,
  stored: readonly { readonly id: string }[],
): UserError[] => {
  const isNamed = (value: unknown): boolean => value !== undefined && value !== null;
  if (isNamed(citations) && (isNamed(addCitations) || isNamed(removeCitations))) {
    return [
      userError(
        "INVALID",
        ["input", "citations"],
        "Give either citations, the whole list, or addCitations and removeCitations, which change it.",
      ),
    ];
  }
  const known = new Set(stored.map(({ id }) => id));
  return ((removeCitations ?? []) as readonly string[]).flatMap((id, index) =>
    isUuid(id) && known.has(id.toLowerCase())
      ? []
      : userError("INVALID", ["input", "removeCitations", index], `The record has no citation ${id}.`),
  );
};

const LAST_CITATION = userError(
  "REQUIRED",
  ["input", "citations"],
  "A record keeps at least one citation: no assertion without a source.",
);
