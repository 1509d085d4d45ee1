import { BREAK, type DocumentNode, getOperationAST, GraphQLError, type GraphQLSchema, Kind, visit } from "graphql";

// What the gateway library would throw at, told as the client's mistake.

/** The library throws where there is no such operation, which is the caller's mistake. */
export const operationMistake = (
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
export const nullCondition = (
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
