import {
  type DocumentNode,
  GraphQLError,
  type GraphQLNamedOutputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
  isUnionType,
  type SelectionSetNode,
} from "graphql";
import { type AnswerNode, isNode, type Representation } from "./answer-places";
import { type Fetch, isOfType, operationOf, type Parts, partsOf, selected } from "./fetch-fields";
import { subgraphUnavailable } from "./subgraph-error";

/** A fetch whose answer came from another process. */
export interface ForeignFetch extends Omit<Fetch, "query"> {
  readonly document: DocumentNode;
  /** What clients see: what it doesn't have is not looked at. */
  readonly schema: GraphQLSchema;
  /** undefined for a fetch of root fields. */
  readonly representations: readonly Representation[] | undefined;
}

/**
 * Looks through an answer for what no GraphQL server gives: an object of another type, a list where there is none, a
 * value of another kind, nothing where there is always something. The gateway library makes that null without an error,
 * takes it for what it isn't, or fails as a whole.
 *
 * @param data wrong values are made null in it
 * @returns an error for each, at its path of the service's answer; undefined where there are more than a hundred
 */
export const nullMisshapen = (
  data: AnswerNode,
  { document, variables, schema, representations }: ForeignFetch,
): readonly GraphQLError[] | undefined => {
  const operation = operationOf(document);
  const root = operation && schema.getRootType(operation.operation);
  if (!operation || !root) return [];
  const check = createCheck(schema, partsOf(document, operation, variables));
  if (representations === undefined) check.object(data, root.name, [operation.selectionSet]);
  else check.entities(data._entities, representations, operation.selectionSet);
  return check.problems.length > MOST ? undefined : check.problems;
};

const MOST = 100;

/** One of the fields that an object was asked for. */
interface Asked {
  readonly name: string;
  /** undefined: we don't know. */
  readonly type: GraphQLOutputType | undefined;
  readonly sets: readonly SelectionSetNode[];
}

const createCheck = (schema: GraphQLSchema, parts: Parts) => {
  const problems: GraphQLError[] = [];
  /** Of what is looked at. One for all: most of it is as it should be. */
  const path: (string | number)[] = [];
  const refuse = (reason: string): null => {
    const { message, extensions, originalError } = subgraphUnavailable(new Error(`The answer is unusable: ${reason}.`));
    problems.push(new GraphQLError(message, { path: [...path], extensions, originalError }));
    return null;
  };

  /** By selections and type: a list has one of each for all of its items. */
  const known = new Map<Asked["sets"], Map<string, readonly Asked[]>>();
  const askedOf = (typename: string, sets: Asked["sets"]): readonly Asked[] => {
    const byType = known.get(sets) ?? new Map<string, readonly Asked[]>();
    known.set(sets, byType);
    const asked = byType.get(typename) ?? readAsked(schema, parts, typename, sets);
    byType.set(typename, asked);
    return asked;
  };

  /** @returns the value, or null in its place */
  const settled = (value: unknown, type: GraphQLOutputType, sets: Asked["sets"]): unknown => {
    if (problems.length > MOST) return null;
    if (value === undefined) return refuse("a field is missing");
    if (isNonNullType(type))
      return value === null ? refuse("null where it may not be") : settled(value, type.ofType, sets);
    if (value === null) return null;
    if (isListType(type)) {
      if (!Array.isArray(value)) return refuse("no list where one should be");
      for (const [index, item] of value.entries()) settle(value, index, item, type.ofType, sets);
      return value;
    }
    if (isLeafType(type)) return isOfKind(value, type) ? value : refuse(`no ${type.name} where one should be`);
    if (!isNode(value)) return refuse("no object where one should be");
    const typename = value.__typename ?? (isObjectType(type) ? type.name : undefined);
    if (!isPossible(schema, type, typename)) return refuse("an object is of another type");
    object(value, typename, sets);
    return value;
  };

  const settle = (
    around: object,
    key: string | number,
    value: unknown,
    type: GraphQLOutputType,
    sets: Asked["sets"],
  ): void => {
    path.push(key);
    const right = settled(value, type, sets);
    if (right !== value) Object.assign(around, { [key]: right });
    path.pop();
  };

  const object = (node: AnswerNode, typename: string, sets: Asked["sets"]): void => {
    for (const { name, type, sets: inner } of askedOf(typename, sets))
      if (type !== undefined) settle(node, name, Object.hasOwn(node, name) ? node[name] : undefined, type, inner);
  };

  /** That there is one of each, of its type, is known by then. */
  const entities = (list: unknown, representations: readonly Representation[], set: SelectionSetNode): void => {
    const sets = askedIn(set, parts);
    for (const [index, node] of (list as readonly (AnswerNode | null)[]).entries()) {
      path.splice(0, path.length, "_entities", index);
      if (node !== null) object(node, String(representations[index]?.__typename), sets);
    }
  };

  return { problems, object, entities };
};

const askedIn = (set: SelectionSetNode, parts: Parts): readonly SelectionSetNode[] =>
  selected(set, { ...parts, applies: () => true }).flatMap(({ name, selectionSet }) =>
    name.value === "_entities" && selectionSet ? [selectionSet] : [],
  );

const readAsked = (
  schema: GraphQLSchema,
  parts: Parts,
  typename: string,
  sets: readonly SelectionSetNode[],
): readonly Asked[] => {
  const type = schema.getType(typename);
  const fields = isObjectType(type) ? type.getFields() : {};
  const scope = { ...parts, applies: (condition: string) => isOfType(schema, typename, condition) };
  const asked = new Map<string, Asked>();
  for (const { alias, name, selectionSet } of sets.flatMap((set) => selected(set, scope))) {
    const answered = alias?.value ?? name.value;
    const inner = [...(asked.get(answered)?.sets ?? []), ...(selectionSet ? [selectionSet] : [])];
    asked.set(answered, { name: answered, type: fields[name.value]?.type, sets: inner });
  }
  return [...asked.values()];
};

const isPossible = (schema: GraphQLSchema, type: GraphQLNamedOutputType, typename: unknown): typename is string => {
  if (typename === type.name) return isObjectType(type);
  const actual = typeof typename === "string" ? schema.getType(typename) : undefined;
  return (isInterfaceType(type) || isUnionType(type)) && isObjectType(actual) && schema.isSubType(type, actual);
};

/** Of scalars of ours nothing is said: what they hold is text to everybody else. */
const isOfKind = (value: unknown, type: GraphQLNamedOutputType): boolean => {
  if (isEnumType(type)) return typeof value === "string" && type.getValue(value) !== undefined;
  if (!isLeafType(type) || !isSpecifiedScalarType(type)) return true;
  try {
    type.parseValue(value);
    return true;
  } catch {
    return false;
  }
};
