import { naturalId } from "../../services/runtime/records/identity";
import { readOperations } from "../operations/operations";

// What is read again and again while rows change beneath it: pages, and lists of every kind by everything that they are found by.

export interface Reading {
  readonly name: string;
  /** Whose data are in the answer. */
  readonly of: readonly ("geopolitics" | "people")[];
  readonly query: string;
  readonly variables: object;
}

const TRIP = naturalId("visit", "larijani-islamabad-2025-11");
const LARIJANI = naturalId("person", "ali-larijani");
const ARTICLE = naturalId("source", "article-2025");

/** With what the other service says of them. */
const NAMED =
  "label as party { ... on Country { code name } ... on Person { id name } ... on Organization { id name } } onBehalfOf { label }";
const WHO = "label as onBehalfOf { label }";
const PROVENANCE = `verification citations { excerpt stance source { id title outletName } }
  corrections { field asReported corrected }`;
const VISITS = `totalCount nodes { id status period { edtf } places from { code } to { code } visitors { ${WHO} } hosts { ${WHO} } ${PROVENANCE} }`;
const STATEMENTS = `totalCount nodes { id text form speaker { ${WHO} } about { ${WHO} } variants { id text } citations { excerpt } }`;
const MEETINGS = `totalCount nodes { id place participants { ${WHO} } statements(first: 3) { totalCount nodes { id text } } links { kind to { __typename } } }`;
const EVENTS = `totalCount nodes { id title status participants { ${WHO} } quantities { value unit } citations { excerpt } }`;
const RELATIONS = `totalCount nodes { id kind status from { ${WHO} } to { ${WHO} } assessedBy { label } citations { excerpt } }`;
const TIMELINE = "totalCount nodes { __typename id period { edtf } }";

/** Of one service, but for the names of those who take part. */
const OF_GEOPOLITICS: readonly (readonly [field: string, selection: string])[] = [
  [`visits(filter: { from: ["IR"] })`, VISITS],
  [`visits(filter: { to: ["PAK"], statuses: [TOOK_PLACE, PLANNED] })`, VISITS],
  [`visits(filter: { visitors: ["${LARIJANI}"] })`, VISITS],
  [`visits(filter: { hosts: ["PAK"] })`, VISITS],
  [`visits(filter: { between: ["PK", "IRN"] })`, VISITS],
  [`visits(filter: { ids: ["${TRIP}"] })`, VISITS],
  [`visits(filter: { sources: ["${ARTICLE}"] })`, VISITS],
  ["visits", VISITS],
  [`visitCounts(by: [YEAR, TO], filter: { visitors: ["IRN"] })`, "year count to { code }"],
  [`visitCounts(by: [KIND])`, "kind count"],
  [`statements(filter: { speakers: ["IRN"] })`, STATEMENTS],
  [`statements(filter: { about: ["IND"], includeVariants: true })`, STATEMENTS],
  [`statements(filter: { visit: "${TRIP}" })`, STATEMENTS],
  [`statements(search: "Pakistan")`, STATEMENTS],
  [`meetings(filter: { parties: ["PAK"] })`, MEETINGS],
  [`meetings(filter: { between: ["IRN", "${LARIJANI}"] })`, MEETINGS],
  [`events(filter: { parties: ["ISR"] })`, EVENTS],
  [`events(filter: { between: ["IRN", "ISR"] })`, EVENTS],
  [`relations(filter: { parties: ["IRN"], isAssessment: false })`, RELATIONS],
  [`relations(filter: { between: ["PAK", "ISR"] })`, RELATIONS],
  [`timeline(filter: { parties: ["IRN"] })`, TIMELINE],
  [`timeline(filter: { between: ["${LARIJANI}", "PAK"] })`, TIMELINE],
  [`timeline(filter: { sources: ["${ARTICLE}"] })`, TIMELINE],
];

/** Of both. */
const OF_BOTH: readonly (readonly [field: string, selection: string])[] = [
  [
    `source(id: "${ARTICLE}")`,
    `title parts { title } copyOf { title } profileCitations visits { ${VISITS} } meetings { ${MEETINGS} }
    statements { ${STATEMENTS} } relations { ${RELATIONS} } events { ${EVENTS} } people { totalCount nodes { name } } bios { id }`,
  ],
  [
    `visit(id: "${TRIP}")`,
    `purpose visitors { ${NAMED} } hosts { ${NAMED} } ${PROVENANCE} meetings { ${MEETINGS} } statements { ${STATEMENTS} } events { ${EVENTS} }
    links { kind note } linkedFrom { totalCount }`,
  ],
  [
    `person(id: "${LARIJANI}")`,
    `name names { text } identifiers { scheme value } nationalities { code } mentions ${PROVENANCE}
    memberships { label period { edtf } post { role label organization { name } } organization { name } }
    bio { age { years } favouriteQuote { text } } visits { ${VISITS} } meetings { ${MEETINGS} } statements { ${STATEMENTS} } relations { ${RELATIONS} }`,
  ],
  [
    `country(code: "PAK")`,
    `name visits(direction: INCOMING) { ${VISITS} } statements { ${STATEMENTS} } relations { ${RELATIONS} }
    officeHolders { totalCount nodes { label person { name } } } nationals { totalCount nodes { name } }`,
  ],
  [`country(code: "RUS")`, `name visits { ${VISITS} } statements { totalCount } relations { totalCount }`],
];

const OF_PEOPLE: readonly (readonly [field: string, selection: string])[] = [
  [`people(search: "laridjani")`, "totalCount nodes { id name posts: memberships { label } }"],
  [
    "organizations",
    "totalCount nodes { name names { text } publishedSources mentions parent { name } country { code } posts { totalCount } }",
  ],
  [
    "posts",
    "totalCount nodes { label role organization { name } country { code } holders { nodes { person { name } } } }",
  ],
  ["places", "totalCount nodes { name kind }"],
];

/** Of the examples, those that bring most together. */
const PAGES = ["country-page", "dyad-page", "person-page", "corrected"];

const BOTH = ["geopolitics", "people"] as const;
const readingsOf = (own: typeof OF_BOTH, of: Reading["of"]): readonly Reading[] =>
  own.map(([field, selection]) => ({ name: field, query: `{ ${field} { ${selection} } }`, variables: {}, of }));

export const READINGS: readonly Reading[] = [
  ...readOperations()
    .filter(({ name }) => PAGES.includes(name))
    .map(({ name, text, variables }) => ({ name, query: text, variables, of: BOTH })),
  ...readingsOf(OF_BOTH, BOTH),
  ...readingsOf(OF_GEOPOLITICS, ["geopolitics"]),
  ...readingsOf(OF_PEOPLE, ["people"]),
];
