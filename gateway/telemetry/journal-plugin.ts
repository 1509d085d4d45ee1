import type { ApolloServerPlugin } from "@apollo/server";
import { getOperationAST } from "graphql";
import type { RequestContext } from "../request-context";
import { noteOwner } from "./error-owners";

/** Writes down what operation a request has, and with which codes it was answered. */
export const journalPlugin = (): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: ({ request: { operationName }, contextValue: { journal } }) => {
    journal?.asked(operationName);
    return Promise.resolve({
      didResolveOperation: ({ operationName: name }) => {
        journal?.resolved(name);
        return Promise.resolve();
      },
      didEncounterErrors: ({ errors }) => {
        for (const error of errors) noteOwner(error, journal);
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
});
