import { statSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { EmbeddedPostgresError, explainOutput, readLogSince } from "./failure";
import { findPort } from "./port";
import { readPostmaster } from "./postmaster-file";
import { run, runToEnd, type Program } from "./program";
import { serverArguments } from "./settings";
import type { ChildProcess } from "node:child_process";
import type { Place } from "./place";

/** A running postmaster. */
export interface Server {
  readonly port: number;
  readonly ended: Promise<void>;
  /** "fast" ends all sessions and writes everything down; "immediate" is like a crash. Resolves when it has ended. */
  stop(mode: StopMode): Promise<void>;
}

export type StopMode = "fast" | "immediate";

export interface ServerSettings {
  readonly durable: boolean;
  /** Taken when it is free. */
  readonly port: number | undefined;
  /** Whether another port will do. */
  readonly portIsFixed: boolean;
}

const attempts = 40;

/** Starts it and waits until it accepts connections. Its output goes to our own, which is the log. */
export async function startServer(place: Place, program: Program, settings: ServerSettings): Promise<Server> {
  for (let attempt = 1; ; attempt++) {
    const port = settings.portIsFixed && settings.port ? settings.port : await findPort(settings.port);
    const logged = statSync(place.log, { throwIfNoEntry: false })?.size ?? 0;
    const child = run(program, callOf(place, port, settings.durable), ["ignore", "inherit", "inherit"]);
    const ended = new Promise<void>((resolve, reject) => {
      child.once("exit", resolve);
      child.once("error", reject);
    });
    if (await isReady(place, child, ended)) {
      return { port, ended, stop: (mode) => stop(place, program, child, ended, mode) };
    }
    const output = readLogSince(place.log, logged);
    // The workers of a postmaster that was killed need a moment to notice it.
    const isTransient = output.includes("pre-existing shared memory block");
    const isPortTaken = !settings.portIsFixed && output.includes("Address already in use");
    if (attempt === attempts || !(isTransient || isPortTaken)) {
      throw new EmbeddedPostgresError(explainOutput(output, place.directory));
    }
    await sleep(250);
  }
}

function callOf(place: Place, port: number, durable: boolean): Parameters<typeof run>[1] {
  const settings = serverArguments(port, place.clusterName, durable);
  return { name: "postgres", data: place.data, args: (data) => ["-D", data, ...settings] };
}

async function isReady(place: Place, child: ChildProcess, ended: Promise<void>): Promise<boolean> {
  while (child.exitCode === null && child.signalCode === null) {
    const postmaster = readPostmaster(place);
    if (postmaster?.isReady && postmaster.pid === child.pid) return true;
    await Promise.race([sleep(10), ended]);
  }
  return false;
}

async function stop(
  place: Place,
  program: Program,
  child: ChildProcess,
  ended: Promise<void>,
  mode: StopMode,
): Promise<void> {
  if (process.platform === "win32") {
    const args = (data: string) => ["stop", "-D", data, "-m", mode];
    await runToEnd(program, { name: "pg_ctl", data: place.data, args });
    await ended;
    return;
  }
  child.kill(mode === "fast" ? "SIGINT" : "SIGQUIT");
  // A last checkpoint can take long on a slow disk, but what is written ahead is safe without it.
  const impatience = setTimeout(() => child.kill("SIGQUIT"), 60_000);
  await ended;
  clearTimeout(impatience);
}
