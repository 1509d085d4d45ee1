import { GraphQLError } from "graphql";

/** Where something stands in an answer. */
export type AnswerPath = readonly (string | number)[];

/** What a service, or the way to it, has to say about one place of the client's answer. */
export class SubgraphError extends GraphQLError {
  /**
   * @param problem as the service told it, once for all the places it concerns
   * @param answerPath in the client's answer; undefined where that can't be said
   * @param isDerived the service named no place: this is one of those that the failed fetch was to fill
   */
  constructor(
    readonly problem: GraphQLError,
    readonly answerPath: AnswerPath | undefined,
    readonly isDerived: boolean,
  ) {
    super(problem.message, {
      path: answerPath,
      extensions: { code: problem.extensions.code },
      originalError: problem,
    });
  }
}

/** No connection, or an answer that is no GraphQL answer. The cause is for the log, never for the client. */
export const subgraphUnavailable = (cause: unknown): GraphQLError =>
  problem("SUBGRAPH_UNAVAILABLE", "A service is unavailable.", cause);

export const gatewayTimeout = (cause?: unknown): GraphQLError =>
  problem("GATEWAY_TIMEOUT", "A service took too long.", cause);

const problem = (code: string, message: string, cause: unknown): GraphQLError =>
  new GraphQLError(message, { extensions: { code }, originalError: asError(cause) });

/** Several addresses tried and refused make an AggregateError, which has a code and no message. */
const asError = (cause: unknown): Error | undefined => {
  if (cause === undefined) return undefined;
  const { name, code, message } = cause as {
    readonly name?: string;
    readonly code?: string;
    readonly message?: string;
  };
  return new Error([name, code, message].filter(Boolean).join(" "), { cause });
};
