import {
  readAssertion,
  readLinks,
  readParticipant,
  type Assertion,
  type KeyOf,
  type LinkAnswer,
  type Participant,
} from "./read-answer";

// The other two kinds of record that the article's facts stand in, in the shape in which cases say what they expect.

export interface RelationAnswer extends Assertion {
  readonly from: Participant;
  readonly to: Participant;
  readonly assessedBy: Participant | null;
  readonly links: readonly LinkAnswer[];
}

export const readRelation = ({ id, ...relation }: RelationAnswer, keyOf: KeyOf): object => ({
  ...readAssertion(relation, keyOf),
  record: keyOf("relation", id),
  from: readParticipant(relation.from, keyOf),
  to: readParticipant(relation.to, keyOf),
  assessedBy: relation.assessedBy && readParticipant(relation.assessedBy, keyOf),
  links: readLinks(relation.links, keyOf),
});

export interface EventAnswer extends Assertion {
  readonly participants: readonly Participant[];
  readonly partOf: { readonly id: string } | null;
  readonly visit: { readonly id: string } | null;
  readonly assessedBy: Participant | null;
  readonly links: readonly LinkAnswer[];
}

export const readEvent = ({ id, ...event }: EventAnswer, keyOf: KeyOf): object => ({
  ...readAssertion(event, keyOf),
  record: keyOf("event", id),
  participants: event.participants.map((participant) => readParticipant(participant, keyOf)),
  partOf: event.partOf && keyOf("event", event.partOf.id),
  visit: event.visit && keyOf("visit", event.visit.id),
  assessedBy: event.assessedBy && readParticipant(event.assessedBy, keyOf),
  links: readLinks(event.links, keyOf),
});
