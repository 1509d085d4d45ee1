import { registerEnumType } from "type-graphql";

export enum EventKind {
  RECEPTION = "RECEPTION",
  CONFLICT = "CONFLICT",
  DISASTER = "DISASTER",
  AID = "AID",
  NOMINATION = "NOMINATION",
  MEDIATION = "MEDIATION",
  AGREEMENT = "AGREEMENT",
  PROJECT = "PROJECT",
  DISCLOSURE = "DISCLOSURE",
  TRADE_TARGET = "TRADE_TARGET",
  OTHER = "OTHER",
}
registerEnumType(EventKind, {
  name: "EventKind",
  description: "What sort of event it is.",
  valuesConfig: {
    RECEPTION: { description: "Somebody is received, at an airport for instance." },
    CONFLICT: { description: "A war, or other fighting." },
    DISASTER: { description: "A flood, an earthquake or another disaster." },
    AID: { description: "Help that is sent." },
    NOMINATION: { description: "Somebody is put forward for a prize or a post." },
    MEDIATION: { description: "Somebody goes between two sides." },
    AGREEMENT: { description: "A treaty, a ceasefire or another agreement." },
    PROJECT: { description: "Something to be built or set up: a pipeline, a corridor." },
    DISCLOSURE: { description: "Something secret is made public." },
    TRADE_TARGET: { description: "How much two sides want to trade." },
    OTHER: { description: "Anything else." },
  },
});

export enum EventStatus {
  PROPOSED = "PROPOSED",
  PLANNED = "PLANNED",
  ONGOING = "ONGOING",
  COMPLETED = "COMPLETED",
  STALLED = "STALLED",
  ABANDONED = "ABANDONED",
}
registerEnumType(EventStatus, {
  name: "EventStatus",
  description: "How far an event has come.",
  valuesConfig: {
    PROPOSED: { description: "It is talked about, hoped for or feared." },
    PLANNED: { description: "It is decided, and has not begun." },
    ONGOING: { description: "It is under way." },
    COMPLETED: { description: "It is over." },
    STALLED: { description: "It has come to a halt." },
    ABANDONED: { description: "It was given up." },
  },
});
