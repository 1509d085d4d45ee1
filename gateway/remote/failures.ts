/** The service took longer than it may. */
export const isTimeout = (error: unknown): boolean => isOneOf(error, TIMEOUTS);

/** There was no connection, or it ended: whatever was sent may have arrived or not. */
export const isDropped = (error: unknown): boolean => error instanceof UnreadRequestError || isOneOf(error, DROPS);

/**
 * The service ended a connection on which it had waited for too long, just as the request went out on it.
 * https://www.rfc-editor.org/rfc/rfc9110.html#name-408-request-timeout
 */
export class UnreadRequestError extends Error {
  constructor() {
    super("The service ended the connection before it had read the request (status 408).");
  }
}

/** The service is out of order: not where the client gave up, or asked for more than fits into an answer. */
export const isFailure = (error: unknown): boolean => !isOneOf(error, OTHERS);

// https://undici.nodejs.org/#/docs/api/Errors
const TIMEOUTS = ["TimeoutError", "UND_ERR_HEADERS_TIMEOUT", "UND_ERR_BODY_TIMEOUT"];
const DROPS = ["UND_ERR_SOCKET", "ECONNREFUSED", "ECONNRESET", "EPIPE"];
const OTHERS = ["AbortError", "UND_ERR_RES_EXCEEDED_MAX_SIZE"];

/** By name or code: an aborted request rejects with a DOMException, which has no code of its own. */
const isOneOf = (error: unknown, known: readonly string[]): boolean => {
  if (typeof error !== "object" || error === null) return false;
  const { name, code } = error as { readonly name?: unknown; readonly code?: unknown };
  return known.includes(String(name)) || known.includes(String(code));
};
