import type { ExecutionResult, GraphQLError } from "graphql";
import { type AnswerPath, SubgraphError } from "./subgraph-error";

/**
 * Puts the errors of an answer in order: each at its own path of the client's answer, once, and in an order that doesn't
 * depend on which service answered first.
 */
export const settleErrors = (result: ExecutionResult): ExecutionResult => {
  // The library lists values that it made null without an error under `extensions`; the null says as much.
  const data = "data" in result ? { data: result.data } : {};
  if (result.errors === undefined || result.errors.length === 0) return data;
  const errors = inOrder(once(withoutSpare(result.errors.map(original), result.data)));
  return { ...data, errors };
};

/** The library wraps what our data source gave, with a path of its own that is wrong for lists of several types. */
const original = (error: GraphQLError): GraphQLError =>
  error.originalError instanceof SubgraphError ? error.originalError : error;

/**
 * Of the places that a failed fetch was to fill, the client sees those that are null: the others it didn't ask for (the
 * planner fetches keys for itself), or it has them from elsewhere. A problem of which no place is seen is told once, at
 * the object around.
 */
const withoutSpare = (errors: readonly GraphQLError[], data: unknown): readonly GraphQLError[] => {
  const told = new Set<GraphQLError>();
  const seen = errors.filter((error) => {
    if (!(error instanceof SubgraphError)) return true;
    const isSeen = !error.isDerived || error.answerPath === undefined || standsAtNull(error.answerPath, data);
    if (isSeen) told.add(error.problem);
    return isSeen;
  });
  const untold = errors.flatMap((error) => {
    if (!(error instanceof SubgraphError) || told.has(error.problem)) return [];
    told.add(error.problem);
    return [new SubgraphError(error.problem, around(error.answerPath), false)];
  });
  return [...seen, ...untold];
};

const around = (path: AnswerPath | undefined): AnswerPath | undefined =>
  path === undefined || path.length < 2 ? undefined : path.slice(0, -1);

/** Whether the place, or something around it, is null in the answer. */
const standsAtNull = (path: AnswerPath, data: unknown): boolean => {
  let value = data;
  for (const part of path) {
    if (value === null || value === undefined) return true;
    if (typeof value !== "object" || !Object.hasOwn(value, part)) return false;
    value = (value as Readonly<Record<string | number, unknown>>)[part];
  }
  return value === null;
};

const once = (errors: readonly GraphQLError[]): readonly GraphQLError[] => [
  ...new Map(
    errors.map((error) => [`${error.message}\n${String(error.extensions.code)}\n${placeKey(error)}`, error]),
  ).values(),
];

const placeKey = (error: GraphQLError): string => JSON.stringify([error.path, error.locations]);

const inOrder = (errors: readonly GraphQLError[]): readonly GraphQLError[] =>
  [...errors].sort((a, b) => comparePaths(a.path ?? [], b.path ?? []) || compare(a.message, b.message));

const comparePaths = (a: AnswerPath, b: AnswerPath): number => {
  for (const [index, part] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    const order = typeof part === "number" && typeof other === "number" ? part - other : compare(`${part}`, `${other}`);
    if (order !== 0) return order;
  }
  return a.length - b.length;
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
