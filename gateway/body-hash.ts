import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { BODY_HASH_HEADER, IDEMPOTENCY_KEY_HEADER } from "../services/runtime/http/passed-headers";

const hashes = new WeakMap<IncomingMessage, string>();

/**
 * Takes the hash of a body while it is read, where a client may send its request again; for the reader's `verify`. Of its
 * bytes, once unpacked: what was read from them may lie deeper than could be written again.
 */
export const hashBody = (request: IncomingMessage, _response: ServerResponse, body: Buffer): void => {
  if (request.headers[IDEMPOTENCY_KEY_HEADER] !== undefined)
    hashes.set(request, createHash("sha256").update(body).digest("base64url"));
};

/** What tells a service whether a request that comes again is the same one; nothing for a request without a body. */
export const bodyHash = (request: IncomingMessage): Readonly<Record<string, string>> => {
  const hash = hashes.get(request);
  return hash === undefined ? {} : { [BODY_HASH_HEADER]: hash };
};
