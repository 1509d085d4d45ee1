import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { readOperations } from "../operations/operations";
import { startDossier, type Dossier } from "../support/dossier";
import { TEST_SECRETS } from "../support/tokens";
import { ROOT } from "../support/root";

const run = promisify(execFile);

const README = readFileSync(join(ROOT, "README.md"), "utf8");
const EXAMPLES = [...README.matchAll(/```graphql\n(.*?)```\s+```json\n(.*?)```/gs)].map(([, operation, answer]) => ({
  operation: operation ?? "",
  answer: JSON.parse(answer ?? "") as unknown,
}));

describe("the README", () => {
  let dossier: Dossier;
  beforeAll(async () => {
    dossier = await startDossier("in-process");
  });
  afterAll(() => dossier.close());

  it("has three operations", () => {
    expect(EXAMPLES).toHaveLength(3);
  });

  it.each(EXAMPLES)("prints the real answer to example $#", async ({ operation, answer }) => {
    expect(await dossier.ask(operation)).toEqual(answer);
  });

  it("has a command to try that works", async () => {
    const [, body] = /curl -s http:\/\/localhost:4000\/graphql.*?-d '(.*?)'/s.exec(README) ?? [];
    const { query } = JSON.parse(body ?? "") as { query: string };
    expect((await dossier.ask(query)).errors).toBeUndefined();
  });

  it("walks an editor through a day's work", async () => {
    const [commands] = /^TOKEN=.*?(?=```)/ms.exec(README) ?? [""];
    const script = commands.replaceAll("http://localhost:4000", dossier.url);
    const { stdout } = await run("bash", ["-euc", script], { cwd: ROOT, env: { ...process.env, ...TEST_SECRETS } });
    const answers = stdout
      .trim()
      .split(/\n+/)
      .map((line) => JSON.parse(line) as { errors?: unknown });
    expect(answers).toHaveLength(4);
    expect(answers.filter(({ errors }) => errors !== undefined)).toEqual([]);
    expect(stdout.match(/"userErrors":\[.*?\]/g)).toEqual(Array(5).fill('"userErrors":[]'));
    expect(answers).toMatchObject([
      { data: { createPerson: { person: { revision: 1 } }, setBio: { bio: { age: { years: 41 } } } } },
      { data: { updatePerson: { person: { revision: 2, corrections: [{ corrected: "Mina Example" }] } } } },
      {
        data: {
          person: {
            revisions: {
              nodes: [
                { number: 2, madeBy: "Dana" },
                { number: 1, action: "CREATED" },
              ],
            },
          },
        },
      },
      { data: { restorePerson: { person: { revision: 3, summary: null } } } },
    ]);
  });

  it("names every setting that the code reads, and no other", () => {
    const [, table] = /## Settings(.*?)\n## /s.exec(README) ?? [];
    const named = new Set(
      [...(table ?? "").matchAll(/^\| (`[A-Z_`, ]+`)/gm)].flatMap(([, names]) => names?.match(/[A-Z_]+/g)),
    );
    const files = [
      "gateway/config.ts",
      "services/runtime/config/service-config.ts",
      "services/runtime/config/access-settings.ts",
      "services/runtime/config/telemetry-settings.ts",
    ];
    const read = files.flatMap(
      (file) => readFileSync(join(ROOT, file), "utf8").match(/^ {2}[A-Z][A-Z_]+(?=:)/gm) ?? [],
    );
    const own = ["GEOPOLITICS", "PEOPLE"].flatMap((name) => [
      `${name}_PORT`,
      `${name}_METRICS_PORT`,
      `${name}_DATABASE_URL`,
    ]);
    expect([...named].sort()).toEqual([...new Set([...read.map((name) => name.trim()), ...own])].sort());
  });

  it("lists the operations, each with what it answers", () => {
    const listed = [...README.matchAll(/^\| \[`([a-z-]+)`\]\(schema\/operations\/\1\.graphql\) +\| (.*?) +\|$/gm)];
    expect(listed.map(([, name, answers]) => [name, answers])).toEqual(
      readOperations().map(({ name, text }) => [name, /^# (.+)\n/.exec(text)?.[1]]),
    );
  });
});
