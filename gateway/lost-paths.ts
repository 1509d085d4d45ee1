import type { GraphQLError, GraphQLSchema } from "graphql";
import { type AnswerNode, placesOf, type Representation } from "./answer-places";
import { clientName, type Fetch, fieldsOf } from "./fetch-fields";
import { type AnswerPath, SubgraphError } from "./subgraph-error";

/** A fetch whose answer has errors, and what it was part of. */
export interface FailedFetch extends Fetch {
  /** Where its entities hang in the client's answer; empty for a fetch of root fields. */
  readonly mergePath: AnswerPath;
  /** undefined for a fetch of root fields. */
  readonly representations: readonly Representation[] | undefined;
  readonly roots: readonly AnswerNode[];
  readonly schema: GraphQLSchema;
}

/**
 * Says for each error of a fetch which places of the client's answer it concerns: one, where the service names a field;
 * else every field that the fetch, or the entity named, was to fill.
 */
export const placeErrors = (errors: readonly GraphQLError[], fetch: FailedFetch): readonly SubgraphError[] =>
  fetch.representations === undefined
    ? errors.flatMap((error) => placeRootError(error, fetch))
    : placeEntityErrors(errors, fetch, fetch.representations);

const placeRootError = (error: GraphQLError, fetch: FailedFetch): readonly SubgraphError[] =>
  error.path !== undefined && error.path.length > 0
    ? [new SubgraphError(error, clientPath(error.path), false)]
    : fieldsOf(fetch, fetch.schema).map((field) => new SubgraphError(error, [field], true));

const placeEntityErrors = (
  errors: readonly GraphQLError[],
  fetch: FailedFetch,
  representations: readonly Representation[],
): readonly SubgraphError[] => {
  const places = placesOf(representations, fetch.mergePath, fetch.roots);
  const fieldsByType = new Map<string, readonly string[]>();
  const fieldsAt = (index: number): readonly string[] => {
    const typename = String(representations[index]?.__typename);
    const known = fieldsByType.get(typename) ?? fieldsOf(fetch, fetch.schema, typename);
    fieldsByType.set(typename, known);
    return known;
  };
  const lostAt = (error: GraphQLError, index: number): readonly SubgraphError[] =>
    fieldsAt(index).map((field) => new SubgraphError(error, joined(places[index], [field]), true));

  return errors.flatMap((error) => {
    const [head, index, ...rest] = error.path ?? [];
    if (head !== "_entities" || typeof index !== "number" || !(index in representations))
      return representations.flatMap((_, each) => lostAt(error, each));
    if (rest.length === 0) return lostAt(error, index);
    return [new SubgraphError(error, joined(places[index], clientPath(rest)), false)];
  });
};

const clientPath = (path: AnswerPath): AnswerPath =>
  path.map((part) => (typeof part === "string" ? clientName(part) : part));

const joined = (place: AnswerPath | undefined, rest: AnswerPath): AnswerPath | undefined =>
  place === undefined ? undefined : [...place, ...rest];
