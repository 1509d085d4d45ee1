import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Answers, type Ask, converse } from "../../../services/runtime/workers/conversation";

// Two real processes: the other one is what stands here.

const CONVERSATION = path.join(__dirname, "../../../services/runtime/workers/conversation.ts");
const OTHER = `
  import { converse } from ${JSON.stringify(CONVERSATION)};
  const ask = converse(
    { send: (message) => process.send(message), onMessage: (take) => process.on("message", take), onEnd: () => {} },
    {
      double: (number) => number * 2,
      "ask back": async (number) => (await ask("add one", number)) + 1,
      fail: () => { throw new RangeError("no such number"); },
      hang: () => new Promise(() => {}),
      end: () => process.exit(0),
    },
  );
`;

jest.setTimeout(30_000);

let folder: string;
let ask: Ask;
let end: () => Promise<unknown>;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "dossier-conversation-"));
  await writeFile(path.join(folder, "other.ts"), OTHER);
  const other = fork(path.join(folder, "other.ts"), { execArgv: ["--import", "tsx"], cwd: process.cwd() });
  const answers: Answers = { "add one": (number) => Number(number) + 1 };
  ask = converse(
    {
      send: (message) => other.send(message),
      onMessage: (take) => other.on("message", take),
      onEnd: (ended) => other.once("exit", ended),
    },
    answers,
  );
  end = async () => {
    if (other.exitCode !== null) return;
    other.kill("SIGKILL");
    await once(other, "exit");
  };
  // It hears what it is asked once it has been read: that takes longer than whoever asks waits.
  for (let patience = 20; patience > 0; patience -= 1) if (await ask("double", 1).catch(() => false)) break;
});
afterAll(async () => {
  await end();
  await rm(folder, { recursive: true });
});

test("each question has its own answer, in whatever order they come", async () => {
  expect(await Promise.all([1, 2, 3].map((number) => ask("double", number)))).toEqual([2, 4, 6]);
});

test("whoever is asked may ask back", async () => {
  expect(await ask("ask back", 1)).toBe(3);
});

test("what fails there fails here, and what nobody knows of too", async () => {
  await expect(ask("fail")).rejects.toThrow("Nothing was told of fail: RangeError: no such number");
  await expect(ask("another")).rejects.toThrow("nobody knows of it");
});

test("nobody waits for ever, and nobody for a process that is gone", async () => {
  const startedAt = performance.now();
  await expect(ask("hang")).rejects.toThrow("there was no answer in time");
  expect(performance.now() - startedAt).toBeLessThan(3_000);
  await expect(ask("end")).rejects.toThrow("the other process is gone");
  await expect(ask("double", 1)).rejects.toThrow("the other process is gone");
});
