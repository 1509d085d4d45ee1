import { fork, type ChildProcess } from "node:child_process";
import { closeSync, openSync, renameSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { extname, join, parse } from "node:path";
import { pathToFileURL } from "node:url";
import { EmbeddedPostgresError, explainOutput, readLogSince } from "./failure";
import { giveToOwnerOfDirectory } from "../../files/private-file";
import { lifeOf } from "./processes";
import { noteState } from "./state";
import type { Place } from "./place";
import type { HostOrder, HostReport } from "./protocol";

/**
 * Starts the process that runs PostgreSQL and waits until that accepts connections. It is detached: a Ctrl-C meant for
 * the services must not end their database first. Returns what lets go of it, once somebody holds a lease.
 */
export async function startHost(place: Place, order: HostOrder): Promise<() => void> {
  rotate(place.log);
  const log = openSync(place.log, "a", 0o600);
  giveToOwnerOfDirectory(place.log);
  // Compiled there is a .js file; from the sources it needs tsx, found from here, whatever the working directory is.
  const extension = extname(__filename);
  const loader = extension === ".ts" ? ["--import", pathToFileURL(createRequire(__filename).resolve("tsx")).href] : [];
  // Options of ours, of a debugger for instance, are not meant for it.
  const env = { ...process.env, NODE_OPTIONS: "" };
  const child = fork(join(__dirname, `host${extension}`), {
    cwd: parse(place.directory).root,
    detached: true,
    env,
    execArgv: loader,
    stdio: ["ignore", log, log, "ipc"],
  });
  closeSync(log);
  const reported = waitForReport(child, place);
  // Noted before it is ready: should we be killed now, the next start waits for it to end.
  if (child.pid) noteState(place, { host: { pid: child.pid, life: lifeOf(child.pid) ?? "" } });
  child.send(order, () => undefined);
  const report = await reported;
  if ("failure" in report) throw new EmbeddedPostgresError(report.failure);
  child.unref();
  return () => {
    if (child.connected) child.disconnect();
  };
}

async function waitForReport(child: ChildProcess, place: Place): Promise<HostReport> {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("message", (report) => {
      resolve(report as HostReport);
    });
    child.once("exit", () => {
      reject(new EmbeddedPostgresError(explainOutput(readLogSince(place.log, 0), place.directory)));
    });
  });
}

/** Keeps the log of the run before, for it may tell why that one ended. */
function rotate(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.size) renameSync(path, path.replace(/\.log$/, ".previous.log"));
}
