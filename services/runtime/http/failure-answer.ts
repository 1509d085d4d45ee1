import type { ErrorRequestHandler, Request, Response } from "express";
import type { Logger } from "../logging/logger";
import { journalOf, requestIdOf } from "./request-id";

/** What a caller of any of our processes reads when something broke that they can't mend. */
export const INTERNAL_ERROR_MESSAGE =
  "Something went wrong on our side. If it happens again, tell us the requestId of this answer.";

/** Nothing is here; in the form of a GraphQL answer, since that is what callers parse. */
export const answerNotFound = (_request: Request, response: Response): void => {
  sendFailure(response, 404, "There is nothing at this address. GraphQL is at /graphql.", "NOT_FOUND");
};

/** Answers what was thrown outside GraphQL: a body that can't be read is the caller's, everything else is ours. */
export const answerFailure = (logger: Logger): ErrorRequestHandler => {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    response.set("cache-control", "no-store");
    const problem = callersProblem(error);
    if (problem !== undefined) {
      sendFailure(response, problem.status, problem.message, "BAD_REQUEST");
      return;
    }
    const requestId = requestIdOf(response);
    logger.error({ err: error, ...journalOf(response)?.ids, requestId }, "a request failed");
    sendFailure(response, 500, INTERNAL_ERROR_MESSAGE, "INTERNAL_SERVER_ERROR", { requestId });
  };
};

/** By the response: where a body can't be read, the request is lost from its surroundings. */
const sendFailure = (response: Response, status: number, message: string, code: string, more: object = {}): void => {
  const errors = [{ message, extensions: { code, ...more } }];
  journalOf(response)?.failed(errors);
  response.status(status).json({ errors });
};

interface Problem {
  readonly status: number;
  readonly message: string;
}

/** The types are those of body-parser 2: https://github.com/expressjs/body-parser#errors */
const callersProblem = (error: unknown): Problem | undefined => {
  if (!(error instanceof Error) || !("status" in error) || typeof error.status !== "number") return undefined;
  if (error.status < 400 || error.status >= 500) return undefined;
  const type = "type" in error && typeof error.type === "string" ? error.type : "";
  return { status: error.status, message: MESSAGES[type] ?? "The request can't be read." };
};

const MESSAGES: Readonly<Record<string, string>> = {
  "entity.too.large": "The request is too large.",
  "entity.parse.failed": 'Invalid JSON in the body. Send {"query": "...", "variables": {...}}.',
  "charset.unsupported": "The charset is not supported. Send UTF-8.",
  "encoding.unsupported": "The content encoding is not supported. Send plain, gzip, deflate or br.",
};
