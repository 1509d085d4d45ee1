import { type FormattedExecutionResult, GraphQLError, type GraphQLFormattedError } from "graphql";
import type { AnswerNode, Representation } from "../answer-places";

/** Entities to ask for, each once, however often the answer needs it. */
export interface DistinctEntities {
  readonly representations: readonly Representation[];
  /** Gives each place its entity again, and its errors. */
  readonly spread: (result: FormattedExecutionResult<AnswerNode>) => FormattedExecutionResult<AnswerNode>;
}

/** The same person stands in many visits: they are read, sent and checked once. */
export const distinct = (wanted: readonly Representation[]): DistinctEntities => {
  const numbers = new Map<string, number>();
  const representations: Representation[] = [];
  const places = wanted.map((representation) => {
    const key = JSON.stringify(representation);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, representations.length);
    return representations.push(representation) - 1;
  });
  if (representations.length === wanted.length) return { representations: wanted, spread: (result) => result };
  return { representations, spread: (result) => spreadOver(places, result) };
};

const spreadOver = (
  places: readonly number[],
  result: FormattedExecutionResult<AnswerNode>,
): FormattedExecutionResult<AnswerNode> => {
  const { data, errors } = result;
  const entities = data?._entities;
  return {
    ...result,
    ...(data &&
      Array.isArray(entities) && { data: { ...data, _entities: places.map((place): unknown => entities[place]) } }),
    ...(errors && { errors: errors.flatMap((error) => copiesOf(error, places)) }),
  };
};

/** What concerns one entity concerns it wherever it stands. What concerns none is told once. */
const copiesOf = (error: GraphQLFormattedError, places: readonly number[]): readonly GraphQLFormattedError[] => {
  const [head, number, ...rest] = error.path ?? [];
  if (head !== "_entities" || typeof number !== "number") return [error];
  return places.flatMap((place, index) => (place === number ? [copyOf(error, [head, index, ...rest])] : []));
};

/** What the gateway itself found wrong keeps its cause. */
const copyOf = (error: GraphQLFormattedError, path: readonly (string | number)[]): GraphQLFormattedError => {
  if (!(error instanceof GraphQLError)) return { ...error, path };
  const { message, extensions, originalError } = error;
  return new GraphQLError(message, { path, extensions, originalError });
};
