import cors from "cors";
import type { RequestHandler } from "express";

/**
 * Lets pages of other origins ask: those that are named, letter by letter, and no other. No cookie is ever read, so none is
 * asked for either.
 *
 * @param origins such as `https://www.example.org`
 * @param isProduction false lets in Apollo's Studio too, with whatever headers it sends
 */
export const crossOrigin = (origins: readonly string[], isProduction: boolean): RequestHandler =>
  cors({
    origin: isProduction ? [...origins] : [...origins, STUDIO],
    methods: ["GET", "POST"],
    ...(isProduction && { allowedHeaders: SENT }),
    exposedHeaders: READ,
    maxAge: LEAVE_S,
  });

/** Where Apollo Sandbox is at home, with its tabs and collections. Its page asks us from the reader's browser. */
const STUDIO = "https://studio.apollographql.com";

/** How long a browser goes by the leave it was given, in seconds. */
const LEAVE_S = 600;

const SENT = [
  "authorization",
  "content-type",
  "accept-language",
  "idempotency-key",
  "if-none-match",
  "apollo-require-preflight",
  "x-apollo-operation-name",
  "apollographql-client-name",
  "apollographql-client-version",
  "x-request-id",
  "traceparent",
  "tracestate",
];

const READ = [
  "etag",
  "retry-after",
  "x-request-id",
  "ratelimit",
  "ratelimit-policy",
  "ratelimit-limit",
  "ratelimit-remaining",
  "ratelimit-reset",
];
