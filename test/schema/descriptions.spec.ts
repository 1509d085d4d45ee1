import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  Kind,
  parse,
  print,
  type GraphQLNamedType,
  type GraphQLSchema,
  type TypeDefinitionNode,
} from "graphql";
import { geopoliticsSubgraph } from "../../services/geopolitics/subgraph";
import { peopleSubgraph } from "../../services/people/subgraph";

/** One thing that a reader of the schema can point at: `Visit.meetings(first)`. */
interface Described {
  readonly coordinate: string;
  readonly name: string;
  readonly description: string | null | undefined;
}

const SUBGRAPHS = { geopolitics: geopoliticsSubgraph(), people: peopleSubgraph() };

describe.each(Object.entries(SUBGRAPHS))("the schema of %s", (_, { schema }) => {
  const described = describedIn(schema);

  it("describes every type, field, argument, input field and enum value", () => {
    expect(described.filter(({ description }) => !description?.trim()).map(({ coordinate }) => coordinate)).toEqual([]);
  });

  it("describes in sentences: they begin with a capital letter or a figure, and end", () => {
    const unfinished = described.filter(({ description }) => !/^[\p{Lu}\p{Nd}].*[.)\]]$/su.test(description ?? ""));
    expect(unfinished.map(({ coordinate, description }) => `${coordinate}: ${description ?? ""}`)).toEqual([]);
  });

  it("says more than the name does", () => {
    const empty = described.filter(({ name, description }) => lettersOf(description ?? "") === lettersOf(name));
    expect(empty.map(({ coordinate, description }) => `${coordinate}: ${description ?? ""}`)).toEqual([]);
  });
});

describe("what both services declare", () => {
  const [geopolitics, people] = [definitionsOf(SUBGRAPHS.geopolitics.sdl), definitionsOf(SUBGRAPHS.people.sdl)];
  const shared = [...geopolitics].flatMap(([name, definition]) => {
    const other = people.get(name);
    return other ? [{ name, kind: definition.kind, definitions: [definition, other] as const }] : [];
  });
  const isEntity = ({ definitions }: (typeof shared)[number]): boolean => definitions.some((each) => has(each, "key"));
  const alike = shared.filter((each) => !["Query", "Mutation"].includes(each.name) && !isEntity(each));

  it("is the same, word for word", () => {
    const texts = alike.map(({ name, definitions: [one, other] }) => ({ name, one: print(one), other: print(other) }));
    expect(texts.map(({ name, one }) => `${name}\n${one}`)).toEqual(
      texts.map(({ name, other }) => `${name}\n${other}`),
    );
  });

  it("is shareable where it is an object", () => {
    const objects = alike.filter(({ kind }) => kind === Kind.OBJECT_TYPE_DEFINITION);
    const unshared = objects.filter(({ definitions }) => !definitions.every((each) => has(each, "shareable")));
    expect(unshared.map(({ name }) => name)).toEqual([]);
  });

  it("has the enums, inputs and types that every assertion carries", () => {
    expect(alike.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Assertion", "Citation", "Correction", "Period", "PageInfo", "Verification", "Stance"]),
    );
  });
});

function describedIn(schema: GraphQLSchema): Described[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type) && !isOfFederation(type.name))
    .flatMap((type) => [
      // The roots are GraphQL's own names.
      ...(type === schema.getQueryType()
        ? []
        : [{ coordinate: type.name, name: type.name, description: type.description }]),
      ...partsOf(type),
    ]);
}

function partsOf(type: GraphQLNamedType): Described[] {
  const part = ({ name, description }: Omit<Described, "coordinate">): Described => ({
    coordinate: `${type.name}.${name}`,
    name,
    description,
  });
  if (isEnumType(type)) return type.getValues().map(part);
  if (isInputObjectType(type)) return Object.values(type.getFields()).map(part);
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields())
    .filter(({ name }) => !isOfFederation(name))
    .flatMap((field) => [
      part(field),
      ...field.args.map(({ name, description }) => ({
        coordinate: `${type.name}.${field.name}(${name})`,
        name,
        description,
      })),
    ]);
}

/** What the federation's library adds: `_Entity`, `_service`, `link__Import`. */
function isOfFederation(name: string): boolean {
  return name.startsWith("_") || name.includes("__");
}

function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/\b(the|a|an|its|their)\b/g, "")
    .replace(/[^a-z0-9]/g, "");
}

function definitionsOf(sdl: string): ReadonlyMap<string, TypeDefinitionNode> {
  const definitions = parse(sdl, { noLocation: true }).definitions.flatMap((each) =>
    "fields" in each || each.kind === Kind.ENUM_TYPE_DEFINITION || each.kind === Kind.SCALAR_TYPE_DEFINITION
      ? [each as TypeDefinitionNode]
      : [],
  );
  return new Map(definitions.map((each) => [each.name.value, each]));
}

function has({ directives = [] }: TypeDefinitionNode, directive: string): boolean {
  return directives.some(({ name }) => name.value === directive);
}
