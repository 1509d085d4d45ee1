import { buildSchema } from "graphql";
import { DEFAULT_LIMITS } from "../../../gateway/limits/limits";
import { readManifest, readManifestFile, sha256 } from "../../../gateway/persisted-operations/manifest";

const schema = buildSchema("type Query { a: Int b(id: ID!): Int } type Mutation { c: Int }");

const listed = (body: string, more: object = {}) => ({
  ...{ id: sha256(body), name: /\w+ (\w+)/.exec(body)?.[1], type: /^\w+/.exec(body)?.[0], body },
  ...more,
});
const manifestOf = (operations: unknown, more: object = {}): string =>
  JSON.stringify({ format: "apollo-persisted-query-manifest", version: 1, operations, ...more });
const read = (text: string) => readManifest({ path: "list.json", text }, schema, DEFAULT_LIMITS);
const mistakesIn = (text: string): string[] => {
  try {
    read(text);
  } catch (error) {
    return (error as Error).message.split("\n");
  }
  throw new Error("there were no mistakes");
};

test("knows operations by id and by text", () => {
  const body = "query A {\n  a\n}";
  const manifest = read(manifestOf([listed(body), listed("mutation C { c }", { id: "c-1", clientName: "web" })]));
  expect(manifest.bodyOf(sha256(body))).toBe(body);
  expect(manifest.bodyOf("c-1")).toBe("mutation C { c }");
  for (const id of ["c-2", "", "__proto__", "constructor"]) expect(manifest.bodyOf(id)).toBeUndefined();
  expect(manifest.hasBody(body)).toBe(true);
  expect(manifest.hasBody("query A { a }")).toBe(false);
});

test("takes several versions of one operation, as older clients send them", () => {
  const manifest = read(manifestOf([listed("query A { a }"), listed("query A { a b(id: 1) }")]));
  expect(manifest.hasBody("query A { a b(id: 1) }")).toBe(true);
});

test.each([
  ["{", /^ {2}it is no JSON: /],
  ["[]", /^ {2}it must be an object with format, version and operations$/],
  ["null", /^ {2}it must be an object with format, version and operations$/],
  [manifestOf([], { format: "relay" }), /^ {2}format must be "apollo-persisted-query-manifest"$/],
  [manifestOf([], { version: 2 }), /^ {2}version must be 1$/],
  [manifestOf({}), /^ {2}operations must be a list$/],
  [manifestOf([listed("query A { a }"), "A"]), /^ {2}operations\[1\] must be an object with id, name, type and body$/],
  [manifestOf([listed("query A { a }", { id: 1 })]), /^ {2}operations\[0\]\.id must be a text$/],
  [
    manifestOf([listed("query A { a }", { type: "read" })]),
    /^ {2}operations\[0\]\.type must be one of query, mutation, s/,
  ],
  [manifestOf([listed("query A { a")]), /^ {2}operations\[0\] \(A\): line 1, column 12 of the body: Syntax Error/],
  [manifestOf([listed("query A { x }")]), /^ {2}operations\[0\] \(A\): line 1, column 11 .*Cannot query field "x"/],
  [
    manifestOf([listed("query A { a }", { id: sha256("query A { b }") })]),
    /^ {2}operations\[0\] \(A\): the id is not the SHA-256 of the body$/,
  ],
  [manifestOf([listed("query A { a }", { name: "B" })]), /^ {2}operations\[0\] \(B\): .* is called A$/],
  [manifestOf([listed("{ a }", { name: "A", type: "query" })]), /^ {2}operations\[0\] \(A\): .* is called nothing$/],
  [
    manifestOf([listed("query A { a }", { type: "mutation" })]),
    /^ {2}operations\[0\] \(A\): .* is a query, no mutation$/,
  ],
  [manifestOf([listed("query A { a } query B { a }")]), /^ {2}operations\[0\] \(A\): .* one operation, and it has 2$/],
  [
    manifestOf([listed("fragment A on Query { a }", { type: "query", name: "A" })]),
    /^ {2}operations\[0\] \(A\): .* one operation, and it has 0$/,
  ],
  [
    manifestOf([listed("query A { a }", { id: "x" }), listed("query B { a }", { id: "x" })]),
    /^ {2}operations\[1\] \(B\): the id is that of operations\[0\] \(A\) too$/,
  ],
  [
    manifestOf([listed(`query A { ${Array.from({ length: 101 }, (_, index) => `x${index}: a`).join(" ")} }`)]),
    /^ {2}operations\[0\] \(A\): .*more than 100 aliases/,
  ],
  [manifestOf([listed(`query A { ${"a ".repeat(4_100)} }`)]), /^ {2}operations\[0\] \(A\): .*more that 4000 tokens/],
])("says what is wrong, and where: %#", (text, mistake) => {
  const [headline, ...mistakes] = mistakesIn(text);
  expect(headline).toBe("The manifest at list.json has a mistake:");
  expect(mistakes).toEqual([expect.stringMatching(mistake)]);
});

test("says all that is wrong at once", () => {
  const operations = [
    listed("query A { x }", { id: "1" }),
    7,
    listed("query B { b y }", { id: "1", type: "mutation" }),
  ];
  expect(mistakesIn(manifestOf(operations, { version: "1" }))).toEqual([
    "The manifest at list.json has 7 mistakes:",
    "  version must be 1",
    "  operations[1] must be an object with id, name, type and body",
    expect.stringMatching(/operations\[0\] \(A\): .*field "x"/),
    expect.stringMatching(/operations\[2\] \(B\): the operation in the body is a query, no mutation/),
    expect.stringMatching(/operations\[2\] \(B\): .*argument "id" of type/),
    expect.stringMatching(/operations\[2\] \(B\): .*field "y"/),
    expect.stringMatching(/operations\[2\] \(B\): the id is that of operations\[0\]/),
  ]);
});

test("says how to make a file that is missing", async () => {
  await expect(readManifestFile("/nowhere/list.json")).rejects.toThrow(
    `Can't read the manifest at /nowhere/list.json: write it with "npm run manifest", or say where it is`,
  );
});
