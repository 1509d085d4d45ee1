import { availableParallelism } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { listen } from "../../../services/runtime/http/listen";
import { type Program, startProgram } from "../../support/programs";

/**
 * Whoever stands alone has as many processes as there are cores, and no more than a gateway that calls two services has with
 * them.
 */
export const PROCESSES = String(Math.min(availableParallelism(), 3));

/** All run on one and the same Node.js: on the one that comes with the package of the rivals, since PostGraphile needs version 22. */
export const NODE_PROGRAM = join(__dirname, "../node_modules/node/bin/node");

/** How it is started, which is how Dossier's container image starts its own. */
export const NODE = [NODE_PROGRAM, "--max-semi-space-size=64", "--no-memory-reducer"];

/** A server of a contestant's, in a process of its own. */
export interface ServerProcess {
  readonly origin: string;
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

interface Start {
  readonly command: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly port: number;
  /** A path that gives an answer, if only a refusal, as soon as it can be asked. */
  readonly readyPath: string;
}

const PATIENCE_MS = 90_000;

/** Whatever ends this process, none of them stays. */
const started = new Set<Program>();
process.on("exit", () => {
  for (const program of started) program.kill("SIGKILL");
});

/** @throws with what it wrote, where it ends or doesn't answer in time */
export const startServerProcess = async ({ command, cwd, env, port, readyPath }: Start): Promise<ServerProcess> => {
  const { PATH = "", HOME = "" } = process.env;
  const program = startProgram(command, { cwd, env: { PATH, HOME, NODE_ENV: "production", ...env } });
  started.add(program);
  const origin = `http://127.0.0.1:${port}`;
  const state = { hasEnded: false };
  void program.ended.then(() => {
    state.hasEnded = true;
    started.delete(program);
  });
  try {
    const deadline = Date.now() + PATIENCE_MS;
    while (!(await answers(origin + readyPath))) {
      if (state.hasEnded) throw new Error(`It ended at its start:\n${program.output()}`);
      if (Date.now() > deadline) throw new Error(`It doesn't answer at ${readyPath}:\n${program.output()}`);
      await sleep(100);
    }
  } catch (error) {
    program.kill("SIGKILL");
    throw error;
  }
  return { origin, pid: program.pid, stop: () => stop(program) };
};

/** One is taken for a moment, and given back: not every server tells which it got. */
export const freePort = async (): Promise<number> => {
  const listener = await listen({ host: "127.0.0.1", port: 0 });
  await listener.close();
  return listener.port;
};

const answers = async (address: string): Promise<boolean> => {
  try {
    const response = await fetch(address, { headers: { "apollo-require-preflight": "1" } });
    await response.arrayBuffer();
    return response.status < 500;
  } catch {
    return false;
  }
};

const stop = async (program: Program): Promise<void> => {
  program.kill("SIGTERM");
  const patience = setTimeout(() => {
    program.kill("SIGKILL");
  }, 10_000);
  await program.ended;
  clearTimeout(patience);
};
