import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startDossier, type Dossier } from "../support/dossier";
import { ROOT } from "../support/root";

let dossier: Dossier;
let folder: string;
beforeAll(async () => {
  dossier = await startDossier("in-process");
  folder = mkdtempSync(join(tmpdir(), "dossier-chart-"));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await dossier.close();
});

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command as somebody calls it, while the API answers from this process. */
const chart = (...words: readonly string[]): Promise<Run> =>
  new Promise((resolve) => {
    const child = spawn("npm", ["run", "--silent", "chart", "--", ...words], { cwd: ROOT, stdio: "pipe" });
    let [stdout, stderr] = ["", ""];
    child.stdout.on("data", (text: Buffer) => (stdout += text.toString()));
    child.stderr.on("data", (text: Buffer) => (stderr += text.toString()));
    child.on("close", (status) => {
      resolve({ status, stdout, stderr });
    });
  });

it("draws what the API answers, as the README shows it", async () => {
  const out = join(folder, "visits.svg");
  expect(await chart("ir", "PAK", "--url", `${dossier.url}/graphql`, "--out", out)).toEqual({
    status: 0,
    stdout: `${out}\n`,
    stderr: "",
  });
  expect(readFileSync(out, "utf8")).toBe(readFileSync(join(ROOT, "docs/visits-IRN-PAK.svg"), "utf8"));
  expect(readFileSync(join(ROOT, "README.md"), "utf8")).toContain("(docs/visits-IRN-PAK.svg)");
});

it.each<readonly [title: string, words: readonly string[], message: RegExp]>([
  ["a code of no country", ["IRN", "QQQ"], /^No country has one of the codes IRN, QQQ; give two/],
  ["one country twice", ["IRN", "ir"], /^between takes exactly two, and two different ones\.$/m],
  ["a name for a code", ["Iran", "PAK"], /^"Iran" is no country's code/],
  ["one code", ["IRN"], /missing required argument 'other'/],
  ["a folder that is not there", ["IRN", "PAK", "--out", "/nowhere/at/all.svg"], /ENOENT/],
])("refuses %s in words, and draws nothing", async (_title, words, message) => {
  const before = readdirSync(folder);
  const { status, stdout, stderr } = await chart(...words, "--url", `${dossier.url}/graphql`);
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toMatch(message);
  expect(stderr).not.toMatch(/\n {4}at /);
  expect(readdirSync(folder)).toEqual(before);
});

it("says so where nobody answers", async () => {
  const { status, stderr } = await chart("IRN", "PAK", "--url", "http://127.0.0.1:1/graphql");
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: "No Dossier answers at http://127.0.0.1:1/graphql; start one by npm start, or say by --url where it is.\n",
  });
});
