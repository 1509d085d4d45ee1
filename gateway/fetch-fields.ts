import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
} from "graphql";

/** One operation that the gateway sends to a service. */
export interface Fetch {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * The fields that a fetch was to fill, by the names they have in the client's answer.
 *
 * @param typename for a fetch of entities: the fields of one entity of this type; undefined: the root fields
 */
export const fieldsOf = (fetch: Fetch, schema: GraphQLSchema, typename?: string): readonly string[] => {
  const document = parse(fetch.query, { noLocation: true });
  const operation = operationOf(document);
  if (operation === undefined) return [];
  const scope: Scope = {
    ...partsOf(document, operation, fetch.variables),
    applies: (condition) => typename === undefined || isOfType(schema, typename, condition),
  };
  const fields = selected(operation.selectionSet, scope);
  const entities = fields.find((field) => field.name.value === "_entities");
  const wanted = typename === undefined ? fields : entities?.selectionSet ? selected(entities.selectionSet, scope) : [];
  const names = wanted.filter((field) => field.name.value !== "__typename").map(responseName);
  return [...new Set(names)];
};

/**
 * The name that the client gave a field. Where two types' fields of one name can't stand side by side in a fetch, the
 * query planner calls one `name__alias_0` and renames it in the answer.
 */
export const clientName = (name: string): string => name.replace(/__alias_\d+$/, "");

/** The only one of a fetch. */
export const operationOf = ({ definitions }: DocumentNode): OperationDefinitionNode | undefined =>
  definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);

/** What an operation's selections refer to. */
export interface Parts {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
}

export const partsOf = (
  { definitions }: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Fetch["variables"],
): Parts => ({
  fragments: new Map(
    definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  ),
  variables: { ...defaultsOf(operation), ...variables },
});

interface Scope extends Parts {
  readonly applies: (typeCondition: string) => boolean;
}

const responseName = (field: FieldNode): string => clientName(field.alias?.value ?? field.name.value);

/** The fields of a selection that are asked for, those of its fragments too. */
export const selected = (set: SelectionSetNode, scope: Scope): readonly FieldNode[] =>
  set.selections.flatMap((selection) => {
    if (!isIncluded(selection.directives ?? [], scope)) return [];
    if (selection.kind === Kind.FIELD) return [selection];
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : scope.fragments.get(selection.name.value);
    if (fragment === undefined) return [];
    const condition = fragment.typeCondition?.name.value;
    return condition === undefined || scope.applies(condition) ? selected(fragment.selectionSet, scope) : [];
  });

const isIncluded = (directives: readonly DirectiveNode[], scope: Scope): boolean =>
  directives.every(({ name, arguments: given }) => {
    const value = given?.find((argument) => argument.name.value === "if")?.value;
    const condition =
      value?.kind === Kind.VARIABLE ? scope.variables[value.name.value] : value?.kind === Kind.BOOLEAN && value.value;
    if (name.value === "skip") return condition !== true;
    return name.value !== "include" || condition === true;
  });

const defaultsOf = (operation: OperationDefinitionNode): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue?.kind === Kind.BOOLEAN ? [[variable.name.value, defaultValue.value] as const] : [],
    ),
  );

/** Whether what stands under a type condition is meant for objects of a type. */
export const isOfType = (schema: GraphQLSchema, typename: string, condition: string): boolean => {
  if (typename === condition || condition === "_Entity") return true;
  const type = schema.getType(typename);
  const abstract = schema.getType(condition);
  return isObjectType(type) && isAbstractType(abstract) && schema.isSubType(abstract, type);
};
