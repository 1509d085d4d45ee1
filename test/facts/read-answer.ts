import { naturalId } from "../../services/runtime/records/identity";
import type { ExpectedBio } from "./fact-case";

// Turns what the fragments ask for into the shape in which cases say what they expect.

/** Gives the natural key back that an id was made of, so far as the case names it; else the id. */
export type KeyOf = (type: string, id: string) => string;

export const keysNamedIn = (expected: unknown): KeyOf => {
  const names = stringsIn(expected);
  return (type, id) => names.find((name) => naturalId(type, name) === id) ?? id;
};

interface Source {
  readonly id: string;
  readonly outletName: string | null;
}
export interface Citation {
  readonly source: Source | null;
  readonly field: string | null;
}
interface Correction {
  readonly field: string;
  readonly reportedIn: Source | null;
  readonly basis: readonly Citation[];
}
type Party =
  | { readonly __typename: "Country"; readonly code: string }
  | { readonly __typename: "Organization"; readonly id: string }
  | { readonly __typename: "Person"; readonly identifiers: Identifiers };
export type Identifiers = readonly { readonly scheme: string; readonly value: string }[];
export interface Participant {
  readonly party: Party | null;
  readonly onBehalfOf?: Participant | null;
  readonly identification?: { readonly party: Party | null; readonly citations: readonly Citation[] } | null;
}
export interface Assertion {
  readonly id: string;
  readonly citations: readonly Citation[];
  readonly corrections: readonly Correction[];
}

export interface VisitAnswer extends Assertion {
  readonly from: { readonly code: string } | null;
  readonly to: { readonly code: string } | null;
  readonly visitors: readonly Participant[];
  readonly hosts: readonly Participant[];
  readonly meetings: { readonly nodes: readonly { readonly id: string }[] };
}

export const readVisit = ({ id, ...visit }: VisitAnswer, keyOf: KeyOf): object => ({
  ...readAssertion(visit, keyOf),
  record: keyOf("visit", id),
  from: visit.from?.code,
  to: visit.to?.code,
  visitors: visit.visitors.map((visitor) => readParticipant(visitor, keyOf)),
  hosts: visit.hosts.map((host) => readParticipant(host, keyOf)),
  meetings: visit.meetings.nodes.map((meeting) => keyOf("meeting", meeting.id)),
});

export interface MeetingAnswer extends Assertion {
  readonly visit: { readonly id: string } | null;
  readonly participants: readonly Participant[];
}

export const readMeeting = ({ id, ...meeting }: MeetingAnswer, keyOf: KeyOf): object => ({
  ...readAssertion(meeting, keyOf),
  record: keyOf("meeting", id),
  visit: meeting.visit && keyOf("visit", meeting.visit.id),
  participants: meeting.participants.map((participant) => readParticipant(participant, keyOf)),
});

export interface LinkAnswer {
  readonly to: { readonly __typename: string; readonly id: string };
}

export interface StatementAnswer extends Assertion {
  readonly speaker: Participant;
  readonly addressees: readonly Participant[];
  readonly about: readonly Participant[];
  readonly visit: { readonly id: string } | null;
  readonly meeting: { readonly id: string } | null;
  readonly links: readonly LinkAnswer[];
  readonly variants: readonly {
    readonly speaker: { readonly label: string };
    readonly citations: readonly Citation[];
  }[];
}

export const readStatement = ({ id, ...statement }: StatementAnswer, keyOf: KeyOf): object => ({
  ...readAssertion(statement, keyOf),
  record: keyOf("statement", id),
  speaker: readParticipant(statement.speaker, keyOf),
  addressees: statement.addressees.map((addressee) => readParticipant(addressee, keyOf)),
  about: statement.about.map((subject) => readParticipant(subject, keyOf)),
  visit: statement.visit && withRecord("visit", statement.visit, keyOf),
  meeting: statement.meeting && withRecord("meeting", statement.meeting, keyOf),
  links: readLinks(statement.links, keyOf),
  variants: statement.variants.map((variant) => ({
    ...variant,
    speaker: variant.speaker.label,
    citations: variant.citations.map((citation) => readCitation(citation, keyOf)),
  })),
});

export interface BioAnswer {
  readonly name: string;
  readonly isNamed: boolean;
  readonly summary: string | null;
  readonly identifiers: Identifiers;
  readonly nationalities: readonly object[];
  readonly citations: readonly Citation[];
  readonly bio: Assertion & Readonly<Record<string, unknown>>;
}

/** Of the bio only what speaks to the field that the case is about: the box is one record, and its answers six facts. */
export const readBio = ({ bio, ...person }: BioAnswer, keyOf: KeyOf, { field }: ExpectedBio): object => {
  const meant = (at: { readonly field: string | null }) =>
    field ? `${at.field ?? ""}.`.startsWith(`${field}.`) : at.field === null;
  const { citations, corrections } = readAssertion(
    { citations: bio.citations.filter(meant), corrections: bio.corrections.filter(meant) },
    keyOf,
  );
  return {
    record: keyOf("bio", bio.id),
    person: {
      slug: slugIn(person.identifiers),
      name: person.name,
      isNamed: person.isNamed,
      summary: person.summary,
      nationalities: person.nationalities,
      citations: person.citations.map((citation) => readCitation(citation, keyOf)),
    },
    field,
    answer: field && bio[field],
    verification: bio.verification,
    citations,
    corrections,
  };
};

/** Drops what is null or empty: cases don't say what isn't there, and fail when it is. */
export const withoutNothing = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutNothing);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value)
    .map(([key, inner]) => [key, withoutNothing(inner)] as const)
    .filter(([, inner]) => inner !== null && inner !== undefined && !(Array.isArray(inner) && inner.length === 0));
  return Object.fromEntries(entries);
};

export const readAssertion = <T extends Omit<Assertion, "id">>(assertion: T, keyOf: KeyOf) => ({
  ...assertion,
  citations: assertion.citations.map((citation) => readCitation(citation, keyOf)),
  corrections: assertion.corrections.map((correction) => ({
    ...correction,
    reportedIn: correction.reportedIn && keyOf("source", correction.reportedIn.id),
    basis: correction.basis.map((citation) => readCitation(citation, keyOf)),
  })),
});

export const readCitation = (citation: Citation, keyOf: KeyOf) => ({
  ...citation,
  source: citation.source && keyOf("source", citation.source.id),
  outlet: citation.source?.outletName,
});

export const readParticipant = (participant: Participant, keyOf: KeyOf): object => ({
  ...participant,
  party: readParty(participant.party, keyOf),
  onBehalfOf: participant.onBehalfOf && readParticipant(participant.onBehalfOf, keyOf),
  identification: participant.identification && {
    ...participant.identification,
    party: readParty(participant.identification.party, keyOf),
    citations: participant.identification.citations.map((citation) => readCitation(citation, keyOf)),
  },
});

export const readLinks = (links: readonly LinkAnswer[], keyOf: KeyOf): object[] =>
  links.map((link) => ({ ...link, to: keyOf(link.to.__typename.toLowerCase(), link.to.id) }));

const readParty = (party: Party | null, keyOf: KeyOf): string | undefined => {
  if (party === null) return undefined;
  if (party.__typename === "Country") return party.code;
  return party.__typename === "Person" ? slugIn(party.identifiers) : keyOf("organization", party.id);
};

export const slugIn = (identifiers: Identifiers): string | undefined =>
  identifiers.find((identifier) => identifier.scheme === "dossier")?.value;

export const withRecord = <T extends { readonly id: string }>(type: string, { id, ...rest }: T, keyOf: KeyOf) => ({
  ...rest,
  record: keyOf(type, id),
});

const stringsIn = (value: unknown): string[] => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};
