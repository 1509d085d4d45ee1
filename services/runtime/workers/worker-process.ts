import cluster from "node:cluster";
import { type Answers, type Ask, converse } from "./conversation";
import { argumentsOf, type CurrentWorker, READY } from "./current-worker";
import { rescueHandoffs } from "./handoffs";

/** One of several processes that serve the same port, seen by the one that started it. */
export interface WorkerProcess {
  readonly number: number;
  readonly ask: Ask;
  readonly isReady: () => boolean;
  /** Whether it got so far before it ended. */
  readonly ready: Promise<boolean>;
  readonly ended: Promise<WorkerEnding>;
  kill(signal: NodeJS.Signals): void;
}

export interface WorkerEnding {
  readonly code: number | null;
  readonly signal: string | null;
  /** Since it was ready, in milliseconds; undefined where it never was. */
  readonly served: number | undefined;
}

interface WorkerOptions extends Pick<CurrentWorker, "number" | "port" | "opensLate"> {
  readonly answers: Answers;
  /** Whether another one serves the port. */
  readonly hasOthers: () => boolean;
}

export const startWorker = ({ answers, hasOthers, ...place }: WorkerOptions): WorkerProcess => {
  // The default of every system but Windows; by the kernel's choice, one of them gets most connections.
  cluster.schedulingPolicy = cluster.SCHED_RR;
  cluster.setupPrimary({ args: argumentsOf(place) });
  const worker = cluster.fork();
  rescueHandoffs(worker, hasOthers);
  let readyAt: number | undefined;
  let tellReady: (isReady: boolean) => void = () => undefined;
  const ready = new Promise<boolean>((resolve) => {
    tellReady = resolve;
  });
  const ask = converse(
    {
      send: (message) => {
        // Between its death and our knowing of it, there is nobody to send to.
        if (worker.isConnected()) worker.process.send(message, undefined, undefined, () => undefined);
      },
      onMessage: (take) => worker.on("message", take),
      onEnd: (end) => worker.once("exit", end),
    },
    {
      ...answers,
      [READY]: () => {
        readyAt = performance.now();
        tellReady(true);
      },
    },
  );
  // `npm run dev` starts again when a file changes that any of us has read.
  worker.on("message", passOn);
  const ended = new Promise<WorkerEnding>((resolve) => {
    worker.once("exit", (code: number | null, signal: string | null) => {
      tellReady(false);
      resolve({ code, signal, served: readyAt === undefined ? undefined : performance.now() - readyAt });
      readyAt = undefined;
    });
  });
  return {
    number: place.number,
    ask,
    isReady: () => readyAt !== undefined && worker.isConnected(),
    ready,
    ended,
    kill: (signal) => worker.process.kill(signal),
  };
};

const passOn = (message: object): void => {
  if (process.connected && ("watch:require" in message || "watch:import" in message)) process.send?.(message);
};
