import type { ApolloServerPlugin } from "@apollo/server";
import type { RequestContext } from "./request-context";

/**
 * Lets go of what was made for a request once it is answered, so that it is swept with the young.
 *
 * Apollo Server hands each operation to its gateway in an object with a getter that reaches all of the request. V8 puts
 * getters of object literals into old memory, and what old memory reaches is kept until that is swept, seldom and at length.
 */
export const lettingGo = (): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ contextValue, response }) => {
        contextValue.afterwards(() => {
          Object.assign(contextValue, ANSWERED);
          response.body = { kind: "single", singleResult: {} };
        });
        return Promise.resolve();
      },
    }),
});

const ANSWERED: RequestContext = {
  headers: {},
  roots: [],
  journal: undefined,
  draft: undefined,
  occasion: new Map(),
  patience: { endsAt: 0, departure: AbortSignal.abort() },
  charge: () => Promise.resolve(),
  afterwards: () => undefined,
};
