import { CorrectionReason } from "../correction.enum";
import { Stance } from "../citation.enum";
import { Verification } from "../verification";
import { list, optional, required, requiredList, withDefault, type DocumentOf, type FieldOfRecord } from "./field";
import { objectOf } from "./input-class";
import { idOf, oneOf, text } from "./kinds";

export const citation = objectOf("CitationInput", "Where an assertion comes from, to the sentence.", {
  sourceId: required(idOf("Source"), "The source that is cited."),
  excerpt: optional(text(600), "The source's own words, verbatim and short."),
  locator: optional(text(200), "Where in the source: a page, a paragraph, a row, a minute."),
  via: list(text(300), "Whom the source itself names as its source, outermost first."),
  stance: withDefault(oneOf(Stance), Stance.SUPPORTS, "Whether it supports the assertion; it does where left out."),
  field: optional(
    text(200),
    "The field it speaks to, as a path such as visitors[0].as; left out for the whole record.",
  ),
  value: optional(text(2_000), "What the source has in that field, where it differs."),
  note: optional(text(2_000), "What the source says, in our words, where it differs or adds."),
});
export type CitationGiven = NonNullable<ReturnType<(typeof citation)["value"]["parse"]>>;

const verificationOfReported: FieldOfRecord<Verification> = {
  ...withDefault(oneOf(Verification), Verification.REFUTED, "How the reported wording stands."),
  // The contract has it as an argument that is never null.
  defaultValue: Verification.REFUTED,
};

export const correction = objectOf(
  "CorrectionInput",
  "What a source printed where this record holds, or will hold, something else.",
  {
    field: required(text(200), "The field that is corrected, as a path such as visitors[0].label."),
    asReported: required(text(2_000), "What the source printed."),
    reason: required(oneOf(CorrectionReason), "What was wrong with it."),
    note: optional(text(2_000), "What there is to explain."),
    reportedInId: optional(idOf("Source"), "The source that printed it."),
    verification: verificationOfReported,
    basis: list(citation, "The sources that the correction rests on."),
  },
);
export type CorrectionGiven = NonNullable<ReturnType<(typeof correction)["value"]["parse"]>>;

/** What every assertion has besides fields of its own. */
export const provenanceFields = {
  verification: withDefault(
    oneOf(Verification),
    Verification.REPORTED,
    "How well the record stands up; REPORTED where left out.",
  ),
  citations: requiredList(citation, "Where it comes from: at least one, no assertion without a source."),
  corrections: list(correction, "What sources printed where this record holds something else."),
};
export type ProvenanceGiven = DocumentOf<typeof provenanceFields>;

/** As a record keeps them: with an id, so that one can be removed, and with who made them. */
export type StoredCitation = CitationGiven & { readonly id: string };
export type StoredCorrection = Omit<CorrectionGiven, "basis"> & {
  readonly id: string;
  readonly basis: readonly StoredCitation[];
  /** The value held now, as text. */
  readonly corrected: string | null;
  readonly madeBy: string | null;
  /** An ISO 8601 moment. */
  readonly madeAt: string;
};
