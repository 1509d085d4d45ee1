import { GraphQLError } from "graphql";

const LONGEST_QUOTATION = 60;

/** A caller's own text inside a message, cut where it is long: an error is no place for ten thousand letters. */
export const quoted = (text: string): string =>
  `"${text.length > LONGEST_QUOTATION ? `${text.slice(0, LONGEST_QUOTATION)}…` : text}"`;

/** What a caller can mend: the message says what is wrong and what would be right. */
export const badInput = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT" } });
