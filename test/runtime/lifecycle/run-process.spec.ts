import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const SCRIPT = path.join(__dirname, "process-under-test.ts");

interface Run {
  readonly child: ChildProcess;
  readonly output: () => string;
  /** Resolves when the process has written this. */
  readonly said: (text: string) => Promise<void>;
  /** The exit code. */
  readonly ended: Promise<number | null>;
}

const run = (behaviour = ""): Run => {
  const child = spawn(process.execPath, ["--import", "tsx", SCRIPT, behaviour], { stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  return {
    child,
    output: () => output,
    said: async (text) => {
      while (!output.includes(text)) await sleep(20);
    },
    ended,
  };
};

jest.setTimeout(30_000);

test.each(["SIGINT", "SIGTERM"] as const)(
  "%s closes the parts, the last opened first, and exits with 0",
  async (signal) => {
    const { child, said, ended, output } = run();
    await said("ready");
    child.kill(signal);
    expect(await ended).toBe(0);
    expect(output()).toBe("ready\nrequests closed\ndatabase closed\n");
  },
);

test("the echo of a Ctrl-C that npm passes on does not cut the stop short", async () => {
  const { child, said, ended, output } = run();
  await said("ready");
  child.kill("SIGINT");
  await sleep(30);
  child.kill("SIGINT");
  expect(await ended).toBe(0);
  expect(output()).toContain("database closed");
});

test("a second Ctrl-C ends it at once", async () => {
  const { child, said, ended } = run("slow stop");
  await said("ready");
  child.kill("SIGINT");
  await sleep(800);
  child.kill("SIGINT");
  expect(await ended).toBe(130);
});

test("a stop that takes longer than fifteen seconds ends with 1", async () => {
  const { child, said, ended } = run("slow stop");
  await said("ready");
  child.kill("SIGTERM");
  const started = performance.now();
  expect(await ended).toBe(1);
  expect(performance.now() - started).toBeLessThan(17_000);
});

test("what is to be done before closing is waited for, beside the time that closing has", async () => {
  const { child, said, ended, output } = run("leaves");
  await said("ready");
  child.kill("SIGTERM");
  expect(await ended).toBe(0);
  expect(output()).toBe("ready\nleaving\nleft\nrequests closed\ndatabase closed\n");
});

test("a second signal cuts that short", async () => {
  const { child, said, ended } = run("leaves slowly");
  await said("ready");
  child.kill("SIGTERM");
  await sleep(800);
  child.kill("SIGTERM");
  expect(await ended).toBe(143);
});

test("a crash meanwhile closes the parts at once and exits with 1", async () => {
  const { child, said, ended, output } = run("leaves and crashes");
  await said("ready");
  child.kill("SIGTERM");
  expect(await ended).toBe(1);
  expect(output()).toMatch(/leaving\ncrashed: Error: unhandled[^]*requests closed\ndatabase closed/);
});

test("a stop during the start closes what is open by then, and what opens after", async () => {
  const { child, said, ended, output } = run("slow start");
  await said("starting");
  child.kill("SIGTERM");
  expect(await ended).toBe(0);
  expect(output()).toBe("starting\ndatabase closed\nrequests closed\n");
});

test("a crash closes the parts and exits with 1", async () => {
  const { ended, output } = run("crashes");
  expect(await ended).toBe(1);
  expect(output()).toMatch(/ready\ncrashed: Error: unhandled[^]*requests closed\ndatabase closed/);
});

test("a reason not to start is one line without a stack, and what was open is closed", async () => {
  const { ended, output } = run("refuses");
  expect(await ended).toBe(1);
  expect(output()).toBe("Port 4000 is taken.\ndatabase closed\n");
});

test("an unforeseen failure to start shows its stack", async () => {
  const { ended, output } = run("breaks");
  expect(await ended).toBe(1);
  expect(output()).toMatch(/could not start: Error: unforeseen\n +at /);
});
