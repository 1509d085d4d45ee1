import { registerEnumType } from "type-graphql";

export enum RelationKind {
  RECOGNITION = "RECOGNITION",
  DIPLOMATIC_TIES = "DIPLOMATIC_TIES",
  ALLIANCE = "ALLIANCE",
  SECURITY_TIES = "SECURITY_TIES",
  MILITARY_TIES = "MILITARY_TIES",
  ECONOMIC_TIES = "ECONOMIC_TIES",
  POLITICAL_TIES = "POLITICAL_TIES",
  CULTURAL_TIES = "CULTURAL_TIES",
  SANCTION = "SANCTION",
  TRAVEL_BAN = "TRAVEL_BAN",
  TERRITORIAL_DISPUTE = "TERRITORIAL_DISPUTE",
  NEUTRALITY = "NEUTRALITY",
  RIVALRY = "RIVALRY",
  ORIENTATION = "ORIENTATION",
  NEIGHBOURHOOD = "NEIGHBOURHOOD",
  PASSPORT_EXCLUSION = "PASSPORT_EXCLUSION",
  SUPPORT = "SUPPORT",
  OTHER = "OTHER",
}
registerEnumType(RelationKind, {
  name: "RelationKind",
  description: "In what way two sides stand to one another.",
  valuesConfig: {
    RECOGNITION: { description: "One recognises the other as a state." },
    DIPLOMATIC_TIES: { description: "They have diplomatic relations." },
    ALLIANCE: { description: "They are bound to help one another." },
    SECURITY_TIES: { description: "Their security services or ministries work together." },
    MILITARY_TIES: { description: "Their armed forces work together, or one arms the other." },
    ECONOMIC_TIES: { description: "They trade with or invest in one another." },
    POLITICAL_TIES: { description: "Their politics are close, or otherwise bound up with each other." },
    CULTURAL_TIES: { description: "They share history, faith or culture." },
    SANCTION: { description: "One punishes the other by bans or limits." },
    TRAVEL_BAN: { description: "One forbids its people to travel to the other." },
    TERRITORIAL_DISPUTE: { description: "Both claim the same land." },
    NEUTRALITY: { description: "One keeps out of the quarrels of the other." },
    RIVALRY: { description: "They contend with one another." },
    ORIENTATION: { description: "One looks to the other, or takes its side." },
    NEIGHBOURHOOD: { description: "They lie next to each other." },
    PASSPORT_EXCLUSION: { description: "The passport of one is not valid for travel to the other." },
    SUPPORT: { description: "One helps the other." },
    OTHER: { description: "Any other relation; its subject says which." },
  },
});

export enum RelationStatus {
  IN_FORCE = "IN_FORCE",
  ABSENT = "ABSENT",
  REFUSED = "REFUSED",
  PROPOSED = "PROPOSED",
  SUSPENDED = "SUSPENDED",
  ENDED = "ENDED",
}
registerEnumType(RelationStatus, {
  name: "RelationStatus",
  description: "Whether a relation holds. That it doesn't is something to know as well, and no gap.",
  valuesConfig: {
    IN_FORCE: { description: "It holds." },
    ABSENT: { description: "It is known not to hold: one does not recognise the other." },
    REFUSED: { description: "It was asked for and turned down." },
    PROPOSED: { description: "Somebody wants it to be." },
    SUSPENDED: { description: "It is interrupted." },
    ENDED: { description: "It is over." },
  },
});
