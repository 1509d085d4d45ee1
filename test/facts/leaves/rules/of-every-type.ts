import type { Fact } from "../../facts-file";
import type { Leaf } from "../leaf";
import { equal, isOf, notesOf, renamed, sentence, sourceKey, sourcesOf, within, type Found, type Rules } from "../rule";
import type { Told, ToldCitation, ToldCorrection } from "../told";
import { partyRules } from "./parties";

// What facts of all types have: who takes part, when and where, and what stands behind it.

const TYPES: Readonly<Record<string, string>> = {
  VISIT: "Visit",
  MEETING: "Meeting",
  STATEMENT: "Statement",
  MEMBERSHIP: "Membership",
  BIO: "Bio",
  RELATION: "Relation",
  COUNTRY: "Relation",
  ORGANIZATION: "Relation",
  EVENT: "Event",
  PROJECT: "Event PROJECT",
  TRADE_TARGET: "Event TRADE_TARGET",
};

/** The file has the window in which it is possible; it happened once within. */
const ONCE_WITHIN: Readonly<Record<string, string>> = { "2025-08-05/2025-11": "[2025-08-05..2025-11]" };

/** The file's names of fields, and ours. */
const FIELDS: Readonly<Record<string, string>> = {
  when: "period",
  "visit.kind": "kind",
  "statement.speaker": "speaker",
  "statement.originalLanguage": "originalLanguage",
  "membership.post": "post",
  "parties[0]": "participants[0].label",
  "parties[0].name": "person.name",
  "attributes[1].value": "subject",
  "bio.parsed.attributedTo": "favouriteQuote.attributedTo",
};

/** Facts whose verification speaks of the reported wording: it is the correction's, and the record has its own. */
const VERIFICATION_OF_THE_CORRECTION = ["F22", "F52", "F82", "F90"];

const corroboration = ({ at: [index = 0] }: Leaf, fact: Fact) => fact.corroboration[index];
const alternative = ({ at: [index = 0] }: Leaf, fact: Fact) => fact.alternatives[index];

/** The citations that are one corroboration in all but the value looked for. */
const corroborating =
  (isMeant: (citation: ToldCitation, wanted: Fact["corroboration"][number]) => boolean) =>
  ({ citations, person }: Told, leaf: Leaf, fact: Fact): ToldCitation[] => {
    const wanted = corroboration(leaf, fact);
    return wanted ? [...citations, ...(person?.citations ?? [])].filter((citation) => isMeant(citation, wanted)) : [];
  };
const bySource = corroborating((citation, { source, stance }) => isOf(source)(citation) && citation.stance === stance);
const byWords = corroborating((citation, { says }) => citation.note?.includes(says) ?? false);
const bySourceAndWords = corroborating(
  (citation, { source, says }) => isOf(source)(citation) && (citation.note?.includes(says) ?? false),
);

/** The citations that give the rival value. */
const rivals = ({ citations }: Told, leaf: Leaf, fact: Fact): ToldCitation[] => {
  const { value, sources } = alternative(leaf, fact) ?? { sources: [] };
  return citations.filter((citation) => citation.value === value && sources.some((source) => isOf(source)(citation)));
};

/** What the box as a whole is, is told by what stands behind the whole. */
const summariesOfBio = ({ __typename, citations }: Told): Found[] =>
  __typename === "Bio" ? citations.filter(({ field }) => field === null).map(({ note }) => note) : [];

const correctionRule = (read: (correction: ToldCorrection) => readonly Found[]) => (record: Told) =>
  record.corrections.flatMap(read);

/** The file has the value and the explanation in one sentence; the API keeps them apart. */
const corrected = ({ corrected: value, note }: ToldCorrection): Found[] => {
  const parts = [value, note].filter((part) => part !== null).map((part) => part.replace(/\.$/, ""));
  return [parts.join(", "), parts.join("; "), ...parts];
};

export const rulesOfEveryType: Rules = {
  type: renamed(TYPES, ({ __typename, kind }) => [__typename, `${__typename} ${kind ?? ""}`]),
  excerpt: equal(({ citations }, _, fact) => citations.filter(isOf(fact.source)).map(({ excerpt }) => excerpt)),
  source: sourceKey(({ citations }, _, fact) => sourcesOf(citations.filter(({ excerpt }) => excerpt === fact.excerpt))),
  verification: equal(({ verification, corrections }, _, fact) =>
    VERIFICATION_OF_THE_CORRECTION.includes(fact.id)
      ? corrections.map((correction) => correction.verification)
      : [verification],
  ),
  when: renamed(ONCE_WITHIN, ({ period }) => [period?.edtf]),
  whenAsReported: equal(({ period }) => [period?.asReported]),
  place: equal(({ place, places, meeting, visit, subject, favouritePlace }) => [
    place,
    ...(places ?? []),
    meeting?.place,
    ...(visit?.places ?? []),
    subject,
    favouritePlace?.place.name,
  ]),
  note: sentence(notesOf),
  summary: sentence((record) =>
    ["Relation", "Membership"].includes(record.__typename)
      ? [record.note]
      : [record.summary, ...summariesOfBio(record)],
  ),
  ...partyRules("parties[]", ({ at: [index = 0] }, fact) => fact.parties[index]),
  "corroboration[].source": sourceKey((...at) => sourcesOf(byWords(...at))),
  "corroboration[].stance": equal((...at) => bySourceAndWords(...at).map(({ stance }) => stance)),
  "corroboration[].says": within((...at) => bySource(...at).map(({ note }) => note)),
  "alternatives[].field": renamed(FIELDS, (...at) => rivals(...at).map(({ field }) => field)),
  "alternatives[].value": equal((...at) => rivals(...at).map(({ value }) => value)),
  "alternatives[].sources[]": sourceKey((...at) => sourcesOf(rivals(...at))),
  "alternatives[].note": within((...at) => rivals(...at).map(({ note }) => note)),
  "correction.field": renamed(
    FIELDS,
    correctionRule(({ field }) => [field]),
  ),
  "correction.asReported": equal(correctionRule(({ asReported }) => [asReported])),
  "correction.corrected": {
    look: (record) => correctionRule(corrected)(record).map((text) => text?.toString().toLowerCase()),
    say: (value) => String(value).toLowerCase(),
  },
  "correction.reason": equal(correctionRule(({ reason }) => [reason])),
  "correction.basis[]": sourceKey(correctionRule(({ basis }) => sourcesOf(basis))),
};
