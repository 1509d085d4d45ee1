import { ApolloGateway } from "@apollo/gateway";
import fc from "fast-check";
import { type ExecutionResult, getOperationAST, type GraphQLSchema, parse, validate } from "graphql";
import pino from "pino";
import { settleErrors } from "../../../gateway/client-errors";
import { federated } from "../../../gateway/federation";
import { patienceOf } from "../../../gateway/patience";
import type { RequestContext } from "../../../gateway/request-context";
import { SubgraphSource } from "../../../gateway/subgraph-source";
import { toyGeopolitics, toyPeople, type ToySubgraph, toySupergraph } from "../toy-subgraphs";
import { randomOperation } from "./random-operation";

// The same plans, carried out by the library and by us: the same answers, to the byte.

const logger = pino({ level: "silent" });
const supergraphSdl = toySupergraph();

type Execute = (query: string, variables: Record<string, unknown>) => Promise<ExecutionResult>;

const requestOf = (schema: GraphQLSchema, query: string, variables: Record<string, unknown>): unknown => {
  const document = parse(query);
  const context: RequestContext = {
    headers: {},
    roots: [],
    occasion: new Map(),
    afterwards: () => undefined,
    patience: patienceOf(5_000, new AbortController().signal),
    charge: () => Promise.resolve(),
  };
  const overallCachePolicy = { restrict: () => undefined };
  const operation = getOperationAST(document);
  return {
    ...{ document, schema, context, overallCachePolicy, operation, logger },
    ...{ queryHash: query, metrics: {}, request: { query, variables } },
  };
};

const ours = async (subgraphs: readonly ToySubgraph[]): Promise<{ schema: GraphQLSchema; execute: Execute }> => {
  const options = { supergraphSdl, subgraphs, subgraphTimeoutMs: 5_000, isProduction: true, logger };
  const gateway = federated(options, false);
  let schema: GraphQLSchema | undefined;
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => (schema = apiSchema));
  const { executor } = await gateway.load({ apollo: {} });
  const known = schema;
  if (!known || !executor) throw new Error("No schema came.");
  return {
    schema: known,
    execute: async (query, variables) =>
      (await executor(requestOf(known, query, variables) as never)) as ExecutionResult,
  };
};

const theirs = async (subgraphs: readonly ToySubgraph[], schema: GraphQLSchema): Promise<Execute> => {
  const gateway = new ApolloGateway({
    supergraphSdl,
    logger,
    buildService: ({ name }) => {
      const subgraph = subgraphs.find((each) => each.name === name);
      if (!subgraph) throw new Error(name);
      return new SubgraphSource(subgraph, { deadlineMs: 5_000, logger });
    },
  });
  const { executor } = await gateway.load();
  return async (query, variables) => settleErrors(await executor(requestOf(schema, query, variables) as never));
};

const REFERENCES = new Set([0, 3, 8]);

/** What goes wrong, and where: each place of the toys that may fail does so by its own number. */
const failing = (outcomes: readonly number[]): readonly ToySubgraph[] => {
  const spoiled =
    (place: number, value: () => unknown) =>
    (...args: readonly unknown[]): unknown => {
      const { id, code } = (args[0] ?? {}) as { readonly id?: string; readonly code?: string };
      switch ((outcomes[place % outcomes.length] ?? 0) + (id === "1" || code === "PAK" ? 1 : 0)) {
        case 3:
          return null;
        case 4:
          throw new Error(`no ${place}`);
        case 5:
          // What is rejected beside something that is thrown would be nobody's.
          if (REFERENCES.has(place)) throw new Error(`not ${place}`);
          return Promise.reject(new Error(`not ${place}`));
        default:
          return value();
      }
    };
  const visit = {
    id: "v",
    title: "A visit",
    participants: [{ label: "Ali", party: { __typename: "Person", id: "1" } }],
  };
  const visits = () => ({ nodes: [visit], totalCount: 1 });
  return [
    toyGeopolitics({
      Person: {
        __resolveReference: spoiled(0, () => ({ __typename: "Person", id: "1" })),
        visits: spoiled(1, visits),
        mentions: spoiled(2, () => 3),
      },
      Country: {
        __resolveReference: spoiled(3, () => ({ __typename: "Country", code: "PAK", title: "Pakistan" })),
        title: spoiled(4, () => "A state"),
        visits: spoiled(5, visits),
      },
      Visit: { title: spoiled(6, () => "A visit") },
    }),
    toyPeople({
      Person: { name: spoiled(7, () => "Somebody"), __resolveReference: spoiled(8, () => ({ id: "2" })) },
    }),
  ];
};

it("answers as the library does, whatever is asked and whatever fails", async () => {
  let answered = 0;
  let failed = 0;
  const all = [
    failing([0]),
    ...[2, 3, 4].map((outcome) => failing([0, outcome, 0, 0, outcome])),
    failing([4, 0, 2]),
    failing([0, 0, 0, 3, 2, 0, 3]),
  ];
  const pairs = await Promise.all(
    all.map(async (subgraphs) => {
      const { schema, execute } = await ours(subgraphs);
      return { schema, execute, reference: await theirs(subgraphs, schema) };
    }),
  );
  const numbers = fc.array(fc.nat({ max: 10_000 }), { minLength: 15, maxLength: 50 });
  await fc.assert(
    fc.asyncProperty(numbers, fc.boolean(), fc.nat({ max: all.length - 1 }), async (given, no, which) => {
      const pair = pairs[which];
      if (!pair) return;
      const query = randomOperation(pair.schema, given);
      if (validate(pair.schema, parse(query)).length > 0) return;
      const variables = { no, id: "1", code: "PAK" };
      const expected = await pair.reference(query, variables);
      // The second time by what was worked out before.
      const told = [await pair.execute(query, variables), await pair.execute(query, variables)];
      answered += 1;
      if (expected.errors) failed += 1;
      expect(JSON.stringify(told)).toBe(JSON.stringify([expected, expected]));
    }),
    { numRuns: 80, endOnFailure: true, seed: 20 },
  );
  expect(answered).toBeGreaterThan(20);
  expect(failed).toBeGreaterThan(5);
});

it("answers what is asked about the schema, beside what is asked of services", async () => {
  const subgraphs = failing([0]);
  const { schema, execute } = await ours(subgraphs);
  const reference = await theirs(subgraphs, schema);
  const query = `query ($name: String = "Visit") { __typename is: __typename again: __type(name: $name) { ...T }
    person(id: "1") { constructor: name __proto__: id } __schema { queryType { name } } }
    fragment T on __Type { name fields { name } }`;
  const answer = JSON.stringify(await execute(query, {}));
  expect(answer).toBe(JSON.stringify(await reference(query, {})));
  expect(answer).toContain('"constructor":"Somebody"');
});

it("tells of variables what the library tells", async () => {
  const subgraphs = failing([0]);
  const { schema, execute } = await ours(subgraphs);
  const reference = await theirs(subgraphs, schema);
  const query = "query ($id: ID!) { person(id: $id) { name } }";
  const answer = await execute(query, { id: null });
  expect(answer.errors?.[0]?.message).toContain('"$id"');
  expect(JSON.stringify(answer)).toBe(JSON.stringify(await reference(query, { id: null })));
});
