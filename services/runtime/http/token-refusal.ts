import type { Request, Response } from "express";
import type { FormattedExecutionResult, GraphQLFormattedError } from "graphql";

/** @returns the error of an operation that was not begun because of its token; undefined where it was begun */
export const refusalOf = ({ data, errors }: FormattedExecutionResult): GraphQLFormattedError | undefined =>
  // What a resolver refuses has data beside it, if only null.
  data === undefined && statusOf(errors?.[0]) !== undefined ? errors?.[0] : undefined;

/** Answers a request whose token is bad (401) or can't be checked now (503). */
export const sendRefusal = (
  request: Request,
  response: Response,
  { message, extensions }: GraphQLFormattedError,
): void => {
  const status = statusOf({ message, extensions }) ?? 500;
  response.status(status).set("cache-control", "no-store");
  if (status === 401) response.set("www-authenticate", "Bearer");
  else response.set("retry-after", "5");
  // Under this type the gateway knows that a service speaks, and no proxy before it.
  response.type(request.accepts(["application/json", GRAPHQL_RESPONSE]) || "application/json");
  response.json({ errors: [{ message, extensions: { code: extensions?.code } }] });
};

const GRAPHQL_RESPONSE = "application/graphql-response+json";

const statusOf = (error: GraphQLFormattedError | undefined): number | undefined =>
  STATUS[String(error?.extensions?.code)];

const STATUS: Readonly<Record<string, number>> = { UNAUTHENTICATED: 401, SUBGRAPH_UNAVAILABLE: 503 };
