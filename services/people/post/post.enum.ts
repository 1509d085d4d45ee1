import { registerEnumType } from "type-graphql";

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
