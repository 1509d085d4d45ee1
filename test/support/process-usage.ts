import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

/** What a process has used at its most. */
export interface Usage {
  readonly cpuSeconds: number;
  /** Of its resident memory. */
  readonly megabytes: number;
}

/** What a process has used at its most, as the kernel tells it (Linux's /proc) until shortly before its end. */
export const watchUsage = async (pid: number): Promise<Usage> => {
  let [cpuSeconds, megabytes] = [0, 0];
  for (;;) {
    try {
      const status = readFileSync(`/proc/${pid}/status`, "utf8");
      megabytes = Math.max(megabytes, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1_024);
      cpuSeconds = Math.max(cpuSeconds, cpuSecondsOf(pid, 2));
    } catch {
      return { cpuSeconds, megabytes };
    }
    await sleep(50);
  }
};

const TICKS_A_SECOND = 100;

/** @param fields 2 for the process itself, 4 with its children that have ended */
export const cpuSecondsOf = (pid: number, fields: number): number => {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  const values = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const ticks = values.slice(11, 11 + fields).reduce((sum, value) => sum + Number(value), 0);
  return ticks / TICKS_A_SECOND;
};
