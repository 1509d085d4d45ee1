import type { ApolloServerPlugin } from "@apollo/server";
import { currentJournal } from "../../services/runtime/telemetry/journal";
import { getOperationAST } from "graphql";
import type { RequestContext } from "../request-context";

/** Writes down what operation a request has, and with which codes it was answered. */
export const journalPlugin = (): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: ({ request: { operationName } }) => {
    const journal = currentJournal();
    journal?.asked(operationName);
    return Promise.resolve({
      didResolveOperation: ({ operationName: name }) => {
        journal?.resolved(name);
        return Promise.resolve();
      },
      willSendResponse: async ({ document, response: { body } }) => {
        // What doesn't fit the schema is known by its name all the same.
        if (journal?.operation === undefined) journal?.asked(document && getOperationAST(document)?.name?.value);
        // Others change the answer at this moment too, and those who do so at once are done then.
        await Promise.resolve();
        if (body.kind === "single") journal?.failed(body.singleResult.errors);
      },
    });
  },
  // Such as an operation that stands in no list.
  contextCreationDidFail: ({ error }) => {
    currentJournal()?.failed([error as { readonly extensions?: { readonly code?: unknown } }]);
    return Promise.resolve();
  },
  // Whatever isn't an operation at all.
  invalidRequestWasReceived: () => {
    currentJournal()?.failed([{ extensions: { code: "BAD_REQUEST" } }]);
    return Promise.resolve();
  },
  unexpectedErrorProcessingRequest: () => {
    currentJournal()?.failed([{ extensions: { code: "INTERNAL_SERVER_ERROR" } }]);
    return Promise.resolve();
  },
});
