import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginCacheControl } from "@apollo/server/plugin/cacheControl";
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type { Router } from "express";
import type { TokenVerifier } from "../services/runtime/auth/token-verifier";
import { departureOf } from "../services/runtime/http/departure";
import { passedHeaders } from "../services/runtime/http/passed-headers";
import { journalOf, requestIdOf } from "../services/runtime/http/request-id";
import { traceHeaders } from "../services/runtime/telemetry/trace-context";
import type { Ask } from "../services/runtime/workers/conversation";
import { bodyHash } from "./body-hash";
import { type AnswerCacheState, openAnswerCache } from "./caching/answer-cache";
import { cachePlugin } from "./caching/cache-plugin";
import { crossOrigin } from "./cross-origin";
import { documentStore } from "./document-store";
import { graphqlEndpoint } from "./endpoint";
import { createErrorFormat } from "./error-format";
import { federated, type FederationOptions } from "./federation";
import type { Limits } from "./limits/limits";
import { lettingGo } from "./letting-go";
import { limitsPlugin } from "./limits/limits-plugin";
import { shapeRule } from "./limits/shape";
import { patienceOf } from "./patience";
import {
  createPersistedOperations,
  type PersistedOperationSettings,
} from "./persisted-operations/persisted-operations";
import { OPERATIONS_KEPT_S, operationsOfWorkers } from "./persisted-operations/shared-operations";
import type { RateSettings } from "./rates/counter";
import { createRates } from "./rates/rates";
import type { RequestContext } from "./request-context";
import { retryAfterPlugin } from "./retry-after";
import { journalPlugin } from "./telemetry/journal-plugin";
import { replaceableGateway } from "./upgrades/replaceable-gateway";
import type { SupergraphChanges } from "./upgrades/supergraph-file";

export interface GatewayOptions extends FederationOptions {
  /** Where others come from while it runs; undefined: there are none. */
  readonly supergraphChanges?: SupergraphChanges;
  /** How long all fetches for one answer may take together, in milliseconds. */
  readonly requestTimeoutMs?: number;
  readonly tokens: TokenVerifier;
  readonly limits: Limits;
  /** How much a client may ask for in a span of time; undefined: as much as it likes. */
  readonly rates?: RateSettings;
  /** A manifest of operations; undefined: there is none. */
  readonly persistedOperations?: PersistedOperationSettings;
  /** How many bytes of whole answers are kept; 0 or undefined keeps none. */
  readonly answerCacheBytes?: number;
  /** Whether answers say what their operation was estimated to cost. */
  readonly showsCost: boolean;
  /** Whose pages may ask, beside our own; none unless given. */
  readonly corsOrigins?: readonly string[];
  /** What several processes that serve one port have in common; undefined where there is one. */
  readonly ask?: Ask | undefined;
}

/** In milliseconds. */
export const REQUEST_TIMEOUT_MS = 10_000;

export interface Gateway {
  /** Serves `/graphql`. */
  readonly router: Router;
  /** Of the cache of whole answers; undefined where none are kept. */
  readonly answers?: (() => AnswerCacheState) | undefined;
  readonly close: () => Promise<void>;
}

/** @throws StartupError when the supergraph or the manifest can't be used, or the former names a service that isn't given */
export const openGateway = async (options: GatewayOptions): Promise<Gateway> => {
  const { tokens, limits, showsCost, corsOrigins = [], isProduction, logger } = options;
  const { requestTimeoutMs = REQUEST_TIMEOUT_MS, ask } = options;
  const rates = createRates(options.rates, logger, ask);
  const persistedOperations = createPersistedOperations(options.persistedOperations, limits);
  const { answerCacheBytes = 0, subgraphs } = options;
  const answers =
    answerCacheBytes > 0
      ? openAnswerCache({
          mostBytes: answerCacheBytes,
          subgraphs,
          rates,
          check: (request) => {
            persistedOperations.check(request);
          },
        })
      : undefined;
  const server = new ApolloServer<RequestContext>({
    gateway: replaceableGateway({
      open: (supergraphSdl) => federated({ ...options, supergraphSdl }, supergraphSdl !== options.supergraphSdl),
      supergraphSdl: options.supergraphSdl,
      changes: options.supergraphChanges,
      judge: persistedOperations.checkManifest,
    }),
    logger,
    nodeEnv: isProduction ? "production" : "development",
    introspection: !isProduction,
    hideSchemaDetailsFromClientErrors: isProduction,
    includeStacktraceInErrorResponses: false,
    formatError: createErrorFormat(logger, isProduction),
    // The process's own shutdown closes us, after the last request was answered.
    stopOnTerminationSignals: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    // The shape rule has a limit of its own, much lower; the server's would have our rules run only after all others.
    maxRecursiveSelections: false,
    parseOptions: { maxTokens: limits.tokens },
    validationOptions: { maxErrors: TOLD_MISTAKES, hideSuggestions: isProduction },
    validationRules: [shapeRule(limits)],
    documentStore: documentStore(),
    // Kept in the server's bounded cache; a client sends the text again when it is gone.
    persistedQueries: { ttl: OPERATIONS_KEPT_S, cache: ask && operationsOfWorkers(ask) },
    plugins: [
      // The first: what another one refuses is written down as well.
      journalPlugin(),
      persistedOperations.plugin,
      limitsPlugin(limits, showsCost),
      cachePlugin(),
      retryAfterPlugin(),
      ...(answers ? [answers.plugin] : []),
      lettingGo(),
      ApolloServerPluginCacheControl({ calculateHttpHeaders: false }),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await server.start();

  const router = graphqlEndpoint(server, {
    tokens,
    rates,
    crossOrigin: crossOrigin(corsOrigins, isProduction),
    answerKnown: answers?.answer,
    // eslint-disable-next-line @typescript-eslint/require-await -- what is thrown here shall be a rejection
    contextOf: async (request, response) => {
      const journal = journalOf(response);
      persistedOperations.check(request);
      const id = { "x-request-id": requestIdOf(response) };
      return {
        headers: {
          ...passedHeaders(request),
          ...(journal && traceHeaders(journal.trace)),
          ...bodyHash(request),
          ...id,
        },
        journal,
        roots: [],
        occasion: new Map(),
        patience: patienceOf(requestTimeoutMs, departureOf(response)),
        draft: answers?.draftOf(response),
        charge: (points) => (answers ?? rates).charge(response, points),
        afterwards: (then) => void response.once("finish", then),
      };
    },
  });
  return {
    router,
    answers: answers?.state,
    close: async () => {
      await server.stop();
      await answers?.close();
      await rates.close();
    },
  };
};

/** Of an operation's mistakes. Each costs time to find and room to tell; whoever mends some sees the rest. */
const TOLD_MISTAKES = 20;
