import type { GatewayConfig, GraphQLDataSource } from "@apollo/gateway";
import { GraphQLDataSourceRequestKind } from "@apollo/gateway/dist/datasources/types";
import type { GatewayExecutor } from "@apollo/server-gateway-interface";
import type { PlanNode } from "@apollo/query-planner";
import {
  type DocumentNode,
  type ExecutionResult,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import { conditionsOf } from "../../services/runtime/graphql/execution/conditions";
import type { RequestContext } from "../request-context";
import { executePlan, type Fetched, type PlannedFetch } from "./execute-plan";
import { type Projection, projectionOf } from "./projection";

type Incoming = Parameters<GatewayExecutor>[0];

export interface PlanExecutorOptions {
  /** The library's own executor, with `tellPlan` among its settings: it is what plans. */
  readonly library: (request: Incoming) => Promise<unknown>;
  readonly sources: ReadonlyMap<string, GraphQLDataSource<RequestContext>>;
  /** Of all services' types. */
  readonly supergraph: () => GraphQLSchema;
}

/** An operation with all that is worked out of its text alone. */
interface Prepared {
  readonly plan: PlanNode | undefined;
  readonly operation: OperationDefinitionNode;
  readonly conditions: readonly string[];
  /** By the values of its conditions. */
  readonly projections: Map<string, Projection>;
}

/** An operation whose parts come and go by more variables than anybody writes is worked out again each time. */
const MOST_PROJECTIONS = 16;

/**
 * Answers operations by the gateway library's plans. The library plans well, and carries plans out at a price: it reads the
 * operation anew for every request, and checks each value against its types once more.
 *
 * What is known of an operation lives as long as the document that the server keeps of it.
 */
export const planExecutor = ({ library, sources, supergraph }: PlanExecutorOptions) => {
  const prepared = new WeakMap<DocumentNode, Map<string | undefined, Prepared>>();

  const prepare = async (request: Incoming): Promise<Prepared | ExecutionResult> => {
    const { document, request: asked } = request;
    const known = prepared.get(document)?.get(asked.operationName);
    if (known) return known;
    const told = await planOf(library, request);
    if (!("plan" in told)) return told;
    const operation = getOperationAST(document, asked.operationName);
    if (!operation) throw new Error("An operation without a definition was planned.");
    const made = {
      plan: told.plan,
      operation,
      conditions: conditionsOf(document),
      projections: new Map<string, Projection>(),
    };
    const ofDocument = prepared.get(document) ?? new Map<string | undefined, Prepared>();
    prepared.set(document, ofDocument.set(asked.operationName, made));
    return made;
  };

  return async (request: Incoming): Promise<ExecutionResult> => {
    const { document, schema, request: asked } = request;
    const ready = await prepare(request);
    if (!("projections" in ready)) return ready;
    const { operation, plan } = ready;
    const sent = asked.variables ?? {};
    const { coerced, errors: mistakes } = getVariableValues(schema, operation.variableDefinitions ?? [], sent);
    if (!coerced) return { errors: mistakes };
    const fetch = ({ node, variables, path }: PlannedFetch): Promise<Fetched> => {
      const source = sources.get(node.serviceName);
      if (!source) throw new Error(`The plan names the service "${node.serviceName}", which is not here.`);
      return source.process({
        kind: GraphQLDataSourceRequestKind.INCOMING_OPERATION,
        request: { query: node.operation, variables, operationName: node.operationName },
        incomingRequestContext: request as never,
        context: request.context as RequestContext,
        document: node.operationDocumentNode,
        pathInIncomingRequest: [...path],
      }) as Promise<Fetched>;
    };
    const run = { supergraph: supergraph(), variables: sent, conditions: coerced, fetch };
    const { data, errors } = await executePlan(plan, run);
    const shown = { schema, document, operation, variables: coerced };
    try {
      const answer = projectionFor(ready, shown)(data, shown);
      return errors.length === 0 ? { data: answer } : { data: answer, errors };
    } catch (error) {
      return {
        errors: [error instanceof GraphQLError ? error : new GraphQLError("", { originalError: error as Error })],
      };
    }
  };
};

const projectionFor = (
  { conditions, projections }: Prepared,
  shown: Parameters<typeof projectionOf>[0],
): Projection => {
  const key = conditions.map((name) => String(shown.variables[name])).join();
  const known = projections.get(key);
  if (known) return known;
  const made = projectionOf(shown);
  if (projections.size >= MOST_PROJECTIONS) projections.clear();
  projections.set(key, made);
  return made;
};

/** Not an error, but the only way to have a plan of the library and nothing more. */
class Planned {
  constructor(readonly plan: PlanNode | undefined) {}
}

/** For the library's `experimental_didResolveQueryPlan`: it stops there. */
export const tellPlan: NonNullable<GatewayConfig["experimental_didResolveQueryPlan"]> = ({ queryPlan: { node } }) => {
  if (node?.kind === "Subscription") throw new Error("There are no subscriptions.");
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- nothing failed, and a stack costs
  throw new Planned(node);
};

/** @returns the plan, or what the library says where it makes none */
const planOf = async (
  library: PlanExecutorOptions["library"],
  request: Incoming,
): Promise<Planned | ExecutionResult> => {
  try {
    return (await library(request)) as ExecutionResult;
  } catch (error) {
    if (error instanceof Planned) return error;
    throw error;
  }
};
