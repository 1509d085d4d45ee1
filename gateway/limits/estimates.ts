import type { GraphQLSchema, OperationDefinitionNode } from "graphql";
import { type Asked, costOf } from "./cost";

/** What one operation was estimated at. */
interface Estimates {
  readonly schema: GraphQLSchema;
  /** The variables that make a difference: lengths of lists, and whether something is left out. */
  readonly names: Set<string>;
  /** By their values. */
  readonly costs: Map<string, number>;
}

const MOST_COSTS = 100;
/** In characters: sizes are short, and whatever else somebody sends in their place is not kept. */
const LONGEST_VALUES = 200;

const estimates = new WeakMap<OperationDefinitionNode, Estimates>();

const estimatesOf = (schema: GraphQLSchema, operation: OperationDefinitionNode): Estimates => {
  const known = estimates.get(operation);
  if (known?.schema === schema) return known;
  const made = { schema, names: new Set<string>(), costs: new Map<string, number>() };
  estimates.set(operation, made);
  return made;
};

/** What `costOf` says, which is asked once for an operation and the same sizes. */
export const estimatedCostOf = (schema: GraphQLSchema, asked: Asked): number => {
  const { names, costs } = estimatesOf(schema, asked.operation);
  const known = costs.get(valuesOf(names, asked));
  if (known !== undefined) return known;
  const before = names.size;
  const cost = costOf(schema, asked, (name) => names.add(name));
  // What was estimated before is not told apart by the new names.
  if (names.size > before || costs.size >= MOST_COSTS) costs.clear();
  const values = valuesOf(names, asked);
  if (values.length <= LONGEST_VALUES) costs.set(values, cost);
  return cost;
};

const valuesOf = (names: ReadonlySet<string>, { variables }: Asked): string => {
  if (names.size === 0) return "";
  return JSON.stringify([...names].map((name) => (Object.hasOwn(variables, name) ? [variables[name]] : [])));
};
