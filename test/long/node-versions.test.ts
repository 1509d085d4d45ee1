import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readOperations } from "../operations/operations";
import { killAll, leftIn, type Program } from "../support/programs";
import { type Clone, makeClone } from "./clone";
import { isRunning, NODE_LINES, nodeVersion, pathWithNode } from "./node-versions";
import { ANY_PORT, ask, READY } from "./started";
import { accounts } from "./surroundings";

describe("npm start of a fresh clone", () => {
  let clone: Clone;
  let place: string;
  const running: Program[] = [];
  const answers = new Map<number, unknown>();

  beforeAll(() => {
    const [account] = accounts();
    clone = makeClone(account ?? { name: "whoever runs this" });
    place = mkdtempSync(join(tmpdir(), "dossier-nodes-"));
    // What the Node.js that runs this installs is seen in start.test.ts; any other one installs here.
    if (isRunning(NODE_LINES[0])) clone.takePackages();
  });
  afterEach(async () => {
    // Only what a failed test left behind.
    await killAll(clone.folder, running.splice(0));
  });
  afterAll(() => {
    clone.remove();
    rmSync(place, { recursive: true, force: true });
  });

  test.each(NODE_LINES)("works on Node.js %i", async (line) => {
    const PATH = await pathWithNode(line, place);
    expect(await nodeVersion(PATH)).toMatch(new RegExp(`^${line}\\.`));
    const program = clone.npm(["start"], { ...ANY_PORT, PATH });
    running.push(program);
    // The first installs, where nothing is there.
    const [, url = ""] = await program.until(READY, 180_000);
    const told: unknown[] = [];
    // One by one: all at once are soon too late for an answer where something else goes on.
    for (const { text, variables } of readOperations()) told.push(await ask(url, text, variables));
    answers.set(line, told);
    program.kill("SIGTERM");
    expect(await program.ended).toBe(0);
    expect(await leftIn(clone.folder)).toEqual([]);
  });

  test("answers every operation the same on each", () => {
    const [first, ...others] = NODE_LINES.map((line) => answers.get(line));
    expect(first).toHaveLength(readOperations().length);
    for (const other of others) expect(other).toEqual(first);
  });
});
