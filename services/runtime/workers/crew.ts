import { GRACE_MS } from "../lifecycle/run-process";
import { StartupError } from "../lifecycle/startup-error";
import type { Logger } from "../logging/logger";
import type { WatchedWorkers } from "../telemetry/workers-metrics";
import type { Answers } from "./conversation";
import { pauseBefore } from "./pauses";
import { startWorker, type WorkerEnding, type WorkerProcess } from "./worker-process";

export interface CrewOptions {
  /** What workers may ask of this process. */
  readonly answers: Answers;
  readonly shutdownDelayMs: number;
  readonly logger: Logger;
}

/** A worker that takes too long to stop ends by itself, and says why. In milliseconds. */
const MORE_MS = 2_000;
/** After so many that ended before they were ready, with none that serves, another one would do no better. */
const MOST_FAILURES = 5;

/** The workers of one port. One that ends is replaced, until all are stopped. */
export class Crew implements WatchedWorkers {
  /** Resolves when they were stopped, and rejects with a StartupError when none can be started any more. */
  readonly ended: Promise<void>;
  private end: { readonly resolve: () => void; readonly reject: (error: Error) => void } | undefined;
  private readonly workers = new Map<number, WorkerProcess>();
  private stopping: Promise<void> | undefined;
  private failedInARow = 0;
  private replacements = 0;

  constructor(private readonly options: CrewOptions) {
    this.ended = new Promise((resolve, reject) => (this.end = { resolve, reject }));
    // Whoever opens the workers waits for it only once they are open.
    this.ended.catch(() => undefined);
  }

  /** Resolves when all of these serve. @throws StartupError when one of them ended before it did */
  async start(numbers: readonly number[], port: number): Promise<void> {
    const started = numbers.map((number) => this.startOne(number, port));
    const failed = await Promise.all(started.map(failureOf));
    const failure = failed.find((each) => each !== undefined);
    if (failure !== undefined) throw failure;
    for (const worker of started) void this.keep(worker, port);
  }

  /** Each goes through the steps of its own stop. May be called twice. @throws Error when one of them didn't end well */
  stop(): Promise<void> {
    return (this.stopping ??= this.stopAll());
  }

  running(): number {
    return this.ready().length;
  }

  replaced(): number {
    return this.replacements;
  }

  /** What each that serves answers. One that does not answer in time is left out. */
  async ask(topic: string): Promise<readonly unknown[]> {
    const asked = await Promise.allSettled(this.ready().map((worker) => worker.ask(topic)));
    return asked.flatMap((each) => (each.status === "fulfilled" ? [each.value] : []));
  }

  private ready(): readonly WorkerProcess[] {
    return [...this.workers.values()].filter((worker) => worker.isReady());
  }

  private startOne(number: number, port: number): WorkerProcess {
    const hasOthers = (): boolean => this.ready().length > 0;
    const worker = startWorker({ number, port, opensLate: hasOthers(), answers: this.options.answers, hasOthers });
    this.workers.set(number, worker);
    return worker;
  }

  private async keep({ number, ended }: WorkerProcess, port: number): Promise<void> {
    const { code, signal, served } = await ended;
    this.workers.delete(number);
    if (this.stopping) return;
    this.failedInARow = served === undefined ? this.failedInARow + 1 : 0;
    if (this.failedInARow >= MOST_FAILURES && this.ready().length === 0) {
      this.end?.reject(new StartupError(`No worker could be started ${MOST_FAILURES} times in a row.`));
      return;
    }
    const { logger } = this.options;
    const pauseMs = pauseBefore(this.failedInARow, served);
    logger.error({ worker: number, code, signal, pauseMs }, "a worker ended; another one takes its place");
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
    if (this.hasToStop()) return;
    this.replacements += 1;
    const next = this.startOne(number, port);
    void this.keep(next, port);
    if (await next.ready) logger.info({ worker: number }, "a worker serves in the place of one that ended");
  }

  /** Asked again after a while. */
  private hasToStop(): boolean {
    return this.stopping !== undefined;
  }

  private async stopAll(): Promise<void> {
    const running = [...this.workers.values()];
    for (const worker of running) worker.kill("SIGTERM");
    const kill = (): void => {
      for (const worker of running) worker.kill("SIGKILL");
    };
    const tooLate = setTimeout(kill, this.options.shutdownDelayMs + GRACE_MS + MORE_MS);
    const endings = await Promise.all(running.map(({ ended }) => ended));
    clearTimeout(tooLate);
    this.end?.resolve();
    if (!endings.every(isClean)) throw new Error("a worker could not stop cleanly");
  }
}

const failureOf = async (worker: WorkerProcess): Promise<Error | undefined> =>
  (await worker.ready) ? undefined : startFailure(await worker.ended);

/** One that ends by itself has said why. */
const startFailure = ({ code, signal }: WorkerEnding): StartupError =>
  new StartupError(code === null ? `A worker was ended by ${String(signal)} while it was starting.` : "");

/** Told to stop before it could listen to that, it ends by the signal. */
const isClean = ({ code, signal }: WorkerEnding): boolean => code === 0 || signal === "SIGTERM" || signal === "SIGINT";
