import { rmSync, statSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { EmbeddedPostgresError } from "./failure";
import { readFileIfAny } from "../../files/private-file";
import { lifeOf } from "./processes";

const patience = 5 * 60_000;

/** Runs `task` while no other process starts the same cluster. A lock whose holder died is taken over. */
export async function withStartLock<T>(path: string, task: () => Promise<T>): Promise<T> {
  const ours = `${process.pid} ${lifeOf(process.pid) ?? ""}`;
  const deadline = Date.now() + patience;
  while (!tryToTake(path, ours)) {
    if (Date.now() > deadline)
      throw new EmbeddedPostgresError(`another process has been starting it too long: ${path}`);
    await sleep(20);
  }
  try {
    return await task();
  } finally {
    rmSync(path, { force: true });
  }
}

function tryToTake(path: string, ours: string): boolean {
  try {
    writeFileSync(path, ours, { flag: "wx", mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    if (isStale(path)) rmSync(path, { force: true });
    return false;
  }
}

function isStale(path: string): boolean {
  const holder = readFileIfAny(path);
  if (holder === undefined) return false;
  const [pid = "", life = ""] = holder.split(" ");
  // Made, but not yet written: only one that stays so was left by a crash.
  if (pid === "") return Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > 5_000;
  return (lifeOf(Number(pid)) ?? "") !== life;
}
