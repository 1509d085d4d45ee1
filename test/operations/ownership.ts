import { type ConstDirectiveNode, Kind, parse, type TypeDefinitionNode } from "graphql";

/** The services by the names that the supergraph gives them. */
export type ServiceName = "geopolitics" | "people";

/** Whether a service resolves a field, by the supergraph. */
export type Owns = (service: ServiceName, typeName: string, fieldName: string) => boolean;

/**
 * Reads from a supergraph who resolves what: a field belongs to the services that its `@join__field` directives name, or,
 * where it has none, to every service that has its type. See https://specs.apollo.dev/join/v0.3/
 */
export const readOwnership = (supergraph: string): Owns => {
  const owners = new Map<string, ReadonlySet<string>>();
  for (const definition of parse(supergraph).definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    for (const { name, directives = [] } of definition.fields ?? [])
      owners.set(`${definition.name.value}.${name.value}`, new Set(ownersOf(definition, directives)));
  }
  return (service, typeName, fieldName) => owners.get(`${typeName}.${fieldName}`)?.has(service) ?? false;
};

const ownersOf = (type: TypeDefinitionNode, ofField: readonly ConstDirectiveNode[]): readonly string[] => {
  const named = ofField.filter(({ name }) => name.value === "join__field");
  if (named.length > 0) return named.filter((each) => !isExternal(each)).map(graphOf);
  return (type.directives ?? []).filter(({ name }) => name.value === "join__type").map(graphOf);
};

const graphOf = (directive: ConstDirectiveNode): string => {
  const value = directive.arguments?.find(({ name }) => name.value === "graph")?.value;
  return value?.kind === Kind.ENUM ? value.value.toLowerCase() : "";
};

const isExternal = ({ arguments: given = [] }: ConstDirectiveNode): boolean =>
  given.some(({ name, value }) => name.value === "external" && value.kind === Kind.BOOLEAN && value.value);
