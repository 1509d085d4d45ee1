import { ApolloGateway } from "@apollo/gateway";
import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginCacheControl } from "@apollo/server/plugin/cacheControl";
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type { Response, Router } from "express";
import { BREAK, type DocumentNode, getOperationAST, GraphQLError, type GraphQLSchema, Kind, visit } from "graphql";
import type { TokenVerifier } from "../services/runtime/auth/token-verifier";
import type { Subgraph } from "../services/runtime/graphql/subgraph";
import { departureOf } from "../services/runtime/http/departure";
import { passedHeaders } from "../services/runtime/http/passed-headers";
import { journalOf, requestIdOf } from "../services/runtime/http/request-id";
import { StartupError } from "../services/runtime/lifecycle/startup-error";
import type { Logger } from "../services/runtime/logging/logger";
import { traceHeaders } from "../services/runtime/telemetry/trace-context";
import { bodyHash } from "./body-hash";
import { cachePlugin } from "./caching/cache-plugin";
import { settleErrors } from "./client-errors";
import { disableApolloTelemetry } from "./config";
import { crossOrigin } from "./cross-origin";
import { graphqlEndpoint } from "./endpoint";
import { createErrorFormat } from "./error-format";
import type { Limits } from "./limits/limits";
import { limitsPlugin } from "./limits/limits-plugin";
import { shapeRule } from "./limits/shape";
import { patienceOf } from "./patience";
import {
  createPersistedOperations,
  type PersistedOperationSettings,
} from "./persisted-operations/persisted-operations";
import type { RateSettings } from "./rates/counter";
import { createRates } from "./rates/rates";
import type { RequestContext } from "./request-context";
import { retryAfterPlugin } from "./retry-after";
import { journalPlugin } from "./telemetry/journal-plugin";
import { SubgraphSource } from "./subgraph-source";
import { type FederatedGateway, replaceableGateway } from "./upgrades/replaceable-gateway";
import type { SupergraphChanges } from "./upgrades/supergraph-file";

export interface GatewayOptions {
  readonly supergraphSdl: string;
  /** Where others come from while it runs; undefined: there are none. */
  readonly supergraphChanges?: SupergraphChanges;
  /** One for each service that the supergraph names. */
  readonly subgraphs: readonly Subgraph[];
  /** How long a fetch may take, in milliseconds. */
  readonly subgraphTimeoutMs: number;
  /** How long all fetches for one answer may take together, in milliseconds. */
  readonly requestTimeoutMs?: number;
  readonly tokens: TokenVerifier;
  readonly limits: Limits;
  /** How much a client may ask for in a span of time; undefined: as much as it likes. */
  readonly rates?: RateSettings;
  /** A manifest of operations; undefined: there is none. */
  readonly persistedOperations?: PersistedOperationSettings;
  /** Whether answers say what their operation was estimated to cost. */
  readonly showsCost: boolean;
  /** Whose pages may ask, beside our own; none unless given. */
  readonly corsOrigins?: readonly string[];
  /** No introspection, no hints about the schema in messages. */
  readonly isProduction: boolean;
  readonly logger: Logger;
}

/** In milliseconds. */
export const REQUEST_TIMEOUT_MS = 10_000;

export interface Gateway {
  /** Serves `/graphql`. */
  readonly router: Router;
  readonly close: () => Promise<void>;
}

/** @throws StartupError when the supergraph or the manifest can't be used, or the former names a service that isn't given */
export const openGateway = async (options: GatewayOptions): Promise<Gateway> => {
  const { tokens, limits, showsCost, corsOrigins = [], isProduction, logger } = options;
  const { requestTimeoutMs = REQUEST_TIMEOUT_MS } = options;
  const rates = createRates(options.rates, logger);
  const persistedOperations = createPersistedOperations(options.persistedOperations, limits);
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
    // Kept in the server's bounded cache; a client sends the text again when it is gone.
    persistedQueries: { ttl: 24 * 3600 },
    plugins: [
      // The first: what another one refuses is written down as well.
      journalPlugin(),
      persistedOperations.plugin,
      limitsPlugin(limits, showsCost),
      cachePlugin(),
      retryAfterPlugin(),
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
    // eslint-disable-next-line @typescript-eslint/require-await -- what is thrown here shall be a rejection
    contextOf: async (request, response) => {
      persistedOperations.check(request);
      const id = { "x-request-id": requestIdOf(response) };
      return {
        headers: { ...passedHeaders(request), ...traceOf(response), ...bodyHash(request), ...id },
        roots: [],
        patience: patienceOf(requestTimeoutMs, departureOf(response)),
        charge: (points) => rates.charge(response, points),
      };
    },
  });
  return {
    router,
    close: async () => {
      await server.stop();
      await rates.close();
    },
  };
};

/** Of an operation's mistakes. Each costs time to find and room to tell; whoever mends some sees the rest. */
const TOLD_MISTAKES = 20;

/** In place of the client's: each step has an id of its own. */
const traceOf = (response: Response): Readonly<Record<string, string>> => {
  const journal = journalOf(response);
  return journal ? traceHeaders(journal.trace) : {};
};

/** A plan of a page's operation is some tens of kilobytes: room for a few thousand of them. */
const PLAN_CACHE_MIB = 64;

/**
 * The library's gateway, with our data sources below it and our order of errors above it.
 *
 * @param isNew whether the supergraph came while others are served: then it is looked through, whatever that costs
 */
const federated = (
  { supergraphSdl, subgraphs, subgraphTimeoutMs, isProduction, logger }: GatewayOptions,
  isNew: boolean,
): FederatedGateway => {
  disableApolloTelemetry();
  const sources = new Map(
    subgraphs.map((subgraph) => [
      subgraph.name,
      new SubgraphSource(subgraph, { deadlineMs: subgraphTimeoutMs, logger }),
    ]),
  );
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ name }) => {
      const source = sources.get(name);
      if (source === undefined)
        throw new StartupError(`The supergraph names the service "${name}", which is not here.`);
      return source;
    },
    logger,
    debug: false,
    validateSupergraph: isNew || !isProduction,
    experimental_approximateQueryPlanStoreMiB: PLAN_CACHE_MIB,
    __exposeQueryPlanExperimental: false,
  });
  return {
    load: async (options) => {
      const { executor } = await gateway.load(options);
      return {
        executor: async (request) => {
          const { document, request: asked, schema } = request;
          const mistake =
            operationMistake(schema, document, asked.operationName) ?? nullCondition(document, asked.variables);
          return mistake ? { errors: [mistake] } : settleErrors(await executor(request));
        },
      };
    },
    onSchemaLoadOrUpdate: (callback) => gateway.onSchemaLoadOrUpdate(callback),
    stop: () => gateway.stop(),
  };
};

/** The library throws where there is no such operation, which is the caller's mistake. */
const operationMistake = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName?: string,
): GraphQLError | undefined => {
  const operation = getOperationAST(document, operationName);
  // Validation has no rule on this: it lets pass what stands in a root that isn't there.
  if (operation && !schema.getRootType(operation.operation))
    return new GraphQLError(`The schema has no ${operation.operation}.`, {
      nodes: operation,
      extensions: { code: "GRAPHQL_VALIDATION_FAILED" },
    });
  if (operation) return undefined;
  return new GraphQLError(
    operationName === undefined
      ? "Several operations were sent: say in operationName which one to run."
      : `No operation is called "${operationName}".`,
  );
};

/**
 * A variable that @skip or @include reads may be declared nullable where it has a default, and null may still be sent.
 * Then the library throws, in place of the error that GraphQL asks for.
 */
const nullCondition = (
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>> = {},
): GraphQLError | undefined => {
  if (!Object.values(variables).includes(null)) return undefined;
  let mistake: GraphQLError | undefined;
  visit(document, {
    Directive: ({ name, arguments: [condition] = [] }) => {
      if (name.value !== "skip" && name.value !== "include") return undefined;
      if (condition?.value.kind !== Kind.VARIABLE || variables[condition.value.name.value] !== null) return undefined;
      mistake = new GraphQLError(
        `The variable "$${condition.value.name.value}" is null; @${name.value} needs true or false.`,
        {
          nodes: condition.value,
          extensions: { code: "BAD_USER_INPUT" },
        },
      );
      return BREAK;
    },
  });
  return mistake;
};
