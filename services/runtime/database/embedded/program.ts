import { spawn, type ChildProcess, type StdioOptions } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Account } from "./account";

/** PostgreSQL's programs and the account that runs them (undefined: our own). */
export interface Program {
  readonly bin: string;
  readonly account: Account | undefined;
}

interface Call {
  readonly name: "initdb" | "postgres" | "pg_ctl";
  /** The data directory. */
  readonly data: string;
  /** Given the path by which the program shall call the data directory. */
  readonly args: (data: string) => readonly string[];
}

/**
 * Runs one of the programs inside a data directory. As another user it calls that "my working directory": a child
 * enters it while it still is root, and thereby also below directories that are closed to its account, such as a home.
 */
export function run({ bin, account }: Program, { name, data, args }: Call, stdio: StdioOptions): ChildProcess {
  const path = account && existsSync("/proc/self/cwd") ? "/proc/self/cwd" : data;
  return spawn(join(bin, name), args(path), {
    ...account,
    cwd: data,
    env: programEnvironment(),
    stdio,
    windowsHide: true,
  });
}

/** Runs one to its end. Rejects only when it can't be run at all. */
export async function runToEnd(
  program: Program,
  call: Call,
  input = "",
): Promise<{ readonly succeeded: boolean; readonly output: string }> {
  const child = run(program, call, "pipe");
  let output = "";
  const collect = (chunk: Buffer) => (output += chunk.toString());
  child.stdout?.on("data", collect);
  child.stderr?.on("data", collect);
  child.stdin?.on("error", () => undefined);
  child.stdin?.end(input);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      resolve({ succeeded: code === 0, output });
    });
  });
}

/** Nothing of ours reaches a program: a PGPORT, a language or a library path would change what it does. */
export function programEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) =>
    process.platform === "win32" ? !/^(PG|NODE_|npm_)/i.test(name) : name === "PATH",
  );
  return { ...Object.fromEntries(kept), LC_ALL: "C", TZ: "UTC" };
}
