import {
  defaultTypeResolver,
  type FieldNode,
  type GraphQLAbstractType,
  GraphQLError,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  TypeNameMetaFieldDef,
} from "graphql";
import { collectSubfields } from "graphql/execution/collectFields.js";
import { inspect } from "graphql/jsutils/inspect.js";
import { begin } from "./beginning";
import { definitionOf } from "./field-definition";
import { type Arguments, fixedArguments } from "./fixed-arguments";
import { writerOf } from "./leaf";
import { newRecordClass, type RecordClass } from "./record-class";
import type { Planning } from "./operation";
import { type Place, possibleType } from "./possible-type";
import { type Complete, infoOf, isPromise, PENDING, ResolveInfo, type Run } from "./run";
import { type Holder, Slot } from "./slot";

/** What is done for one type of object with one selection. */
export interface ObjectPlan {
  readonly type: GraphQLObjectType;
  readonly fields: readonly FieldPlan[];
  readonly Answer: RecordClass;
}

/** What is done for one field. */
export interface FieldPlan {
  readonly key: string;
  readonly parentType: GraphQLObjectType;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
  readonly nodes: readonly FieldNode[];
  readonly isNullable: boolean;
  /** Undefined where they hang on variables. */
  readonly fixedArguments: (() => Arguments) | undefined;
  /** The answer, where it is known beforehand. */
  readonly constant: string | undefined;
  /** Writes what the object has under the field's name, where that is all; undefined: `complete` does it. */
  readonly write: ((value: unknown) => unknown) | undefined;
  readonly complete: Complete;
}

export const planObject = (
  planning: Planning,
  type: GraphQLObjectType,
  collected: ReadonlyMap<string, readonly FieldNode[]>,
): ObjectPlan => {
  const fields: FieldPlan[] = [];
  for (const [key, nodes] of collected) {
    const [node] = nodes;
    const definition = node && definitionOf(planning, type, node.name.value);
    if (definition) fields.push(planField(planning, type, definition, { key, node, nodes }));
  }
  return { type, fields, Answer: newRecordClass() };
};

export const executeFields = (
  run: Run,
  { fields, type, Answer }: ObjectPlan,
  source: unknown,
  around: Slot | undefined,
): Holder => {
  const answer = new Answer();
  for (const field of fields) {
    const { key, write } = field;
    if (field.constant !== undefined) answer[key] = field.constant;
    else if (write !== undefined) {
      const value = propertyOf(source, field.definition.name);
      if (typeof value === "string" || !(typeof value === "function" || isPromise(value)))
        answer[key] = written(run, field, value, answer, around);
      else answer[key] = resolved(run, field, source, new Slot(around, key, type.name, answer, field.isNullable));
    } else answer[key] = resolved(run, field, source, new Slot(around, key, type.name, answer, field.isNullable));
  }
  return answer;
};

const written = (run: Run, field: FieldPlan, value: unknown, answer: Holder, around: Slot | undefined): unknown => {
  try {
    return field.write?.(value);
  } catch (error) {
    const slot = new Slot(around, field.key, field.parentType.name, answer, field.isNullable);
    return run.failed(error, field.nodes, slot);
  }
};

const resolved = (run: Run, field: FieldPlan, source: unknown, slot: Slot): unknown => {
  try {
    const value = resolvedValue(run, field, source, slot);
    const completed = isPromise(value)
      ? run.later(value, field.complete, field.nodes, slot)
      : field.complete(run, value, slot);
    return completed === PENDING ? null : completed;
  } catch (error) {
    return run.failed(error, field.nodes, slot);
  }
};

const resolvedValue = (run: Run, field: FieldPlan, source: unknown, slot: Slot): unknown => {
  const { resolve, name } = field.definition;
  if (resolve) return resolve(source, run.argumentsOf(field), run.context, new ResolveInfo(run, field, slot));
  const property = propertyOf(source, name);
  if (typeof property !== "function") return property;
  return property.call(source, run.argumentsOf(field), run.context, new ResolveInfo(run, field, slot)) as unknown;
};

const propertyOf = (source: unknown, name: string): unknown =>
  (typeof source === "object" && source !== null) || typeof source === "function"
    ? (source as Record<string, unknown>)[name]
    : undefined;

const planField = (
  planning: Planning,
  parentType: GraphQLObjectType,
  definition: GraphQLField<unknown, unknown>,
  at: Pick<FieldPlan, "key" | "node" | "nodes">,
): FieldPlan => {
  const { type } = definition;
  const isNullable = !isNonNullType(type);
  const named = isNonNullType(type) ? type.ofType : type;
  const place = { planning, nodes: at.nodes, field: `${parentType.name}.${definition.name}` };
  const plan = {
    ...{ ...at, parentType, definition, isNullable },
    fixedArguments: fixedArguments(definition, at.node),
  };
  const complete = completionOf(type, place, () => plan as FieldPlan);
  return Object.assign(plan, {
    constant: definition === TypeNameMetaFieldDef ? parentType.name : undefined,
    write:
      isLeafType(named) && !definition.resolve
        ? (value: unknown) => complete(undefined as never, value, undefined as never)
        : undefined,
    complete,
  });
};

const completionOf = (type: GraphQLOutputType, place: Place, field: () => FieldPlan): Complete => {
  if (isNonNullType(type)) {
    const complete = completionOf(type.ofType, place, field);
    return (run, value, slot) => {
      const completed = complete(run, value, slot);
      if (completed === null) throw new Error(`Cannot return null for non-nullable field ${place.field}.`);
      return completed;
    };
  }
  const complete = presentCompletionOf(type, place, field);
  return (run, value, slot) => {
    if (value === null || value === undefined) return null;
    if (value instanceof Error) throw value;
    return complete(run, value, slot);
  };
};

const presentCompletionOf = (
  type: Exclude<GraphQLOutputType, { readonly ofType: unknown }> | GraphQLOutputType,
  place: Place,
  field: () => FieldPlan,
): Complete => {
  if (isLeafType(type)) {
    const write = writerOf(type);
    return (_run, value) => write(value);
  }
  if (isListType(type)) return listCompletionOf(type.ofType as GraphQLOutputType, place, field);
  if (isAbstractType(type)) return abstractCompletionOf(type, place, field);
  return objectCompletionOf(type as GraphQLObjectType, place, field);
};

const listCompletionOf = (itemType: GraphQLOutputType, place: Place, field: () => FieldPlan): Complete => {
  const complete = completionOf(itemType, place, field);
  const isNullable = !isNonNullType(itemType);
  return (run, value, slot) => {
    if (typeof value !== "object" || !isIterable(value))
      throw new GraphQLError(`Expected Iterable, but did not find one for field "${place.field}".`);
    const list: unknown[] = [];
    for (const item of value) {
      const itemSlot = new Slot(slot, list.length, undefined, list as unknown as Holder, isNullable);
      let completed: unknown;
      try {
        completed = isPromise(item) ? run.later(item, complete, place.nodes, itemSlot) : complete(run, item, itemSlot);
      } catch (error) {
        completed = run.failed(error, place.nodes, itemSlot);
      }
      list.push(completed === PENDING ? null : completed);
    }
    return list;
  };
};

const isIterable = (value: object | null): value is Iterable<unknown> =>
  typeof (value as Partial<Iterable<unknown>> | null)?.[Symbol.iterator] === "function";

const objectCompletionOf = (type: GraphQLObjectType, { planning, nodes }: Place, field: () => FieldPlan): Complete => {
  let plan: ObjectPlan | undefined;
  const ready = (): ObjectPlan => (plan ??= planOf(planning, type, nodes));
  if (!type.isTypeOf)
    return (run, value, slot) => {
      const begun = begin(value, ready());
      if (begun) return run.later(begun, () => executeFields(run, ready(), value, slot), nodes, slot);
      return executeFields(run, ready(), value, slot);
    };
  const isTypeOf = type.isTypeOf.bind(type);
  const completed = (run: Run, isRight: unknown, value: unknown, slot: Slot): unknown => {
    if (isRight) return executeFields(run, ready(), value, slot);
    throw new GraphQLError(`Expected value of type "${type.name}" but got: ${inspect(value)}.`, { nodes });
  };
  return (run, value, slot) => {
    // First what the operation asks for, which may be wrong in itself.
    ready();
    const isRight = isTypeOf(value, run.context, infoOf(run, field(), slot));
    if (!isPromise(isRight)) return completed(run, isRight, value, slot);
    return run.later(isRight, (_run, is) => completed(run, is, value, slot), nodes, slot);
  };
};

const planOf = (planning: Planning, type: GraphQLObjectType, nodes: readonly FieldNode[]): ObjectPlan => {
  const { schema, fragments, variables } = planning;
  return planObject(planning, type, collectSubfields(schema, fragments, variables, type, nodes));
};

const abstractCompletionOf = (type: GraphQLAbstractType, place: Place, field: () => FieldPlan): Complete => {
  const { nodes } = place;
  const resolveType = type.resolveType ?? defaultTypeResolver;
  const byType = new Map<string, Complete>();
  const completionFor = (name: unknown, value: unknown): Complete => {
    const known = byType.get(name as string);
    if (known) return known;
    const actual = possibleType(type, name, value, place);
    const complete = objectCompletionOf(actual, place, field);
    byType.set(actual.name, complete);
    return complete;
  };
  return (run, value, slot) => {
    const name = resolveType(value, run.context, infoOf(run, field(), slot), type);
    if (!isPromise(name)) return completionFor(name, value)(run, value, slot);
    return run.later(name, (_run, known) => completionFor(known, value)(run, value, slot), nodes, slot);
  };
};
