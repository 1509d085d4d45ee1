import type { IncomingMessage } from "node:http";

/** A client that sends a write again under the same key is told what came of it the first time. */
export const IDEMPOTENCY_KEY_HEADER = "idempotency-key";
/** What the gateway makes of the client's whole body: another one under the same key is another request. */
export const BODY_HASH_HEADER = "x-body-hash";

/** What of a client's request reaches a service: who asks, in which language, and how to trace it. Nothing else. */
export const PASSED_HEADERS = [
  "authorization",
  "accept-language",
  "traceparent",
  "tracestate",
  "x-request-id",
  IDEMPOTENCY_KEY_HEADER,
] as const;

/** A trace goes on by steps: the gateway writes the headers of its own. */
const TAKEN_OVER = PASSED_HEADERS.filter((name) => name !== "traceparent" && name !== "tracestate");

/** What a service takes from its gateway besides: nothing of the sort is ever taken from a client. */
const GATEWAY_HEADERS = [...PASSED_HEADERS, BODY_HASH_HEADER] as const;

/**
 * @returns the allow-listed headers that are set, by their names in lower case. One that was sent several times has all
 * its values: of two tokens Node would take the first, and a proxy before us perhaps the second.
 */
export const passedHeaders = (request: IncomingMessage): Readonly<Record<string, string>> =>
  headersOf(request, TAKEN_OVER);

/** The same, of a request of the gateway's own. */
export const gatewayHeaders = (request: IncomingMessage): Readonly<Record<string, string>> =>
  headersOf(request, GATEWAY_HEADERS);

const headersOf = ({ headersDistinct }: IncomingMessage, names: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = headersDistinct[name]?.join(", ");
      return value ? [[name, value] as const] : [];
    }),
  );
