import { GraphQLError } from "graphql";

/** The error of an answer that needs a database which can't be reached just now. */
export const databaseUnavailable = (cause: unknown): GraphQLError =>
  new GraphQLError("The database can't be reached just now; try again in a moment.", {
    extensions: { code: "DATABASE_UNAVAILABLE" },
    originalError: asError(cause),
  });

/** The error of an answer that needs a statement which was given up. */
export const databaseTooSlow = (cause: unknown): GraphQLError =>
  new GraphQLError("This part of the answer took too long; try again, or ask for less at once.", {
    extensions: { code: "GATEWAY_TIMEOUT" },
    originalError: asError(cause),
  });

/** 57014 is query_canceled: by statement_timeout, or by us for want of anybody who waits. */
export const isStatementTimeout = (error: unknown): boolean =>
  (error as { readonly code?: unknown } | null)?.code === "57014";

/**
 * Whether an error of the driver means that the server is away, starting, stopping or full, rather than that a statement
 * is wrong. SQLSTATE classes by https://www.postgresql.org/docs/18/errcodes-appendix.html
 */
export const isConnectionFailure = (error: unknown): boolean => {
  // By its properties, not by its class: an error of Node's own may come from another realm than ours.
  const { code, message, errors } = (error ?? {}) as { code?: unknown; message?: unknown; errors?: unknown };
  if (Array.isArray(errors)) return errors.some(isConnectionFailure);
  if (typeof code === "string" && (SOCKET_ERRORS.has(code) || SQL_STATES.test(code))) return true;
  return typeof message === "string" && DRIVER_MESSAGES.test(message);
};

/**
 * Whether the server let nobody in, or threw somebody out, for whatever reason: a database closed by its administrator, a
 * password changed meanwhile. Nothing is wrong with the statement.
 */
export const isSessionRefused = (error: unknown): boolean =>
  (error as { readonly severity?: unknown } | null)?.severity === "FATAL";

const SOCKET_ERRORS = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ETIMEDOUT",
  "ENOTFOUND",
  "EHOSTUNREACH",
  "EAI_AGAIN",
]);
// 08: connection exception; 53: insufficient resources; 57P: operator intervention (shutdown, crash, starting up).
const SQL_STATES = /^(08...|53...|57P0[1-5])$/;
// pg and TypeORM give these without a code. TypeORM releases a transaction's connection itself when the server goes, and
// what comes next in that transaction finds it released.
const DRIVER_MESSAGES =
  /connection terminated|timeout exceeded when trying to connect|client has encountered a connection error|not queryable|connection is not established|driver not connected|already released/i;

const asError = (cause: unknown): Error => (cause instanceof Error ? cause : new Error(String(cause)));
