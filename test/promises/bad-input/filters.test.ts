import { LISTS, listOperation, type ListField } from "../../pagination/lists";
import { startDossier, type Dossier } from "../../support/dossier";
import { expectRefusal, literal, type Mistake } from "./expectations";

// Filters, orders, dates and languages that can't be, at the root and below entities of the other service.

let dossier: Dossier;
beforeAll(async () => {
  dossier = await startDossier("over HTTP");
});
afterAll(() => dossier.close());

const NO_DAY = /is no calendar day; write it as YYYY-MM-DD, for example 2025-11-25/;
const NO_TEXT = /Date is written as text in quotation marks/;
const SWAP = /The range ends \(2025-11-01\) before it begins \(2025-12-01\); swap from and to/;
const TWO = /between takes exactly two, and two different ones/;
const NO_WORD = /has no letter or digit; give at least one whole word/;
const NO_PARTY = /is neither a country's code, such as PAK or pk, nor the id of a person or an organization/;

const NO_DAYS = [
  "2025-13-01",
  "2025-02-30",
  "2025-00-10",
  "0000-01-01",
  "yesterday",
  "",
  "2025-11",
  "20251125",
  "2025-11-25T00:00Z",
];

const days = (field: string): readonly Mistake[] =>
  NO_DAYS.map((day) => ({ title: `${field} "${day}"`, args: { [field]: day }, says: NO_DAY }));

const dated = (field: string): readonly Mistake[] => [
  ...NO_DAYS.map((day) => ({ title: `${field} from "${day}"`, args: { [field]: { from: day } }, says: NO_DAY })),
  { title: `${field} to an impossible day`, args: { [field]: { to: "2025-04-31" } }, says: NO_DAY },
  { title: `${field} from a number`, args: { [field]: { from: 20_251_125 } }, says: NO_TEXT },
  { title: `${field} from true`, args: { [field]: { from: true } }, says: NO_TEXT },
  { title: `${field} in the wrong order`, args: { [field]: { from: "2025-12-01", to: "2025-11-01" } }, says: SWAP },
];

const words = (field: string): readonly Mistake[] =>
  ["", " ", "–!?", "\u0000", "🙂"].map((text) => ({
    title: `${field} without a word: "${text}"`,
    args: { [field]: text },
    says: NO_WORD,
  }));

const parties = (field: string): readonly Mistake[] =>
  ["Pakistan", "P", "", "P4K", "073098a4", "x".repeat(10_000), "PAK\u0000"].map((id) => ({
    title: `${field} with ${id.slice(0, 20)}`,
    args: { [field]: ["PAK", id] },
    says: NO_PARTY,
  }));

const between = (...lists: string[][]): readonly Mistake[] =>
  lists.map((list) => ({ title: `between [${list.join(", ")}]`, args: { between: list }, says: TWO }));

const PAIRS = between(["PAK"], [], ["PAK", "IRN", "IND"], ["PAK", "PAK"], ["PAK", "pk"], ["xk", "XKX"]);
const SAME_PERSON = between(["3163d76a-6bc5-5d4a-a4e1-24868f1abee6", "3163D76A-6BC5-5D4A-A4E1-24868F1ABEE6"]);

const MISTAKES: Readonly<Record<string, readonly Mistake[]>> = {
  VisitFilter: [
    ...dated("during"),
    ...words("place"),
    ...words("topic"),
    ...parties("visitors"),
    ...parties("hosts"),
    ...PAIRS,
  ],
  MeetingFilter: [...dated("during"), ...words("topic"), ...parties("parties"), ...PAIRS, ...SAME_PERSON],
  StatementFilter: [...dated("during"), ...words("topic"), ...["speakers", "about", "addressees"].flatMap(parties)],
  RelationFilter: [...days("on"), ...parties("parties"), ...PAIRS, ...SAME_PERSON],
  EventFilter: [...dated("during"), ...words("topic"), ...parties("parties"), ...PAIRS, ...SAME_PERSON],
  SourceFilter: dated("published"),
  PersonFilter: ["2025-13-01", "yesterday", "", "2025-11"].map((on) => ({
    title: `on "${on}"`,
    args: { on },
    says: NO_DAY,
  })),
};

const mistakesOf = (list: ListField): readonly Mistake[] => MISTAKES[list.filterType ?? ""] ?? [];

describe.each(LISTS.filter((list) => mistakesOf(list).length > 0))("$name", (list) => {
  const { filterType, path } = list;

  it("refuses every filter that can't be, as a variable", async () => {
    const query = listOperation(list, "filter: $filter", "{ totalCount }", `($filter: ${filterType ?? ""})`);
    for (const { args, says } of mistakesOf(list)) {
      // A variable is read before any field is: what it holds of no type is told of the service's whole part.
      const isOfNoType = says === NO_DAY || says === NO_TEXT;
      const place = isOfNoType && !["person", "organization"].includes(path[0] ?? "") ? path.slice(0, 1) : path;
      await expectRefusal(dossier, { query, variables: { filter: args } }, { path: place, says });
    }
  });
});

// The ways to one filter differ in where they are read, not in what is read: one list each at the root and below a person.
it.each(
  LISTS.filter(({ name }) =>
    /^Query\.(visits|meetings|statements|relations|events|sources)$|^Person\.visits$/.test(name),
  ),
)("$name refuses them as literals", async (list) => {
  for (const { args, says } of mistakesOf(list)) {
    const query = listOperation(list, `filter: ${literal(args)}`, "{ totalCount }");
    await expectRefusal(dossier, { query }, { path: list.path, says });
  }
});

it.each([
  { declared: "$day: Date", args: "filter: { during: { from: $day } }", variables: { day: "2025-02-29" } },
  { declared: "$span: DateRange", args: "filter: { during: $span }", variables: { span: { to: "2025-02-29" } } },
])("says so for a date in a variable of type $declared", async ({ declared, args, variables }) => {
  const query = `query (${declared}) { visits(${args}) { totalCount } }`;
  await expectRefusal(dossier, { query, variables }, { path: ["visits"], says: NO_DAY });
});

it.each(["sources", "statements", "events"])("%s have no best match without a search", async (list) => {
  for (const search of ["", ', search: ""', ', search: " "', ", search: null"]) {
    const query = `{ ${list}(orderBy: BEST_MATCH${search}) { totalCount } }`;
    await expectRefusal(
      dossier,
      { query },
      { path: [list], says: /BEST_MATCH without a search; give search, or another/ },
    );
  }
});

it.each(["countries", "sources", "statements", "events", "people", "places"])(
  "%s refuses too long a search",
  async (list) => {
    const query = `query ($search: String) { ${list}(search: $search) { totalCount } }`;
    const says = /search has 201 characters; it can have up to 200/;
    await expectRefusal(dossier, { query, variables: { search: "a".repeat(201) } }, { path: [list], says });
    expect(await dossier.ask(query, { search: "a".repeat(200) })).toEqual({ data: { [list]: { totalCount: 0 } } });
  },
);

it.each(
  ["", "not a tag", "e", "en_", "english!", "\u0000", "🙂", "x".repeat(10_000)].map((tag) => [tag.slice(0, 10), tag]),
)("refuses %j as a language", async (_, language) => {
  for (const [selection, ...path] of [
    ['country(code: "SUN") { name(language: $language) }', "country", "name"],
    ['country(code: "SUN") { existed { text(language: $language) } }', "country", "existed", "text"],
    [
      'personByIdentifier(scheme: "dossier", value: "ali-larijani") { name(language: $language) }',
      "personByIdentifier",
      "name",
    ],
  ] as const) {
    const query = `query ($language: String!) { ${selection} }`;
    await expectRefusal(
      dossier,
      { query, variables: { language } },
      { path, says: /is no language tag.* example en, fa/ },
    );
  }
});

it("refuses an age on a day that can't be, at each person", async () => {
  const query = `query ($on: Date) { people(first: 2) { nodes { id age(on: $on) } } }`;
  await expectRefusal(dossier, { query, variables: { on: "2025-02-29" } }, { path: ["people"], says: NO_DAY });
  const nested = `query ($on: Date) { visit(id: "54121b6f-e988-5184-a7d0-5d52d1ecbf8e") { visitors { party { ... on Person { age(on: $on) } } } } }`;
  await expectRefusal(
    dossier,
    { query: nested, variables: { on: "2025-02-29" } },
    { path: ["visit", "visitors", 0, "party", "age"], says: NO_DAY },
  );
});

// A variable may be declared nullable where the argument has a default, and null may still be sent.
it.each([
  {
    field: "visits(orderBy: $it) { totalCount }",
    type: "ChronologicalOrder",
    path: ["visits"],
    says: /"orderBy".*must not be null/,
  },
  {
    field: 'country(code: "PAK") { name(language: $it) }',
    type: "String",
    path: ["country", "name"],
    says: /"language".*must not be null/,
  },
  {
    field: 'country(code: "PAK") { visits(direction: $it) { totalCount } }',
    type: "VisitDirection",
    path: ["country", "visits"],
    says: /"direction".*must not be null/,
  },
  {
    field: `person(id: "3163d76a-6bc5-5d4a-a4e1-24868f1abee6") { statements(orderBy: $it) { totalCount } }`,
    type: "ChronologicalOrder",
    path: ["person", "statements"],
    says: /"orderBy".*must not be null/,
  },
  {
    field: "statements(filter: { includeVariants: $it }) { totalCount }",
    type: "Boolean",
    path: ["statements"],
    says: /"filter" has invalid value/,
  },
])("refuses null for $type in $path", async ({ field, type, path, says }) => {
  await expectRefusal(dossier, { query: `query ($it: ${type}) { ${field} }`, variables: { it: null } }, { path, says });
});

it.each(["visits @skip(if: $it) { totalCount }", "visits { totalCount @include(if: $it) }"])(
  "refuses null for the condition of %s",
  async (field) => {
    const { errors } = await dossier.ask(`query ($it: Boolean = true) { ${field} }`, { it: null });
    expect(errors).toMatchObject([
      {
        message: expect.stringMatching(/\$it" is null; @(skip|include) needs true or false/) as string,
        extensions: { code: "BAD_USER_INPUT" },
      },
    ]);
  },
);

it.each([
  { field: "visits(first: $it) { totalCount }", type: "Int", value: 2 ** 31 },
  { field: "visits(first: $it) { totalCount }", type: "Int", value: 1.5 },
  { field: "visits(first: $it) { totalCount }", type: "Int", value: "5" },
  { field: "visits(orderBy: $it) { totalCount }", type: "ChronologicalOrder!", value: "SIDEWAYS" },
  { field: "visits(filter: $it) { totalCount }", type: "VisitFilter", value: { nobody: 1 } },
  { field: "visits(filter: $it) { totalCount }", type: "VisitFilter", value: { ids: [null] } },
  { field: "visit(id: $it) { id }", type: "ID!", value: { id: 1 } },
  { field: "visit(id: $it) { id }", type: "ID!", value: null },
])("refuses $value for a variable of type $type", async ({ field, type, value }) => {
  const { errors } = await dossier.ask(`query ($it: ${type}) { ${field} }`, { it: value });
  expect(errors).toMatchObject(
    [{ message: /^Variable "\$it"/, extensions: { code: "BAD_USER_INPUT" } }].map((error) => ({
      ...error,
      message: expect.stringMatching(error.message) as string,
    })),
  );
});
