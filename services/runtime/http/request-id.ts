import { randomUUID } from "node:crypto";
import type { NextFunction, Request, RequestHandler, Response } from "express";
import { Journal, type Measures } from "../telemetry/journal";
import { beginRequestSpan, within } from "../telemetry/spans";
import { readTraceContext, type TraceContext } from "../telemetry/trace-context";

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
    const journal = new Journal(id, beginRequestSpan(request.method, callersTrace(request)), measures);
    response.locals.journal = journal;
    withinTrace(journal, next);
  };

const callersTrace = (request: Request): TraceContext | undefined => {
  // Few send one, and to tell headers apart takes longer than all else here.
  if (request.headers.traceparent === undefined) return undefined;
  const { traceparent, tracestate } = request.headersDistinct;
  // Of several the caller meant none in particular.
  return traceparent?.length === 1 ? readTraceContext(traceparent[0], tracestate?.join(",")) : undefined;
};

/**
 * Makes the request's trace that of what follows. Needed again after a body was read: reading goes on in the socket's
 * callbacks, where the first mark is lost.
 */
export const rememberTrace = (_request: Request, response: Response, next: NextFunction): void => {
  withinTrace(journalOf(response), next);
};

const withinTrace = (journal: Journal | undefined, next: NextFunction): void => {
  if (journal?.request.isTraced) within(journal.request.context, next);
  else next();
};

/** The id that this response carries. */
export const requestIdOf = (response: Response): string => String(response.getHeader(REQUEST_ID_HEADER));

/** What is written down of the request that this response answers. */
export const journalOf = ({ locals }: Response): Journal | undefined =>
  (locals as { readonly journal?: Journal }).journal;

// It goes into logs and headers: no spaces, no line breaks, no novel.
const SANE = /^[\w.:-]{1,128}$/;
