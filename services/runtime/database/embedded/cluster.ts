import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { EmbeddedPostgresError, explainOutput } from "./failure";
import { runToEnd, type Program } from "./program";
import type { Place } from "./place";

/** The same on every operating system: text sorts by code point, and letters of all scripts have upper and lower case. */
const locale = ["--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];

/** pg_trgm alone asks the operating system what a letter is, and in "C" it knows Latin ones only. First that exists. */
const letterLocales = ["C.UTF-8", "en_US.UTF-8", "C"];

const hostAccess = "host all all 127.0.0.1/32 scram-sha-256\n";

/**
 * Makes the cluster unless there is one. Nobody may log in before `setSuperuserPassword`. It is made beside its place,
 * written to the disk and then renamed: whatever interrupts this, there is a whole cluster or none. Resolves with
 * whether it made one.
 */
export async function makeClusterIfMissing(place: Place, program: Program, durable: boolean): Promise<boolean> {
  if (existsSync(join(place.data, "PG_VERSION"))) {
    checkVersion(place);
    return false;
  }
  if (existsSync(place.data))
    throw new EmbeddedPostgresError(`${place.data} is there, but is no database. Move it away.`);
  const { unfinished } = place;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  if (program.account) chownSync(unfinished, program.account.uid, program.account.gid);
  try {
    await fill(place, program, durable);
    renameSync(unfinished, place.data);
  } catch (error) {
    // On a full disk every megabyte counts.
    rmSync(unfinished, { recursive: true, force: true });
    throw error;
  }
  return true;
}

async function fill(place: Place, program: Program, durable: boolean): Promise<void> {
  const options = ["--username=postgres", "--auth=trust", "--no-sync", "--no-instructions", ...locale];
  for (const letters of letterLocales) {
    const trouble = await initdb(place, program, [...options, `--lc-ctype=${letters}`]);
    if (trouble === undefined) break;
    if (letters === letterLocales.at(-1) || !trouble.includes("invalid locale name")) throw failureOf(place, trouble);
  }
  writeFileSync(join(place.unfinished, "pg_hba.conf"), hostAccess);
  // One pass over all files at the end is several times faster than initdb's own.
  const trouble = durable ? await initdb(place, program, ["--sync-only"]) : undefined;
  if (trouble !== undefined) throw failureOf(place, trouble);
}

/** Sets it without logging in, so that a lost password can be replaced. The server must not run. */
export async function setSuperuserPassword(place: Place, program: Program, password: string): Promise<void> {
  const args = (data: string) => ["--single", "-D", data, "-c", "log_min_messages=warning", "postgres"];
  const call = { name: "postgres", data: place.data, args } as const;
  const { succeeded, output } = await runToEnd(program, call, `ALTER ROLE postgres PASSWORD '${password}'\n`);
  if (!succeeded || /(ERROR|FATAL|PANIC):/.test(output)) throw failureOf(place, output);
}

/** What it said when it failed, else undefined. */
async function initdb(place: Place, program: Program, options: readonly string[]): Promise<string | undefined> {
  const args = (data: string) => [...options, "-D", data];
  const { succeeded, output } = await runToEnd(program, { name: "initdb", data: place.unfinished, args });
  return succeeded ? undefined : output;
}

function failureOf(place: Place, output: string): EmbeddedPostgresError {
  return new EmbeddedPostgresError(explainOutput(output, place.directory));
}

function checkVersion({ data }: Place): void {
  const version = readFileSync(join(data, "PG_VERSION"), "utf8").trim();
  if (version === "18") return;
  throw new EmbeddedPostgresError(
    `${data} was made by PostgreSQL ${version}, and this is 18. Export with the older one.`,
  );
}
