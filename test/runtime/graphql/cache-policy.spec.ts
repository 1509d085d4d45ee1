import {
  getNamedType,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  parse,
  validate,
} from "graphql";
import { geopoliticsSubgraph } from "../../../services/geopolitics/subgraph";
import { peopleSubgraph } from "../../../services/people/subgraph";
import { cachePolicyOf } from "../../../services/runtime/graphql/cache-policy";

// By the hints of the services' own schemas.

const SCHEMAS = { geopolitics: geopoliticsSubgraph().schema, people: peopleSubgraph().schema };
const MINUTE = { maxAge: 60, scope: "PUBLIC" };
const TEN_MINUTES = { maxAge: 600, scope: "PUBLIC" };

const policyOf = (schema: GraphQLSchema, query: string, standardAge = 60) => {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  return cachePolicyOf(schema, document, standardAge);
};
const inGeopolitics = (query: string, age?: number) => policyOf(SCHEMAS.geopolitics, query, age);

test.each([
  ["a country", '{ country(code: "PAK") { name borders { code name } } }'],
  [
    "a page of countries",
    "{ countries { nodes { name } edges { cursor node { code } } pageInfo { hasNextPage } totalCount } }",
  ],
  ["countries as another service asks for them", "{ _entities(representations: []) { ... on Country { name } } }"],
  [
    "countries by a fragment",
    '{ country(code: "PAK") { ...C } } fragment C on Country { borders { ...D } } fragment D on Country { name }',
  ],
])("%s: longer than records", (_name, query) => {
  expect(inGeopolitics(query)).toEqual(TEN_MINUTES);
});

test.each([
  ["visits", "{ visits { nodes { id } } }"],
  ["how many visits", "{ visits { totalCount } }"],
  ["the visits of a country", '{ country(code: "PAK") { name visits { totalCount } } }'],
  ["visits and countries", '{ country(code: "PAK") { name } visits { nodes { id } } }'],
  [
    "visits by a fragment that is skipped",
    '{ country(code: "PAK") { name ...V @skip(if: true) } } fragment V on Country { visits { totalCount } }',
  ],
  [
    "entities of several types",
    "{ _entities(representations: []) { ... on Country { name } ... on Person { id visits { totalCount } } } }",
  ],
  ["nothing of a record", "{ __typename }"],
])("%s: as long as records", (_name, query) => {
  expect(inGeopolitics(query)).toEqual(MINUTE);
  expect(inGeopolitics(query, 5)).toEqual({ maxAge: 5, scope: "PUBLIC" });
});

test("a time for records that is longer than that of countries leaves countries theirs", () => {
  expect(inGeopolitics('{ country(code: "PAK") { name visits { totalCount } } }', 3_600)).toEqual(TEN_MINUTES);
});

test("no time at all keeps nothing, nor does a mutation keep anything", () => {
  expect(inGeopolitics('{ country(code: "PAK") { name } }', 0)).toBeUndefined();
  expect(
    inGeopolitics('mutation { retractVisit(id: "1", revision: 1, reason: "x") { userErrors { message } } }'),
  ).toBeUndefined();
});

test.each(Object.entries(SCHEMAS))("whatever in %s depends on who asks is kept by nobody", (_name, schema) => {
  const fields = Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) || isInterfaceType(type)
      ? Object.values(type.getFields()).map((field) => ({ type, field }))
      : [],
  );
  const forOne = fields.filter(
    ({ field }) => /editors|who asks/i.test(field.description ?? "") || field.name === "revisions",
  );
  const read = forOne.filter(({ type }) => type.name !== "Mutation" && !/^(Viewer|Change|Revision)/.test(type.name));
  expect(read.length).toBeGreaterThan(3);
  for (const { type, field } of read) {
    const selection = isCompositeType(getNamedType(field.type)) ? "{ __typename }" : "";
    const query =
      type === schema.getQueryType()
        ? `{ ${field.name} ${selection} }`
        : `{ _entities(representations: []) { ... on ${type.name} { ${field.name} ${selection} } } }`;
    const policy = cachePolicyOf(schema, parse(query), 60);
    expect({ at: `${type.name}.${field.name}`, policy }).toEqual({
      at: `${type.name}.${field.name}`,
      policy: undefined,
    });
  }
});
