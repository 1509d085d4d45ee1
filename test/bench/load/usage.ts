import { readdirSync, readFileSync } from "node:fs";
import { cpuSecondsOf } from "../../support/process-usage";
import { onDatabase } from "../data/databases";

/** What has been used so far; two of them tell what was used between. */
export interface Usage {
  /** Of the contestant's processes. */
  readonly cpuSeconds: number;
  /** Of PostgreSQL's. */
  readonly serverCpuSeconds: number;
  readonly statements: number;
}

export const readUsage = async (
  processIds: readonly number[],
  serverPid: number,
  adminUrl: string,
): Promise<Usage> => ({
  cpuSeconds: processIds.flatMap(familyOf).reduce((sum, pid) => sum + orNothing(() => cpuSecondsOf(pid, 2), 0), 0),
  serverCpuSeconds: serverCpuSecondsOf(serverPid),
  statements: await countStatements(adminUrl),
});

/** The most memory that the processes and their own have held at once, each by itself, in megabytes. */
export const peakMegabytes = (processIds: readonly number[]): number => megabytesOf(processIds, "VmHWM");

/** The memory that the processes and their own hold now, in megabytes. */
export const heldMegabytes = (processIds: readonly number[]): number => megabytesOf(processIds, "VmRSS");

/** https://docs.kernel.org/filesystems/proc.html */
const megabytesOf = (processIds: readonly number[], entry: "VmHWM" | "VmRSS"): number =>
  processIds.flatMap(familyOf).reduce((sum, pid) => {
    const status = orNothing(() => readFileSync(`/proc/${pid}/status`, "utf8"), "");
    const [, kilobytes = "0"] = new RegExp(`${entry}:\\s+(\\d+)`).exec(status) ?? [];
    return sum + Number(kilobytes) / 1_024;
  }, 0);

/** Of the server, its children that run, and those that have ended. */
const serverCpuSecondsOf = (serverPid: number): number =>
  childrenOf(serverPid).reduce(
    (sum, pid) => sum + orNothing(() => cpuSecondsOf(pid, 2), 0),
    cpuSecondsOf(serverPid, 4),
  );

/** A process and those that it has started. */
const familyOf = (pid: number): readonly number[] => [pid, ...childrenOf(pid).flatMap(familyOf)];

const childrenOf = (parent: number): readonly number[] =>
  readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => orNothing(() => parentOf(pid), 0) === parent);

const parentOf = (pid: number): number => {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
};

/** It has ended since it was seen. */
const orNothing = <Read>(read: () => Read, nothing: Read): Read => {
  try {
    return read();
  } catch {
    return nothing;
  }
};

/** Those of the contestants: whoever counts is not counted. */
const countStatements = (adminUrl: string): Promise<number> =>
  onDatabase(adminUrl, async (admin) => {
    const { rows } = await admin.query<{ readonly calls: string }>(
      "SELECT coalesce(sum(calls), 0) AS calls FROM pg_stat_statements WHERE toplevel AND query NOT LIKE '%pg_stat_statements%'",
    );
    return Number(rows[0]?.calls ?? 0);
  });
