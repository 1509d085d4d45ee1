import type { FormattedExecutionResult } from "graphql";
import type { DataVersionSource } from "../data-version/data-version-source";
import type { Journal } from "../telemetry/journal";
import type { CachePolicy } from "./cache-policy";

/** One operation as the gateway sends it, whether by a function call or over HTTP. */
export interface SubgraphRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | null;
  readonly operationName?: string | null;
  /** The headers that the gateway passes on, in lower case; never the client's whole set. */
  readonly headers: Readonly<Record<string, string>>;
  /** Aborts when nobody waits for the answer any more. What only reads is given up then; a write goes on to its end. */
  readonly signal?: AbortSignal;
  /** What is written down of the client's request, where it is served in this process. */
  readonly journal?: Journal | undefined;
  /** One and the same for all reads of one client's request: what was read for one of them serves the others. */
  readonly occasion?: Occasion;
  /**
   * Of the service's data, known before: an answer that is kept under it must not be made of older ones. null where it isn't
   * known; undefined where nothing is kept.
   */
  readonly dataVersion?: string | null | undefined;
  /** Whether the answer is to say of which parts of the data it was made. */
  readonly wantsParts?: boolean;
}

/**
 * What services hold for the time of one client's request, each by a key of its own. It belongs to the request, and goes with
 * it: what a long-lived table holds by requests outlives them until old memory is looked through, also where its keys are weak.
 */
export type Occasion = Map<object, unknown>;

/** A service's answer, and beside it how long it may be kept; unset where it may not. */
export interface SubgraphAnswer extends FormattedExecutionResult {
  readonly caching?: CachePolicy;
  /** The day that it took for today, YYYY-MM-DD; "mixed" where midnight came meanwhile, and unset where it used none. */
  readonly day?: string;
  /** Of which parts of the data it was made, as `numberOf` numbers them; unset where it may be any. */
  readonly parts?: ReadonlySet<number>;
}

/** Whether a part can do its work now; each check is true or says in plain words what is missing. */
export interface Readiness {
  readonly ready: boolean;
  readonly checks: Readonly<Record<string, true | string>>;
}

/** How many connections to a database a process holds, and how many statements wait for one. */
export interface PoolState {
  readonly used: number;
  readonly idle: number;
  readonly most: number;
  readonly waiting: number;
}

/** A service that is up: it answers operations, says how it is, and can be closed. */
export interface Subgraph {
  readonly name: string;
  /** Runs in another process, which may be anything that answers at its address. */
  readonly isRemote?: boolean;
  /** Never rejects: what goes wrong stands in the result's errors, each with `extensions.code`. */
  execute(request: SubgraphRequest): Promise<SubgraphAnswer>;
  readiness(): Promise<Readiness>;
  /** In what state its data are; unset where nobody can say, and then no answer of it may be kept. */
  readonly dataVersion?: DataVersionSource;
  /** Of its database, where it runs in this process. */
  pool?(): PoolState;
  /** Whether it is asked at all, where it runs elsewhere: for a while after several failures it is not. */
  isAsked?(): boolean;
  close(): Promise<void>;
}
