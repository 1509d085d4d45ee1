import { createHash } from "node:crypto";
import type { Request, RequestHandler, Response } from "express";
import { NO_STORE } from "../../services/runtime/http/cache-control";
import { beforeSending } from "../before-sending";

/**
 * What goes for every answer of the endpoint: who asks and in which form makes another answer of it; a refusal is kept by
 * nobody; and what may be kept has a tag by which its reader can ask whether it is still so (status 304).
 */
export const cacheHeaders: RequestHandler = (request, response, next) => {
  response.vary("accept, authorization");
  beforeSending(response, (body) => {
    if (response.statusCode !== 200 && response.get("cache-control") === undefined)
      response.set("cache-control", NO_STORE);
    if (typeof body === "string" && isKept(request, response)) response.set("etag", tagOf(body));
  });
  next();
};

const isKept = ({ method }: Request, response: Response): boolean => {
  const header = response.get("cache-control");
  return method === "GET" && response.statusCode === 200 && header !== undefined && header !== NO_STORE;
};

/** Weak: the same for each encoding. */
const tagOf = (body: string): string => `W/"${createHash("sha256").update(body).digest("base64url")}"`;
