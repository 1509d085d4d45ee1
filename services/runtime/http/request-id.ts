import { AsyncLocalStorage } from "node:async_hooks";
import { randomUUID } from "node:crypto";
import type { NextFunction, Request, Response } from "express";

export const REQUEST_ID_HEADER = "x-request-id";

/** Gives each request an id: the caller's where it is sane, else a new one. The answer says which. */
export const assignRequestId = (request: Request, response: Response, next: NextFunction): void => {
  const given = request.get(REQUEST_ID_HEADER);
  const id = given !== undefined && SANE.test(given) ? given : randomUUID();
  response.setHeader(REQUEST_ID_HEADER, id);
  ids.run(id, next);
};

/**
 * Makes the id known to what follows. Needed again after a body was read: reading goes on in the socket's callbacks,
 * where the first mark is lost.
 */
export const rememberRequestId = (_request: Request, response: Response, next: NextFunction): void => {
  ids.run(requestIdOf(response), next);
};

/** The id that this response carries. */
export const requestIdOf = (response: Response): string => String(response.getHeader(REQUEST_ID_HEADER));

/** The id of the request being served, wherever that is asked. */
export const currentRequestId = (): string | undefined => ids.getStore();

const ids = new AsyncLocalStorage<string>();
// It goes into logs and headers: no spaces, no line breaks, no novel.
const SANE = /^[\w.:-]{1,128}$/;
