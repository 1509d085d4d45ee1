import type { FieldsOfRecord } from "../field";
import { type CitationGiven, provenanceFields } from "../provenance.fields";
import { fieldsOf, readValues, readValuesOfPart, type Given, type ValuesRead } from "../read-input";
import type { RecordShape } from "../record-shape";
import type { UserError } from "../user-error";

/** What somebody else's file says of a record. */
export interface RecordDraft {
  readonly shape: RecordShape;
  readonly id: string;
  /** The fields that it speaks of, by their names in the API's input. */
  readonly given: Given;
  /** What the record rests on. */
  readonly citations: readonly CitationGiven[];
  /** Whether it is made where it is missing, and never changed. */
  readonly isMention: boolean;
}

/** The same, tidied, with all that is wrong with it by itself. */
export interface ReadDraft extends RecordDraft {
  readonly mistakes: readonly UserError[];
}

export const readDraft = (draft: RecordDraft): ReadDraft => {
  const { values, mistakes } = readValuesOfPart(draft.shape, draft.given);
  if (!draft.shape.isAssertion) return { ...draft, given: values, citations: [], mistakes };
  const own: Record<string, unknown> = { ...values };
  if ("citations" in own) delete own.citations;
  const cited = readValues(CITED, { citations: draft.citations });
  return {
    ...draft,
    given: own,
    citations: cited.values.citations as readonly CitationGiven[],
    mistakes: cited.mistakes.length > 0 ? [...mistakes, ...cited.mistakes] : mistakes,
  };
};

/** What a new record has where its draft says nothing, and what is wrong where that can't be. */
export const leftOut = (
  shape: RecordShape,
  given: Given,
): { readonly values: Given; readonly mistakes: readonly UserError[] } => {
  const { values, mistakes } = standardsOf(shape);
  const missing = mistakes.filter(({ path }) => given[path[1] ?? ""] === undefined && path[1] !== "citations");
  return { values, mistakes: missing };
};

/** What every assertion rests on. */
const CITED: FieldsOfRecord = { citations: provenanceFields.citations };

const standardsOf = (shape: RecordShape): ValuesRead => {
  const known = standards.get(shape);
  if (known) return known;
  const read = readValues(fieldsOf(shape), {});
  standards.set(shape, read);
  return read;
};

/** A record of nothing is the same each time. */
const standards = new WeakMap<RecordShape, ValuesRead>();
