import {
  execute,
  GraphQLError,
  Kind,
  parse,
  validate,
  type DocumentNode,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from "graphql";
import { randomUUID } from "node:crypto";
import { type CachePolicy, cachePolicyOf } from "./cache-policy";
import type { UsedDays } from "../edtf/used-day";
import type { Waiting } from "./cancellation";
import { type CompiledOperation, compileOperation } from "./execution/operation";
import { keepOperations } from "./kept-operations";
import { selectionOf } from "./selection";
import type { SubgraphAnswer, SubgraphRequest } from "./subgraph";
import type { Journal } from "../telemetry/journal";
import type { Selection } from "../database/narrowing";

export interface ExecutorSettings<Context> {
  readonly schema: GraphQLSchema;
  /**
   * Made once an operation, or once for all reads of one client's request in this process: its loaders must not outlive it. A
   * GraphQLError that it throws is the whole answer.
   */
  readonly surroundingsOf: (request: SubgraphRequest) => Promise<Surroundings<Context>>;
  /** How long what has no hint of its own may be kept, in seconds; nothing is kept unless given. */
  readonly standardAge?: number;
  /** Told of every error that no caller can mend, with the id that the answer shows instead. */
  readonly onUnexpected: (error: unknown, ids: RequestIds) => void;
  /** Told why the database can't serve, which no answer says. */
  readonly onUnavailable?: (cause: unknown, ids: RequestIds) => void;
}

/** What operations run in: a context, and what is known of what is read with it. */
export interface Surroundings<Context> {
  readonly context: Context;
  /** Told, before a query is run, what is asked for of each type. */
  narrow?(selection: Selection): void;
  /** Which parts of the data all was made of that was read so far; undefined where nobody knows. */
  readonly parts?: ReadonlySet<number> | undefined;
  /** Who waits for what is read; nothing is given up unless given. */
  readonly waiting?: Waiting | undefined;
  /** Which days resolvers take for today. */
  readonly days?: UsedDays | undefined;
}

/** In characters of the gateway's fetches, some hundreds of pages. Each takes a hundred bytes and more with its plan. */
const MOST_CHARACTERS = 400_000;
/** Who asks is a gateway, which has checked the operation, with hints where they are wanted. */
const WITHOUT_HINTS = { hideSuggestions: true };

/**
 * Runs the operations of one subgraph, the same way whether they come by a function call or over HTTP. Parsed and
 * validated documents are kept, since a gateway sends few different ones.
 */
export const executorOf = <Context>(settings: ExecutorSettings<Context>) => {
  const documents = keepOperations<KnownDocument>(MOST_CHARACTERS);

  const documentOf = (query: string): KnownDocument => {
    const known = documents.find(query);
    if (known) return known;
    const document = parse(query);
    const errors = validate(settings.schema, document, undefined, WITHOUT_HINTS);
    if (errors.length > 0) throw new InvalidOperation(errors);
    const read = {
      document,
      caching: cachePolicyOf(settings.schema, document, settings.standardAge ?? 0),
      queries: queriesIn(settings.schema, document),
      selection: selectionOf(settings.schema, document),
    };
    documents.keep(query, read, query.length);
    return read;
  };

  /** By which an occasion tells them from those of other services. */
  const self = {};
  const surroundingsFor = (request: SubgraphRequest): Promise<Surroundings<Context>> => {
    const { occasion } = request;
    if (occasion === undefined) return settings.surroundingsOf(request);
    const known = occasion.get(self) ?? settings.surroundingsOf(request);
    occasion.set(self, known);
    return known as Promise<Surroundings<Context>>;
  };

  return async (request: SubgraphRequest): Promise<SubgraphAnswer> => {
    const present = (errors: readonly GraphQLError[], fallback: string) => {
      const ids = idsOf(request);
      return errors.map((error) => presentable(error, fallback, ids, settings));
    };
    try {
      // First of all: whoever may not ask learns nothing of the schema either.
      const surroundings = await surroundingsFor(request);
      const { context: contextValue, waiting } = surroundings;
      const { document, caching, queries, selection } = documentOf(request.query);
      const query = queries.named(request.operationName);
      if (query) surroundings.narrow?.(selection);
      const signal = query ? request.signal : undefined;
      waiting?.begin(signal);
      try {
        const { data, errors } = await (query
          ? query.execute(contextValue, request.variables)
          : execute({
              schema: settings.schema,
              document,
              variableValues: request.variables,
              operationName: request.operationName,
              contextValue,
              ...WITHOUT_HINTS,
            }));
        if (!errors) {
          const day = surroundings.days?.used;
          const parts = request.wantsParts ? surroundings.parts : undefined;
          return {
            data,
            ...(caching && { caching: cachingFor(request, caching) }),
            ...(day !== undefined && { day }),
            ...(parts && { parts }),
          };
        }
        // Without any data nothing ran: the variables or the operation's name were at fault.
        return { data, errors: present(errors, data === undefined ? "BAD_USER_INPUT" : "INTERNAL_SERVER_ERROR") };
      } finally {
        waiting?.end(signal);
      }
    } catch (error) {
      if (error instanceof InvalidOperation) return { errors: present(error.errors, "GRAPHQL_VALIDATION_FAILED") };
      if (error instanceof GraphQLError) return { errors: present([error], "GRAPHQL_PARSE_FAILED") };
      return { errors: present([new GraphQLError("", { originalError: asError(error) })], "INTERNAL_SERVER_ERROR") };
    }
  };
};

interface KnownDocument {
  readonly document: DocumentNode;
  readonly caching: CachePolicy | undefined;
  readonly queries: ReturnType<typeof queriesIn>;
  readonly selection: Selection;
}

/** The queries of a document, made ready when they are first asked for. */
const queriesIn = (schema: GraphQLSchema, document: DocumentNode) => {
  const compiled = new Map<string | null | undefined, CompiledOperation>();
  return {
    /** @returns undefined for what isn't a query, or isn't there */
    named(name: string | null | undefined): CompiledOperation | undefined {
      const known = compiled.get(name) ?? compileOperation(schema, document, name);
      if (known) compiled.set(name, known);
      return known;
    },
  };
};

/** Whoever shows a token may see more than others. */
const cachingFor = ({ headers }: SubgraphRequest, caching: CachePolicy): CachePolicy =>
  headers.authorization === undefined ? caching : { ...caching, scope: "PRIVATE" };

/** What a line of the log says of the request that it belongs to. */
export type RequestIds = { readonly requestId: string } & Partial<Journal["ids"]>;

const idsOf = ({ headers, journal }: SubgraphRequest): RequestIds => ({
  ...journal?.ids,
  requestId: headers["x-request-id"] ?? journal?.requestId ?? randomUUID(),
});

class InvalidOperation extends Error {
  constructor(readonly errors: readonly GraphQLError[]) {
    super("The operation does not fit the schema.");
  }
}

/** An error as a caller may see it: one that has a code as it is, one that was thrown by mistake with an id only. */
const presentable = (
  error: GraphQLError,
  fallback: string,
  ids: RequestIds,
  { onUnexpected, onUnavailable }: Pick<ExecutorSettings<never>, "onUnexpected" | "onUnavailable">,
): GraphQLFormattedError => {
  const { message, locations, path } = error.toJSON();
  const place = { ...(locations && { locations }), ...(path && { path }) };
  const code = codeOf(error) ?? (isCallersArgument(error) ? "BAD_USER_INPUT" : fallback);
  if (code === "DATABASE_UNAVAILABLE") onUnavailable?.(causeOf(error), ids);
  if (code !== "INTERNAL_SERVER_ERROR") return { message, ...place, extensions: { code } };
  onUnexpected(error.originalError ?? error, ids);
  return { message: "Something went wrong on our side.", ...place, extensions: { code, requestId: ids.requestId } };
};

/** What is below all errors of GraphQL. */
const causeOf = (error: GraphQLError): unknown =>
  error.originalError instanceof GraphQLError ? causeOf(error.originalError) : error.originalError;

const codeOf = (error: GraphQLError): string | undefined => {
  const cause = error.originalError;
  const code = error.extensions.code ?? (cause instanceof GraphQLError ? cause.extensions.code : undefined);
  return typeof code === "string" ? code : undefined;
};

/**
 * Whether the error is the library's own about an argument's value, such as a null variable where null can't stand. It
 * has no code, and is known by what it points at: the value, where errors of our making point at fields.
 */
const isCallersArgument = ({ originalError, nodes }: GraphQLError): boolean => {
  const places = originalError instanceof GraphQLError ? originalError.nodes : nodes;
  return places?.[0] !== undefined && places[0].kind !== Kind.FIELD;
};

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));
