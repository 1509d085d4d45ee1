import type { Fact } from "../../facts-file";
import type { Leaf } from "../leaf";
import { equal, isOf, notesOf, renamed, sourceKey, sourcesOf, within, word, type Rules } from "../rule";
import type { Told, ToldCitation } from "../told";
import { partyRules } from "./parties";

/** The file's words for media that the API calls otherwise. */
const MEDIA: Readonly<Record<string, string>> = { POST_ON_X: "SOCIAL_POST", ORAL: "SPOKEN" };

const variant = ({ at: [index = 0] }: Leaf, fact: Fact) => fact.statement?.variants[index];
const ofVariants = ({ variants = [] }: Told): ToldCitation[] => variants.flatMap(({ citations }) => citations);
const codesAbout = ({ about = [] }: Told) => about.map(({ party }) => party?.code);

/** Two quoted fragments in one fact are one text. */
const fragments = ({ text }: Told) => [text, ...(text?.split(" … ") ?? [])];

export const rulesOfStatements: Rules = {
  "statement.form": equal(({ form }) => [form]),
  "statement.text": equal(fragments),
  "statement.fragments[]": equal(fragments),
  "statement.gloss": equal(({ gloss }) => [gloss]),
  "statement.language": equal(({ language }) => [language]),
  "statement.originalLanguage": equal(({ originalLanguage }) => [originalLanguage]),
  "statement.medium": renamed(MEDIA, ({ medium }) => [medium]),
  "statement.topics[]": equal(({ topics }) => topics ?? []),
  "statement.via[]": {
    look: ({ citations }) => citations.flatMap(({ via }) => via),
    say: (value) => String(value).replace(/ \(unnamed\)$/, ""),
  },
  "statement.variants[].source": sourceKey((record, leaf, fact) =>
    sourcesOf(ofVariants(record).filter(({ note }) => note === variant(leaf, fact)?.wording)),
  ),
  "statement.variants[].wording": equal((record, leaf, fact) =>
    ofVariants(record)
      .filter(isOf(variant(leaf, fact)?.source ?? ""))
      .map(({ note }) => note),
  ),
  ...partyRules(
    "statement.speaker",
    // What the article has of the speaker where the record has another.
    (_, { statement, correction }) =>
      statement && { ...statement.speaker, ...(correction?.field === "statement.speaker" && { view: "AS_REPORTED" }) },
    ["speaker"],
  ),
  ...partyRules("statement.about[]", ({ at: [index = 0] }, { statement }) => statement?.about[index], ["about"]),
  ...partyRules("statement.addressees[]", ({ at: [index = 0] }, { statement }) => statement?.addressees[index], [
    "addressees",
  ]),
  "occurrences[]": equal(({ citations }) => citations.flatMap(({ locator }) => locator?.split("; "))),
  "affiliation.person": equal(({ about = [] }) => about.map(({ party }) => party?.name)),
  "affiliation.classification": within(notesOf),
  "affiliation.modality": word(notesOf),
  "mediation.mediator": equal(codesAbout),
  "mediation.between[]": equal(codesAbout),
  "mediation.status": renamed({ POTENTIAL: "ASSESSMENT" }, ({ form }) => [form]),
  "potentialConflicts[][]": equal(codesAbout),
};
