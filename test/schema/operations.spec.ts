import { buildSchema, Kind, parse, print, specifiedRules, validate, visit } from "graphql";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readOperations } from "../operations/operations";

const schema = buildSchema(readFileSync(join(__dirname, "../../schema/api.graphql"), "utf8"));

describe.each(readOperations())("schema/operations/$name.graphql", ({ name, text, variables }) => {
  const document = parse(text);
  const operations = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);

  it("says in its first line, and only there, what it answers", () => {
    expect(text.match(/^#.*$/gm)).toEqual([expect.stringMatching(/^# [A-Z].+[.?]$/)]);
    expect(text).toMatch(/^#/);
  });

  it("has one operation, by the name of the file", () => {
    const words = name.split("-").map((word) => word.charAt(0).toUpperCase() + word.slice(1));
    expect(operations.map((each) => each.name?.value)).toEqual([words.join("")]);
  });

  it("fits the schema", () => {
    expect(validate(schema, document, specifiedRules)).toEqual([]);
  });

  it("takes variables, and has no literal among its arguments", () => {
    const literals: string[] = [];
    visit(document, {
      VariableDefinition: () => false,
      enter: (node) => {
        if (LITERALS.has(node.kind)) literals.push(print(node));
      },
    });
    expect(literals).toEqual([]);
  });

  it("has values beside it for what it needs, and for nothing else", () => {
    const definitions = operations.flatMap((each) => each.variableDefinitions ?? []);
    const known = definitions.map(({ variable }) => variable.name.value);
    const needed = definitions.filter(({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && !defaultValue);
    expect(known).toEqual(expect.arrayContaining(Object.keys(variables)));
    expect(Object.keys(variables)).toEqual(expect.arrayContaining(needed.map(({ variable }) => variable.name.value)));
  });
});

const LITERALS: ReadonlySet<string> = new Set([Kind.STRING, Kind.INT, Kind.FLOAT, Kind.BOOLEAN, Kind.ENUM, Kind.NULL]);
