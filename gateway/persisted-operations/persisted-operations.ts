import { type ApolloServerPlugin, HeaderMap } from "@apollo/server";
import type { Request } from "express";
import { GraphQLError, type GraphQLSchema } from "graphql";
import type { Limits } from "../limits/limits";
import type { RequestContext } from "../request-context";
import { type Manifest, type ManifestFile, readManifest, sha256 } from "./manifest";
import { sentBy } from "./sent-operation";

export interface PersistedOperationSettings {
  readonly manifest: ManifestFile;
  /** Whether the manifest's operations are the only ones that are taken. */
  readonly isSafelist: boolean;
}

/** Operations that clients name by an id in place of their text: those of a manifest, and those that clients registered. */
export interface PersistedOperations {
  /**
   * Judges what a request names and sends, before anything of it is parsed.
   *
   * @throws GraphQLError PERSISTED_QUERY_NOT_IN_LIST; BAD_REQUEST where id and text don't belong together
   */
  check(request: Request): void;
  /** @throws StartupError where the manifest's operations can't be asked of another schema */
  readonly checkManifest: (schema: GraphQLSchema) => void;
  /**
   * Puts an operation's text in the place of its id.
   * The server doesn't start with a manifest that has mistakes: it throws StartupError.
   */
  readonly plugin: ApolloServerPlugin<RequestContext>;
}

/** @param settings undefined: there is no manifest, and clients register what they like */
export const createPersistedOperations = (
  settings: PersistedOperationSettings | undefined,
  limits: Limits,
): PersistedOperations => {
  const isSafelist = settings?.isSafelist ?? false;
  let manifest: Manifest = { bodyOf: () => undefined, hasBody: () => false };
  return {
    check: (request) => {
      const { query, persistedQuery } = sentBy(request);
      if (persistedQuery) checkPersisted(query, persistedQuery, manifest, isSafelist);
      else if (isSafelist && typeof query === "string" && !manifest.hasBody(query)) throw notInList();
    },
    checkManifest: (schema) => {
      if (settings) readManifest(settings.manifest, schema, limits);
    },
    plugin: {
      serverWillStart: ({ schema }) => {
        if (settings) manifest = readManifest(settings.manifest, schema, limits);
        return Promise.resolve();
      },
      requestDidStart: ({ request }) => {
        const id = idIn(request.extensions?.persistedQuery);
        const body = typeof id === "string" ? manifest.bodyOf(id) : undefined;
        if (body !== undefined) {
          request.query = body;
          // The server takes an id for the text's hash, which a manifest's may not be.
          request.extensions = { ...request.extensions, persistedQuery: undefined };
        }
        return Promise.resolve({
          // Should a request be read in another way than it was checked, it still goes no further.
          didResolveOperation: ({ source }) =>
            isSafelist && !manifest.hasBody(source) ? Promise.reject(notInList()) : Promise.resolve(),
        });
      },
    },
  };
};

const checkPersisted = (query: unknown, persisted: unknown, manifest: Manifest, isSafelist: boolean): void => {
  const id = idIn(persisted);
  if (typeof id !== "string")
    throw badRequest(
      'extensions.persistedQuery must be {"version": 1, "sha256Hash": "..."}, with the operation\'s id.',
    );
  const body = manifest.bodyOf(id);
  if (body === undefined && isSafelist) throw notInList();
  if (query === undefined || query === null) return;
  const isRight = body === undefined ? typeof query === "string" && sha256(query) === id : query === body;
  if (!isRight)
    throw badRequest(
      "The query is not the one that extensions.persistedQuery.sha256Hash stands for: it must be the SHA-256 of the text, in lower case.",
    );
};

const idIn = (persisted: unknown): unknown => {
  const { version, sha256Hash } = (persisted ?? {}) as { readonly version?: unknown; readonly sha256Hash?: unknown };
  return version === 1 ? sha256Hash : undefined;
};

const notInList = (): GraphQLError =>
  refused(
    "PERSISTED_QUERY_NOT_IN_LIST",
    "This server takes the operations of its list alone, and this is none of them.",
  );

const badRequest = (message: string): GraphQLError => refused("BAD_REQUEST", message);

/** The list may be another one tomorrow: no cache between keeps this. */
const refused = (code: string, message: string): GraphQLError => {
  // Apollo Server wants a Map here, and other libraries have declared it a record.
  const extensions: Record<string, unknown> = {
    code,
    http: { status: 400, headers: new HeaderMap([["cache-control", "no-store"]]) },
  };
  return new GraphQLError(message, { extensions });
};
