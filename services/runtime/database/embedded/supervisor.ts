import { setTimeout as sleep } from "node:timers/promises";
import { startServer, type Server, type StopMode } from "./server";
import type { Place } from "./place";
import type { Program } from "./program";

/** One server that is started, stopped and started again on the same port. Calls take effect one after another. */
export interface Supervisor {
  readonly port: number;
  start(): Promise<void>;
  stop(mode: StopMode): Promise<void>;
  /** Whether it has been, or is being, stopped for good. */
  isEnding(): boolean;
  /** Stops it for good: nothing starts it any more. */
  end(): Promise<void>;
}

const secondsOfACrashLoop = 10;

/** Starts a server and keeps it: one that ends unasked is started again, unless it hardly ran. */
export async function supervise(
  place: Place,
  program: Program,
  { durable, port: preferred }: { readonly durable: boolean; readonly port: number | undefined },
): Promise<Supervisor> {
  let server: Server | undefined;
  let hasEnded = false;
  let lastTurn: Promise<unknown> = Promise.resolve();
  const inTurn = (task: () => Promise<void>): Promise<void> => {
    const turn = lastTurn.then(task);
    lastTurn = turn.catch(() => undefined);
    return turn;
  };
  const launch = async (port: number | undefined, portIsFixed: boolean): Promise<Server> => {
    const launched = await startServer(place, program, { durable, port, portIsFixed });
    const launchedAt = Date.now();
    server = launched;
    void launched.ended.then(async () => {
      if (server !== launched) return;
      server = undefined;
      if (Date.now() - launchedAt < secondsOfACrashLoop * 1000) return;
      await sleep(500);
      await start().catch((error: unknown) => {
        console.error(error);
      });
    });
    return launched;
  };
  const { port } = await launch(preferred, false);
  const start = () =>
    inTurn(async () => {
      if (hasEnded) throw new Error("it is being stopped");
      if (!server) await launch(port, true);
    });
  const stop = (mode: StopMode) =>
    inTurn(async () => {
      const stopped = server;
      server = undefined;
      await stopped?.stop(mode);
    });
  return {
    port,
    start,
    stop,
    isEnding: () => hasEnded,
    end: () => {
      hasEnded = true;
      return stop("fast");
    },
  };
}
