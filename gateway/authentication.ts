import type { RequestHandler } from "express";
import { GraphQLError } from "graphql";
import type { Caller } from "../services/runtime/auth/caller";
import type { TokenVerifier } from "../services/runtime/auth/token-verifier";
import { passedHeaders } from "../services/runtime/http/passed-headers";
import { journalOf } from "../services/runtime/http/request-id";
import { sendRefusal } from "../services/runtime/http/token-refusal";
import type { Rates } from "./rates/rates";

/**
 * Turns away whoever comes with a bad token, or asks for too much, before their operation is read. Whoever comes with no
 * token is a reader. The services are told nothing of it: they get the token itself, and judge it themselves.
 */
export const authenticate =
  (tokens: TokenVerifier, rates: Rates): RequestHandler =>
  async (request, response, next) => {
    let caller: Caller | null;
    try {
      caller = await tokens.callerOf(passedHeaders(request).authorization, journalOf(response));
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      // One that can't be judged now may be a good one.
      const guest = error.extensions.code === "UNAUTHENTICATED" ? "bad token" : null;
      if (await rates.admit(request, response, guest)) sendRefusal(request, response, error);
      return;
    }
    if (await rates.admit(request, response, caller)) next();
  };
