import { compareAssertion, comparePeriod, nameAndPost, nameOf } from "./against-the-facts-file";
import type { ExpectedAssertion, ExpectedEvent, ExpectedParticipant, ExpectedRelation } from "./fact-case";
import type { Fact } from "./facts-file";

/** The file names some kinds more finely than the API. */
const KINDS: Readonly<Record<string, string>> = {
  DIPLOMATIC_RECOGNITION: "RECOGNITION",
  BORDER: "NEIGHBOURHOOD",
  TRAVEL_RESTRICTION: "PASSPORT_EXCLUSION",
  MILITARY_OPPOSITION: "OTHER",
};
/** Attributes of a country or of an organization are relations, too: from whom to whom, and of what kind. */
const ATTRIBUTES: Readonly<Record<string, readonly [kind: string, from: string, to: string]>> = {
  F24: ["ORIENTATION", "Iran's political class", "IRN"],
  F31: ["NEUTRALITY", "IND", "the power blocs"],
  F32: ["ORIENTATION", "Al Mayadeen", "IRN"],
  F66: ["OTHER", "ISR", "PAK"],
};

export const compareRelations = (
  fact: Fact,
  ...relations: readonly [ExpectedRelation, ...ExpectedRelation[]]
): void => {
  compareAssertion(fact, together(relations));
  const [kind, ...pair] = ATTRIBUTES[fact.id] ?? [KINDS[fact.relation?.kind ?? ""] ?? fact.relation?.kind];
  expect(relations.map((relation) => relation.kind)).toContain(kind);
  const pairs = fact.relation ? pairsOf(fact.relation.from, fact.relation.to) : [pair];
  expect(sorted(relations.map(({ from, to }) => [nameOf(from), nameOf(to)]))).toEqual(sorted(pairs));
  for (const { status, isMutual, period } of relations) {
    if (fact.relation)
      expect({ status, isMutual }).toEqual({ status: fact.relation.status, isMutual: !fact.relation.directed });
    // The passports of F81 have periods of their own, each from its issuer.
    if (fact.id !== "F81") comparePeriod(fact, period);
  }
};

export const compareEvent = (fact: Fact, event: ExpectedEvent): void => {
  compareAssertion(fact, event);
  expect(event.kind).toBe(fact.event?.kind ?? fact.type);
  if (fact.project?.plannedFor === undefined) comparePeriod(fact, event.period);
  else expect(event.period?.edtf).toBe(fact.project.plannedFor);
  expect(event.place ?? null).toBe(fact.place);
  const name = fact.event?.name ?? fact.project?.name;
  if (name !== undefined) expect(event.title).toBe(name);
  expect(event.alsoKnownAs ?? []).toEqual(fact.event?.aliases ?? []);
  const parties = fact.parties.filter((party) => party.view !== "AS_REPORTED").map(nameAndPost);
  const named = event.participants.map((participant) => nameAndPost(participant));
  // The label of one without a name may have a post that the file leaves out.
  expect(named).toEqual(expect.arrayContaining(parties.filter(({ as }) => as !== undefined)));
  expect(named.map((one) => one.name)).toEqual(expect.arrayContaining(parties.map((one) => one.name)));
  for (const [index, side] of (fact.event?.sides ?? []).entries()) {
    expect(sideOf(event.participants, index + 1)).toEqual(new Set(side));
  }
};

/** What stands behind a fact of several records is what stands behind any of them. */
const together = (records: readonly [ExpectedAssertion, ...ExpectedAssertion[]]): ExpectedAssertion => ({
  ...records[0],
  citations: records.flatMap(({ citations }) => citations),
  corrections: records.flatMap(({ corrections = [] }) => corrections),
});

const pairsOf = (from: string | readonly string[], to: string | readonly string[]): string[][] =>
  [from].flat().flatMap((one) => [to].flat().map((other) => [one, other]));

const sorted = (pairs: readonly (readonly (string | undefined)[])[]): string[] => [
  ...new Set(pairs.map((pair) => pair.join(" to ")).sort()),
];

const sideOf = (participants: readonly ExpectedParticipant[], side: number): Set<string | undefined> =>
  new Set(participants.filter((participant) => participant.side === side).map(nameOf));
