import { registerEnumType } from "type-graphql";

/**
 * Where in a record a participant stands. FROM and TO are the two sides of a relation, and a visit's countries, which are
 * kept here so that party lists find them. The ASSESSOR is whose judgement a relation or an event is.
 */
export type ParticipantList =
  "FROM" | "TO" | "VISITORS" | "HOSTS" | "PARTICIPANTS" | "SPEAKER" | "ADDRESSEES" | "ABOUT" | "ASSESSOR";

export type PartyType = "Country" | "Organization" | "Person";

export enum ParticipantRole {
  VISITOR = "VISITOR",
  HOST = "HOST",
  PARTICIPANT = "PARTICIPANT",
  SPEAKER = "SPEAKER",
  ADDRESSEE = "ADDRESSEE",
  SUBJECT = "SUBJECT",
  BELLIGERENT = "BELLIGERENT",
  MEDIATOR = "MEDIATOR",
  DONOR = "DONOR",
  RECIPIENT = "RECIPIENT",
  NOMINATOR = "NOMINATOR",
  NOMINEE = "NOMINEE",
  AFFECTED = "AFFECTED",
  PARTNER = "PARTNER",
  DISCLOSER = "DISCLOSER",
  INITIATOR = "INITIATOR",
  PROPOSER = "PROPOSER",
  CLAIMANT = "CLAIMANT",
  TRANSIT = "TRANSIT",
  OTHER = "OTHER",
}
registerEnumType(ParticipantRole, {
  name: "ParticipantRole",
  description: "What part somebody has in a record.",
  valuesConfig: {
    VISITOR: { description: "Who travels." },
    HOST: { description: "Who receives." },
    PARTICIPANT: { description: "Who takes part." },
    SPEAKER: { description: "Who says it." },
    ADDRESSEE: { description: "To whom it is said." },
    SUBJECT: { description: "Whom it is about." },
    BELLIGERENT: { description: "Who fights." },
    MEDIATOR: { description: "Who goes between." },
    DONOR: { description: "Who gives." },
    RECIPIENT: { description: "Who is given to." },
    NOMINATOR: { description: "Who nominates." },
    NOMINEE: { description: "Who is nominated." },
    AFFECTED: { description: "Whom it befalls." },
    PARTNER: { description: "Who shares in a project or agreement." },
    DISCLOSER: { description: "Who makes something public." },
    INITIATOR: { description: "Who starts it." },
    PROPOSER: { description: "Who proposes it." },
    CLAIMANT: { description: "Who lays claim." },
    TRANSIT: { description: "Through whose land it passes." },
    OTHER: { description: "Any other part." },
  },
});

export enum PostRole {
  HEAD_OF_STATE = "HEAD_OF_STATE",
  HEAD_OF_GOVERNMENT = "HEAD_OF_GOVERNMENT",
  DEPUTY_HEAD_OF_GOVERNMENT = "DEPUTY_HEAD_OF_GOVERNMENT",
  SUPREME_LEADER = "SUPREME_LEADER",
  MONARCH = "MONARCH",
  FOREIGN_MINISTER = "FOREIGN_MINISTER",
  NATIONAL_SECURITY_ADVISER = "NATIONAL_SECURITY_ADVISER",
  MINISTER = "MINISTER",
  AMBASSADOR = "AMBASSADOR",
  LEGISLATOR = "LEGISLATOR",
  AGENCY_HEAD = "AGENCY_HEAD",
  MILITARY_COMMANDER = "MILITARY_COMMANDER",
  OTHER = "OTHER",
}
registerEnumType(PostRole, {
  name: "PostRole",
  description: "The class of a post, whatever it is called in its country.",
  valuesConfig: {
    HEAD_OF_STATE: { description: "President or whoever else stands at the head of the state." },
    HEAD_OF_GOVERNMENT: { description: "Prime minister, chancellor or the like." },
    DEPUTY_HEAD_OF_GOVERNMENT: { description: "Deputy prime minister or vice-chancellor." },
    SUPREME_LEADER: { description: "A leader above the head of state, as in Iran." },
    MONARCH: { description: "King, queen, emperor, emir or sultan." },
    FOREIGN_MINISTER: { description: "Minister of foreign affairs, secretary of state." },
    NATIONAL_SECURITY_ADVISER: { description: "Head or adviser of a national security council." },
    MINISTER: { description: "Any other minister." },
    AMBASSADOR: { description: "Ambassador or high commissioner." },
    LEGISLATOR: { description: "Member or speaker of a parliament." },
    AGENCY_HEAD: { description: "Head of a government agency or service." },
    MILITARY_COMMANDER: { description: "Commander of armed forces." },
    OTHER: { description: "Any other post." },
  },
});
