import { mkdtempSync, rmSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { NODE_LINES, nodeVersion, pathWithNode } from "../long/node-versions";
import { newcomersEnvironment, npmCache } from "../long/surroundings";
import { ROOT } from "../support/root";
import { startProgram } from "../support/programs";

describe("npm test", () => {
  let place: string;
  beforeAll(() => {
    place = mkdtempSync(join(tmpdir(), "dossier-nodes-"));
  });
  afterAll(() => {
    rmSync(place, { recursive: true, force: true });
  });

  test.each(NODE_LINES)("passes on Node.js %i", async (line) => {
    const PATH = await pathWithNode(line, place);
    const env = { ...newcomersEnvironment(homedir()), ...npmCache(), PATH, CI: "true" };
    const program = startProgram(["npm", "test"], { cwd: ROOT, env });
    const patience = setTimeout(() => {
      process.kill(-program.pid, "SIGINT");
    }, MOST_MINUTES * 60_000);
    const code = await program.ended;
    clearTimeout(patience);
    const closing = program.output().match(/^(Test Suites|Tests|Time): .*$/gm) ?? [];
    process.stdout.write(`npm test on Node.js ${await nodeVersion(PATH)}:\n${closing.join("\n")}\n`);
    expect({ code, output: code === 0 ? "" : program.output() }).toEqual({ code: 0, output: "" });
  });
});

/** Less than the test itself has. */
const MOST_MINUTES = 25;
