import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "../support/root";
import { runProgram } from "../support/programs";

// On a project of two sources, with the builder of ours.

let folder: string;
const inFolder = (path: string): string => join(folder, path);
const write = (path: string, text: string): void => {
  writeFileSync(inFolder(path), text);
};
const build = () => runProgram([process.execPath, "services/commands/build.mjs"], { cwd: folder });
const says = async (): Promise<string> => {
  const { code, output } = await runProgram([process.execPath, "dist/gateway/main.js"], { cwd: folder });
  expect(code).toBe(0);
  return output.trim();
};

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "dossier-build-"));
  for (const path of ["package.json", "package-lock.json", "tsconfig.json"]) cpSync(join(ROOT, path), inFolder(path));
  mkdirSync(inFolder("gateway"));
  mkdirSync(inFolder("services/commands"), { recursive: true });
  for (const name of ["build.mjs", "lock.mjs"]) {
    cpSync(join(ROOT, "services/commands", name), inFolder(`services/commands/${name}`));
  }
  symlinkSync(join(ROOT, "node_modules"), inFolder("node_modules"), "junction");
  write("services/words.ts", `export const words: string = "first";\n`);
  write("gateway/main.ts", `import { words } from "../services/words";\nconsole.log(words);\n`);
  expect(await build()).toEqual({ code: 0, output: "" });
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test("what was built runs", async () => {
  expect(await says()).toBe("first");
});

test("where nothing was changed nothing is built, and a change of one source is", async () => {
  const builtAt = (): number => statSync(inFolder("dist/gateway/main.js")).mtimeMs;
  const before = builtAt();
  expect(await build()).toEqual({ code: 0, output: "" });
  expect(builtAt()).toBe(before);
  write("services/words.ts", `export const words: string = "second";\n`);
  expect(await build()).toEqual({ code: 0, output: "" });
  expect(await says()).toBe("second");
});

test("what a source was removed of is no longer there", async () => {
  write("gateway/main.ts", `console.log("alone");\n`);
  rmSync(inFolder("services/words.ts"));
  expect((await build()).code).toBe(0);
  expect(existsSync(inFolder("dist/services/words.js"))).toBe(false);
  expect(await says()).toBe("alone");
});

test("a mistake is told with its place, and what was built before stays", async () => {
  write("services/words.ts", `export const words = ;\n`);
  const { code, output } = await build();
  expect(code).toBe(1);
  expect(output).toContain('services/words.ts:1:21: ERROR: Unexpected ";"');
  expect(await says()).toBe("first");
  expect(existsSync(inFolder("dist/services/words.js"))).toBe(true);
});

test("several at once all end well", async () => {
  write("services/words.ts", `export const words = "together";\n`);
  const ends = await Promise.all([build(), build(), build(), build()]);
  expect(ends).toEqual(Array(4).fill({ code: 0, output: "" }));
  expect(await says()).toBe("together");
  expect(readFileSync(inFolder("dist/.sources"), "utf8")).toMatch(/^[0-9a-f]{64}$/);
});
