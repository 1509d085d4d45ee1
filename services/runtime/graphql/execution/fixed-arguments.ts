import { type FieldNode, getArgumentValues, type GraphQLField, Kind, type ValueNode } from "graphql";

export type Arguments = Readonly<Record<string, unknown>>;

/**
 * The values of a field's arguments where no variable has a part in them: worked out when they are first asked for, and the
 * same for every request, so that nobody may change them.
 * @returns undefined where they hang on variables
 */
export const fixedArguments = (
  definition: GraphQLField<unknown, unknown>,
  node: FieldNode,
): (() => Arguments) | undefined => {
  if (node.arguments?.some(({ value }) => hasVariable(value))) return undefined;
  let values: Arguments | undefined;
  return () => (values ??= frozen(getArgumentValues(definition, node)));
};

const hasVariable = (value: ValueNode): boolean => {
  if (value.kind === Kind.LIST) return value.values.some(hasVariable);
  if (value.kind === Kind.OBJECT) return value.fields.some((field) => hasVariable(field.value));
  return value.kind === Kind.VARIABLE;
};

const frozen = <Value>(value: Value): Value => {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
};
