import type { ApolloServerOptionsWithGateway } from "@apollo/server";
import { assertValidSchema, type GraphQLSchema } from "graphql";
import type { RequestContext } from "../request-context";
import type { SupergraphChanges } from "./supergraph-file";

export type FederatedGateway = ApolloServerOptionsWithGateway<RequestContext>["gateway"];

export interface ReplaceableOptions {
  /** Makes a gateway over one supergraph. */
  readonly open: (supergraphSdl: string) => FederatedGateway;
  readonly supergraphSdl: string;
  /** undefined: it stays as it is. */
  readonly changes: SupergraphChanges | undefined;
  /** Looks at the schema of another supergraph before it is served. @throws where it must not be */
  readonly judge: (schema: GraphQLSchema) => void;
}

/**
 * A gateway whose supergraph can be replaced while it answers. Each supergraph has a gateway of its own, made and checked
 * before anything is asked of it: one that is no good changes nothing, and a request ends with the one it began with.
 */
export const replaceableGateway = ({ open, supergraphSdl, changes, judge }: ReplaceableOptions): FederatedGateway => {
  const listeners = new Set<SchemaListener>();
  // By the schema that a request was validated against. Those that are asked no more go with their schemas.
  const executors = new WeakMap<GraphQLSchema, Executor>();
  let stopWatching = (): void => undefined;

  const serve = ({ context, executor }: Loaded): void => {
    executors.set(context.apiSchema, executor);
    for (const listener of listeners) listener(context);
  };
  return {
    load: async (options) => {
      serve(await loaded(open(supergraphSdl), options));
      if (changes)
        stopWatching = changes.watch(async (changed) => {
          const next = await loaded(open(changed), options);
          assertValidSchema(next.context.apiSchema);
          judge(next.context.apiSchema);
          serve(next);
        });
      return {
        executor: (request) => {
          const executor = executors.get(request.schema);
          if (executor === undefined) throw new Error("A request came with a schema that was never served.");
          return executor(request);
        },
      };
    },
    onSchemaLoadOrUpdate: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop: () => {
      stopWatching();
      return Promise.resolve();
    },
  };
};

type SchemaListener = Parameters<FederatedGateway["onSchemaLoadOrUpdate"]>[0];
type LoadOptions = Parameters<FederatedGateway["load"]>[0];
type Executor = NonNullable<Awaited<ReturnType<FederatedGateway["load"]>>["executor"]>;

interface Loaded {
  readonly context: Parameters<SchemaListener>[0];
  readonly executor: Executor;
}

const loaded = async (gateway: FederatedGateway, options: LoadOptions): Promise<Loaded> => {
  const contexts: Loaded["context"][] = [];
  gateway.onSchemaLoadOrUpdate((context) => void contexts.push(context));
  const { executor } = await gateway.load(options);
  const [context] = contexts;
  if (context === undefined || executor === null) throw new Error("The library told of no schema.");
  return { context, executor };
};
