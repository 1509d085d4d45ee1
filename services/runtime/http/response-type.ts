import type { Request } from "express";

/** Under this type a gateway knows, whatever the status, that a service speaks, and no proxy before it. */
export const GRAPHQL_RESPONSE = "application/graphql-response+json";

/** What an answer is sent as: by GraphQL over HTTP, plain JSON unless the other is asked for. */
export const responseTypeFor = (request: Request): string =>
  request.accepts(["application/json", GRAPHQL_RESPONSE]) || "application/json";
