import { randomUUID } from "node:crypto";
import type { NextFunction, Request, RequestHandler, Response } from "express";
import { currentJournal, Journal, type Measures, withJournal } from "../telemetry/journal";
import { beginRequestSpan } from "../telemetry/spans";
import { readTraceContext } from "../telemetry/trace-context";

export const REQUEST_ID_HEADER = "x-request-id";

/**
 * Gives each request an id, and a journal: the caller's id where it is sane, else a new one. The answer says which.
 * @param measures told of what is done for the request
 */
export const assignRequestId =
  (measures?: Measures): RequestHandler =>
  (request: Request, response: Response, next: NextFunction): void => {
    const given = request.get(REQUEST_ID_HEADER);
    const id = given !== undefined && SANE.test(given) ? given : randomUUID();
    response.setHeader(REQUEST_ID_HEADER, id);
    // Of several the caller meant none in particular.
    const { traceparent, tracestate } = request.headersDistinct;
    const caller = traceparent?.length === 1 ? readTraceContext(traceparent[0], tracestate?.join(",")) : undefined;
    const journal = new Journal(id, beginRequestSpan(request.method, caller), measures);
    journals.set(response, journal);
    withJournal(journal, next);
  };

/**
 * Makes the request known to what follows. Needed again after a body was read: reading goes on in the socket's callbacks,
 * where the first mark is lost.
 */
export const rememberRequestId = (_request: Request, response: Response, next: NextFunction): void => {
  const journal = journals.get(response);
  if (journal) withJournal(journal, next);
  else next();
};

/** The id that this response carries. */
export const requestIdOf = (response: Response): string => String(response.getHeader(REQUEST_ID_HEADER));

/** The id of the request being served, wherever that is asked. */
export const currentRequestId = (): string | undefined => currentJournal()?.requestId;

/** What is written down of the request that this response answers. */
export const journalOf = (response: Response): Journal | undefined => journals.get(response);

const journals = new WeakMap<Response, Journal>();
// It goes into logs and headers: no spaces, no line breaks, no novel.
const SANE = /^[\w.:-]{1,128}$/;
