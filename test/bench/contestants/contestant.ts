import type { Workload } from "../workloads/workload";

/** A request as the load generator sends it. */
export interface SentRequest {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** One of those that are measured. */
export interface Contestant {
  readonly name: string;
  /** What its row of the table says of it. */
  readonly description: string;
  /** Whether it keeps whole answers: each is then asked for once before the clock runs. */
  readonly isWarm: boolean;
  /** Whether it can be asked for that. */
  takes(workload: Workload): boolean;
  start(surroundings: Surroundings): Promise<RunningContestant>;
}

/** A contestant whose processes are up. */
export interface RunningContestant {
  readonly origin: string;
  /** All processes that work for it, PostgreSQL's apart. */
  readonly processIds: readonly number[];
  request(workload: Workload, variables: object): SentRequest;
  /** What it answered, as Dossier would have. @throws where it is no answer */
  read(workload: Workload, body: string): unknown;
  readonly stop: () => Promise<void>;
}

/** What contestants are started in. */
export interface Surroundings {
  /** For files of a contestant's own. */
  readonly folder: string;
  readonly workloads: readonly Workload[];
  readonly databases: Readonly<Record<"geopolitics" | "people" | "merged", string>>;
  /** Of the services and of Dossier's gateway: who may write, and what they share. */
  readonly settings: Readonly<Record<string, string>>;
  /** An editor's, for the mutation. */
  readonly token: string;
  /** The services, each in a process of its own, for all gateways that call them over HTTP. */
  readonly services: () => Promise<Services>;
}

export interface Services {
  readonly geopolitics: string;
  readonly people: string;
  readonly processIds: readonly number[];
}
