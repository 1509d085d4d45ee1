import { Pool } from "undici";
import { z } from "zod";
import { SUBGRAPH_SECRET_HEADER } from "../services/runtime/auth/subgraph-secret";
import type { Readiness, Subgraph, SubgraphAnswer, SubgraphRequest } from "../services/runtime/graphql/subgraph";
import { cachePolicyIn } from "../services/runtime/http/cache-control";
import { gatewayTimeout, subgraphUnavailable } from "./subgraph-error";

export interface RemoteSubgraphOptions {
  readonly name: string;
  /** Its GraphQL endpoint; `/readyz` is looked for at the same origin. */
  readonly url: URL;
  /** Shows the service that it is us. */
  readonly secret: string;
  /** After this the call is given up, in milliseconds. */
  readonly timeoutMs: number;
  /** Of one answer, in bytes. */
  readonly maxAnswerSize?: number;
}

/** A service that runs in another process. Nothing is asked of it until the first request: it may start later than we do. */
export const connectSubgraph = (options: RemoteSubgraphOptions): Subgraph => {
  const { name, url, secret, timeoutMs } = options;
  const pool = new Pool(url.origin, {
    connections: 64,
    connect: { timeout: Math.min(timeoutMs, 2_000) },
    keepAliveTimeout: 30_000,
    maxResponseSize: options.maxAnswerSize ?? 50 * 1024 * 1024,
  });
  const path = url.pathname + url.search;
  return {
    name,
    execute: async (request) => {
      try {
        return await post(pool, path, withSecret(request, secret), timeoutMs);
      } catch (error) {
        return { errors: [isTimeout(error) ? gatewayTimeout(error) : subgraphUnavailable(error)] };
      }
    },
    readiness: () => askReadiness(pool, name),
    close: () => pool.close(),
  };
};

const withSecret = (request: SubgraphRequest, secret: string): SubgraphRequest => ({
  ...request,
  headers: { ...request.headers, [SUBGRAPH_SECRET_HEADER]: secret },
});

const post = async (pool: Pool, path: string, request: SubgraphRequest, timeoutMs: number): Promise<SubgraphAnswer> => {
  const { headers, query, variables, operationName } = request;
  const signal = AbortSignal.timeout(timeoutMs);
  const send = async (): Promise<SubgraphAnswer> => {
    const {
      statusCode,
      headers: received,
      body,
    } = await pool.request({
      method: "POST",
      path,
      headers: { ...headers, "content-type": "application/json", accept: ACCEPT },
      body: JSON.stringify({ query, variables, operationName }),
      signal,
    });
    const answer = answerOf(statusCode, String(received["content-type"]), await body.text());
    const caching = cachePolicyIn(String(received["cache-control"]));
    return caching ? { ...answer, caching } : answer;
  };
  try {
    return await send();
  } catch (error) {
    // A kept connection may end just as we use it, when the service restarts. A mutation may have been done by then.
    if (isDropped(error) && !/^\s*mutation\b/.test(query)) return send();
    throw error;
  }
};

const ACCEPT = "application/graphql-response+json, application/json;q=0.9";

/**
 * By GraphQL over HTTP, a status other than 2xx speaks for GraphQL only under its own media type; under application/json
 * it may be anything's between us and the service. https://graphql.github.io/graphql-over-http/draft/#sec-application-json
 */
const answerOf = (status: number, contentType: string, body: string): SubgraphAnswer => {
  if (!(status >= 200 && status < 300) && !contentType.startsWith("application/graphql-response+json"))
    throw new Error(`The service answered with status ${status} and ${contentType}: ${body.slice(0, 200)}`);
  return ANSWER.parse(JSON.parse(body));
};

const ANSWER = z.object({
  // Unread: parsing would copy every row. The data source checks what it uses.
  data: z.custom<Record<string, unknown> | null>((value) => typeof value === "object").optional(),
  errors: z
    .array(
      z.object({
        message: z.string(),
        path: z.array(z.union([z.string(), z.number()])).optional(),
        extensions: z.record(z.string(), z.unknown()).optional(),
      }),
    )
    .optional(),
});

const askReadiness = async (pool: Pool, name: string): Promise<Readiness> => {
  try {
    const { statusCode, body } = await pool.request({
      method: "GET",
      path: "/readyz",
      signal: AbortSignal.timeout(READINESS_TIMEOUT_MS),
    });
    const { checks } = READINESS.parse(JSON.parse(await body.text()));
    return { ready: statusCode === 200, checks };
  } catch {
    return { ready: false, checks: { [name]: "does not answer" } };
  }
};

const READINESS_TIMEOUT_MS = 1_000;
const READINESS = z.object({ checks: z.record(z.string(), z.union([z.literal(true), z.string()])) });

const isTimeout = (error: unknown): boolean => isOneOf(error, ["TimeoutError", ...TIMEOUT_CODES]);
const isDropped = (error: unknown): boolean => isOneOf(error, ["UND_ERR_SOCKET", "ECONNRESET", "EPIPE"]);

const TIMEOUT_CODES = ["UND_ERR_HEADERS_TIMEOUT", "UND_ERR_BODY_TIMEOUT"];

/** By name or code: an aborted request rejects with a DOMException, which has no code of its own. */
const isOneOf = (error: unknown, known: readonly string[]): boolean => {
  if (typeof error !== "object" || error === null) return false;
  const { name, code } = error as { readonly name?: unknown; readonly code?: unknown };
  return known.includes(String(name)) || known.includes(String(code));
};
