import { composeServices } from "@apollo/composition";
import { buildSubgraphSchema } from "@apollo/subgraph";
import type { GraphQLResolverMap } from "@apollo/subgraph/dist/schema-helper";
import { type DocumentNode, execute, type GraphQLSchema, parse, validate } from "graphql";
import type { Subgraph, SubgraphRequest } from "../../services/runtime/graphql/subgraph";

/** Two services like ours, small enough to read: people know names, geopolitics knows visits; both know Person. */
export interface ToySubgraph extends Subgraph {
  /** Every operation it was sent, newest last. */
  readonly received: SubgraphRequest[];
}

export interface ToyContext {
  readonly headers: Readonly<Record<string, string>>;
}

type Resolvers = GraphQLResolverMap<ToyContext>;

/** @param resolvers replace or add to the toy's own */
export const toyGeopolitics = (resolvers: Resolvers = {}): ToySubgraph =>
  toy("geopolitics", GEOPOLITICS, { ...geopoliticsResolvers, ...resolvers });

export const toyPeople = (resolvers: Resolvers = {}): ToySubgraph =>
  toy("people", PEOPLE, { ...peopleResolvers, ...resolvers });

export const toySupergraph = (): string => {
  const composed = composeServices(
    [
      { name: "geopolitics", typeDefs: GEOPOLITICS },
      { name: "people", typeDefs: PEOPLE },
    ].map((service) => ({ ...service, url: `http://${service.name}.invalid/graphql` })),
  );
  if (composed.errors) throw new Error(composed.errors.map((error) => error.message).join("\n"));
  return composed.supergraphSdl;
};

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])`;

const GEOPOLITICS: DocumentNode = parse(`
  ${LINK}
  type Query { country(code: ID!): Country visits(first: Int): VisitConnection! latestVisit: Visit seenHeaders: [String!]! }
  type Mutation { planVisit(title: String!): Visit }
  type VisitConnection { nodes: [Visit!]! totalCount: Int! }
  type Visit { id: ID! title: String! participants: [Participant!]! }
  type Participant { label: String! party: Party }
  union Party = Country | Person
  type Country @key(fields: "code") { code: ID! title: String! visits(first: Int): VisitConnection }
  type Person @key(fields: "id") { id: ID! visits(first: Int): VisitConnection mentions: Int }
`);

const PEOPLE: DocumentNode = parse(`
  ${LINK}
  type Query { person(id: ID!): Person people(search: String): PersonConnection! }
  type PersonConnection { nodes: [Person!]! }
  type Person @key(fields: "id") { id: ID! name: String! nickname: String nationalities: [Country]! }
  type Country @key(fields: "code", resolvable: false) { code: ID! }
`);

const person = (id: string) => ({ __typename: "Person", id });
const country = (code: string) => ({ __typename: "Country", code, title: `The state ${code}` });
const VISIT = {
  id: "v1",
  title: "A visit to Pakistan",
  participants: [
    { label: "Pakistan", party: country("PAK") },
    { label: "Ali", party: person("1") },
    { label: "An unnamed adviser", party: null },
    { label: "Iran", party: country("IRN") },
    { label: "Shehbaz", party: person("2") },
  ],
};
const visits = { nodes: [VISIT], totalCount: 1 };

const geopoliticsResolvers: Resolvers = {
  Query: {
    country: (_: unknown, { code }: { code: string }) => country(code),
    visits: () => visits,
    latestVisit: () => VISIT,
    seenHeaders: (_: unknown, __: unknown, { headers }: ToyContext) =>
      Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  },
  Mutation: { planVisit: (_: unknown, { title }: { title: string }) => ({ ...VISIT, title }) },
  Country: { __resolveReference: ({ code }: { code: string }) => country(code), visits: () => visits },
  Person: { __resolveReference: ({ id }: { id: string }) => person(id), visits: () => visits, mentions: () => 3 },
};

const PEOPLE_ROWS = [
  { id: "1", name: "Ali Larijani", nickname: null, nationalities: [{ __typename: "Country", code: "IRN" }] },
  { id: "2", name: "Shehbaz Sharif", nickname: "S", nationalities: [{ __typename: "Country", code: "PAK" }] },
];
const byId = (id: string) => PEOPLE_ROWS.find((row) => row.id === id) ?? null;

const peopleResolvers: Resolvers = {
  Query: {
    person: (_: unknown, { id }: { id: string }) => byId(id),
    people: () => ({ nodes: PEOPLE_ROWS }),
  },
  Person: { __resolveReference: ({ id }: { id: string }) => byId(id) },
};

const toy = (name: string, typeDefs: DocumentNode, resolvers: Resolvers): ToySubgraph => {
  const schema = buildSubgraphSchema([{ typeDefs, resolvers }]);
  const received: SubgraphRequest[] = [];
  return {
    name,
    received,
    execute: async (request) => {
      received.push(request);
      return answer(schema, request);
    },
    readiness: () => Promise.resolve({ ready: true, checks: { database: true } }),
    close: () => Promise.resolve(),
  };
};

const answer = async (schema: GraphQLSchema, request: SubgraphRequest) => {
  const document = parse(request.query);
  const errors = validate(schema, document);
  if (errors.length > 0) return { errors };
  return execute({
    schema,
    document,
    variableValues: request.variables,
    operationName: request.operationName,
    contextValue: { headers: request.headers } satisfies ToyContext,
  });
};
