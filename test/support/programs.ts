import { type ChildProcess, spawn, type SpawnOptions } from "node:child_process";
import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

/** A program that a test has started. */
export interface Program {
  readonly pid: number;
  /** What it has written so far, on both outputs. */
  output(): string;
  /** The first match in what it writes. @throws with its output, when it ends before or takes too long */
  until(pattern: RegExp, milliseconds: number): Promise<RegExpExecArray>;
  /** Resolves with its exit code, or the name of the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
  kill(signal: NodeJS.Signals): void;
}

/** Starts a program in a process group of its own, as a shell does. */
export const startProgram = (
  [command = "", ...words]: readonly string[],
  options: Pick<SpawnOptions, "cwd" | "env" | "uid" | "gid">,
): Program => {
  const child = spawn(command, words, { ...options, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  const { pid } = child;
  let output = "";
  // Each decodes what it gets by itself: a letter may come in two pieces.
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => void (output += text));
  }
  const ended = endOf(child);
  if (pid === undefined) throw new Error(`can't be run: ${command}`);
  return {
    pid,
    output: () => output,
    ended,
    until: async (pattern, milliseconds) => {
      const deadline = Date.now() + milliseconds;
      for (;;) {
        const match = pattern.exec(output);
        if (match) return match;
        const hasEnded = child.exitCode !== null || child.signalCode !== null;
        if (hasEnded) throw new Error(`It ended before it wrote ${String(pattern)}:\n${output}`);
        if (Date.now() > deadline) throw new Error(`After ${milliseconds} ms no ${String(pattern)} in:\n${output}`);
        await sleep(10);
      }
    },
    kill: (signal) => child.kill(signal),
  };
};

/** To its end. @returns its exit code and what it wrote */
export const runProgram = async (
  ...call: Parameters<typeof startProgram>
): Promise<{ readonly code: number | NodeJS.Signals | null; readonly output: string }> => {
  const program = startProgram(...call);
  return { code: await program.ended, output: program.output() };
};

/**
 * The processes that run in a folder or name it in their command line, with their command lines. None where the system
 * has no /proc.
 */
export const processesIn = (folder: string): ReadonlyMap<number, string> => {
  const found = new Map<number, string>();
  for (const pid of processIds()) {
    try {
      const commandLine = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim();
      // A zombie has none; its parent will hear of its end.
      if (commandLine === "" || pid === process.pid) continue;
      if (commandLine.includes(folder) || readlinkSync(`/proc/${pid}/cwd`).startsWith(folder)) {
        found.set(pid, commandLine);
      }
    } catch {
      // It ended just now, or belongs to another user.
    }
  }
  return found;
};

/** The processes that are still in a folder after a while, which none should be. */
export const leftIn = async (folder: string): Promise<readonly string[]> => {
  // npm ends a moment before the kernel has taken its children away.
  for (let attempt = 0; attempt < 50 && processesIn(folder).size > 0; attempt++) await sleep(20);
  return [...processesIn(folder)].map(([pid, commandLine]) => `${pid} ${commandLine}`);
};

/** What a terminal does: all processes of the group get it. */
export const pressCtrlC = ({ pid }: Program): void => {
  process.kill(-pid, "SIGINT");
};

/** Ends the programs and whatever else runs in a folder, all at once, as when the power fails. */
export const killAll = async (folder: string, programs: readonly Program[]): Promise<void> => {
  for (const pid of [...programs.map((program) => -program.pid), ...processesIn(folder).keys()]) {
    try {
      process.kill(pid, "SIGKILL");
    } catch {
      // The end of another one has ended it already.
    }
  }
  for (const program of programs) await program.ended;
  const left = await leftIn(folder);
  if (left.length > 0) throw new Error(`still running:\n${left.join("\n")}`);
};

/** The user as whom a process runs; undefined where it can't be told. */
export const userOf = (pid: number): number | undefined => {
  try {
    // The second of the four is the effective one.
    const [, uid] = /^Uid:\s+\d+\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    return uid === undefined ? undefined : Number(uid);
  } catch {
    return undefined;
  }
};

const processIds = (): readonly number[] => {
  try {
    return readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .map(Number);
  } catch {
    return [];
  }
};

const endOf = (child: ChildProcess): Promise<number | NodeJS.Signals | null> =>
  new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => {
      resolve(code ?? signal);
    });
  });
