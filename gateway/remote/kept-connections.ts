import { FIRST_REQUEST_WITHIN_MS } from "../../services/runtime/http/listen";

/** In milliseconds: so much earlier than the service do we end a connection that nobody uses. */
const AHEAD_MS = 2_000;

/**
 * For how long connections to a service are kept without use. A request that is given up leaves a new connection behind on
 * which nothing was ever sent, and the service ends such a one soonest.
 */
export const KEPT_CONNECTIONS = {
  keepAliveTimeout: FIRST_REQUEST_WITHIN_MS - AHEAD_MS,
  keepAliveMaxTimeout: FIRST_REQUEST_WITHIN_MS - AHEAD_MS,
} as const;
