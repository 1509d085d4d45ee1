import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { EmbeddedPostgresError } from "./failure";
import { readFileIfAny } from "../../files/private-file";

/** The operating system's user as whom PostgreSQL runs. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/**
 * PostgreSQL refuses to run as root, so that root needs another account; an ordinary user needs none (undefined).
 * Whoever owns one of `paths` comes first: a cluster keeps its account, and a clone that belongs to an ordinary user
 * stays usable for them after one start with sudo. No account is made: slim images lack useradd, and "nobody" is
 * everywhere.
 */
export function chooseAccount(paths: readonly string[]): Account | undefined {
  if (process.geteuid?.() !== 0) return undefined;
  const accounts = readAccounts();
  const owners = paths.map((path) => statSync(path, { throwIfNoEntry: false })?.uid);
  const wanted = [
    ...owners.map((uid) => accounts.find((account) => account.uid === uid)),
    ...["postgres", "_postgres", "nobody", "daemon"].map((name) => accounts.find((account) => account.name === name)),
    ...accounts,
  ];
  const chosen = wanted.find((account) => account !== undefined && account.uid > 0 && canBecome(account));
  if (chosen) return { uid: chosen.uid, gid: chosen.gid };
  throw new EmbeddedPostgresError("PostgreSQL refuses to run as root, and root can't become another user here.");
}

function readAccounts(): (Account & { readonly name: string })[] {
  const lines = (readFileIfAny("/etc/passwd") ?? "").split("\n").map((line) => line.split(":"));
  return lines
    .map(([name = "", , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter(({ uid, gid }) => Number.isInteger(uid) && Number.isInteger(gid));
}

/** In a container whose user namespace maps root alone nobody else exists. */
function canBecome({ uid, gid }: Account): boolean {
  return spawnSync("/bin/sh", ["-c", ":"], { uid, gid, cwd: "/", stdio: "ignore" }).status === 0;
}
