import type { ValidationRule } from "graphql";
import { type Limits, tooMuch } from "./limits";

/**
 * Refuses variables that lie deeper in one another than fields may. Inputs can hold inputs of their own kind, and what
 * reads them goes down level by level; this doesn't, so that no depth is too much for it.
 * @throws GraphQLError of the limit
 */
export const checkVariables = (variables: Readonly<Record<string, unknown>>, { depth }: Limits): void => {
  let level = objectsIn(variables);
  for (let levels = 1; level.length > 0; levels += 1) {
    if (levels > depth) throw tooDeep("variables", depth);
    level = level.flatMap(objectsIn);
  }
};

/** The lists and objects that stand in another. */
const objectsIn = (value: object): readonly object[] =>
  Object.values(value).filter((each: unknown) => typeof each === "object" && each !== null);

/** The same of values that stand in the operation itself. */
export const valuesDepthRule =
  ({ depth }: Limits): ValidationRule =>
  (context) => {
    let levels = 0;
    const value = {
      enter: () => {
        levels += 1;
        if (levels === depth + 1) context.reportError(tooDeep("values", depth));
      },
      leave: () => {
        levels -= 1;
      },
    };
    return { ListValue: value, ObjectValue: value };
  };

const tooDeep = (what: string, depth: number) =>
  tooMuch(
    "depth",
    `The ${what} hold lists and objects in one another for more than ${depth} levels; ask for less at once.`,
  );
