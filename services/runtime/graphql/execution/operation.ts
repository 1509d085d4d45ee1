import {
  type DocumentNode,
  type ExecutionResult,
  type FragmentDefinitionNode,
  getVariableValues,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
} from "graphql";
import { collectFields } from "graphql/execution/collectFields.js";
import { conditionsOf } from "./conditions";
import { executeFields, type ObjectPlan, planObject } from "./field-plan";
import { fragmentsOf } from "./fragments";
import { Run } from "./run";

/** What an operation's plans are made of. */
export interface Planning {
  readonly schema: GraphQLSchema;
  readonly fragments: Record<string, FragmentDefinitionNode>;
  /** Those that decide on @skip and @include have the values that the plan is made for. */
  readonly variables: Record<string, unknown>;
}

/** A query that is ready to be run as often as it is asked. */
export interface CompiledOperation extends Pick<Planning, "schema" | "fragments"> {
  readonly definition: OperationDefinitionNode;
  /**
   * Gives what graphql-js's `execute` gives, to the letter. Never rejects.
   *
   * @param variables as they were sent
   */
  readonly execute: (
    context: unknown,
    variables: Readonly<Record<string, unknown>> | null | undefined,
  ) => ExecutionResult | Promise<ExecutionResult>;
}

/** Of its variables' mistakes, as many are told: graphql-js's own number. */
const TOLD_MISTAKES = 50;
/** An operation whose parts come and go by more variables than anybody writes is planned again each time. */
const MOST_PLANS = 16;

/**
 * Makes a query ready. graphql-js works out at every object what its fields are, which arguments they have and who waits
 * for whom, with some five promises a field that is awaited; here that is done once, and answers fill themselves in.
 *
 * @param document valid
 * @returns undefined for what isn't a query: what writes does so one after another, and there is nothing to be gained
 */
export const compileOperation = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
): CompiledOperation | undefined => {
  const definition = definitionIn(document, operationName);
  const type = schema.getQueryType();
  if (definition?.operation !== OperationTypeNode.QUERY || !type) return undefined;
  const fragments = fragmentsOf(document);
  const conditions = conditionsOf(document);
  const plans = new Map<string, ObjectPlan>();

  const planFor = (variables: Record<string, unknown>): ObjectPlan => {
    const key = conditions.map((name) => String(variables[name])).join();
    const known = plans.get(key);
    if (known) return known;
    const fields = collectFields(schema, fragments, variables, type, definition.selectionSet);
    const conditionValues = Object.fromEntries(
      conditions.flatMap((name) => (Object.hasOwn(variables, name) ? [[name, variables[name]]] : [])),
    );
    const plan = planObject({ schema, fragments, variables: conditionValues }, type, fields);
    if (plans.size >= MOST_PLANS) plans.clear();
    plans.set(key, plan);
    return plan;
  };

  const operation: CompiledOperation = {
    schema,
    fragments,
    definition,
    execute: (context, sent) => {
      const { errors, coerced } = getVariableValues(schema, definition.variableDefinitions ?? [], sent ?? {}, {
        maxErrors: TOLD_MISTAKES,
        hideSuggestions: true,
      });
      if (!coerced) return { errors };
      const run = new Run(operation, coerced, context);
      return run.begin(() => executeFields(run, planFor(coerced), undefined, undefined));
    },
  };
  return operation;
};

/** undefined as well where the name is missing and several could be meant. */
const definitionIn = (
  { definitions }: DocumentNode,
  name: string | null | undefined,
): OperationDefinitionNode | undefined => {
  const operations = definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  if (name === undefined || name === null) return operations.length === 1 ? operations[0] : undefined;
  return operations.findLast((each) => each.name?.value === name);
};
