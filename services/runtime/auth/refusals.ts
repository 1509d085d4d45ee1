import { GraphQLError } from "graphql";

/** Somebody has to say who they are, and didn't, or not so that we can believe it. */
export const unauthenticated = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: "UNAUTHENTICATED" } });

/** A token that can't be judged now. It may be a good one: whoever sent it shall try again, and not log in again. */
export const tokensUnverifiable = (cause: Error): GraphQLError =>
  new GraphQLError("Tokens can't be checked just now: try again in a moment, or read without one.", {
    extensions: { code: "SUBGRAPH_UNAVAILABLE" },
    originalError: cause,
  });
