import { readdirSync, readFileSync } from "node:fs";

/** The workers that a process has started, by their numbers. */
export const workersOf = (primary: number | undefined): ReadonlyMap<number, number> => {
  const found = new Map<number, number>();
  for (const name of readdirSync("/proc").filter((each) => /^\d+$/.test(each))) {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, "utf8");
      // Behind its own name, which may have spaces: its state and its parent.
      const [state, parent] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      const [, number] = /--worker\0(\d+)/.exec(readFileSync(`/proc/${name}/cmdline`, "utf8")) ?? [];
      if (Number(parent) === primary && state !== "Z" && number !== undefined) found.set(Number(number), Number(name));
    } catch {
      // It ended just now.
    }
  }
  return found;
};

export const isRunning = (pid: number): boolean => {
  try {
    // A zombie has ended; its parent will hear of it.
    return !readFileSync(`/proc/${pid}/stat`, "utf8").includes(") Z ");
  } catch {
    return false;
  }
};
