import express, { Router, type Request, type RequestHandler, type Response } from "express";
import type { FormattedExecutionResult } from "graphql";
import { parseRequestParams, type RequestParams } from "graphql-http";
import { isOneOf } from "../auth/secrets";
import { SUBGRAPH_SECRET_HEADER } from "../auth/subgraph-secret";
import type { Subgraph } from "../graphql/subgraph";
import type { Logger } from "../logging/logger";
import { gatewayHeaders } from "./passed-headers";
import { rememberRequestId, requestIdOf } from "./request-id";
import { refusalOf, sendRefusal } from "./token-refusal";

export interface SubgraphEndpointOptions {
  /** Whoever shows one of them is the gateway. */
  readonly secrets: readonly string[];
  readonly logger: Logger;
  /** In bytes. Larger than at the gateway: one fetch can name thousands of entities. */
  readonly bodyLimit?: number;
}

/** The HTTP face of a service: `POST /graphql`, for the gateway alone. It answers what `execute` answers, and adds nothing. */
export const subgraphEndpoint = (
  subgraph: Subgraph,
  { secrets, logger, bodyLimit = 10 * 1024 * 1024 }: SubgraphEndpointOptions,
): Router => {
  const router = Router();
  router.use("/graphql", gatewayOnly(secrets));
  router.post("/graphql", express.json({ limit: bodyLimit }), rememberRequestId, async (request, response) => {
    const operation = await operationOf(request);
    if (typeof operation === "string") {
      sendResult(response, 400, refusal(operation));
      return;
    }
    const result = await subgraph.execute({ ...operation, headers: headersOf(request, response) });
    const refused = refusalOf(result);
    if (refused === undefined) sendResult(response, 200, result);
    else sendRefusal(request, response, refused);
  });
  // A GET can't be told from a link someone followed; the gateway never sends one.
  router.all("/graphql", (request, response) => {
    logger.debug({ method: request.method }, "refused a method");
    sendResult(response.set("allow", "POST"), 405, refusal("Send operations with POST."));
  });
  return router;
};

/** Before the body is read. */
const gatewayOnly =
  (secrets: readonly string[]): RequestHandler =>
  (request, response, next) => {
    if (isOneOf(secrets, request.get(SUBGRAPH_SECRET_HEADER) ?? "")) {
      next();
      return;
    }
    const message = `This service answers to its gateway alone: send the secret of SUBGRAPH_SECRET as "${SUBGRAPH_SECRET_HEADER}".`;
    response.set("www-authenticate", "Subgraph-Secret");
    sendResult(response, 401, refusal(message, "UNAUTHENTICATED"));
  };

/** @returns the operation, or what is wrong with the request */
const operationOf = async (request: Request): Promise<RequestParams | string> => {
  try {
    const { method, url, headers } = request;
    const params = await parseRequestParams({
      method,
      url,
      headers,
      body: (request.body ?? null) as Record<string, unknown> | null,
      raw: request,
      context: undefined,
    });
    // The array form is graphql-http's ready-made response, here for a content type that isn't JSON.
    return "query" in params ? params : "Send JSON, with content-type: application/json.";
  } catch (error) {
    return error instanceof Error ? error.message : "The request can't be read.";
  }
};

const headersOf = (request: Request, response: Response): Readonly<Record<string, string>> => ({
  ...gatewayHeaders(request),
  "x-request-id": requestIdOf(response),
});

const refusal = (message: string, code = "BAD_REQUEST"): FormattedExecutionResult => ({
  errors: [{ message, extensions: { code } }],
});

const sendResult = (response: Response, status: number, result: FormattedExecutionResult): void => {
  response.status(status).set("cache-control", "no-store").json(result);
};
