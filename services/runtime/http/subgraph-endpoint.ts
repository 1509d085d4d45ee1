import { Router, type Request, type RequestHandler, type Response } from "express";
import type { FormattedExecutionResult } from "graphql";
import { parseRequestParams, type RequestParams } from "graphql-http";
import { isOneOf } from "../auth/secrets";
import { SUBGRAPH_SECRET_HEADER } from "../auth/subgraph-secret";
import { packParts } from "../data-version/part";
import type { Subgraph, SubgraphAnswer } from "../graphql/subgraph";
import type { Logger } from "../logging/logger";
import { cacheControlOf } from "./cache-control";
import { dataVersionEndpoint } from "./data-version-endpoint";
import { departureOf, dropDeparted } from "./departure";
import { readJsonBody } from "./json-body";
import { gatewayHeaders } from "./passed-headers";
import { journalOf, requestIdOf } from "./request-id";
import { GRAPHQL_RESPONSE, responseTypeFor } from "./response-type";
import { refusalOf, sendRefusal } from "./token-refusal";

/** The day that an answer took for today: see `SubgraphAnswer`. */
export const DAY_HEADER = "x-dossier-day";
/** Asks for the parts of the data that an answer was made of, and says them: see `packParts`. */
export const PARTS_HEADER = "x-dossier-parts";
/** More would be too long for a header. */
const MOST_PARTS = 1_000;

export interface SubgraphEndpointOptions {
  /** Whoever shows one of them is the gateway. */
  readonly secrets: readonly string[];
  readonly logger: Logger;
  /** Whether the process has been told to stop. */
  readonly isStopping?: () => boolean;
  /** In bytes. Larger than at the gateway: one fetch can name thousands of entities. */
  readonly bodyLimit?: number;
}

/** The HTTP face of a service: `POST /graphql`, for the gateway alone. It answers what `execute` answers, and adds nothing. */
export const subgraphEndpoint = (
  subgraph: Subgraph,
  { secrets, logger, isStopping = () => false, bodyLimit = 10 * 1024 * 1024 }: SubgraphEndpointOptions,
): Router => {
  const router = Router();
  router.use("/graphql", gatewayOnly(secrets));
  router.post("/graphql", ...readJsonBody(bodyLimit), dropDeparted, async (request, response) => {
    const operation = await operationOf(request);
    if (typeof operation === "string") {
      sendResult(response, 400, refusal(operation));
      return;
    }
    const journal = journalOf(response);
    journal?.resolved(clientsName(operation.operationName));
    const headers = headersOf(request, response);
    const wantsParts = request.headers[PARTS_HEADER] !== undefined;
    const signal = departureOf(response);
    const result = await subgraph.execute({ ...operation, headers, signal, journal, wantsParts });
    journal?.failed(result.errors);
    const refused = refusalOf(result);
    if (refused === undefined) {
      const type = responseTypeFor(request);
      sendResult(response.type(type), type === GRAPHQL_RESPONSE ? statusOf(result) : 200, result);
    } else sendRefusal(request, response, refused);
  });
  // A GET can't be told from a link someone followed; the gateway never sends one.
  router.all("/graphql", (request, response) => {
    logger.debug({ ...journalOf(response)?.ids, method: request.method }, "refused a method");
    sendResult(response.set("allow", "POST"), 405, refusal("Send operations with POST."));
  });
  if (subgraph.dataVersion)
    router.use(dataVersionEndpoint(subgraph.dataVersion, { gatewayOnly: gatewayOnly(secrets), isStopping }));
  return router;
};

/** The gateway names a fetch by the client's operation, the service and a number: `VisitPage__people__0`. */
const clientsName = (name: string | null | undefined): string | undefined => name?.replace(/__[a-z]+__\d+$/, "");

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
      // The parser wants it letter by letter; the body was read by its meaning.
      headers: request.is("application/json") ? { ...headers, "content-type": "application/json" } : headers,
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

/**
 * What was not begun has no data, and under its own media type a status to match.
 * https://graphql.github.io/graphql-over-http/draft/#sec-application-graphql-response-json
 */
const statusOf = ({ data, errors }: SubgraphAnswer): number => {
  if (data !== undefined) return 200;
  return errors?.some(({ extensions }) => extensions?.code === "INTERNAL_SERVER_ERROR") ? 500 : 400;
};

const headersOf = (request: Request, response: Response): Readonly<Record<string, string>> => ({
  ...gatewayHeaders(request),
  "x-request-id": requestIdOf(response),
});

const refusal = (message: string, code = "BAD_REQUEST"): FormattedExecutionResult => ({
  errors: [{ message, extensions: { code } }],
});

const sendResult = (response: Response, status: number, { caching, day, parts, ...result }: SubgraphAnswer): void => {
  if (day !== undefined) response.set(DAY_HEADER, day);
  if (parts !== undefined && parts.size <= MOST_PARTS) response.set(PARTS_HEADER, packParts(parts));
  response.status(status).set("cache-control", cacheControlOf(caching)).json(result);
};
