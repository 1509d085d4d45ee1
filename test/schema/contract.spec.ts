import {
  Kind,
  parse,
  print,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  type NamedTypeNode,
  type TypeDefinitionNode,
} from "graphql";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { geopoliticsSubgraph } from "../../services/geopolitics/subgraph";
import { peopleSubgraph } from "../../services/people/subgraph";
import { besideTheProject } from "../support/beside-the-project";

const ENUM_VALUE = "a value";
const CONTRACT = besideTheProject("shared/contract", "comparing the schema with the contract");
const SUBGRAPHS = { geopolitics: geopoliticsSubgraph, people: peopleSubgraph };

describe("the contract", () => {
  if (CONTRACT === undefined) {
    it("did not run: no contract beside the project", () => undefined);
    return;
  }

  describe.each(["geopolitics", "people"] as const)("of %s", (service) => {
    const promised = partsOf(parse(readFileSync(join(CONTRACT, `${service}.graphql`), "utf8")));
    const ours = partsOf(parse(SUBGRAPHS[service]().sdl));

    it("is kept in every type, field, argument, default and value that is there", () => {
      const broken = [...ours].flatMap(([coordinate, text]) => {
        const promise = promised.get(coordinate);
        return promise === undefined || promise === text ? [] : [`${coordinate} is ${text}, promised is ${promise}`];
      });
      expect(broken).toEqual([]);
    });

    it("is whole", () => {
      expect([...promised.keys()].filter((coordinate) => !ours.has(coordinate))).toEqual([]);
    });

    it("is not narrowed by what we add", () => {
      const added = [...ours].filter(([coordinate]) => !promised.has(coordinate));
      // A new argument or input field that must be given breaks every operation written before it.
      const demanding = added.filter(([coordinate, text]) => isGiven(coordinate, promised) && text.endsWith("!"));
      expect(demanding.map(([coordinate, text]) => `${coordinate}: ${text}`)).toEqual([]);
      // A new value surprises a frontend that has a case for each.
      expect(added.filter(([, text]) => text === ENUM_VALUE).map(([coordinate]) => coordinate)).toEqual([]);
    });
  });
});

/** Every part of a schema by its coordinate, as text that is the same where the promise is. */
function partsOf(document: DocumentNode): ReadonlyMap<string, string> {
  return new Map(
    document.definitions.flatMap((each) =>
      "name" in each && each.kind.endsWith("TypeDefinition") ? partsOfType(each as TypeDefinitionNode) : [],
    ),
  );
}

function partsOfType(type: TypeDefinitionNode): [string, string][] {
  const name = type.name.value;
  switch (type.kind) {
    case Kind.SCALAR_TYPE_DEFINITION:
      return [[name, "a scalar"]];
    case Kind.ENUM_TYPE_DEFINITION:
      return [
        [name, "an enum"],
        ...(type.values ?? []).map((value): [string, string] => [`${name}.${value.name.value}`, ENUM_VALUE]),
      ];
    case Kind.UNION_TYPE_DEFINITION:
      return [[name, `any of ${namesOf(type.types)}`]];
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      return [
        [name, "an input"],
        ...(type.fields ?? []).map((field) => inputPart(`${name}.${field.name.value}`, field)),
      ];
    case Kind.INTERFACE_TYPE_DEFINITION:
    case Kind.OBJECT_TYPE_DEFINITION:
      return [
        [name, `${type.kind} ${namesOf(type.interfaces)} ${shareable(type.directives)}`.trim()],
        ...(type.fields ?? []).flatMap((field) => fieldParts(name, field)),
      ];
  }
}

function fieldParts(type: string, field: FieldDefinitionNode): [string, string][] {
  const coordinate = `${type}.${field.name.value}`;
  return [
    [coordinate, print(field.type)],
    ...(field.arguments ?? []).map((argument) => inputPart(`${coordinate}(${argument.name.value})`, argument)),
  ];
}

function inputPart(coordinate: string, { type, defaultValue }: InputValueDefinitionNode): [string, string] {
  return [coordinate, `${print(type)}${defaultValue ? ` = ${print(defaultValue)}` : ""}`];
}

function namesOf(types: readonly NamedTypeNode[] = []): string {
  return types
    .map(({ name }) => name.value)
    .toSorted()
    .join(", ");
}

/** Which keys an entity has may grow; that a type can be resolved by both services is part of the promise. */
function shareable(directives: readonly ConstDirectiveNode[] = []): string {
  return directives.some(({ name }) => name.value === "shareable") ? "@shareable" : "";
}

/** An argument of a promised field, or a field of a promised input. */
function isGiven(coordinate: string, promised: ReadonlyMap<string, string>): boolean {
  const [owner = ""] = coordinate.split(coordinate.includes("(") ? "(" : ".");
  return promised.has(owner) && (coordinate.includes("(") || promised.get(owner) === "an input");
}
