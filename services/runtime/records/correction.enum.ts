import { registerEnumType } from "type-graphql";

export enum CorrectionReason {
  SPELLING = "SPELLING",
  TITLE = "TITLE",
  FACTUAL = "FACTUAL",
  DATE = "DATE",
  ATTRIBUTION = "ATTRIBUTION",
  TRANSLATION = "TRANSLATION",
  SCOPE = "SCOPE",
  OUTDATED = "OUTDATED",
}
registerEnumType(CorrectionReason, {
  name: "CorrectionReason",
  description: "What was wrong with the wording that a source printed.",
  valuesConfig: {
    SPELLING: { description: "A name or word was misspelt." },
    TITLE: { description: "A post or title was given wrongly." },
    FACTUAL: { description: "It was not so." },
    DATE: { description: "The time was wrong." },
    ATTRIBUTION: { description: "The words or the deed are somebody else's." },
    TRANSLATION: { description: "The translation says something else than the original." },
    SCOPE: { description: "It was put too widely or too narrowly." },
    OUTDATED: { description: "It was so once and no longer is." },
  },
});
