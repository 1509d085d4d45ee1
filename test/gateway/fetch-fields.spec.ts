import { buildSchema } from "graphql";
import { clientName, fieldsOf } from "../../gateway/fetch-fields";

const schema = buildSchema(`
  interface Assertion { id: ID! }
  type Visit implements Assertion { id: ID! title: String }
  type Person { id: ID! visits: String }
  union Party = Person
  type Query { visit: Visit }
`);
const entities = (selections: string, more = "") =>
  `query ($representations: [_Any!]!, $yes: Boolean = true, $no: Boolean) {
    _entities(representations: $representations) { ${selections} } } ${more}`;

const fields = (query: string, typename?: string, variables = {}) => fieldsOf({ query, variables }, schema, typename);

test("the fields of a type, also by its interface, its union and a fragment; never another type's", () => {
  const query = entities(
    `__typename ... on Visit { title } ... on Assertion { about: id } ... on Person { visits } ... Named`,
    "fragment Named on Visit { again: title }",
  );
  expect(fields(query, "Visit")).toEqual(["title", "about", "again"]);
  expect(fields(query, "Person")).toEqual(["visits"]);
  expect(fields(entities("... on Party { id }"), "Person")).toEqual(["id"]);
});

test("what the variables leave out is left out", () => {
  const query = entities(
    `... on Visit @include(if: $no) { id } ... on Visit { title @skip(if: $yes) a: title @skip(if: false) }`,
  );
  expect(fields(query, "Visit", { no: false })).toEqual(["a"]);
  expect(fields(query, "Visit", { no: true, yes: false })).toEqual(["id", "title", "a"]);
});

test("root fields, by the client's names", () => {
  expect(fields("{ __typename trip: visit { id } visit__alias_0: visit { id } }")).toEqual(["trip", "visit"]);
  expect(clientName("name__alias_12")).toBe("name");
});
