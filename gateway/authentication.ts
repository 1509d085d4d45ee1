import type { RequestHandler } from "express";
import { GraphQLError } from "graphql";
import type { TokenVerifier } from "../services/runtime/auth/token-verifier";
import { passedHeaders } from "../services/runtime/http/passed-headers";
import { sendRefusal } from "../services/runtime/http/token-refusal";

/**
 * Turns away whoever comes with a bad token, before their operation is read. Whoever comes with none is a reader. The
 * services are told nothing of it: they get the token itself, and judge it themselves.
 */
export const authenticate =
  (tokens: TokenVerifier): RequestHandler =>
  async (request, response, next) => {
    try {
      await tokens.callerOf(passedHeaders(request).authorization);
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      sendRefusal(request, response, error);
      return;
    }
    next();
  };
