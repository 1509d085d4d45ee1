import { buildSchema, getOperationAST, parse } from "graphql";
import { costOf } from "../../gateway/limits/cost";
import { estimatedCostOf } from "../../gateway/limits/estimates";

const schema = buildSchema(`
  type Query { visits(first: Int, last: Int): VisitConnection! visit: Visit all: [Visit!]! names: [String!]! }
  type VisitConnection { edges: [VisitEdge!]! nodes: [Visit!]! totalCount: Int! pageInfo: PageInfo! }
  type VisitEdge { cursor: String! node: Visit! }
  type PageInfo { endCursor: String }
  interface Record { id: ID! }
  type Visit implements Record { id: ID! hosts: [Person!]! visits(first: Int, last: Int): VisitConnection! related: [Record!]! }
  type Person implements Record { id: ID! visit: Visit }
`);

const operationIn = (text: string) => {
  const document = parse(text);
  const operation = getOperationAST(document);
  if (!operation) throw new Error("No operation.");
  return { document, operation };
};

const cost = (text: string, variables: Readonly<Record<string, unknown>> = {}): number =>
  costOf(schema, { ...operationIn(text), variables });

it.each<readonly [text: string, expected: number]>([
  ["{ __typename names }", 0],
  ["{ visit { id } }", 1],
  ["{ all { id } }", 10],
  ["{ all { hosts { id } } }", 10 * (1 + 10)],
  // A connection is one, and each of its rows.
  ["{ visits(first: 7) { nodes { id } } }", 1 + 7],
  ["{ visits(last: 7) { edges { cursor node { id } } } }", 1 + 7],
  ["{ visits { nodes { id } } }", 1 + 20],
  ["{ visits(first: 7) { nodes { id } edges { node { id } } } }", 1 + 7 + 7],
  ["{ visits(first: 7) { totalCount pageInfo { endCursor } } }", 1 + 5 + 1],
  ["{ visits(first: 7) { nodes { hosts { visit { id } } } } }", 1 + 7 * (1 + 10 * (1 + 1))],
  ["{ visits(first: 3) { nodes { visits(first: 4) { nodes { id } } } } }", 1 + 3 * (1 + 1 + 4)],
  ["{ visits(first: 99999999) { nodes { id } } }", 1 + 99_999_999],
  // What is no size counts as none; the service refuses it.
  ["{ visits(first: -5) { nodes { id } } }", 1 + 20],
  [
    "{ all { related { id ... on Visit { hosts { id } } ... on Person { visit { id } } } } }",
    10 * (1 + 10 * (1 + 10 + 1)),
  ],
])("%s costs %d", (text, expected) => {
  expect(cost(text)).toBe(expected);
});

it("sizes come by variables, by their defaults and by null as well as by literals", () => {
  const text = "query ($n: Int = 50) { visits(first: $n) { nodes { id } } }";
  expect(cost(text)).toBe(51);
  expect(cost(text, { n: 9_000 })).toBe(9_001);
  expect(cost(text, { n: null })).toBe(21);
  expect(cost("query ($n: Int) { visits(first: $n) { nodes { id } } }")).toBe(21);
});

it("what is left out costs nothing, by literals and by variables", () => {
  const text = "query ($no: Boolean = false) { a: all @include(if: $no) { id } b: all @skip(if: true) { id } }";
  expect(cost(text)).toBe(0);
  expect(cost(text, { no: true })).toBe(10);
});

it("fragments cost wherever they are spread, and two that double each other thirty times are soon counted", () => {
  expect(cost("{ a: visit { ...V } b: visit { ...V } } fragment V on Visit { hosts { id } }")).toBe(2 * (1 + 10));
  const bomb = Array.from(
    { length: 30 },
    (_, i) => `fragment F${i} on Visit { a: visits { nodes { ...F${i + 1} } } b: visits { nodes { ...F${i + 1} } } }`,
  );
  const started = performance.now();
  expect(cost(`{ visit { ...F0 } } ${bomb.join(" ")} fragment F30 on Visit { id }`)).toBeGreaterThan(1e30);
  expect(performance.now() - started).toBeLessThan(200);
});

it("fragments that lead back to themselves come to an end", () => {
  expect(cost("{ visit { ...A } } fragment A on Visit { hosts { visit { ...A } } }")).toBeGreaterThan(0);
});

it("names of prototypes are no variables", () => {
  expect(cost("query ($__proto__: Int, $constructor: Int) { visits(first: $constructor) { nodes { id } } }")).toBe(21);
});

it("an operation that is kept costs what its values say, however often and in whatever order it is asked", () => {
  const kept = operationIn(`query ($n: Int = 50, $m: Int, $no: Boolean = false, $other: String) {
    visits(first: $n) { nodes { hosts @include(if: $no) { visit { visits(last: $m) { nodes { id } } } } } } }`);
  const sizes = [undefined, null, 1, 7, "7", [7], { n: 7 }, -5];
  const all = sizes.flatMap((n) => sizes.flatMap((m) => [undefined, true, false].map((no) => ({ n, m, no }))));
  const asked = all.map((given) =>
    Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
  );
  for (const variables of [...asked, ...asked.toReversed(), { other: "x".repeat(10_000) }, { n: "7".repeat(10_000) }])
    expect(estimatedCostOf(schema, { ...kept, variables })).toBe(costOf(schema, { ...kept, variables }));
  const withoutTwo = buildSchema("type Query { visits(first: Int): Visit } type Visit { hosts: [Visit!]! }");
  expect(estimatedCostOf(withoutTwo, { ...kept, variables: {} })).toBe(costOf(withoutTwo, { ...kept, variables: {} }));
});
