import type { RequestHandler } from "express";
import type { GraphQLFormattedError } from "graphql";
import { journalOf } from "../../services/runtime/http/request-id";
import { beforeSending } from "../before-sending";

/**
 * Writes down with which codes a request was refused before there was an operation: one that stands in no list, or what isn't
 * an operation at all. Of those no plugin is told to which request they belong.
 */
export const journalRefusals: RequestHandler = (_request, response, next) => {
  beforeSending(response, (body) => {
    const journal = response.statusCode >= 400 ? journalOf(response) : undefined;
    if (typeof body === "string" && journal?.codes.size === 0) journal.failed(errorsIn(body));
  });
  next();
};

const errorsIn = (body: string): readonly GraphQLFormattedError[] => {
  try {
    const { errors } = JSON.parse(body) as { readonly errors?: unknown };
    return Array.isArray(errors) ? (errors as readonly GraphQLFormattedError[]) : [];
  } catch {
    return [];
  }
};
