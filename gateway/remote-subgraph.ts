import { Pool } from "undici";
import { z } from "zod";
import { SUBGRAPH_SECRET_HEADER } from "../services/runtime/auth/subgraph-secret";
import type { Readiness, Subgraph, SubgraphAnswer, SubgraphRequest } from "../services/runtime/graphql/subgraph";
import { cachePolicyIn } from "../services/runtime/http/cache-control";
import { unpackParts } from "../services/runtime/data-version/part";
import { DAY_HEADER, PARTS_HEADER } from "../services/runtime/http/subgraph-endpoint";
import type { Logger } from "../services/runtime/logging/logger";
import { connectDataVersion } from "./remote/data-version";
import { createBreaker } from "./remote/breaker";
import { isFailure, isTimeout, UnreadRequestError } from "./remote/failures";
import { KEPT_CONNECTIONS } from "./remote/kept-connections";
import { readJson } from "./remote/read-json";
import { withRetry } from "./remote/retry";
import { sharedReads } from "./remote/shared-reads";
import { gatewayTimeout, subgraphUnavailable } from "./subgraph-error";

export interface RemoteSubgraphOptions {
  readonly name: string;
  /** Its GraphQL endpoint; `/readyz` is looked for at the same origin. */
  readonly url: URL;
  /** Shows the service that it is us. */
  readonly secret: string;
  /** After this a call that has no signal of its own is given up, in milliseconds. */
  readonly timeoutMs: number;
  /** Told when the service is asked no more, and when it is again. */
  readonly logger?: Logger;
  /** Of one answer, in bytes. */
  readonly maxAnswerSize?: number;
}

/**
 * In bytes. A hundred lists of a hundred records, of 800 bytes each with their sources, are as much; reading more would
 * hold up whoever else asks.
 */
const MAX_ANSWER_SIZE = 8 * 2 ** 20;

/** A service that runs in another process. Nothing is asked of it until the first request: it may start later than we do. */
export const connectSubgraph = (options: RemoteSubgraphOptions): Subgraph => {
  const { name, url, secret, timeoutMs, logger } = options;
  const pool = new Pool(url.origin, {
    connections: 64,
    connect: { timeout: Math.min(timeoutMs, 2_000) },
    ...KEPT_CONNECTIONS,
    maxResponseSize: options.maxAnswerSize ?? MAX_ANSWER_SIZE,
  });
  const path = url.pathname + url.search;
  const dataVersion = connectDataVersion({ origin: url.origin, secret });
  const breaker = createBreaker({
    isFailure,
    onChange: (isAsked) => {
      if (isAsked) logger?.info({ subgraph: name }, "a service answers again");
      else
        logger?.warn({ subgraph: name }, "a service failed several times: it is asked once a second until it answers");
    },
  });
  return {
    name,
    isRemote: true,
    execute: sharedReads(async (request) => {
      try {
        return await breaker.execute(() => {
          const signal = request.signal ?? AbortSignal.timeout(timeoutMs);
          return withRetry(request, () => post(pool, path, withSecret(request, secret), signal));
        });
      } catch (error) {
        return { errors: [isTimeout(error) ? gatewayTimeout(error) : subgraphUnavailable(error)] };
      }
    }),
    readiness: async () => {
      const state = await askReadiness(pool, name);
      // It says that it is well, and its answers say otherwise.
      return breaker.isAsked() || !state.ready ? state : { ...state, checks: { ...state.checks, answers: "failed" } };
    },
    dataVersion,
    isAsked: () => breaker.isAsked(),
    close: async () => {
      await Promise.all([pool.close(), dataVersion.close()]);
    },
  };
};

const withSecret = (request: SubgraphRequest, secret: string): SubgraphRequest => ({
  ...request,
  headers: { ...request.headers, [SUBGRAPH_SECRET_HEADER]: secret },
});

const post = async (
  pool: Pool,
  path: string,
  request: SubgraphRequest,
  signal: AbortSignal,
): Promise<SubgraphAnswer> => {
  const { headers, query, variables, operationName, wantsParts } = request;
  const {
    statusCode,
    headers: received,
    body,
  } = await pool.request({
    method: "POST",
    path,
    headers: {
      ...{ ...headers, "content-type": "application/json", accept: ACCEPT },
      ...(wantsParts && { [PARTS_HEADER]: "wanted" }),
    },
    body: JSON.stringify({ query, variables, operationName }),
    signal,
  });
  const answer = await answerOf(statusCode, String(received["content-type"]), await body.text(), signal);
  const caching = cachePolicyIn(String(received["cache-control"]));
  const day = received[DAY_HEADER];
  const listed = received[PARTS_HEADER];
  const parts = typeof listed === "string" ? unpackParts(listed) : undefined;
  return {
    ...answer,
    ...(caching && { caching }),
    ...(day !== undefined && { day: String(day) }),
    ...(parts && { parts }),
  };
};

const ACCEPT = "application/graphql-response+json, application/json;q=0.9";

/**
 * By GraphQL over HTTP, a status other than 2xx speaks for GraphQL only under its own media type; under application/json
 * it may be anything's between us and the service. https://graphql.github.io/graphql-over-http/draft/#sec-application-json
 */
const answerOf = async (
  status: number,
  contentType: string,
  body: string,
  signal: AbortSignal,
): Promise<SubgraphAnswer> => {
  if (status === 408) throw new UnreadRequestError();
  if (!(status >= 200 && status < 300) && !contentType.startsWith("application/graphql-response+json"))
    throw new Error(`The service answered with status ${status} and ${contentType}: ${body.slice(0, 200)}`);
  return ANSWER.parse(await readJson(body, signal));
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
