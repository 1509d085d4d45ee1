import { GraphQLError } from "graphql";

/** What a caller can mend: the message says what is wrong and what would be right. */
export const badInput = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT" } });
