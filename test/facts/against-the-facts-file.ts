import type {
  ExpectedAssertion,
  ExpectedBio,
  ExpectedCitation,
  ExpectedMeeting,
  ExpectedParticipant,
  ExpectedStatement,
  ExpectedVisit,
} from "./fact-case";
import type { Fact, FactParty } from "./facts-file";

// Holds what a case expects against the facts file, by the table of the file's README: a literal of a case can't drift from it.

/** The file's words for what the API calls otherwise. */
const MEDIA: Readonly<Record<string, string>> = { POST_ON_X: "SOCIAL_POST", ORAL: "SPOKEN" };
const FIELDS: Readonly<Record<string, string>> = {
  when: "period",
  "visit.kind": "kind",
  "statement.speaker": "speaker",
  "statement.originalLanguage": "originalLanguage",
  place: "place",
  summary: "summary",
  "membership.post": "post",
  "parties[0]": "participants[0].label",
  "parties[0].name": "person.name",
  "attributes[1].value": "subject",
  "bio.parsed.attributedTo": "favouriteQuote.attributedTo",
};
/** The file has the window in which it is possible; it happened once within. */
const ONCE_WITHIN: Readonly<Record<string, string>> = { "2025-08-05/2025-11": "[2025-08-05..2025-11]" };
/** Notes that speak of facts and sources by number or key, or to whoever loads them: readers get them in other words. */
const NOTES_IN_OTHER_WORDS =
  "F01 F06 F10 F11 F13 F22 F23 F27 F42 F44 F46 F48 F59 F61 F68 F69 F72 F73 F74 F93 F94".split(" ");
/** Facts whose verification speaks of the reported wording: it is the correction's, and the record has its own. */
const VERIFICATION_OF_THE_CORRECTION = ["F22", "F52", "F82", "F90"];

export const compareVisit = (fact: Fact, visit: ExpectedVisit): void => {
  compareAssertion(fact, visit);
  comparePeriod(fact, visit.period);
  expect(visit.kind).toBe(fact.visit?.kind);
  expect(visit.places ?? []).toEqual(fact.visit?.stops);
  if (fact.place !== null) expect(visit.places).toContain(fact.place);
  expect([visit.from, visit.to]).toEqual([...inRole(fact, "FROM"), ...inRole(fact, "TO")].map((party) => party.code));
  expect(visit.visitors.map(nameAndPost)).toEqual(inRole(fact, "VISITOR").map(nameAndPost));
  // The host of F06 is of another fact, the reception at the airport.
  if (fact.id !== "F06") expect((visit.hosts ?? []).map(nameAndPost)).toEqual(inRole(fact, "HOST").map(nameAndPost));
  if (fact.visit?.stopsSource) expect(sourcesOf(visit)).toContain(fact.visit.stopsSource);
  if (fact.visit?.tripWhen !== undefined) expect(visit.note).toContain(fact.visit.tripWhen);
  const judgement = fact.visit?.authorJudgement;
  if (judgement !== undefined) expect(visit.citations.map((citation) => citation.value)).toContain(judgement);
};

export const compareMeeting = (fact: Fact, meeting: ExpectedMeeting): void => {
  compareAssertion(fact, meeting);
  comparePeriod(fact, meeting.period);
  expect(meeting.place).toBe(fact.place);
  expect(meeting.topics ?? []).toEqual(fact.meeting?.topics);
  expect(meeting.participants.map(nameAndPost)).toEqual(inRole(fact, "PARTICIPANT").map(nameAndPost));
  const sides = meeting.participants.map((participant) => participant.onBehalfOf?.party);
  expect(sides).toEqual(inRole(fact, "SIDE").map((party) => party.code));
};

export const compareStatement = (fact: Fact, statement: ExpectedStatement): void => {
  const said = fact.statement;
  if (!said) throw new Error(`${fact.id} is no statement.`);
  compareAssertion(fact, statement);
  comparePeriod(fact, statement.period);
  expect(statement.form).toBe(said.form);
  expect(statement.text).toBe((said.fragments ?? [said.text]).join(" … "));
  expect(statement.gloss).toBe(said.gloss);
  expect(statement.language).toBe(said.language);
  expect(statement.originalLanguage ?? null).toBe(said.originalLanguage);
  expect(statement.medium).toBe(MEDIA[said.medium] ?? said.medium);
  expect(statement.topics).toEqual(said.topics);
  // A statement has no place of its own: it is that of the meeting or of the visit.
  if (fact.place !== null) expect([statement.meeting?.place, statement.visit?.places].flat()).toContain(fact.place);

  const speaker = inRole(fact, "SPEAKER").find((party) => party.view !== "AS_REPORTED");
  expect(nameAndPost(statement.speaker)).toEqual(speaker && nameAndPost(speaker));
  if (speaker?.onBehalfOf !== undefined) expect(statement.speaker.onBehalfOf?.label).toBe(speaker.onBehalfOf);
  expect(postsOf(statement.addressees ?? [])).toEqual(postsOf(said.addressees));
  // The file has it in two lists, and neither has all of it.
  const others = ["ABOUT", "CONTRAST"].flatMap((role) => inRole(fact, role));
  const subjects = [...said.about, ...others].map(nameOf);
  expect(new Set((statement.about ?? []).map(nameOf))).toEqual(new Set(subjects));

  const posts = said.about.filter((party) => party.as !== undefined).map(nameAndPost);
  expect((statement.about ?? []).map(nameAndPost)).toEqual(expect.arrayContaining(posts));

  const via = said.via.map((relay) => relay.replace(" (unnamed)", ""));
  const relays = statement.citations[0]?.via ?? [];
  expect(relays.slice(relays.length - via.length)).toEqual(via);
  const variants = (statement.variants ?? []).flatMap((variant) => variant.citations);
  expect(byText(variants.map(({ source, note }) => [source, note]))).toEqual(
    byText(said.variants.map(({ source, wording }) => [source, wording])),
  );
  if (fact.occurrences) expect(statement.citations[0]?.locator).toBe(fact.occurrences.join("; "));
};

export const compareBio = (fact: Fact, bio: ExpectedBio): void => {
  compareAssertion(fact, bio);
  const { question, answer, parsed, field } = fact.bio ?? {};
  const ours: Readonly<Record<string, unknown>> = { answer: undefined, ...bio.answer };
  expect(bio.field ?? "identity").toBe(field);
  expect(bio.citations[0]?.locator).toBe(bio.field ? question : "heading");
  switch (bio.field) {
    case "age":
      expect(bio.answer).toEqual({ years: parsed?.years });
      break;
    case "favouriteQuote":
      expect(ours.text).toBe(parsed?.text);
      expect(bio.corrections?.[0]?.asReported).toBe(parsed?.attributedTo);
      expect(ours.attributedTo).not.toBe(parsed?.attributedTo);
      break;
    case "favouritePlace":
      expect(ours.place).toMatchObject({ name: parsed?.place, locality: parsed?.locality });
      expect(ours.place).toHaveProperty("country.code", parsed?.country);
      expect(ours.comment).toBe(parsed?.comment);
      // The words in which they answer; what they go on to say is the comment, in our words.
      expect(answer).toContain(ours.answer);
      break;
    case undefined:
      expect(bio.person.isNamed).toBe(parsed?.name !== null);
      break;
    default:
      expect(bio.answer).toEqual({ answer, scope: parsed?.scope });
  }
};

/** What all types have: where it comes from, what others say, what was corrected, and how it stands. */
export const compareAssertion = (fact: Fact, expected: ExpectedAssertion): void => {
  const { citations } = expected;
  expect(citations[0]).toMatchObject({ source: fact.source, excerpt: fact.excerpt });
  for (const { source, stance, says } of fact.corroboration) {
    expect({ source, stance, says: notesOf(citations, source, stance) }).toEqual({
      source,
      stance,
      says: matching(says),
    });
  }
  for (const { field, value, sources, note } of fact.alternatives) {
    for (const source of sources) {
      const rival = citations.find((citation) => citation.source === source && citation.value === value);
      expect(rival?.field).toBe(FIELDS[field]);
      if (!isHeld(expected, value)) expect(rival?.stance).toBe("DIFFERS");
      if (note !== null) expect(rival?.note).toContain(note);
    }
  }
  compareCorrection(fact, expected);
  if (!VERIFICATION_OF_THE_CORRECTION.includes(fact.id)) expect(expected.verification).toBe(fact.verification);
  if (fact.note !== null && !NOTES_IN_OTHER_WORDS.includes(fact.id)) {
    expect(JSON.stringify(expected)).toContain(JSON.stringify(fact.note).slice(1, -1));
  }
};

const compareCorrection = ({ id, correction, source, verification }: Fact, expected: ExpectedAssertion): void => {
  if (!correction) return;
  const field = FIELDS[correction.field];
  const ours = expected.corrections?.find((candidate) => candidate.field === field);
  expect(ours).toMatchObject({ asReported: correction.asReported, reason: correction.reason, reportedIn: source });
  expect(ours?.basis.map((citation) => citation.source)).toEqual(correction.basis);
  // The file has the value and the explanation in one sentence; the API keeps them apart.
  const told = `${ours?.corrected ?? ""} ${ours?.note ?? ""}`.toLowerCase();
  for (const part of correction.corrected.toLowerCase().split(/[,;] /)) expect(told).toContain(part);
  if (VERIFICATION_OF_THE_CORRECTION.includes(id)) expect(ours?.verification).toBe(verification);
};

export const comparePeriod = ({ when, whenAsReported }: Fact, period: ExpectedVisit["period"] | undefined): void => {
  expect(period?.edtf ?? null).toBe(when === null ? null : (ONCE_WITHIN[when] ?? when));
  expect(period?.asReported ?? null).toBe(whenAsReported);
};

export const inRole = (fact: Fact, role: string): FactParty[] => fact.parties.filter((party) => party.role === role);

/** Countries by their codes, since a label may have their name otherwise. */
export const nameOf = (party: FactParty | ExpectedParticipant): string | undefined => {
  if ("code" in party && party.code !== undefined) return party.code;
  if ("party" in party && /^[A-Z]{3}$/.test(party.party ?? "")) return party.party;
  return party.label ?? ("name" in party ? party.name : undefined);
};

export const nameAndPost = (party: FactParty | ExpectedParticipant) => ({ name: nameOf(party), as: party.as });
const postsOf = (parties: readonly (FactParty | ExpectedParticipant)[]) => parties.map(nameAndPost);

const notesOf = (citations: readonly ExpectedCitation[], source: string, stance: string): string =>
  citations
    .filter((citation) => citation.source === source && citation.stance === stance)
    .map((citation) => citation.note)
    .join("\n");

const matching = (says: string): unknown => expect.stringContaining(says);

/** Whether the value is the one held, and its sources no rivals. */
const isHeld = (expected: object, value: string): boolean =>
  "period" in expected && (expected.period as { readonly edtf: string }).edtf === value;

const sourcesOf = (assertion: ExpectedAssertion): string[] => assertion.citations.map((citation) => citation.source);

const byText = <T>(items: readonly T[]): T[] =>
  [...items].sort((one, other) => JSON.stringify(one).localeCompare(JSON.stringify(other)));
