import type { Request, Response } from "express";
import type { FormattedExecutionResult, GraphQLFormattedError } from "graphql";
import { responseTypeFor } from "./response-type";
import { journalOf } from "./request-id";

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
  const errors = [{ message, extensions: { code: extensions?.code } }];
  journalOf(response)?.failed(errors);
  response.type(responseTypeFor(request)).json({ errors });
};

const statusOf = (error: GraphQLFormattedError | undefined): number | undefined =>
  STATUS[String(error?.extensions?.code)];

const STATUS: Readonly<Record<string, number>> = { UNAUTHENTICATED: 401, SUBGRAPH_UNAVAILABLE: 503 };
