import { ApolloGateway } from "@apollo/gateway";
import type { QueryPlannerConfig } from "@apollo/query-planner";
import { buildSchema } from "graphql";
import { once } from "../services/runtime/graphql/once";
import type { Subgraph } from "../services/runtime/graphql/subgraph";
import { StartupError } from "../services/runtime/lifecycle/startup-error";
import type { Logger } from "../services/runtime/logging/logger";
import { settleErrors } from "./client-errors";
import { disableApolloTelemetry } from "./config";
import { planExecutor, tellPlan } from "./execution/plan-executor";
import { nullCondition, operationMistake } from "./operation-mistakes";
import { SubgraphSource } from "./subgraph-source";
import type { FederatedGateway } from "./upgrades/replaceable-gateway";

export interface FederationOptions {
  readonly supergraphSdl: string;
  /** One for each service that the supergraph names. */
  readonly subgraphs: readonly Subgraph[];
  /** How long a fetch may take, in milliseconds. */
  readonly subgraphTimeoutMs: number;
  /** No introspection, no hints about the schema in messages. */
  readonly isProduction: boolean;
  readonly logger: Logger;
}

/** Plans are kept with their operations' documents, and in no store of the library's beside it. */
const NO_PLANS: NonNullable<QueryPlannerConfig["cache"]> = {
  get: () => Promise.resolve(undefined),
  set: () => Promise.resolve(),
  delete: () => Promise.resolve(false),
  clear: () => undefined,
};

/**
 * The library's gateway, with our data sources below it and our order of errors above it.
 *
 * @param isNew whether the supergraph came while others are served: then it is looked through, whatever that costs
 * @throws StartupError when it names a service that isn't given
 */
export const federated = (
  { supergraphSdl, subgraphs, subgraphTimeoutMs, isProduction, logger }: FederationOptions,
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
    queryPlannerConfig: { cache: NO_PLANS },
    __exposeQueryPlanExperimental: false,
    experimental_didResolveQueryPlan: tellPlan,
  });
  const supergraph = once(() => buildSchema(supergraphSdl, { assumeValid: true, assumeValidSDL: true }));
  return {
    load: async (options) => {
      const { executor: library } = await gateway.load(options);
      const executor = planExecutor({ library, sources, supergraph });
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
