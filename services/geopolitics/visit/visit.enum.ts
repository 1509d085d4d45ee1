import { registerEnumType } from "type-graphql";

export enum VisitKind {
  STATE = "STATE",
  OFFICIAL = "OFFICIAL",
  OFFICIAL_WORKING = "OFFICIAL_WORKING",
  WORKING = "WORKING",
  PRIVATE = "PRIVATE",
  MULTILATERAL = "MULTILATERAL",
  TRANSIT = "TRANSIT",
  UNSPECIFIED = "UNSPECIFIED",
}
registerEnumType(VisitKind, {
  name: "VisitKind",
  description: "How formal a visit was.",
  valuesConfig: {
    STATE: { description: "A state visit, with full honours." },
    OFFICIAL: { description: "An official visit." },
    OFFICIAL_WORKING: { description: "An official working visit: fewer honours, a meeting and a meal." },
    WORKING: { description: "A working visit, for talks alone." },
    PRIVATE: { description: "A private visit." },
    MULTILATERAL: { description: "A visit for a summit, a conference or a funeral with many guests." },
    TRANSIT: { description: "A stop on the way to somewhere else." },
    UNSPECIFIED: { description: "No source says how formal it was." },
  },
});

export enum VisitStatus {
  PLANNED = "PLANNED",
  TOOK_PLACE = "TOOK_PLACE",
  CANCELLED = "CANCELLED",
}
registerEnumType(VisitStatus, {
  name: "VisitStatus",
  description: "Whether a visit came about.",
  valuesConfig: {
    PLANNED: { description: "It was announced and has not taken place so far as we know." },
    TOOK_PLACE: { description: "It took place." },
    CANCELLED: { description: "It was called off." },
  },
});
