import type { IncomingHttpHeaders } from "node:http";

/** What of a client's request reaches a service: who asks, in which language, and how to trace it. Nothing else. */
export const PASSED_HEADERS = [
  "authorization",
  "accept-language",
  "traceparent",
  "tracestate",
  "x-request-id",
] as const;

/** @returns the allow-listed headers that are set, by their names in lower case */
export const passedHeaders = (headers: IncomingHttpHeaders): Readonly<Record<string, string>> =>
  Object.fromEntries(
    PASSED_HEADERS.flatMap((name) => {
      const value = headers[name];
      return typeof value === "string" && value !== "" ? [[name, value] as const] : [];
    }),
  );
