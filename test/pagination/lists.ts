import { naturalId } from "../../services/runtime/records/identity";
import { PEOPLE_LISTS } from "./lists-of-people";

/** As linked and as written are the orders in which rows were stored, which no field of theirs shows. */
export type Order = "newest" | "oldest" | "name" | "rank" | "as linked" | "as written";

/** A connection of the API, and how an operation comes to it. */
export interface ListField {
  /** As the schema has it: Country.visits. */
  readonly name: string;
  readonly field: string;
  /** The selection around it; LIST stands where the field goes. */
  readonly around: string;
  /** Where the field stands in the answer. */
  readonly path: readonly string[];
  /** The type of the orderBy argument; null where the list has one order only. */
  readonly orderType: "ChronologicalOrder" | "SearchOrder" | null;
  /** In what order the list is where none is asked for. */
  readonly order: Order;
  /** The type of the filter argument; null where the list has none. */
  readonly filterType: string | null;
  /** A filter that it has to be given, where nothing is to be left out. */
  readonly required?: "filter: {}";
  /** Whether readers get no such list. */
  readonly isForEditors?: boolean;
}

/** Those whose lists tests read: in the sample, and with what tests add to it. */
export const IDS = {
  person: naturalId("person", "ali-larijani"),
  visit: naturalId("visit", "larijani-islamabad-2025-11"),
  meeting: naturalId("meeting", "larijani-zardari-2025-11"),
  event: naturalId("event", "iran-israel-war-2025-06"),
  relation: naturalId("relation", "pakistan-recognition-of-israel"),
  statement: naturalId("statement", "larijani-bravery-and-success-2025-11"),
  source: naturalId("source", "article-2025"),
  organization: naturalId("organization", "the-national"),
  organizationWithRelations: naturalId("organization", "government-of-pakistan"),
  statementForOrganization: naturalId("statement", "author-larijani-between-east-and-west"),
};

const root = (
  field: string,
  orderType: ListField["orderType"],
  filterType: string,
  order: Order = orderType === null ? "name" : "newest",
): ListField => ({ name: `Query.${field}`, field, around: "LIST", path: [field], orderType, order, filterType });

type OrderType = ListField["orderType"];

const ofCountry = (field: string, filterType: string, orderType: OrderType = "ChronologicalOrder"): ListField => ({
  name: `Country.${field}`,
  field,
  around: 'country(code: "PAK") { LIST }',
  path: ["country", field],
  orderType,
  order: "newest",
  filterType,
});

const ofPerson = (field: string, filterType: string, orderType: OrderType = "ChronologicalOrder"): ListField => ({
  name: `Person.${field}`,
  field,
  around: `person(id: "${IDS.person}") { LIST }`,
  path: ["person", field],
  orderType,
  order: "newest",
  filterType,
});

const ofDyad = (field: string, filterType: string | null, orderType: OrderType = "ChronologicalOrder"): ListField => ({
  name: `Dyad.${field}`,
  field,
  around: 'dyad(countries: ["PAK", "IRN"]) { LIST }',
  path: ["dyad", field],
  orderType,
  order: "newest",
  filterType,
});

type RecordField = "visit" | "meeting" | "statement" | "event" | "relation" | "source";

const ofRecord = (type: RecordField, field: string, order: Order): ListField => ({
  name: `${type.charAt(0).toUpperCase()}${type.slice(1)}.${field}`,
  field,
  around: `${type}(id: "${IDS[type]}") { LIST }`,
  path: [type, field],
  orderType: null,
  order,
  filterType: null,
});

/** Every connection of the API that readers may ask for. */
export const LISTS: readonly ListField[] = [
  root("countries", null, "CountryFilter"),
  root("sources", "SearchOrder", "SourceFilter"),
  root("visits", "ChronologicalOrder", "VisitFilter"),
  root("meetings", "ChronologicalOrder", "MeetingFilter"),
  root("statements", "SearchOrder", "StatementFilter"),
  root("relations", null, "RelationFilter", "newest"),
  root("events", "SearchOrder", "EventFilter"),
  root("people", null, "PersonFilter"),
  root("places", null, "PlaceFilter"),
  {
    ...root("timeline", "ChronologicalOrder", "TimelineFilter"),
    required: "filter: {}",
  },
  ofDyad("relations", "RelationFilter", null),
  ofDyad("visits", "VisitFilter"),
  ofDyad("timeline", null),
  ofCountry("visits", "VisitFilter"),
  ofCountry("statements", "StatementFilter"),
  ofCountry("relations", "RelationFilter", null),
  ofPerson("visits", "VisitFilter"),
  ofPerson("meetings", "MeetingFilter"),
  ofPerson("statements", "StatementFilter"),
  ofPerson("relations", "RelationFilter", null),
  {
    name: "Organization.statements",
    field: "statements",
    around: `statement(id: "${IDS.statementForOrganization}") {
      speaker { onBehalfOf { party { ... on Organization { LIST } } } } }`,
    path: ["statement", "speaker", "onBehalfOf", "party", "statements"],
    orderType: "ChronologicalOrder",
    order: "newest",
    filterType: "StatementFilter",
  },
  {
    name: "Organization.relations",
    field: "relations",
    around: `organization(id: "${IDS.organizationWithRelations}") { LIST }`,
    path: ["organization", "relations"],
    orderType: null,
    order: "newest",
    filterType: "RelationFilter",
  },
  ofRecord("visit", "meetings", "oldest"),
  ofRecord("visit", "statements", "oldest"),
  ofRecord("visit", "events", "oldest"),
  ofRecord("meeting", "statements", "oldest"),
  ...(["visits", "meetings", "statements", "relations", "events"] as const).map((field) =>
    ofRecord("source", field, "newest"),
  ),
  ...(["visit", "meeting", "statement", "event", "relation"] as const).map((type) =>
    ofRecord(type, "linkedFrom", "as linked"),
  ),
  ...PEOPLE_LISTS,
];

export const listNamed = (name: string): ListField => {
  const list = LISTS.find((each) => each.name === name);
  if (!list) throw new Error(`There is no list ${name}.`);
  return list;
};

/**
 * @param args the field's arguments as they stand in the operation, without brackets: "first: 3"
 * @param declared the operation's variables, with brackets: "($first: Int)"
 */
export const listOperation = (list: ListField, args: string, selection: string, declared = ""): string => {
  const given = list.required && !args.includes("filter:") ? [args, list.required].filter(Boolean).join(", ") : args;
  const field = `${list.field}${given === "" ? "" : `(${given})`} ${selection}`;
  return `query ${declared} { ${list.around.replace("LIST", field)} }`;
};

/** What stands in an answer at the list's place. */
export const listIn = (list: ListField, data: unknown): unknown =>
  list.path.reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>> | null)?.[key], data);
