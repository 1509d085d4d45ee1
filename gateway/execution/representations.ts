import { isObjectOfType } from "@apollo/gateway/dist/dataRewrites";
import { deepMerge } from "@apollo/gateway/dist/utilities/deepMerge";
import type { QueryPlanFieldNode, QueryPlanSelectionNode } from "@apollo/query-planner";
import type { GraphQLSchema } from "graphql";
import { type AnswerNode, isNode, type Representation } from "../answer-places";

/**
 * What a service must be told of an entity to find it and to answer for it.
 *
 * @param supergraph it knows the types of all services, those too that clients never see
 * @returns null where something of it is missing: then what is wrong has been told already
 */
export const representationOf = (
  entity: AnswerNode,
  required: readonly QueryPlanSelectionNode[],
  supergraph: GraphQLSchema,
): Representation | null => {
  const representation: Record<string, unknown> = {};
  for (const selection of required) {
    if ("name" in selection) {
      const name = selection.alias ?? selection.name;
      const value = Object.hasOwn(entity, name) ? entity[name] : undefined;
      if (value === undefined) return null;
      representation[name] = valueOf(value, selection, supergraph);
    } else if (selection.typeCondition !== undefined && isObjectOfType(supergraph, entity, selection.typeCondition)) {
      const part = representationOf(entity, selection.selections, supergraph);
      if (Object.keys(representation).length === 0) Object.assign(representation, part);
      else deepMerge(representation, part);
    }
  }
  return representation;
};

const valueOf = (value: unknown, { selections }: QueryPlanFieldNode, supergraph: GraphQLSchema): unknown => {
  if (selections === undefined) return value;
  const partOf = (part: unknown): unknown => (isNode(part) ? representationOf(part, selections, supergraph) : null);
  return Array.isArray(value) ? value.map(partOf) : partOf(value);
};
