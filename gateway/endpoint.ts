import type { ApolloServer, BaseContext } from "@apollo/server";
import { expressMiddleware } from "@as-integrations/express5";
import { type Request, type RequestHandler, type Response, Router } from "express";
import type { TokenVerifier } from "../services/runtime/auth/token-verifier";
import { dropDeparted } from "../services/runtime/http/departure";
import { readJsonBody } from "../services/runtime/http/json-body";
import { authenticate } from "./authentication";
import { hashBody } from "./body-hash";
import { cacheHeaders } from "./caching/cache-headers";
import { packAnswers } from "./caching/packing";
import type { Rates } from "./rates/rates";
import { journalRefusals } from "./telemetry/journal-refusals";

export interface EndpointOptions<Context extends BaseContext> {
  readonly tokens: TokenVerifier;
  readonly rates: Rates;
  /** Decides which pages of other origins may ask. */
  readonly crossOrigin: RequestHandler;
  /** Answers what need not reach the server. */
  readonly answerKnown?: RequestHandler | undefined;
  readonly contextOf: (request: Request, response: Response) => Promise<Context>;
}

/** In bytes, after unpacking. */
const BODY_LIMIT = 1024 * 1024;

/**
 * The way of a request over HTTP to a GraphQL server and back, at `/graphql`: who asks, the body, the answer. It knows
 * nothing of what is behind the server, which is what the tests of Apollo's own integrations need.
 *
 * @param server started
 */
export const graphqlEndpoint = <Context extends BaseContext>(
  server: ApolloServer<Context>,
  { tokens, rates, crossOrigin, answerKnown, contextOf }: EndpointOptions<Context>,
): Router => {
  const router = Router();
  router.use(
    "/graphql",
    crossOrigin,
    cacheHeaders,
    journalRefusals,
    authenticate(tokens, rates),
    ...readJsonBody(BODY_LIMIT, hashBody),
    ...(answerKnown ? [answerKnown] : []),
    packAnswers,
    dropDeparted,
    expressMiddleware(server, { context: ({ req, res }) => contextOf(req, res) }),
  );
  return router;
};
