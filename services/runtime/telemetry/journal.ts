import type { RequestSpan } from "./spans";
import type { TraceContext } from "./trace-context";

/** Who is told of what a request did, as it happens. */
export interface Measures {
  fetched(subgraph: string, milliseconds: number, codes: Iterable<string>): void;
  queried(database: string, statement: string, milliseconds: number): void;
  answeredFromCache(how: CacheOutcome): void;
}

/** Where an answer came from that may be kept: out of the cache, from somebody who asked the same just before, or anew. */
export type CacheOutcome = "kept" | "shared" | "made";

/** How often something was done, and how long it took altogether. What was done at once is added up. */
export interface Tally {
  count: number;
  milliseconds: number;
}

/**
 * What is known of one request while it is served. It goes with the request wherever that goes in the process, and whoever
 * works on it writes down what they did; at the end it makes one line of the log.
 */
export class Journal {
  /** As the operation's text has it; undefined for one without a name, or none that could be read. */
  operation: string | undefined;
  /** Whether an operation was found, so that its name is one of the schema's users and not of anybody. */
  isResolved = false;
  /** As estimated: see the limits. */
  cost: number | undefined;
  /** Of the errors in the answer. */
  readonly codes = new Set<string>();
  readonly subgraphs = new Map<string, Tally>();
  /** Unset where the answer is not one that may be kept. */
  cached: CacheOutcome | undefined;
  readonly sql: Tally = { count: 0, milliseconds: 0 };

  constructor(
    readonly requestId: string,
    readonly request: RequestSpan,
    private readonly measures: Measures | undefined,
  ) {}

  get trace(): TraceContext {
    return this.request.trace;
  }

  /** For lines of the log that belong to the request. */
  get ids(): { readonly requestId: string; readonly traceId: string } {
    return { requestId: this.requestId, traceId: this.trace.traceId };
  }

  /** @param name as the caller has it: only a name by the grammar is one, and a long one is cut */
  asked(name: string | null | undefined): void {
    this.operation = name && NAME.test(name) ? name.slice(0, LONGEST_NAME) : undefined;
  }

  /** An operation was found, of this name or without one. */
  resolved(name: string | null | undefined): void {
    this.asked(name);
    this.isResolved = true;
  }

  /** The answer has these errors. */
  failed(errors: readonly { readonly extensions?: { readonly code?: unknown } }[] | undefined): void {
    for (const { extensions } of errors ?? [])
      if (typeof extensions?.code === "string") this.codes.add(extensions.code);
  }

  estimated(cost: number): void {
    this.cost = cost;
  }

  answeredFromCache(how: CacheOutcome): void {
    this.cached = how;
    this.measures?.answeredFromCache(how);
  }

  fetched(subgraph: string, milliseconds: number, codes: Iterable<string>): void {
    const tally = this.subgraphs.get(subgraph) ?? { count: 0, milliseconds: 0 };
    this.subgraphs.set(subgraph, tally);
    add(tally, milliseconds);
    this.measures?.fetched(subgraph, milliseconds, codes);
  }

  queried(database: string, statement: string, milliseconds: number): void {
    add(this.sql, milliseconds);
    this.measures?.queried(database, statement, milliseconds);
  }
}

const LONGEST_NAME = 100;
// https://spec.graphql.org/September2025/#Name
const NAME = /^[_A-Za-z]\w*$/;

const add = (tally: Tally, milliseconds: number): void => {
  tally.count += 1;
  tally.milliseconds += milliseconds;
};
