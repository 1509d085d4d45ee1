import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  buildSchema,
  getNamedType,
  isInputObjectType,
  getNullableType,
  isListType,
  type GraphQLArgument,
} from "graphql";
import { LISTS, listOperation } from "../../pagination/lists";
import { startDossier, type Dossier } from "../../support/dossier";
import { dataOf, expectNoInnards } from "../http";
import { literal } from "./expectations";

// Whatever text a client sends, in whatever argument: an answer, or BAD_USER_INPUT. Never an error of ours.

let dossier: Dossier;
beforeAll(async () => {
  dossier = await startDossier("in-process");
});
afterAll(() => dossier.close());

const TEXTS: Readonly<Record<string, string>> = {
  NUL: "\u0000",
  "NUL inside": "Isl\u0000amabad",
  patterns: "%_\\",
  "a backslash at the end": "islamabad\\",
  "a closed quotation mark": "'); drop table visit; --",
  "JSON and braces": '{"a":[1,"}"]} ${x} $1 :name',
  emoji: "👩‍🚀🏳️‍🌈",
  "marks of direction": "\u202e\u200f\u2066لاریجانی\u2069\u200e",
  "marks without a letter": "\u0301\u0300",
  "a lone first surrogate": "Lari\ud800jani",
  "a lone second surrogate": "\udc00",
  "a letter beyond the basic plane": "𐎠𐎼𐎡𐎹",
  "line breaks and controls": "a\r\n\t\u0007\u007f\u2028b",
  "ten thousand characters": "ab ".repeat(3_334),
  "ten thousand marks": `a${"\u0301".repeat(10_000)}`,
  "a prototype's name": "__proto__",
  blank: "   ",
};

/** One argument that takes text, and the operation around it. */
interface Place {
  readonly name: string;
  readonly operation: (value: string, declared: string) => string;
  readonly type: string;
  readonly valueOf: (text: string) => unknown;
}

const schema = buildSchema(readFileSync(join(__dirname, "../../../schema/api.graphql"), "utf8"));
const takesText = ({ type }: Pick<GraphQLArgument, "type">): boolean =>
  ["String", "ID"].includes(getNamedType(type).name);

/** The values that put a text into an argument: itself, or each field of a filter. */
const valuesOf = (
  argument: GraphQLArgument,
): readonly { readonly name: string; readonly valueOf: Place["valueOf"] }[] => {
  if (takesText(argument)) return [{ name: argument.name, valueOf: (text) => text }];
  const type = getNamedType(argument.type);
  if (!isInputObjectType(type)) return [];
  return Object.values(type.getFields())
    .filter(takesText)
    .map((field) => ({
      name: `${argument.name}.${field.name}`,
      valueOf: (text) => ({ [field.name]: isListType(getNullableType(field.type)) ? [text] : text }),
    }));
};

const fieldNamed = (name: string) => {
  const [type = "", field = ""] = name.split(".");
  const found = (
    schema.getType(type) as { getFields?(): Record<string, { readonly args: readonly GraphQLArgument[] }> }
  ).getFields?.()[field];
  if (!found) throw new Error(`The schema has no ${name}.`);
  return found;
};

/** @param operationOf the operation in which the argument stands with its value, written as in GraphQL */
const placesIn = (field: string, operationOf: (argument: string, declared: string) => string): readonly Place[] =>
  fieldNamed(field).args.flatMap((argument) =>
    valuesOf(argument).map(({ name, valueOf }) => ({
      name: `${field}(${name})`,
      type: String(argument.type),
      valueOf,
      operation: (value, declared) => operationOf(`${argument.name}: ${value}`, declared),
    })),
  );

const inLists: readonly Place[] = LISTS.flatMap((list) =>
  placesIn(list.name, (argument, declared) =>
    listOperation(list, argument, "{ totalCount nodes { __typename } }", declared),
  ),
);

const single = (name: string, argument: string, selection: string): Place => ({
  name,
  type: String(fieldNamed(name).args.find((arg) => arg.name === argument)?.type),
  valueOf: (text) => text,
  operation: (value, declared) => `query ${declared} { ${selection.replace("TEXT", value)} }`,
});

const PLACES: readonly Place[] = [
  ...inLists,
  ...placesIn(
    "Query.visitCounts",
    (argument, declared) => `query ${declared} { visitCounts(${argument}, by: [YEAR]) { count } }`,
  ),
  {
    ...single("Query.dyad", "countries", "dyad(countries: TEXT) { visits { totalCount } }"),
    valueOf: (text) => ["PAK", text],
  },
  single("Query.country", "code", "country(code: TEXT) { code }"),
  ...[
    ...["visit", "meeting", "statement", "event", "relation", "source", "person", "bio", "place"],
    ...["organization", "post", "membership"],
  ].map((field) => single(`Query.${field}`, "id", `${field}(id: TEXT) { id }`)),
  single("Query.sourceByUrl", "url", "sourceByUrl(url: TEXT) { id }"),
  single("Query.personByIdentifier", "scheme", 'personByIdentifier(scheme: TEXT, value: "ali-larijani") { id }'),
  single("Query.personByIdentifier", "value", 'personByIdentifier(scheme: "dossier", value: TEXT) { id }'),
  single(
    "Query.organizationByIdentifier",
    "scheme",
    'organizationByIdentifier(scheme: TEXT, value: "the-national") { id }',
  ),
  single("Query.organizationByIdentifier", "value", 'organizationByIdentifier(scheme: "dossier", value: TEXT) { id }'),
  single("Organization.name", "language", "organizations(first: 1) { nodes { name(language: TEXT) } }"),
  single("Country.name", "language", 'country(code: "PAK") { name(language: TEXT) }'),
  single(
    "Person.name",
    "language",
    'personByIdentifier(scheme: "dossier", value: "ali-larijani") { name(language: TEXT) }',
  ),
  single("Period.text", "language", "visits(first: 1) { nodes { period { text(language: TEXT) } } }"),
];

/** What editors alone may ask has tests of its own: to readers it is refused before it is read. */
const FOR_EDITORS = /^Mutation\.|^Query\.(changes|profileChanges)$|\.revisions$/;

it("every argument of the schema that takes text is tried", () => {
  const tried = new Set(PLACES.map(({ name }) => name.replace(/\(.*/, "")));
  const taking = Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith("__"))
    .flatMap((type) =>
      "getFields" in type && !isInputObjectType(type)
        ? Object.values(type.getFields() as Record<string, { name: string; args: readonly GraphQLArgument[] }>)
            .filter(({ args }) => args.some((argument) => valuesOf(argument).length > 0))
            .map((field) => `${type.name}.${field.name}`)
            .filter((coordinate) => !FOR_EDITORS.test(coordinate))
        : [],
    );
  expect([...tried].sort()).toEqual([...new Set(taking)].sort());
});

const expectAnswerOrRefusal = async (name: string, query: string, variables?: object): Promise<void> => {
  const body = await dossier.askForText(query, variables);
  const { errors = [] } = JSON.parse(body) as { errors?: { message: string; extensions: { code: string } }[] };
  const others = errors.filter(({ extensions }) => extensions.code !== "BAD_USER_INPUT");
  expect({ name, others }).toEqual({ name, others: [] });
  // What a message shows of the text is the client's own.
  if (errors.length > 0)
    expectNoInnards(
      JSON.stringify(errors.map(({ message, ...error }) => ({ ...error, message: message.replace(/drop table/, "") }))),
    );
};

// Lists below entities read the same filters: what a database or a decoder could stumble over is enough for them.
const FOR_ALL = ["NUL inside", "patterns", "a lone first surrogate"];
it.each(Object.entries(TEXTS))("takes %s in a variable", async (title, text) => {
  const places = PLACES.filter(({ name }) => name.startsWith("Query.") || FOR_ALL.includes(title));
  for (const { name, operation, type, valueOf } of places) {
    await expectAnswerOrRefusal(name, operation("$it", `($it: ${type})`), { it: valueOf(text) });
  }
});

const LITERALS = ["NUL", "patterns", "a closed quotation mark", "emoji", "marks of direction"];
it.each(LITERALS)("takes %s in a literal", async (title) => {
  for (const { name, operation, valueOf } of PLACES.filter(({ name }) =>
    /^Query|Person\.visits|name$|text$/.test(name),
  ))
    await expectAnswerOrRefusal(name, operation(literal(valueOf(TEXTS[title] ?? "")), ""));
});

it("a lone surrogate in the operation itself can't be read, and that is the client's to mend", async () => {
  const { errors } = await dossier.ask('{ personByIdentifier(scheme: "dossier", value: "\\ud800") { id } }');
  expect(errors).toMatchObject([{ extensions: { code: "GRAPHQL_PARSE_FAILED" } }]);
});

it("none of it changed anything", async () => {
  const query = "{ visits { totalCount } people { totalCount } statements { totalCount } }";
  expect(await dataOf(dossier, query)).toEqual({
    visits: { totalCount: 6 },
    people: { totalCount: 17 },
    statements: { totalCount: 28 },
  });
});
