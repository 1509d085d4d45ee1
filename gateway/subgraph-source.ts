import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from "@apollo/gateway";
import type { GraphQLRequestContext } from "@apollo/server";
import {
  type DocumentNode,
  type FormattedExecutionResult,
  GraphQLError,
  type GraphQLFormattedError,
  OperationTypeNode,
  parse,
} from "graphql";
import { LRUCache } from "lru-cache";
import type { Subgraph, SubgraphAnswer, SubgraphRequest } from "../services/runtime/graphql/subgraph";
import type { Logger } from "../services/runtime/logging/logger";
import type { Journal } from "../services/runtime/telemetry/journal";
import { currentStep, inSpan } from "../services/runtime/telemetry/spans";
import { traceHeaders } from "../services/runtime/telemetry/trace-context";
import { type AnswerNode, isNode, type Representation } from "./answer-places";
import { type ForeignFetch, nullMisshapen } from "./answer-shape";
import { PUBLIC_CODES } from "./error-format";
import { distinct } from "./execution/distinct-entities";
import { placeErrors } from "./lost-paths";
import { type Patience, patiently } from "./patience";
import type { RequestContext } from "./request-context";
import { subgraphUnavailable } from "./subgraph-error";

export interface SubgraphSourceOptions {
  /** Of one fetch, in milliseconds. */
  readonly deadlineMs: number;
  readonly logger: Logger;
}

/** In characters of fetches, to look through their answers; the most recently used. */
const KEPT_DOCUMENTS = 400_000;

/** What a fetch gave. */
interface Fetched {
  readonly result: FormattedExecutionResult<AnswerNode>;
  readonly caching: SubgraphAnswer["caching"];
  readonly day: SubgraphAnswer["day"];
  readonly parts: SubgraphAnswer["parts"];
}

/**
 * Brings the gateway's fetches to a service, whether it runs in this process or elsewhere: the same deadline, the same
 * checks and the same errors, so that both ways give the same answers.
 */
export class SubgraphSource implements GraphQLDataSource<RequestContext> {
  private readonly documents = new LRUCache<string, DocumentNode>({
    maxSize: KEPT_DOCUMENTS,
    sizeCalculation: (_, query) => query.length,
  });

  constructor(
    private readonly subgraph: Subgraph,
    private readonly options: SubgraphSourceOptions,
  ) {}

  async process(options: GraphQLDataSourceProcessOptions<RequestContext>): ReturnType<GraphQLDataSource["process"]> {
    if (!("incomingRequestContext" in options)) throw new Error("Only operations of clients come this way.");
    const { request, context, incomingRequestContext, pathInIncomingRequest } = options;
    const { query = "", variables = {}, operationName } = request;
    const representations = variables.representations as readonly Representation[] | undefined;
    const { schema } = incomingRequestContext;
    const isWrite = incomingRequestContext.operation.operation === OperationTypeNode.MUTATION;

    const asked = representations && distinct(representations);
    const sent = asked ? { ...variables, representations: asked.representations } : variables;
    const { draft } = context;
    const {
      result: received,
      caching,
      day,
      parts,
    } = await this.fetched(
      {
        ...{ query, variables: sent, operationName, headers: context.headers, journal: context.journal },
        // After a write nothing that was read before it may be shown.
        occasion: isWrite ? undefined : context.occasion,
        dataVersion: draft && (draft.moments.get(this.subgraph.name)?.toString() ?? null),
        wantsParts: draft !== undefined,
      },
      { query, variables: sent, representations: asked?.representations, schema },
      { patience: context.patience, isWrite },
    );
    draft?.fetched(this.subgraph.name, { day, parts });
    const result = asked ? asked.spread(received) : received;
    const isKept = caching !== undefined && !result.errors?.length;
    // The gateway library has no type for it.
    const { overallCachePolicy: whole } = incomingRequestContext as Pick<
      GraphQLRequestContext<never>,
      "overallCachePolicy"
    >;
    whole.restrict(isKept ? caching : { maxAge: 0 });
    if (representations === undefined && result.data) context.roots.push(result.data);
    if (result.errors === undefined || result.errors.length === 0) return { data: result.data };

    const mergePath = pathInIncomingRequest ?? [];
    const errors = result.errors.map(asProblem);
    if (!context.patience.departure.aborted) this.log(errors, mergePath, context.journal);
    const { roots } = context;
    const failed = { query, variables, mergePath, representations, roots, schema };
    return { data: result.data, errors: placeErrors(errors, failed) };
  }

  /** The answer of the service, checked, and written down in the request's journal. */
  private async fetched(
    request: SubgraphRequest,
    fetch: Omit<ForeignFetch, "document"> & { readonly query: string },
    { patience, isWrite }: { readonly patience: Patience; readonly isWrite: boolean },
  ): Promise<Fetched> {
    const { name } = this.subgraph;
    const started = performance.now();
    const work = async (): Promise<Fetched> => {
      const step = currentStep();
      const headers = { ...request.headers, ...(step && traceHeaders(step)) };
      const { caching, day, parts, ...received } = await patiently(
        patience,
        { own: this.options.deadlineMs, isWrite },
        (signal) => this.executed({ ...request, headers, signal }),
      );
      const whole = checked(received, fetch.representations);
      const result = this.subgraph.isRemote
        ? shaped(whole, { ...fetch, document: this.documentOf(fetch.query) })
        : whole;
      // What a client gave up is nobody's failure.
      const codes = new Set(patience.departure.aborted ? [] : result.errors?.map(codeOf));
      request.journal?.fetched(name, performance.now() - started, codes);
      return { result, caching, day, parts };
    };
    // Without a listener a span does next to nothing, which is still too much for each fetch.
    if (request.journal?.request.isTraced === false) return work();
    return inSpan(`fetch ${name}`, { "dossier.subgraph": name }, work);
  }

  private documentOf(query: string): DocumentNode {
    const known = this.documents.get(query);
    if (known) return known;
    const document = parse(query, { noLocation: true });
    this.documents.set(query, document);
    return document;
  }

  /** A service promises not to reject; should one, that is our fault and not the client's. */
  private async executed(request: SubgraphRequest): Promise<SubgraphAnswer> {
    try {
      return await this.subgraph.execute(request);
    } catch (error) {
      const originalError = error instanceof Error ? error : new Error(String(error));
      return { errors: [new GraphQLError(originalError.message, { originalError })] };
    }
  }

  private log(
    errors: readonly GraphQLError[],
    mergePath: readonly (string | number)[],
    journal: Journal | undefined,
  ): void {
    for (const error of errors.slice(0, LOGGED_PER_FETCH)) {
      const { originalError, extensions, message } = error;
      const { name } = this.subgraph;
      const line = { ...journal?.ids, subgraph: name, code: extensions.code, at: mergePath.join("."), message };
      if (OPERATIONAL.has(String(extensions.code)))
        this.options.logger.warn({ ...line, reason: originalError?.message }, "a fetch failed");
      else this.options.logger.debug(line, "a service answered with an error");
    }
  }
}

/** One object for one problem, however many places it concerns. What the gateway itself found wrong keeps its cause. */
const asProblem = (error: GraphQLFormattedError): GraphQLError =>
  error instanceof GraphQLError
    ? error
    : new GraphQLError(error.message, { path: error.path, extensions: { ...error.extensions } });

/** Whatever a service says, metrics have the codes that we know. */
const codeOf = ({ extensions }: GraphQLFormattedError): string => {
  const code = String(extensions?.code);
  return PUBLIC_CODES.has(code) ? code : "INTERNAL_SERVER_ERROR";
};

const OPERATIONAL = new Set(["SUBGRAPH_UNAVAILABLE", "GATEWAY_TIMEOUT", "DATABASE_UNAVAILABLE"]);
const LOGGED_PER_FETCH = 3;

/** What the gateway library takes on trust: that there is an answer at all, and for each entity asked for one of its type. */
const checked = (
  result: FormattedExecutionResult,
  asked: readonly Representation[] | undefined,
): FormattedExecutionResult<AnswerNode> => {
  const data: unknown = result.data;
  if (data === undefined || data === null) {
    return result.errors?.length ? result : refused("neither data nor errors");
  }
  if (!isNode(data)) return refused("data is no object");
  if (asked === undefined) return result;
  const entities = data._entities;
  if (!Array.isArray(entities) || entities.length !== asked.length) return refused("not as many entities as asked for");
  if (!entities.every((entity) => entity === null || isNode(entity))) return refused("an entity is no object");
  const isOther = (entity: AnswerNode | null, index: number): boolean =>
    entity?.__typename !== undefined && entity.__typename !== asked[index]?.__typename;
  return entities.some(isOther) ? refused("an entity is of another type") : result;
};

/** Another process may answer anything; what runs in ours is a GraphQL server. */
const shaped = (
  result: FormattedExecutionResult<AnswerNode>,
  fetch: ForeignFetch,
): FormattedExecutionResult<AnswerNode> => {
  if (!result.data) return result;
  const problems = nullMisshapen(result.data, fetch);
  if (problems === undefined) return refused("more than a hundred values are not what they should be");
  return problems.length === 0 ? result : { ...result, errors: [...(result.errors ?? []), ...problems] };
};

const refused = (reason: string): FormattedExecutionResult<AnswerNode> => ({
  errors: [subgraphUnavailable(new Error(`The answer is unusable: ${reason}.`))],
});
