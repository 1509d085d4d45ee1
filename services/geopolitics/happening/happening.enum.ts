import { registerEnumType } from "type-graphql";

export enum ChronologicalOrder {
  NEWEST_FIRST = "NEWEST_FIRST",
  OLDEST_FIRST = "OLDEST_FIRST",
}
registerEnumType(ChronologicalOrder, {
  name: "ChronologicalOrder",
  description: "The order of a list in time. A partial date stands at its earliest day; what has no date comes last.",
  valuesConfig: {
    NEWEST_FIRST: { description: "The latest first, the undated at the end." },
    OLDEST_FIRST: { description: "The earliest first, the undated at the end." },
  },
});

export enum SearchOrder {
  BEST_MATCH = "BEST_MATCH",
  NEWEST_FIRST = "NEWEST_FIRST",
  OLDEST_FIRST = "OLDEST_FIRST",
}
registerEnumType(SearchOrder, {
  name: "SearchOrder",
  description: "The order of a list that can be searched.",
  valuesConfig: {
    BEST_MATCH: { description: "What fits the search best first; only together with search." },
    NEWEST_FIRST: { description: "The latest first, the undated at the end." },
    OLDEST_FIRST: { description: "The earliest first, the undated at the end." },
  },
});

export enum HappeningType {
  VISIT = "VISIT",
  MEETING = "MEETING",
  STATEMENT = "STATEMENT",
  EVENT = "EVENT",
}
registerEnumType(HappeningType, {
  name: "HappeningType",
  description: "What a timeline is made of.",
  valuesConfig: {
    VISIT: { description: "Journeys of officials of one state to another." },
    MEETING: { description: "Meetings, on a visit or elsewhere." },
    STATEMENT: { description: "What somebody said, wrote or judged." },
    EVENT: { description: "Receptions, conflicts, aid, agreements and other events." },
  },
});
