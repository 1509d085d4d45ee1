import type { IncomingMessage } from "node:http";

/** What of a client's request reaches a service: who asks, in which language, and how to trace it. Nothing else. */
export const PASSED_HEADERS = [
  "authorization",
  "accept-language",
  "traceparent",
  "tracestate",
  "x-request-id",
] as const;

/**
 * @returns the allow-listed headers that are set, by their names in lower case. One that was sent several times has all
 * its values: of two tokens Node would take the first, and a proxy before us perhaps the second.
 */
export const passedHeaders = ({ headersDistinct }: IncomingMessage): Readonly<Record<string, string>> =>
  Object.fromEntries(
    PASSED_HEADERS.flatMap((name) => {
      const value = headersDistinct[name]?.join(", ");
      return value ? [[name, value] as const] : [];
    }),
  );
