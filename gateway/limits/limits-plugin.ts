import type { ApolloServerPlugin } from "@apollo/server";
import type { GraphQLFormattedError } from "graphql";
import { pointsOf } from "../rates/points";
import type { RequestContext } from "../request-context";
import { estimatedCostOf } from "./estimates";
import { isLimitCode, type Limits, tooMuch } from "./limits";
import { checkVariables } from "./values-depth";

/**
 * Refuses operations that cost too much, or more than their client has left, before a service is called; of those that
 * validation refused for their shape, it says nothing else.
 * @param showsCost whether every answer says under `extensions.cost` what its operation was estimated at, and the limit
 */
export const limitsPlugin = (limits: Limits, showsCost: boolean): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: () => {
    let cost: number | undefined;
    return Promise.resolve({
      didResolveOperation: async ({ schema, document, operation, request: { variables = {} }, contextValue }) => {
        checkVariables(variables, limits);
        cost = operation ? estimatedCostOf(schema, { document, operation, variables }) : 0;
        contextValue.journal?.estimated(cost);
        if (cost > limits.cost) {
          throw tooMuch(
            "cost",
            `The operation could give ${String(cost)} records, and ${limits.cost} is the most; ask for shorter or fewer lists.`,
          );
        }
        if (operation) await contextValue.charge(pointsOf(document, operation, cost));
      },
      willSendResponse: ({ response: { body } }) => {
        if (body.kind === "single") keepLimitsAlone(body.singleResult);
        if (showsCost && cost !== undefined && body.kind === "single") {
          body.singleResult.extensions = {
            ...body.singleResult.extensions,
            cost: { estimated: cost, limit: limits.cost },
          };
        }
        return Promise.resolve();
      },
    });
  },
});

interface Result {
  errors?: readonly GraphQLFormattedError[];
}

/** Whoever sends what is far too long is not told each of its mistakes. */
const keepLimitsAlone = (result: Result): void => {
  const exceeded = result.errors?.filter(({ extensions }) => isLimitCode(extensions?.code));
  if (exceeded && exceeded.length > 0) result.errors = exceeded.slice(0, 1);
};
