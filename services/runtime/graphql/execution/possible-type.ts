import { type FieldNode, type GraphQLAbstractType, GraphQLError, type GraphQLObjectType, isObjectType } from "graphql";
import { inspect } from "graphql/jsutils/inspect.js";
import type { Planning } from "./operation";

/** A field of an operation, as its plan is made. */
export interface Place {
  readonly planning: Planning;
  readonly nodes: readonly FieldNode[];
  /** As errors name it. */
  readonly field: string;
}

/** @throws GraphQLError in graphql-js's words where the type can't stand here */
export const possibleType = (
  type: GraphQLAbstractType,
  name: unknown,
  value: unknown,
  { planning: { schema }, field, nodes }: Place,
): GraphQLObjectType => {
  const refuse = (message: string): never => {
    throw new GraphQLError(message, { nodes });
  };
  const mustResolve = `Abstract type "${type.name}" must resolve to an Object type at runtime for field "${field}"`;
  if (name === null || name === undefined)
    return refuse(
      `${mustResolve}. Either the "${type.name}" type should provide a "resolveType" function or each possible type should provide an "isTypeOf" function.`,
    );
  if (typeof name !== "string")
    throw new GraphQLError(`${mustResolve} with value ${inspect(value)}, received "${inspect(name)}".`);
  const actual = schema.getType(name);
  if (!actual)
    return refuse(
      `Abstract type "${type.name}" was resolved to a type "${name}" that does not exist inside the schema.`,
    );
  if (!isObjectType(actual)) return refuse(`Abstract type "${type.name}" was resolved to a non-object type "${name}".`);
  if (!schema.isSubType(type, actual))
    return refuse(`Runtime Object type "${actual.name}" is not a possible type for "${type.name}".`);
  return actual;
};
