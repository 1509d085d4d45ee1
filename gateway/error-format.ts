import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { INTERNAL_ERROR_MESSAGE } from "../services/runtime/http/failure-answer";
import type { Journal } from "../services/runtime/telemetry/journal";
import type { Logger } from "../services/runtime/logging/logger";
import { limitCodeOf } from "./limits/limits";
import { SubgraphError } from "./subgraph-error";
import { ownerOf } from "./telemetry/error-owners";

/**
 * The one place that decides what a client sees of an error: message, path, place in its own operation, and a code that
 * our documentation lists. Services' names, addresses, answers and stacks go to the log only.
 *
 * @param hidesSchema whether messages may not suggest names that a client didn't send
 */
export const createErrorFormat = (
  logger: Logger,
  hidesSchema: boolean,
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
    // The gateway speaks to services for itself: where they can't read it, the mistake isn't the client's.
    if ((error instanceof SubgraphError ? SERVICES_CODES : PUBLIC_CODES).has(code)) {
      const message = OUR_WORDS[code] ?? (hidesSchema ? withoutHints(formatted.message) : formatted.message);
      return { message, ...place, extensions: { code } };
    }

    const journal = ownerOf(error);
    logOnce(error instanceof SubgraphError ? error.problem : error, formatted.path, journal);
    const requestId = journal?.requestId;
    return {
      message: INTERNAL_ERROR_MESSAGE,
      ...place,
      extensions: { code: "INTERNAL_SERVER_ERROR", ...(requestId !== undefined && { requestId }) },
    };
  };
};

/** The server takes hints away where an operation is checked; those about the values of variables come later. */
const withoutHints = (message: string): string =>
  message.startsWith("GraphQL introspection is not allowed")
    ? "Nothing can be asked about the schema here; it is for development."
    : message.replace(/ ?Did you mean [^?]*\?/g, "");

/** The parser's words for its limits are not for readers. */
const messageOf = ({ message, extensions }: GraphQLFormattedError, limitCode: string): string => {
  if (limitCode === "MAX_TOKENS_LIMIT")
    return `The operation has more than ${/\d+/.exec(message)?.[0] ?? "the allowed"} tokens; ask for less at once.`;
  if (extensions?.code === "GRAPHQL_PARSE_FAILED")
    return "The operation is nested too deeply to be read; ask for less at once.";
  return message;
};

type LogOnce = (problem: unknown, path: GraphQLFormattedError["path"], journal: Journal | undefined) => void;

/** One problem of a service may stand at hundreds of places. */
const createLogOnce = (logger: Logger): LogOnce => {
  const logged = new WeakSet();
  return (problem, path, journal) => {
    const cause = problem instanceof GraphQLError ? (problem.originalError ?? problem) : problem;
    if (typeof cause === "object" && cause !== null) {
      if (logged.has(cause)) return;
      logged.add(cause);
    }
    logger.error({ ...journal?.ids, err: cause, path }, "an operation failed");
  };
};

/** Of what a service says, this is for the client. */
const SERVICES_CODES: ReadonlySet<string> = new Set([
  "BAD_USER_INPUT",
  "UNAUTHENTICATED",
  "FORBIDDEN",
  "IDEMPOTENCY_CONFLICT",
  "GATEWAY_TIMEOUT",
  "SUBGRAPH_UNAVAILABLE",
  "DATABASE_UNAVAILABLE",
]);

/** Those that a client may see beside INTERNAL_SERVER_ERROR and the limits'; the README says what each means. */
export const PUBLIC_CODES: ReadonlySet<string> = new Set([
  ...SERVICES_CODES,
  "GRAPHQL_VALIDATION_FAILED",
  "PERSISTED_QUERY_NOT_IN_LIST",
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
