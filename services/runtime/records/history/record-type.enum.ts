import { registerEnumType } from "type-graphql";

/** What both services' histories name their records; each declares the whole list, word for word. */
export enum RecordType {
  COUNTRY = "COUNTRY",
  SOURCE = "SOURCE",
  VISIT = "VISIT",
  MEETING = "MEETING",
  STATEMENT = "STATEMENT",
  EVENT = "EVENT",
  RELATION = "RELATION",
  PERSON = "PERSON",
  BIO = "BIO",
  ORGANIZATION = "ORGANIZATION",
  POST = "POST",
  MEMBERSHIP = "MEMBERSHIP",
  PLACE = "PLACE",
}
registerEnumType(RecordType, {
  name: "RecordType",
  description: "What kind of record it is.",
  valuesConfig: {
    COUNTRY: { description: "A country of today or a former state." },
    SOURCE: { description: "Something published that records cite." },
    VISIT: { description: "A journey of officials of one state to another." },
    MEETING: { description: "Talks between people." },
    STATEMENT: { description: "What somebody said, or is said to have said." },
    EVENT: { description: "A war, a flood, aid, a plan." },
    RELATION: { description: "How two sides stand to one another." },
    PERSON: { description: "Somebody's profile." },
    BIO: { description: "The bio-style record of a person." },
    ORGANIZATION: { description: "A body, an outlet, a faction." },
    POST: { description: "An office that people hold." },
    MEMBERSHIP: { description: "Who holds or held a post, or belongs to an organization." },
    PLACE: { description: "Somewhere that a bio names." },
  },
});

export enum RevisionAction {
  CREATED = "CREATED",
  UPDATED = "UPDATED",
  RETRACTED = "RETRACTED",
  RESTORED = "RESTORED",
  IMPORTED = "IMPORTED",
}
registerEnumType(RevisionAction, {
  name: "RevisionAction",
  description: "What was done to a record.",
  valuesConfig: {
    CREATED: { description: "It was entered." },
    UPDATED: { description: "It was changed." },
    RETRACTED: { description: "It was hidden from readers and from every count." },
    RESTORED: { description: "It was set back to an earlier revision." },
    IMPORTED: { description: "It came in with a file, or with a new database." },
  },
});
