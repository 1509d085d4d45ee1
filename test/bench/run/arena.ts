import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Contestant, RunningContestant } from "../contestants/contestant";
import { startIdentityProvider } from "../contestants/identity-provider";
import { servicesApart } from "../contestants/services";
import { type BenchDatabases, openDatabases, readCodes } from "../data/databases";
import { worldOf } from "../data/world";
import { type Generator, startGenerator } from "../load/generator";
import type { Workload, WorkloadData } from "../workloads/workload";

export interface Entrant {
  readonly contestant: Contestant;
  readonly running: RunningContestant;
}

/** Everything that a benchmark needs, running. */
export interface Arena {
  readonly databases: BenchDatabases;
  readonly serverPid: number;
  readonly data: WorkloadData;
  readonly generator: Generator;
  readonly entrants: readonly Entrant[];
}

interface Needs {
  readonly visits: number;
  readonly contestants: readonly Contestant[];
  readonly workloads: readonly Workload[];
  readonly dataFolder: string | undefined;
  readonly tell: (line: string) => void;
}

/** Starts PostgreSQL, the contestants and the load generator, and ends them all, whatever comes of the task. */
export const inArena = async <Result>(
  { visits, contestants, workloads, dataFolder, tell }: Needs,
  task: (arena: Arena) => Promise<Result>,
): Promise<Result> => {
  const world = worldOf(visits);
  const folder = mkdtempSync(join(tmpdir(), "dossier-bench-"));
  const open: (() => unknown)[] = [
    () => {
      rmSync(folder, { recursive: true, force: true });
    },
  ];
  const work = async (): Promise<Result> => {
    tell(`${visits} visits, with all that belongs to them`);
    const databases = await openDatabases(dataFolder ?? join(folder, "data"), world, tell);
    open.push(databases.stop);
    const provider = await startIdentityProvider();
    open.push(provider.stop);
    const settings = {
      ...provider.settings,
      ...PATIENT,
      LOG_LEVEL: "error",
      SUBGRAPH_SECRET: randomBytes(24).toString("hex"),
    };
    const apart = servicesApart({ databases, settings });
    open.push(apart.stop);
    const entrants: Entrant[] = [];
    for (const contestant of contestants) {
      const surroundings = { folder, workloads, databases, settings, token: provider.token, services: apart.get };
      const running = await contestant.start(surroundings);
      open.push(running.stop);
      entrants.push({ contestant, running });
      tell(`  ${contestant.name} runs`);
    }
    const generator = startGenerator();
    open.push(generator.stop);
    const data = { world, codes: await readCodes(databases) };
    return task({ databases, serverPid: await databases.serverPid(), data, generator, entrants });
  };
  try {
    return await unlessStopped(work());
  } finally {
    for (const close of open.reverse()) {
      try {
        await close();
      } catch (error) {
        tell(`something did not end well: ${String(error)}`);
      }
    }
  }
};

/** @throws when this process is told to stop, so that what is open is closed */
const unlessStopped = async <Result>(work: Promise<Result>): Promise<Result> => {
  let stop: ((signal: NodeJS.Signals) => void) | undefined;
  const stopped = new Promise<never>((_resolve, reject) => {
    stop = (signal) => {
      reject(new Error(`stopped by ${signal}`));
    };
    for (const signal of SIGNALS) process.once(signal, stop);
  });
  try {
    return await Promise.race([work, stopped]);
  } finally {
    for (const signal of SIGNALS) if (stop) process.off(signal, stop);
    // Nobody waits for it any more.
    work.catch(() => undefined);
  }
};

/** A machine that is busy otherwise makes answers late, and is not to make them errors. */
const PATIENT = {
  DATABASE_CONNECT_TIMEOUT_MS: "60000",
  DATABASE_STATEMENT_TIMEOUT_MS: "60000",
  SUBGRAPH_TIMEOUT_MS: "60000",
  REQUEST_TIMEOUT_MS: "60000",
};

const SIGNALS = ["SIGINT", "SIGTERM"] as const;
