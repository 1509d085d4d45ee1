import type { IncomingMessage, ServerResponse } from "node:http";
import express, { type Request, type RequestHandler, type Response } from "express";
import { rememberTrace } from "./request-id";

/**
 * Reads a body of JSON, unpacked from gzip, deflate or br where it came so. What can't be read is passed on as an error
 * with a status: 413 beyond the limit, 415 in another charset or encoding, 400 where it is no JSON.
 *
 * @param limit in bytes, after unpacking; reading stops there, however much is to come
 * @param see shown the body as it was sent, unpacked
 */
export const readJsonBody = (
  limit: number,
  see?: (request: IncomingMessage, response: ServerResponse, body: Buffer) => void,
): readonly RequestHandler[] => [
  refuseOtherCharsets,
  express.json({ limit, ...(see && { verify: see }) }),
  rememberTrace,
];

/** JSON that travels is UTF-8 (RFC 8259, 8.1). The reader would take all of UTF-7, -16 and -32 as well. */
const refuseOtherCharsets = (request: Request, _response: Response, next: (error?: unknown) => void): void => {
  const charset = /;\s*charset\s*=\s*"?([^\s";]*)/i.exec(request.headers["content-type"] ?? "")?.[1];
  if (charset === undefined || charset.toLowerCase() === "utf-8") next();
  else next(Object.assign(new Error("another charset"), { status: 415, type: "charset.unsupported" }));
};
