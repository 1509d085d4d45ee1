import { naturalId } from "../../services/runtime/records/identity";

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
  /** The type of the filter argument; null where the list has none. */
  readonly filterType: string | null;
}

/** Those whose lists tests read: in the sample, and with what tests add to it. */
export const IDS = {
  person: naturalId("person", "ali-larijani"),
  visit: naturalId("visit", "larijani-islamabad-2025-11"),
  meeting: naturalId("meeting", "larijani-zardari-2025-11"),
  organization: naturalId("organization", "the-national"),
  statementForOrganization: naturalId("statement", "author-larijani-between-east-and-west"),
};

const root = (field: string, orderType: ListField["orderType"], filterType: string): ListField => ({
  name: `Query.${field}`,
  field,
  around: "LIST",
  path: [field],
  orderType,
  filterType,
});

const ofCountry = (field: string, filterType: string): ListField => ({
  name: `Country.${field}`,
  field,
  around: 'country(code: "PAK") { LIST }',
  path: ["country", field],
  orderType: "ChronologicalOrder",
  filterType,
});

const ofPerson = (field: string, filterType: string): ListField => ({
  name: `Person.${field}`,
  field,
  around: `person(id: "${IDS.person}") { LIST }`,
  path: ["person", field],
  orderType: "ChronologicalOrder",
  filterType,
});

const ofRecord = (type: "visit" | "meeting", field: string): ListField => ({
  name: `${type === "visit" ? "Visit" : "Meeting"}.${field}`,
  field,
  around: `${type}(id: "${IDS[type]}") { LIST }`,
  path: [type, field],
  orderType: null,
  filterType: null,
});

/** Every connection of the API. */
export const LISTS: readonly ListField[] = [
  root("countries", null, "CountryFilter"),
  root("sources", "SearchOrder", "SourceFilter"),
  root("visits", "ChronologicalOrder", "VisitFilter"),
  root("meetings", "ChronologicalOrder", "MeetingFilter"),
  root("statements", "SearchOrder", "StatementFilter"),
  root("people", null, "PersonFilter"),
  root("places", null, "PlaceFilter"),
  ofCountry("visits", "VisitFilter"),
  ofCountry("statements", "StatementFilter"),
  ofPerson("visits", "VisitFilter"),
  ofPerson("meetings", "MeetingFilter"),
  ofPerson("statements", "StatementFilter"),
  ofRecord("visit", "meetings"),
  ofRecord("visit", "statements"),
  ofRecord("meeting", "statements"),
  {
    name: "Organization.statements",
    field: "statements",
    around: `statement(id: "${IDS.statementForOrganization}") {
      speaker { onBehalfOf { party { ... on Organization { LIST } } } } }`,
    path: ["statement", "speaker", "onBehalfOf", "party", "statements"],
    orderType: "ChronologicalOrder",
    filterType: "StatementFilter",
  },
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
  const field = `${list.field}${args === "" ? "" : `(${args})`} ${selection}`;
  return `query ${declared} { ${list.around.replace("LIST", field)} }`;
};

/** What stands in an answer at the list's place. */
export const listIn = (list: ListField, data: unknown): unknown =>
  list.path.reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>> | null)?.[key], data);
