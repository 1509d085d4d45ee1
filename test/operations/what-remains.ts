import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from "graphql";
import type { Owns, ServiceName } from "./ownership";

/** What of an answer must still be there when one service is lost. */
export interface Loss {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly owns: Owns;
  /** The service that still answers. */
  readonly living: ServiceName;
}

type Json = Readonly<Record<string, unknown>>;
/** Below a place where null may not stand. */
const LOST = Symbol("lost");

/**
 * Of a whole answer, what one service alone holds: fields of the other are null, and where null may not stand, so is what
 * is around. Where a field's type is abstract the operation has to ask for `__typename`.
 */
export const whatRemains = (data: unknown, loss: Loss): unknown => {
  const operation = loss.document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const query = loss.schema.getQueryType();
  if (operation?.kind !== Kind.OPERATION_DEFINITION || !query) throw new Error("There is no query.");
  const left = remainsOfObject(data as Json, query, [operation.selectionSet], loss);
  return left === LOST ? null : left;
};

const remainsOfObject = (
  value: Json,
  type: GraphQLObjectType,
  selectionSets: readonly SelectionSetNode[],
  loss: Loss,
): unknown => {
  const left: Record<string, unknown> = {};
  for (const [key, nodes] of fieldsOf(type, selectionSets, loss)) {
    const name = nodes[0]?.name.value ?? "";
    const field = type.getFields()[name];
    if (field === undefined) left[key] = value[key];
    else {
      const isHeld = loss.owns(loss.living, type.name, name);
      const selections = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
      const each = isHeld ? remainsOf(value[key], field.type, selections, loss) : nothing(field.type);
      if (each === LOST) return LOST;
      left[key] = each;
    }
  }
  return left;
};

const remainsOf = (
  value: unknown,
  type: GraphQLOutputType,
  selectionSets: readonly SelectionSetNode[],
  loss: Loss,
): unknown => {
  if (value === null) return null;
  if (isNonNullType(type)) return orLost(remainsOf(value, type.ofType, selectionSets, loss));
  if (isListType(type)) {
    const items = (value as readonly unknown[]).map((item) => remainsOf(item, type.ofType, selectionSets, loss));
    return items.includes(LOST) ? null : items;
  }
  if (selectionSets.length === 0) return value;
  const left = remainsOfObject(value as Json, concreteType(value as Json, type, loss), selectionSets, loss);
  return left === LOST ? null : left;
};

const nothing = (type: GraphQLOutputType): unknown => (isNonNullType(type) ? LOST : null);
const orLost = (value: unknown): unknown => value ?? LOST;

const concreteType = (value: Json, type: GraphQLOutputType, { schema }: Loss): GraphQLObjectType => {
  const named = getNamedType(type);
  const concrete = isObjectType(named) ? named : schema.getType(String(value.__typename));
  if (!isObjectType(concrete)) throw new Error(`The operation has to ask for the __typename of ${named.name}.`);
  return concrete;
};

/** The fields that are asked of an object, by the names that they have in the answer. */
const fieldsOf = (
  type: GraphQLObjectType,
  selectionSets: readonly SelectionSetNode[],
  loss: Loss,
): ReadonlyMap<string, readonly FieldNode[]> => {
  const found = new Map<string, FieldNode[]>();
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value;
        found.set(key, [...(found.get(key) ?? []), selection]);
        continue;
      }
      const part = selection.kind === Kind.FRAGMENT_SPREAD ? fragment(selection.name.value, loss) : selection;
      if (speaksOf(part.typeCondition?.name.value, type, loss)) collect(part.selectionSet);
    }
  };
  selectionSets.forEach(collect);
  return found;
};

const fragment = (name: string, { document }: Loss): FragmentDefinitionNode => {
  for (const each of document.definitions)
    if (each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === name) return each;
  throw new Error(`There is no fragment ${name}.`);
};

const speaksOf = (condition: string | undefined, type: GraphQLObjectType, { schema }: Loss): boolean => {
  if (condition === undefined || condition === type.name) return true;
  const named = schema.getType(condition);
  return named !== undefined && "getInterfaces" in named
    ? !isObjectType(named) && type.getInterfaces().some(({ name }) => name === condition)
    : false;
};
