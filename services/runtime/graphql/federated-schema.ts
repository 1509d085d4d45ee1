import "reflect-metadata";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { printSchemaWithDirectives } from "@graphql-tools/utils";
import { isAbstractType, isInterfaceType, isObjectType, parse, type GraphQLSchema } from "graphql";
import { buildSchemaSync, createResolversMap } from "type-graphql";
import { directResolvers } from "./direct-resolvers";

/** A class that `@Resolver` decorates; type-graphql's own type for it is the bare Function. */
export type ResolverClass = new () => object;

export interface SubgraphDefinition {
  readonly resolvers: readonly [ResolverClass, ...ResolverClass[]];
  /** How an entity of this service is found by its key, by type: straight to a loader, so that many are one statement. */
  readonly references: Readonly<Record<string, ReferenceResolver>>;
}

// Each takes the key and the context of its own service.
type ReferenceResolver = (reference: never, context: never) => unknown;

const FEDERATION = `
extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])
`;

/** A subgraph as the composer reads it and as it runs. Neither needs a database. */
export interface FederatedSchema {
  readonly sdl: string;
  readonly schema: GraphQLSchema;
}

export const federatedSchema = ({ resolvers, references }: SubgraphDefinition): FederatedSchema => {
  const [first, ...others] = resolvers;
  const decorated = buildSchemaSync({
    resolvers: [first, ...others],
    orphanedTypes: [],
    // Inputs are checked where they are used, so that a message can say what would be right.
    validate: false,
    skipCheck: true,
  });
  // type-graphql makes these types itself and gives them no description.
  const [query, mutation] = [decorated.getQueryType(), decorated.getMutationType()];
  if (query) query.description = "Everything that can be asked for.";
  if (mutation) mutation.description = "Everything that editors can write.";
  const sdl = FEDERATION + printSchemaWithDirectives(decorated);
  const resolverMap: Record<string, object> = createResolversMap(decorated);
  for (const [type, fields] of Object.entries(directResolvers(resolvers))) {
    const known = resolverMap[type] as Record<string, object> | undefined;
    for (const [field, resolve] of Object.entries(fields)) if (known?.[field]) known[field] = resolve;
  }
  for (const [type, resolveReference] of Object.entries(references)) {
    Object.assign((resolverMap[type] ??= {}), { __resolveReference: resolveReference });
  }
  for (const type of Object.values(decorated.getTypeMap()).filter(isAbstractType)) {
    resolverMap[type.name] = { __resolveType: ({ __typename }: { readonly __typename: string }) => __typename };
  }
  const subgraph = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolverMap as never }]);
  hintsOnto(subgraph, decorated);
  return { sdl, schema: subgraph };
};

/** What `@Extensions` says is not in the text of a schema, and the schema that runs is made from the text. */
const hintsOnto = (subgraph: GraphQLSchema, decorated: GraphQLSchema): void => {
  for (const from of Object.values(decorated.getTypeMap())) {
    const onto = subgraph.getType(from.name);
    if (!(isObjectType(from) || isInterfaceType(from)) || !(isObjectType(onto) || isInterfaceType(onto))) continue;
    onto.extensions = { ...onto.extensions, ...from.extensions };
    for (const [name, { extensions }] of Object.entries(from.getFields())) {
      const field = onto.getFields()[name];
      if (field) field.extensions = { ...field.extensions, ...extensions };
    }
  }
};
