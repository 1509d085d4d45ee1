import {
  type DocumentNode,
  executeSync,
  type FieldNode,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isCompositeType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from "graphql";
import { collectFields, collectSubfields } from "graphql/execution/collectFields.js";
import { fragmentsOf } from "../../services/runtime/graphql/execution/fragments";
import { newRecordClass, type RecordClass } from "../../services/runtime/graphql/execution/record-class";
import type { AnswerNode } from "../answer-places";

/** What decides on what an answer shows. */
export interface Shown {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** As they were read: with their defaults. */
  readonly variables: Record<string, unknown>;
}

/** What was fetched, as the client sees it; null where the answer as a whole can't be. */
export type Projection = (fetched: AnswerNode, shown: Shown) => AnswerNode | null;

/**
 * Makes what turns the fetched data into the answer: it leaves out what only the plan needed, puts the rest into the
 * operation's order, and sets null around what may not be null. It does what the gateway library's `computeResponse` does,
 * but works out once for all objects of a type what their fields are.
 *
 * @param shown its variables decide on @skip and @include: another projection is needed where theirs differ
 */
export const projectionOf = (shown: Shown): Projection => {
  const { schema, document, operation, variables } = shown;
  const root = schema.getRootType(operation.operation);
  if (!root) return () => null;
  const scope: Scope = { schema, fragments: fragmentsOf(document), variables };
  const collected = collectFields(schema, scope.fragments, variables, root, operation.selectionSet);
  const plan = planOf(scope, root, collected);
  return (fetched, now) => projectObject(plan, fetched, now);
};

interface Scope {
  readonly schema: GraphQLSchema;
  readonly fragments: ReturnType<typeof fragmentsOf>;
  readonly variables: Record<string, unknown>;
}

interface Plan {
  /** Of the object, or what is known of it. */
  readonly typename: string;
  readonly fields: readonly FieldPlan[];
  readonly Answer: RecordClass;
}

interface FieldPlan {
  readonly key: string;
  readonly read: (fetched: AnswerNode) => unknown;
  readonly isNullable: boolean;
  /** Gives null for whatever can't stand here. */
  readonly project: (value: unknown, shown: Shown, fetched: AnswerNode) => unknown;
}

const projectObject = ({ fields, Answer }: Plan, fetched: AnswerNode, shown: Shown): AnswerNode | null => {
  const answer = new Answer();
  for (const { key, read, isNullable, project } of fields) {
    const projected = project(read(fetched), shown, fetched);
    if (projected === null && !isNullable) return null;
    answer[key] = projected;
  }
  return answer;
};

/** @param type an abstract one where the object doesn't say what it is */
const planOf = (scope: Scope, type: GraphQLObjectType, collected: ReadonlyMap<string, readonly FieldNode[]>): Plan => {
  const fields: FieldPlan[] = [];
  for (const [key, nodes] of collected) {
    const field = planField(scope, type, key, nodes);
    if (field) fields.push(field);
  }
  return { typename: type.name, fields, Answer: newRecordClass() };
};

const planField = (
  scope: Scope,
  parent: GraphQLObjectType,
  key: string,
  nodes: readonly FieldNode[],
): FieldPlan | undefined => {
  const name = nodes[0]?.name.value ?? "";
  const read = readerOf(key);
  if (name === TypeNameMetaFieldDef.name)
    return { key, read, isNullable: false, project: typenameProjection(scope, parent) };
  if (name === SchemaMetaFieldDef.name || name === TypeMetaFieldDef.name)
    return { key, read, isNullable: true, project: (_value, shown) => introspected(shown, key, nodes) };
  const definition = parent.getFields()[name];
  if (!definition) return undefined;
  return {
    key,
    read,
    isNullable: !isNonNullType(definition.type),
    project: projectionFor(scope, definition.type, nodes),
  };
};

/** An alias may have the name of something that every object of JavaScript has. */
const readerOf = (key: string): FieldPlan["read"] =>
  key in Object.prototype
    ? (fetched) => (Object.hasOwn(fetched, key) ? fetched[key] : undefined)
    : (fetched) => fetched[key];

type Project = (value: unknown, shown: Shown) => unknown;

const projectionFor = (scope: Scope, type: GraphQLOutputType, nodes: readonly FieldNode[]): Project => {
  if (isNonNullType(type)) return projectionFor(scope, type.ofType, nodes);
  const project = presentProjection(scope, type, nodes);
  return (value, shown) => (value === null || value === undefined ? null : project(value, shown));
};

const presentProjection = (scope: Scope, type: GraphQLOutputType, nodes: readonly FieldNode[]): Project => {
  if (isListType(type)) return listProjection(scope, type.ofType as GraphQLOutputType, nodes);
  if (!isLeafType(type)) return objectProjection(scope, type as GraphQLObjectType, nodes);
  const isRight = leafCheck(type);
  return (value) => (isRight(value) ? value : null);
};

const listProjection = (scope: Scope, itemType: GraphQLOutputType, nodes: readonly FieldNode[]): Project => {
  const project = projectionFor(scope, itemType, nodes);
  const isNullable = !isNonNullType(itemType);
  return (value, shown) => {
    if (!Array.isArray(value)) throw new Error("A service answered with no list where one should be.");
    const list: unknown[] = [];
    for (const item of value as readonly unknown[]) {
      const projected = project(item, shown);
      if (projected === null && !isNullable) return null;
      list.push(projected);
    }
    return list;
  };
};

const objectProjection = (scope: Scope, declared: GraphQLObjectType, nodes: readonly FieldNode[]): Project => {
  const plans = new Map<unknown, Plan>();
  const planFor = (typename: unknown): Plan | undefined => {
    const type = typeof typename === "string" && typename !== "" ? scope.schema.getType(typename) : declared;
    // What isn't in the schema that clients know is not for them.
    if (!isCompositeType(type)) return undefined;
    const { schema, fragments, variables } = scope;
    // An abstract type stands for an object that doesn't say what it is, and has what all of its kind have.
    const asObject = type as GraphQLObjectType;
    const plan = planOf(scope, asObject, collectSubfields(schema, fragments, variables, asObject, nodes));
    plans.set(typename, plan);
    return plan;
  };
  return (value, shown) => {
    if (typeof value !== "object") throw new Error("A service answered with no object where one should be.");
    const fetched = value as AnswerNode;
    const typename = fetched.__typename;
    const plan = plans.get(typename) ?? planFor(typename);
    return plan ? projectObject(plan, fetched, shown) : null;
  };
};

/** What a service calls the roots is its own affair. */
const typenameProjection =
  ({ schema }: Scope, parent: GraphQLObjectType): FieldPlan["project"] =>
  (value, _shown, fetched) => {
    const told = value ?? fetched.__typename;
    if (told === parent.name && isObjectType(parent)) return told;
    const type = (typeof told === "string" ? schema.getType(told) : undefined) ?? parent;
    return isObjectType(type) ? type.name : null;
  };

/** By https://spec.graphql.org/September2025/#sec-Scalars; of scalars of ours nothing is said. */
const leafCheck = (type: GraphQLLeafType): ((value: unknown) => boolean) => {
  if (isEnumType(type)) return (value) => typeof value === "string" && type.getValue(value) !== undefined;
  if (!isSpecifiedScalarType(type)) return () => true;
  switch (type.name) {
    case "Boolean":
      return (value) => typeof value === "boolean";
    case "Int":
      return (value) => Number.isInteger(value);
    case "Float":
      return (value) => Number.isFinite(value);
    case "ID":
      return (value) => typeof value === "string" || Number.isInteger(value);
    default:
      return (value) => typeof value === "string";
  }
};

/** What is asked about the schema is asked of no service. */
const introspected = (
  { schema, document, operation, variables }: Shown,
  key: string,
  selections: readonly FieldNode[],
): unknown => {
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  const asked = { ...operation, selectionSet: { kind: Kind.SELECTION_SET as const, selections } };
  const { data } = executeSync({
    schema,
    document: { kind: Kind.DOCUMENT, definitions: [asked, ...fragments] },
    rootValue: {},
    variableValues: variables,
  });
  return data?.[key] ?? null;
};
