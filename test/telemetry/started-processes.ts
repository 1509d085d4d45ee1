import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { built } from "../support/built";
import { ROOT } from "../support/root";
import { TEST_SECRETS } from "../support/tokens";

/** One of Dossier's processes, as an operator starts it. */
export interface StartedProcess {
  /** Where it answers, without a path. */
  readonly url: string;
  /** All that it has written so far. */
  output(): string;
  /** @returns how long it took to end, in milliseconds, and with what exit code */
  stop(): Promise<{ readonly code: number | null; readonly took: number }>;
  readonly child: ChildProcess;
}

/** @param main from the root, such as `gateway/main.ts` */
export const startProcess = async (
  main: string,
  settings: Readonly<Record<string, string>>,
): Promise<StartedProcess> => {
  const { PATH = "" } = process.env;
  const [node = "", ...words] = built(main);
  const child = spawn(node, words, {
    cwd: ROOT,
    env: { PATH, HOST: "127.0.0.1", ...TEST_SECRETS, ...settings },
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  for (;;) {
    const [, url] = /ready at (http:\/\/localhost:\d+)/.exec(output) ?? [];
    if (url !== undefined) {
      const stop = async () => {
        const started = Date.now();
        child.kill("SIGTERM");
        return { code: await ended, took: Date.now() - started };
      };
      return { url, output: () => output, stop, child };
    }
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`It ended before it was ready: ${output}`);
    await sleep(20);
  }
};
