import { spawnSync } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { readFileIfAny } from "../../files/private-file";

/**
 * A mark of one process' life, or undefined when nothing (or only a zombie) has this id. Ids are given again: the same
 * id with another mark is somebody else. Outside Linux the mark only says that the process lives.
 */
export function lifeOf(pid: number): string | undefined {
  if (process.platform === "linux") {
    const [state, ...rest] =
      readProc(pid, "stat")
        ?.replace(/^.*\) /s, "")
        .split(" ") ?? [];
    // Field 22 of proc(5)'s stat, the start in ticks since boot; the state is field 3.
    return state === undefined || state === "Z" || state === "X" ? undefined : rest[18];
  }
  try {
    process.kill(pid, 0);
    return "alive";
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM" ? "alive" : undefined;
  }
}

/** The command line, its arguments separated by blanks; undefined when it can't be told. */
export function commandLineOf(pid: number): string | undefined {
  if (process.platform === "linux") return readProc(pid, "cmdline")?.replaceAll("\0", " ").trim();
  if (process.platform === "win32") return undefined;
  return spawnSync("ps", ["-ww", "-o", "command=", "-p", String(pid)], { encoding: "utf8" }).stdout.trim();
}

/** Resolves with true when `condition` holds, with false when it still doesn't after `milliseconds`. */
export async function waitUntil(condition: () => boolean, milliseconds: number): Promise<boolean> {
  const deadline = Date.now() + milliseconds;
  while (!condition()) {
    if (Date.now() > deadline) return false;
    await sleep(10);
  }
  return true;
}

function readProc(pid: number, name: string): string | undefined {
  try {
    return readFileIfAny(`/proc/${pid}/${name}`);
  } catch {
    // ESRCH: it ended while we were reading.
    return undefined;
  }
}
