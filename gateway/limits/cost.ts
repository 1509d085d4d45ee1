import {
  type ArgumentNode,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from "graphql";

/** An operation with the values that are sent along. */
export interface Asked {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** How many a list that is no connection is taken to have. */
const LIST_SIZE = 10;
/** How many a connection gives where neither `first` nor `last` is given. */
const PAGE_SIZE = 20;
/** To count a list is as much as to read some of it. */
const TOTAL = 5;

/**
 * How many records an operation could be answered with: one for each object, as many for a connection as it is asked for
 * by literals, variables or their defaults, ten for any other list, and each of them again as much as is asked of it.
 * A total is five. It takes time in proportion to the text, whatever its fragments come to.
 *
 * @param onVariable is told of each variable that it looks at
 */
export const costOf = (
  schema: GraphQLSchema,
  { document, operation, variables }: Asked,
  onVariable: (name: string) => void = () => undefined,
): number => {
  const fragments = new Map(
    document.definitions.flatMap((each): [string, FragmentDefinitionNode][] =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [],
    ),
  );
  const defaults = new Map(
    operation.variableDefinitions?.map(({ variable, defaultValue }) => [variable.name.value, defaultValue]),
  );
  const costs = new Map<string, number>();

  const valueOf = (value: ValueNode | undefined): unknown => {
    if (value?.kind !== Kind.VARIABLE) return value && "value" in value ? value.value : undefined;
    const name = value.name.value;
    onVariable(name);
    return Object.hasOwn(variables, name) ? variables[name] : valueOf(defaults.get(name));
  };
  const argument = (list: readonly ArgumentNode[] | undefined, name: string): unknown =>
    valueOf(list?.find((each) => each.name.value === name)?.value);
  const isLeftOut = (directives: readonly DirectiveNode[] = []): boolean =>
    directives.some(
      ({ name, arguments: given }) =>
        (name.value === "skip" && argument(given, "if") === true) ||
        (name.value === "include" && argument(given, "if") === false),
    );

  const ofSelections = (type: GraphQLNamedType, { selections }: SelectionSetNode, pageSize: number): number => {
    let sum = 0;
    for (const selection of selections) {
      if (isLeftOut(selection.directives)) continue;
      if (selection.kind === Kind.FIELD) sum += ofField(type, selection, pageSize);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) sum += ofFragment(type, selection.name.value, pageSize);
      else {
        const narrowed = schema.getType(selection.typeCondition?.name.value ?? type.name);
        sum += ofSelections(narrowed ?? type, selection.selectionSet, pageSize);
      }
    }
    return sum;
  };

  const ofFragment = (type: GraphQLNamedType, name: string, pageSize: number): number => {
    const fragment = fragments.get(name);
    if (!fragment) return 0;
    const key = `${name} ${pageSize}`;
    const known = costs.get(key);
    if (known !== undefined) return known;
    // Should it lead back to itself, which validation has refused.
    costs.set(key, 0);
    const cost = ofSelections(
      schema.getType(fragment.typeCondition.name.value) ?? type,
      fragment.selectionSet,
      pageSize,
    );
    costs.set(key, cost);
    return cost;
  };

  const ofField = (parent: GraphQLNamedType, field: FieldNode, pageSize: number): number => {
    const name = field.name.value;
    const isPage = isConnection(parent);
    if (isPage && name === "totalCount") return TOTAL;
    const type = typeOf(parent, name);
    const named = type && getNamedType(type);
    if (!type || !named || !isCompositeType(named) || !field.selectionSet) return 0;
    if (isConnection(named)) return 1 + ofSelections(named, field.selectionSet, sizeOf(field, argument));
    const each = (isEdge(parent) || isEdge(named) ? 0 : 1) + ofSelections(named, field.selectionSet, pageSize);
    // An edge is nothing beside its node.
    if (isEdge(parent) && name === "node") return 1 + each;
    if (!isListType(getNullableType(type))) return each;
    return (isPage ? pageSize : LIST_SIZE) * each;
  };

  const root = schema.getRootType(operation.operation);
  return root ? ofSelections(root, operation.selectionSet, LIST_SIZE) : 0;
};

/** The larger of what is asked for: a size out of bounds is refused by the service, should it get so far. */
const sizeOf = (
  field: FieldNode,
  argument: (list: readonly ArgumentNode[] | undefined, name: string) => unknown,
): number => {
  const sizes = ["first", "last"].map((name) => Number(argument(field.arguments, name) ?? NaN));
  const given = sizes.filter((size) => size > 0);
  return given.length > 0 ? Math.max(...given) : PAGE_SIZE;
};

const typeOf = (parent: GraphQLNamedType, field: string): GraphQLOutputType | undefined =>
  isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[field]?.type : undefined;

const isConnection = ({ name }: GraphQLNamedType): boolean => name.endsWith("Connection");
const isEdge = ({ name }: GraphQLNamedType): boolean => name.endsWith("Edge");
