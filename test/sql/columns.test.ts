import { startDossier, type Dossier } from "../support/dossier";
import { statementsOf } from "../support/sent-statements";

// A statement reads the columns and the lists that its operation asks for, and what rows are found and joined by.

let dossier: Dossier;
beforeAll(async () => {
  dossier = await startDossier("in-process", undefined, { settings: { ANSWER_CACHE_MB: "0" } });
});
afterAll(() => dossier.close());

/** The texts of the statements that read from a table. */
const textsOn = async (table: string, operation: string): Promise<readonly string[]> => {
  const sent = await statementsOf(async () => {
    const { errors } = await dossier.ask(operation);
    expect(errors).toBeUndefined();
  });
  return sent.map(({ text }) => text).filter((text) => new RegExp(`\\bFROM ${table}\\b`).test(text));
};
const columnsIn = (text: string, columns: readonly string[]): readonly string[] =>
  columns.filter((column) => new RegExp(`\\b${column}\\b`).test(text));

const OF_VISITS = [
  "kind",
  "purpose",
  "places",
  "topics",
  "created_at",
  "period_edtf",
  "period_as_reported",
  "from_code",
];

it.each([
  ["no more than a field", "{ visits(first: 1) { nodes { kind } } }", ["kind", "from_code"]],
  ["a part of a period", "{ visits(first: 1) { nodes { period { edtf } } } }", ["period_edtf", "from_code"]],
  [
    "all of a period",
    "{ visits(first: 1) { nodes { period { edtf earliest latest asReported } } } }",
    ["period_edtf", "period_as_reported", "from_code"],
  ],
  [
    "fields by an interface, a fragment and another name",
    `{ visits(first: 1) { nodes { ... on Assertion { at: createdAt } ...Words } } } fragment Words on Visit { purpose }`,
    ["purpose", "created_at", "from_code"],
  ],
  [
    "what a variable leaves out this time",
    `query Maybe($no: Boolean = false) { visits(first: 1) { nodes { kind topics @include(if: $no) } } }`,
    ["kind", "topics", "from_code"],
  ],
])("reads for %s", async (_, operation, columns) => {
  const [text = ""] = await textsOn("visit v", operation);
  expect(columnsIn(text.slice(0, text.indexOf("FROM visit")), OF_VISITS).toSorted()).toEqual(columns.toSorted());
});

it.each([
  {
    what: "one list, without those whom they act for",
    operation: "{ visits(first: 9) { nodes { visitors { label } } } }",
    read: ["VISITORS"],
    unread: ["HOSTS", "OR true"],
  },
  {
    what: "whom they act for",
    operation: "{ visits(first: 9) { nodes { hosts { onBehalfOf { label } } } } }",
    read: ["HOSTS", "OR true"],
    unread: ["VISITORS"],
  },
  {
    what: "two lists under other names",
    operation:
      "{ statements(first: 9) { nodes { by: speaker { as } ...Of } } } fragment Of on Statement { of: about { as } }",
    read: ["SPEAKER", "ABOUT"],
    unread: ["ADDRESSEES", "OR true"],
  },
  {
    what: "lists of two types",
    operation: `{ timeline(filter: {}, first: 9) { nodes {
      ... on Visit { visitors { label } } ... on Statement { speaker { label } } } } }`,
    read: ["VISITORS", "SPEAKER"],
    unread: ["HOSTS", "ADDRESSEES", "ABOUT", "OR true"],
  },
])("reads of those who take part $what", async ({ operation, read, unread }) => {
  const texts = (await textsOn("participant", operation)).filter((text) => text.includes("ORDER BY record_id, list"));
  expect(texts.length).toBeGreaterThan(0);
  for (const text of texts)
    expect([...read, ...unread].filter((part) => text.includes(part)).toSorted()).toEqual(read.toSorted());
});

it("reads what a field is worked out from", async () => {
  const [text = ""] = await textsOn(
    "person p",
    '{ people(filter: { ids: [] }, first: 1) { nodes { age(on: "2020-01-01") birth { edtf } } } }',
  );
  expect(columnsIn(text, ["birth_earliest", "death_latest", "birth_as_reported", "summary"])).toEqual([
    "birth_earliest",
    "death_latest",
  ]);
});

it.each([
  ["{ visits(first: 5) { totalCount } }", 1],
  ["{ visits(first: 5) { totalCount nodes { id } pageInfo { hasNextPage } edges { cursor } } }", 2],
  ['{ country(code: "PAK") { visits(first: 5) { totalCount } statements { totalCount } } }', 3],
  ['{ timeline(filter: { parties: ["PAK"] }) { totalCount } }', 1],
])("reads the rows and the total of a list where each is asked for: %s", async (operation, count) => {
  const sent = await statementsOf(async () => {
    const { errors } = await dossier.ask(operation);
    expect(errors).toBeUndefined();
  });
  expect(sent.map(({ text }) => text)).toHaveLength(count);
});

it.each([
  ["{ visits(first: 0) { totalCount } }", ["visits"]],
  ['{ country(code: "PAK") { visits(after: "nonsense") { totalCount } } }', ["country", "visits"]],
])("says what is wrong with a page of which only the total is asked for: %s", async (operation, path) => {
  const { errors } = await dossier.ask(operation);
  expect(errors?.map((error) => error.path)).toEqual([path]);
});

it("reads of each type what is asked for by parts of a request that ask for different types", async () => {
  // The gateway asks people for those who travelled, and geopolitics for their countries and for what they are cited with.
  const operation = `{ people(search: "Larijani", first: 1) { nodes { nationalities { flag } citations { source { title } } } } }`;
  const [sources = ""] = await textsOn("source s", operation);
  expect(columnsIn(sources, ["title", "author", "language"])).toEqual(["title"]);
  const [countries = ""] = await textsOn("country c", operation);
  expect(columnsIn(countries, ["flag", "capitals", "region"])).toEqual(["flag"]);
});

it("gives a later part of the request what an earlier one did not read", async () => {
  // The person is found for the first part, and asked for other fields by the second, which goes by way of geopolitics.
  const answer = await dossier.ask(`{
    people(search: "Larijani", first: 1) { nodes { id visits(first: 1) { nodes { visitors { party {
      ... on Person { summary verification names { text } }
    } } } } } }
  }`);
  expect(answer.errors).toBeUndefined();
  expect(JSON.stringify(answer.data)).toMatch(/"verification":"[A-Z]+"/);
});

it("sends what is read by keys in one tick over one connection", async () => {
  const sent = await statementsOf(() =>
    dossier.ask("{ visits(first: 3) { nodes { from { name } visitors { label } citations { excerpt } } } }"),
  );
  const after = sent.slice(1).map(({ connection }) => connection);
  expect(after.length).toBeGreaterThanOrEqual(3);
  expect(new Set(after).size).toBe(1);
});
