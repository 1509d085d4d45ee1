import { rmSync } from "node:fs";
import { join } from "node:path";
import { EmbeddedPostgresError } from "./failure";
import { readFileIfAny } from "../../files/private-file";
import { commandLineOf, lifeOf, waitUntil } from "./processes";
import type { Place } from "./place";

/** What a server says about itself in its data directory (utils/pidfile.h of PostgreSQL). */
export function readPostmaster({ data }: Place): { readonly pid: number; readonly isReady: boolean } | undefined {
  const lines = readFileIfAny(join(data, "postmaster.pid"))?.split("\n");
  const pid = Number(lines?.[0]);
  return pid > 0 ? { pid, isReady: lines?.[7]?.trim() === "ready" } : undefined;
}

/**
 * Ends a server of this cluster that has outlived its host, and clears away what a dead one left: PostgreSQL would take
 * a zombie, or somebody else who got the process id since, for a server. Nobody but our own server is ever signalled.
 */
export async function clearLeftover(place: Place): Promise<void> {
  const pid = readPostmaster(place)?.pid;
  // On Windows PostgreSQL can tell by itself.
  if (pid === undefined || process.platform === "win32") return;
  if (!isOurs(place, pid)) {
    rmSync(join(place.data, "postmaster.pid"), { force: true });
    return;
  }
  for (const signal of ["SIGINT", "SIGQUIT"] as const) {
    if (isOurs(place, pid)) process.kill(pid, signal);
    if (await waitUntil(() => !isOurs(place, pid), 30_000)) return;
  }
  throw new EmbeddedPostgresError(`its server from an earlier run (process ${pid}) doesn't end.`);
}

function isOurs({ clusterName }: Place, pid: number): boolean {
  return lifeOf(pid) !== undefined && (commandLineOf(pid)?.includes(`cluster_name=${clusterName}`) ?? false);
}
