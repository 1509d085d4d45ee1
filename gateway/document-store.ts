import type { ApolloServerOptionsWithGateway } from "@apollo/server";
import type { DocumentNode } from "graphql";
import { keepOperations } from "../services/runtime/graphql/kept-operations";
import type { RequestContext } from "./request-context";

type DocumentStore = NonNullable<ApolloServerOptionsWithGateway<RequestContext>["documentStore"]>;

/**
 * In characters of clients' operations, some hundreds of pages. Each takes a hundred bytes and more, with its document, its
 * plan, and what turns what was fetched into its answer.
 */
const MOST_CHARACTERS = 600_000;

/**
 * The documents that the server keeps of operations that were found valid. All else that the gateway knows of an operation
 * hangs on its document, and goes with it.
 */
export const documentStore = (): DocumentStore => {
  const documents = keepOperations<DocumentNode>(MOST_CHARACTERS);
  return {
    get: (key) => Promise.resolve(documents.find(key)),
    set: (key, document) => {
      documents.keep(key, document, document.loc?.end ?? 0);
      return Promise.resolve();
    },
    // The server never does; what is kept goes by itself.
    delete: () => Promise.resolve(false),
  };
};
