import compression from "compression";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Request, RequestHandler } from "express";
import { sendThrough } from "../before-sending";
import type { KeptAnswer } from "./kept-answers";

export type Encoding = "br" | "gzip";

/** In bytes: a smaller answer fits into one packet as it is. */
const SMALLEST_PACKED = 1_024;

/** Packs answers as their clients take them. What is kept packed need not come by here. */
export const packAnswers: RequestHandler = (request, response, next) => {
  sendThrough(response, (body, send) => {
    if (isWorthPacking(request, body)) {
      packNow(request, response, () => {
        send(body);
      });
    } else {
      response.vary("accept-encoding");
      send(body);
    }
  });
  next();
};

const packNow = compression({ threshold: SMALLEST_PACKED });

const isWorthPacking = ({ headers }: Request, body: unknown): boolean =>
  headers["accept-encoding"] !== undefined &&
  (typeof body === "string" || Buffer.isBuffer(body)) &&
  Buffer.byteLength(body) >= SMALLEST_PACKED;

/**
 * How the client takes an answer packed that is sent more than once, so that it is packed once. Who weighs one way against
 * another gets it packed anew, by whoever packs all other answers.
 */
export const encodingFor = ({ headers }: Request, { body }: KeptAnswer): Encoding | "as it weighs" | undefined => {
  const accepted = headers["accept-encoding"];
  if (typeof accepted !== "string" || body.length < SMALLEST_PACKED) return undefined;
  if (accepted.includes(";")) return "as it weighs";
  const names = accepted.split(",").map((name) => name.trim());
  return names.includes("br") ? "br" : names.includes("gzip") ? "gzip" : undefined;
};

/** As the answers are packed that are not kept. */
export const pack = (encoding: Encoding, body: Buffer): Promise<Buffer> =>
  encoding === "br" ? toBrotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }) : toGzip(body);

const toBrotli = promisify(brotliCompress);
const toGzip = promisify<Buffer, Buffer>(gzip);
