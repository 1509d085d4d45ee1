import { registerEnumType } from "type-graphql";

export enum CountryStatus {
  CURRENT = "CURRENT",
  FORMER = "FORMER",
}
registerEnumType(CountryStatus, {
  name: "CountryStatus",
  description: "Whether a country exists today.",
  valuesConfig: {
    CURRENT: { description: "It exists today." },
    FORMER: { description: "It existed once: the Soviet Union, Yugoslavia." },
  },
});

export enum VisitDirection {
  INCOMING = "INCOMING",
  OUTGOING = "OUTGOING",
  BOTH = "BOTH",
}
registerEnumType(VisitDirection, {
  name: "VisitDirection",
  description: "Which visits of a country are meant.",
  valuesConfig: {
    INCOMING: { description: "Visits to the country, and those that its officials received." },
    OUTGOING: { description: "Visits from the country, and those that its officials made." },
    BOTH: { description: "All of them." },
  },
});
