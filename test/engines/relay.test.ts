import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  buildSchema,
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  isObjectType,
  isRequiredArgument,
} from "graphql";
import { runProgram } from "../support/programs";

// Relay takes our connections as they are, with fragments on Query that fetch themselves again: there is no Node, since
// every record has a field of its own on Query.

const SCHEMA = join(__dirname, "../../schema/api.graphql");
const COMPILER = join(__dirname, "node_modules/relay-compiler/cli.js");

const schema = buildSchema(readFileSync(SCHEMA, "utf8"));

type Field = GraphQLField<unknown, unknown>;

const fieldsOf = (type: GraphQLObjectType | null | undefined): readonly Field[] =>
  Object.values(type?.getFields() ?? {});
const isConnection = ({ type }: Field): boolean => getNamedType(type).name.endsWith("Connection");

/** A connection on Query, or of a record that Query has a field for. */
interface Listed {
  readonly name: string;
  readonly around: Field | null;
  readonly list: Field;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const LISTS: readonly Listed[] = fieldsOf(schema.getQueryType()).flatMap((field): Listed[] => {
  if (isConnection(field)) return [{ name: `Query${capital(field.name)}`, around: null, list: field }];
  const type = getNamedType(field.type);
  return isObjectType(type)
    ? fieldsOf(type)
        .filter(isConnection)
        .map((list) => ({ name: `${capital(field.name)}${capital(list.name)}`, around: field, list }))
    : [];
});

const passed = (names: readonly string[]): string =>
  names.length === 0 ? "" : `(${names.map((name) => `${name}: $${name}`).join(", ")})`;

/** A page forward, or one back. */
const fragmentOf = ({ name, around, list }: Listed, [size, cursor]: readonly [string, string]): string => {
  const needed = list.args.filter(isRequiredArgument);
  const ids = around?.args.filter(isRequiredArgument) ?? [];
  const declared = [...ids, ...needed].map((argument) => `${argument.name}: { type: "${String(argument.type)}" }`);
  const call = `${list.name}${passed([size, cursor, ...needed.map((argument) => argument.name)])}
    @connection(key: "${name}_${list.name}") { edges { node { __typename } } }`;
  return `fragment ${name} on Query
    @argumentDefinitions(${size}: { type: "Int", defaultValue: 20 }, ${cursor}: { type: "String" }, ${declared.join(", ")})
    @refetchable(queryName: "${name}Query") { ${around ? `${around.name}${passed(ids.map((argument) => argument.name))} { ${call} }` : call} }`;
};

const FORWARD = ["first", "after"] as const;
const BACK = ["last", "before"] as const;

/** What the compiler says of fragments, and the files that it makes of them. */
const compile = async (fragments: readonly string[]) => {
  const folder = mkdtempSync(join(tmpdir(), "dossier-relay-"));
  try {
    for (const part of ["src", "artifacts"]) mkdirSync(join(folder, part));
    const sources = fragments.map((fragment) => `graphql\`${fragment}\`;`).join("\n");
    writeFileSync(join(folder, "src/lists.ts"), `import { graphql } from "relay-runtime";\n${sources}\n`);
    const config = { src: "./src", schema: SCHEMA, language: "typescript", artifactDirectory: "./artifacts" };
    writeFileSync(join(folder, "relay.config.json"), JSON.stringify(config));
    const { code, output } = await runProgram([process.execPath, COMPILER, "relay.config.json"], {
      cwd: folder,
      env: { PATH: process.env.PATH },
    });
    const artifacts = readdirSync(join(folder, "artifacts")).sort();
    return {
      code,
      output,
      artifacts,
      text: artifacts.map((name) => readFileSync(join(folder, "artifacts", name), "utf8")),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
};

it("there are connections on Query and on records", () => {
  expect(LISTS.filter(({ around }) => around === null).length).toBeGreaterThan(12);
  expect(LISTS.filter(({ around }) => around !== null).length).toBeGreaterThan(30);
});

it.each([
  ["forward", FORWARD],
  ["back", BACK],
] as const)("every connection compiles with a fragment that pages %s", async (_, direction) => {
  const { code, output, artifacts, text } = await compile(LISTS.map((each) => fragmentOf(each, direction)));
  expect({ code, output }).toEqual({ code: 0, output: expect.stringContaining("Compilation completed") as string });
  expect(artifacts).toEqual(LISTS.flatMap(({ name }) => [`${name}.graphql.ts`, `${name}Query.graphql.ts`]).sort());
  for (const each of text) expect(each).toMatch(/"connection"|"operationKind": "query"/);
});

it.each([
  [
    "a field that isn't there",
    "fragment Wrong on Query { visits(first: 1) { edges { node { destination } } } }",
    "destination",
  ],
  [
    "a connection without a size",
    'fragment Wrong on Query { visits @connection(key: "Wrong_visits") { edges { node { id } } } }',
    "first",
  ],
  [
    "a list that is no connection",
    'fragment Wrong on Query { visit(id: "x") { visitors(first: 1) @connection(key: "Wrong_visitors") { label } } }',
    "visitors",
  ],
  ["a node by id", 'fragment Wrong on Query { node(id: "x") { id } }', "node"],
])("%s doesn't compile", async (_, fragment, word) => {
  const { code, output, artifacts } = await compile([fragment]);
  expect({ code, artifacts }).toEqual({ code: 1, artifacts: [] });
  expect(output).toContain(word);
});
