import { applyRewrites } from "@apollo/gateway/dist/dataRewrites";
import { deepMerge } from "@apollo/gateway/dist/utilities/deepMerge";
import type { FetchNode, PlanNode } from "@apollo/query-planner";
import type { GraphQLError, GraphQLSchema } from "graphql";
import { type AnswerNode, isNode, type Representation } from "../answer-places";
import type { AnswerPath } from "../subgraph-error";
import { representationOf } from "./representations";

/** One fetch of a plan, as a service gets it. */
export interface PlannedFetch {
  readonly node: FetchNode;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Where its entities hang in the answer; `@` stands for every item of a list. Empty for root fields. */
  readonly path: AnswerPath;
}

/** What a plan is carried out with. */
export interface PlanRun {
  /** Of all services' types. */
  readonly supergraph: GraphQLSchema;
  /** As the client sent them. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** The same with their defaults, which decide on what is fetched at all. */
  readonly conditions: Readonly<Record<string, unknown>>;
  readonly fetch: (fetch: PlannedFetch) => Promise<Fetched>;
}

export interface Fetched {
  readonly data?: unknown;
  readonly errors?: readonly GraphQLError[];
}

/** What all fetches gave, each part hung into what it belongs to, and what went wrong. */
export interface PlanResult {
  readonly data: AnswerNode;
  readonly errors: readonly GraphQLError[];
}

/**
 * Carries out a query plan: fetches what can be had at once side by side, and the rest when what it needs is there. A fetch
 * that fails leaves the others as they are.
 */
export const executePlan = async (plan: PlanNode | undefined, run: PlanRun): Promise<PlanResult> => {
  const data = Object.create(null) as AnswerNode;
  const errors: GraphQLError[] = [];
  if (plan) await carryOut(plan, { ...run, errors }, { path: [], nodes: [data] });
  return { data, errors };
};

interface Running extends PlanRun {
  readonly errors: GraphQLError[];
}

/** The objects of the answer that a part of the plan adds to. */
interface Cursor {
  readonly path: AnswerPath;
  readonly nodes: readonly AnswerNode[];
}

const carryOut = async (node: PlanNode, run: Running, cursor: Cursor): Promise<void> => {
  switch (node.kind) {
    case "Sequence":
      for (const part of node.nodes) await carryOut(part, run, cursor);
      return;
    case "Parallel":
      await Promise.all(node.nodes.map((part) => carryOut(part, run, cursor)));
      return;
    case "Flatten": {
      const nodes = cursor.nodes.flatMap((each) => nodesAt(node.path, each));
      if (nodes.length > 0) await carryOut(node.node, run, { path: [...cursor.path, ...node.path], nodes });
      return;
    }
    case "Fetch":
      try {
        await (node.requires ? fetchEntities(node, node.requires, run, cursor) : fetchFields(node, run, cursor));
      } catch (error) {
        run.errors.push(error as GraphQLError);
      }
      return;
    case "Condition": {
      const branch = run.conditions[node.condition] === true ? node.ifClause : node.elseClause;
      if (branch) await carryOut(branch, run, cursor);
      return;
    }
    case "Defer":
      throw new Error("Nothing is deferred here.");
  }
};

const fetchFields = async (node: FetchNode, run: Running, { path, nodes }: Cursor): Promise<void> => {
  const { data, errors = [] } = await run.fetch({ node, path, variables: variablesOf(node, run) });
  run.errors.push(...errors);
  if (!isNode(data)) return;
  applyRewrites(run.supergraph, node.outputRewrites, data);
  for (const each of nodes) deepMerge(each, data);
};

const fetchEntities = async (
  node: FetchNode,
  required: NonNullable<FetchNode["requires"]>,
  run: Running,
  { path, nodes }: Cursor,
): Promise<void> => {
  const wanted: AnswerNode[] = [];
  const representations: Representation[] = [];
  for (const entity of nodes) {
    const representation = representationOf(entity, required, run.supergraph);
    // What fits none of the types that are asked for has no type here.
    if (representation?.__typename === undefined) continue;
    applyRewrites(run.supergraph, node.inputRewrites, representation);
    representations.push(representation);
    wanted.push(entity);
  }
  if (representations.length === 0) return;
  const variables = { ...variablesOf(node, run), representations };
  const { data, errors = [] } = await run.fetch({ node, path, variables });
  run.errors.push(...errors);
  if (!isNode(data)) return;
  // There is one for each, of its type: whoever fetched it has looked.
  const received = data._entities as readonly (Record<string, unknown> | null)[];
  for (const [index, entity] of wanted.entries()) {
    const answer = received[index];
    if (!answer) continue;
    answer.__typename ??= entity.__typename;
    applyRewrites(run.supergraph, node.outputRewrites, answer);
    deepMerge(entity, answer);
  }
};

const variablesOf = ({ variableUsages = [] }: FetchNode, { variables }: Running): Record<string, unknown> => {
  const used = Object.create(null) as Record<string, unknown>;
  for (const name of variableUsages)
    if (Object.hasOwn(variables, name) && variables[name] !== undefined) used[name] = variables[name];
  return used;
};

/** The objects that stand at a path; those that are null, or not there, are left out. */
const nodesAt = (path: AnswerPath, value: unknown, from = 0): AnswerNode[] => {
  if (value === undefined || value === null) return [];
  const part = path[from];
  if (part === "@" || (part === undefined && Array.isArray(value))) {
    const next = part === "@" ? from + 1 : from;
    return (value as readonly unknown[]).flatMap((item) => nodesAt(path, item, next));
  }
  if (part === undefined) return [value as AnswerNode];
  const node = value as AnswerNode;
  return Object.hasOwn(node, part) ? nodesAt(path, node[part], from + 1) : [];
};
