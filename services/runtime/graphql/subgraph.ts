import type { FormattedExecutionResult } from "graphql";

/** One operation as the gateway sends it, whether by a function call or over HTTP. */
export interface SubgraphRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | null;
  readonly operationName?: string | null;
  /** The headers that the gateway passes on, in lower case; never the client's whole set. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Whether a part can do its work now; each check is true or says in plain words what is missing. */
export interface Readiness {
  readonly ready: boolean;
  readonly checks: Readonly<Record<string, true | string>>;
}

/** A service that is up: it answers operations, says how it is, and can be closed. */
export interface Subgraph {
  readonly name: string;
  /** Never rejects: what goes wrong stands in the result's errors, each with `extensions.code`. */
  execute(request: SubgraphRequest): Promise<FormattedExecutionResult>;
  readiness(): Promise<Readiness>;
  close(): Promise<void>;
}
