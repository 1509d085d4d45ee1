import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { INTERNAL_ERROR_MESSAGE } from "../services/runtime/http/failure-answer";
import { currentRequestId } from "../services/runtime/http/request-id";
import type { Logger } from "../services/runtime/logging/logger";
import { limitCodeOf } from "./limits/limits";
import { SubgraphError } from "./subgraph-error";

/**
 * The one place that decides what a client sees of an error: message, path, place in its own operation, and a code that
 * our documentation lists. Services' names, addresses, answers and stacks go to the log only.
 */
export const createErrorFormat = (
  logger: Logger,
): ((formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError) => {
  const logOnce = createLogOnce(logger);
  return (formatted, error) => {
    const limitCode = limitCodeOf(error);
    if (limitCode !== undefined) return { message: messageOf(formatted, limitCode), extensions: { code: limitCode } };
    const code = String(formatted.extensions?.code);
    const place = {
      ...(formatted.locations && { locations: formatted.locations }),
      ...(formatted.path && { path: formatted.path }),
    };
    if (PUBLIC_CODES.has(code))
      return { message: OUR_WORDS[code] ?? formatted.message, ...place, extensions: { code } };

    logOnce(error instanceof SubgraphError ? error.problem : error, formatted.path);
    const requestId = currentRequestId();
    return {
      message: INTERNAL_ERROR_MESSAGE,
      ...place,
      extensions: { code: "INTERNAL_SERVER_ERROR", ...(requestId !== undefined && { requestId }) },
    };
  };
};

/** The parser's words for its limit are not for readers. */
const messageOf = ({ message }: GraphQLFormattedError, limitCode: string): string =>
  limitCode === "MAX_TOKENS_LIMIT"
    ? `The operation has more than ${/\d+/.exec(message)?.[0] ?? "the allowed"} tokens; ask for less at once.`
    : message;

/** One problem of a service may stand at hundreds of places. */
const createLogOnce = (logger: Logger): ((problem: unknown, path: GraphQLFormattedError["path"]) => void) => {
  const logged = new WeakSet();
  return (problem, path) => {
    const cause = problem instanceof GraphQLError ? (problem.originalError ?? problem) : problem;
    if (typeof cause === "object" && cause !== null) {
      if (logged.has(cause)) return;
      logged.add(cause);
    }
    logger.error({ err: cause, path }, "an operation failed");
  };
};

const PUBLIC_CODES = new Set([
  "BAD_USER_INPUT",
  "UNAUTHENTICATED",
  "FORBIDDEN",
  "GRAPHQL_VALIDATION_FAILED",
  "PERSISTED_QUERY_NOT_IN_LIST",
  "IDEMPOTENCY_CONFLICT",
  "GATEWAY_TIMEOUT",
  "SUBGRAPH_UNAVAILABLE",
  "DATABASE_UNAVAILABLE",
  "RATE_LIMITED",
  // Apollo Server's own, for transport: https://www.apollographql.com/docs/apollo-server/data/errors
  "GRAPHQL_PARSE_FAILED",
  "PERSISTED_QUERY_NOT_FOUND",
  "PERSISTED_QUERY_NOT_SUPPORTED",
  "OPERATION_RESOLUTION_FAILURE",
  "BAD_REQUEST",
]);

/** Where something is out of order, the words are ours: a driver's or a proxy's could name a host. */
const OUR_WORDS: Readonly<Record<string, string>> = {
  SUBGRAPH_UNAVAILABLE: "This part of the answer can't be had just now; try again in a moment.",
  DATABASE_UNAVAILABLE: "The database can't be reached just now; try again in a moment.",
  GATEWAY_TIMEOUT: "This part of the answer took too long; try again, or ask for less at once.",
};
