import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import type { PoolState } from "../graphql/subgraph";
import { BoundedNames } from "./bounded-names";
import type { Journal, Measures } from "./journal";

/** How a request ended. */
export interface Ending {
  /** Whether it came to the GraphQL endpoint. */
  readonly isOperation: boolean;
  readonly status: number;
  /** Whether the caller went away before the answer was sent. */
  readonly isAborted: boolean;
  readonly milliseconds: number;
}

/** A service, with the pool of its database where that lives in this process, and whether it is asked where it doesn't. */
export interface WatchedService {
  readonly name: string;
  readonly pool?: () => PoolState;
  readonly isAsked?: () => boolean;
}

/** What a cache of whole answers holds, and of which services it hears changes as they happen. */
export interface AnswersState {
  readonly count: number;
  readonly bytes: number;
  readonly watched: Readonly<Record<string, boolean>>;
}

/** What one process counts, for Prometheus. Labels are names of ours, or of operations up to a bound; never free text. */
export interface Metrics extends Measures {
  answered(journal: Journal, ending: Ending): void;
  /** What became of a supergraph that was put in place of the one that is served. */
  supergraphChanged(outcome: "taken" | "refused"): void;
  /** The cache of whole answers, looked at each time; undefined where there is none. */
  watchAnswers(state: (() => AnswersState) | undefined): void;
  /** Whose connections are told at each look, and whether they are asked. */
  watch(services: readonly WatchedService[]): void;
  readonly contentType: string;
  /** In the exposition format. */
  text(): Promise<string>;
}

/** Distinct names of operations that have series of their own. */
const MOST_OPERATIONS = 100;
/** Our own code sends about a hundred. */
const MOST_STATEMENTS = 250;
const MOST_CODES = 50;
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** @param worker which of several processes that serve one port: a label of every series */
export const createMetrics = (worker?: number): Metrics => {
  // Not the library's global one: several gateways may run in one process, as they do in tests.
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  if (worker !== undefined) registry.setDefaultLabels({ worker: String(worker) });
  const registers = [registry];
  const { operations, statements, codes } = {
    operations: new BoundedNames(MOST_OPERATIONS),
    statements: new BoundedNames(MOST_STATEMENTS),
    codes: new BoundedNames(MOST_CODES),
  };
  const histogram = <Label extends string>(name: string, help: string, labelNames: readonly Label[]) =>
    new Histogram({ name, help, labelNames, buckets: SECONDS, registers });
  const counter = <Label extends string>(name: string, help: string, labelNames: readonly Label[]) =>
    new Counter({ name, help, labelNames, registers });

  const requests = counter("dossier_http_requests_total", "Requests, by status.", ["status"]);
  const durations = histogram("dossier_operation_duration_seconds", "Operations, by name and first code.", [
    "operation",
    "code",
  ]);
  const refusals = counter("dossier_refusals_total", "Requests refused by a limit.", ["limit"]);
  const fetches = histogram("dossier_subgraph_duration_seconds", "Fetches from a service.", ["subgraph"]);
  const errors = counter("dossier_subgraph_errors_total", "Fetches that gave errors, by each code.", [
    "subgraph",
    "code",
  ]);
  const sql = histogram("dossier_sql_duration_seconds", "SQL statements, by verb and first table.", [
    "database",
    "statement",
  ]);
  const cached = counter("dossier_answer_cache_total", "Answers that may be kept, by where they came from.", ["from"]);
  const supergraphs = counter("dossier_supergraph_changes_total", "New supergraphs, by what became of them.", [
    "outcome",
  ]);
  const watched: WatchedService[] = [];
  tellPools(watched, registers);
  tellBroken(watched, registers);

  return {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    watch: (services) => watched.push(...services),
    supergraphChanged: (outcome) => {
      supergraphs.inc({ outcome });
    },
    fetched: (subgraph, milliseconds, found) => {
      fetches.observe({ subgraph }, milliseconds / 1000);
      for (const code of found) errors.inc({ subgraph, code: codes.of(code) });
    },
    queried: (database, statement, milliseconds) => {
      sql.observe({ database, statement: statements.of(statement) }, milliseconds / 1000);
    },
    answeredFromCache: (from) => {
      cached.inc({ from });
    },
    watchAnswers: (state) => {
      if (state) tellAnswers(state, registers);
    },
    answered: (journal, { isOperation, status, isAborted, milliseconds }) => {
      requests.inc({ status: isAborted ? ABORTED : status });
      if (!isOperation) return;
      const [code = status < 400 ? "none" : "refused"] = journal.codes;
      const operation = operationLabel(journal, operations);
      durations.observe({ operation, code: isAborted ? ABORTED : codes.of(code) }, milliseconds / 1000);
      const limit = limitOf(journal, status);
      if (limit !== undefined) refusals.inc({ limit });
    },
  };
};

const ABORTED = "aborted";

/** Who sends what isn't in the schema gives it no name here. */
const operationLabel = ({ operation, isResolved }: Journal, names: BoundedNames): string => {
  if (operation === undefined) return isResolved ? "anonymous" : "none";
  return names.of(operation, isResolved);
};

const limitOf = ({ codes }: Journal, status: number): string | undefined => {
  if (status === 413) return "BODY_TOO_LARGE";
  if (status === 429) return "RATE_LIMITED";
  return [...codes].find((code) => LIMITS.test(code));
};

const LIMITS = /^(MAX_\w+_LIMIT|COST_ESTIMATED_TOO_EXPENSIVE|PERSISTED_QUERY_NOT_IN_LIST|RATE_LIMITED)$/;

const tellPools = (watched: readonly WatchedService[], registers: Registry[]): void => {
  const states = (): (readonly [string, PoolState])[] =>
    watched.flatMap(({ name, pool }) => (pool ? [[name, pool()] as const] : []));
  new Gauge({
    name: "dossier_database_connections",
    help: "Connections of a database's pool: in use, idle, and the most there may be.",
    labelNames: ["database", "state"],
    registers,
    collect() {
      for (const [database, { used, idle, most }] of states()) {
        this.set({ database, state: "used" }, used);
        this.set({ database, state: "idle" }, idle);
        this.set({ database, state: "most" }, most);
      }
    },
  });
  new Gauge({
    name: "dossier_database_waiting",
    help: "Statements that wait for a connection.",
    labelNames: ["database"],
    registers,
    collect() {
      for (const [database, { waiting }] of states()) this.set({ database }, waiting);
    },
  });
};

const tellAnswers = (state: () => AnswersState, registers: Registry[]): void => {
  new Gauge({
    name: "dossier_answer_cache_bytes",
    help: "What the kept answers take.",
    registers,
    collect() {
      this.set(state().bytes);
    },
  });
  new Gauge({
    name: "dossier_answer_cache_entries",
    help: "How many answers are kept.",
    registers,
    collect() {
      this.set(state().count);
    },
  });
  new Gauge({
    name: "dossier_data_version_watched",
    help: "Whether changes of a service's data are told of as they happen: 1, or 0 where its version is asked for each time.",
    labelNames: ["subgraph"],
    registers,
    collect() {
      for (const [subgraph, isWatched] of Object.entries(state().watched)) this.set({ subgraph }, isWatched ? 1 : 0);
    },
  });
};

const tellBroken = (watched: readonly WatchedService[], registers: Registry[]): void => {
  new Gauge({
    name: "dossier_subgraph_broken",
    help: "Whether a service is not asked just now, after several failures: 1, or 0 where it is.",
    labelNames: ["subgraph"],
    registers,
    collect() {
      for (const { name, isAsked } of watched) if (isAsked) this.set({ subgraph: name }, isAsked() ? 0 : 1);
    },
  });
};
