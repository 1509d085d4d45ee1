import { connect, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { EmbeddedPostgresError } from "./failure";
import { lifeOf, waitUntil } from "./processes";
import { onLine, sendLine, type HostAnswer, type HostRequest } from "./protocol";
import { readState, type HostState } from "./state";
import type { Place } from "./place";
import type { StopMode } from "./server";

/** The right to use the running server. It is lost with the process that holds it. */
export interface Lease {
  readonly port: number;
  /** Gives it back. The last one stops the server, and waits until nothing of it is left. */
  leave(): Promise<void>;
  stopServer(mode: StopMode): Promise<void>;
  startServer(): Promise<void>;
}

type Ask = (request: Pick<HostRequest, "ask"> & { readonly mode?: StopMode }) => Promise<HostAnswer>;

/** Resolves with undefined when no host process lives (or one that lives doesn't answer for a minute). */
export async function takeLease(place: Place): Promise<Lease | undefined> {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    const { host } = readState(place);
    if (!host || lifeOf(host.pid) !== host.life) return undefined;
    const lease = await tryToTake(host);
    if (lease) return lease;
    // It is just starting or ending.
    await sleep(20);
  }
  return undefined;
}

async function tryToTake({ pid, life, port: hostPort, token }: HostState): Promise<Lease | undefined> {
  if (hostPort === undefined || token === undefined) return undefined;
  const socket = connect({ host: "127.0.0.1", port: hostPort });
  const ask = makeAsk(socket, token);
  const { port, failure, isEnding } = await ask({ ask: "use" });
  if (port === undefined) {
    socket.destroy();
    if (failure !== undefined && !isEnding) throw new EmbeddedPostgresError(failure);
    return undefined;
  }
  const askOrThrow: Ask = async (request) => {
    const answer = await ask(request);
    if (answer.failure !== undefined) throw new EmbeddedPostgresError(answer.failure);
    return answer;
  };
  return {
    port,
    leave: async () => {
      const { stopped } = await ask({ ask: "leave" });
      socket.destroy();
      if (stopped) await waitUntil(() => lifeOf(pid) !== life, 10_000);
    },
    stopServer: async (mode) => {
      await askOrThrow({ ask: "stop", mode });
    },
    startServer: async () => {
      await askOrThrow({ ask: "start" });
    },
  };
}

const gone: HostAnswer = { failure: "the process that runs it has ended", isEnding: true };

/** Asks one thing after another. A connection that breaks answers with a failure. */
function makeAsk(socket: Socket, token: string): Ask {
  const waiting: ((answer: HostAnswer) => void)[] = [];
  onLine(socket, (message) => waiting.shift()?.(message as HostAnswer));
  socket.on("error", () => undefined);
  socket.on("close", () => {
    for (const resolve of waiting.splice(0)) resolve(gone);
  });
  return async (request) => {
    if (socket.destroyed) return gone;
    // A program that has nothing else to do may end without giving its lease back, but not while it asks.
    socket.ref();
    const answer = await new Promise<HostAnswer>((resolve) => {
      waiting.push(resolve);
      sendLine(socket, { ...request, token } as HostRequest);
    });
    socket.unref();
    return answer;
  };
}
