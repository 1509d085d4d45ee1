import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runProgram } from "../support/programs";
import { ROOT } from "../support/root";

const OPERATION = `query Visits($filter: VisitFilter) { visits(filter: $filter, orderBy: NEWEST) { id status } }`;
const SCHEMA = `
  type Query { visits(filter: VisitFilter, orderBy: Order): [Visit!]! places: [String!]! }
  type Visit { id: ID! status: Status label: String }
  enum Status { PLANNED TOOK_PLACE }
  enum Order { NEWEST OLDEST }
  input VisitFilter { to: [String!] }
  type Place { id: ID! }
`;

const hasGit = spawnSync("git", ["--version"]).status === 0;

// In a repository of its own, with a schema that is small enough to see what is changed.
(hasGit ? describe : describe.skip)("npm run schema:check", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "dossier-schema-"));
    mkdirSync(join(folder, "schema/operations"), { recursive: true });
    for (const name of ["compare.ts", "used-coordinates.ts"]) {
      cpSync(join(ROOT, "schema", name), join(folder, "schema", name));
    }
    for (const name of ["tsconfig.json", "package.json"]) cpSync(join(ROOT, name), join(folder, name));
    symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
    writeFileSync(join(folder, "schema/operations/visits.graphql"), OPERATION);
    writeFileSync(join(folder, "schema/api.graphql"), SCHEMA);
    const git = (...words: readonly string[]) => execFileSync("git", words, { cwd: folder, stdio: "pipe" });
    git("init", "--quiet");
    git("add", "schema");
    git("-c", "user.name=Dana", "-c", "user.email=dana@example.org", "commit", "--quiet", "--message", "a release");
    git("tag", "v1");
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const check = (...words: readonly string[]) =>
    runProgram([process.execPath, "--import", "tsx", "schema/compare.ts", ...words], { cwd: folder });
  const checkWith = async (schema: string, ...words: readonly string[]) => {
    writeFileSync(join(folder, "schema/api.graphql"), schema);
    return check("--against", "v1", ...words);
  };

  test("lets pass what is added, and what is taken away and nobody uses", async () => {
    expect(await checkWith(SCHEMA)).toEqual({
      code: 0,
      output: "0 changes since v1, 1 operations looked at: none breaks\n",
    });
    const changed = SCHEMA.replace("label: String", "topic: String").replace("type Place { id: ID! }", "");
    const { code, output } = await checkWith(changed);
    expect(code).toBe(0);
    expect(output.split("\n")).toEqual([
      "Breaking, though no operation here uses it: Type 'Place' was removed",
      "Breaking, though no operation here uses it: Field 'label' was removed from object type 'Visit'",
      "3 changes since v1, 1 operations looked at: none breaks",
      "",
    ]);
  });

  test.each([
    ["a field that is asked for", "status: Status ", ""],
    ["a field that may become null", "id: ID! status", "id: ID status"],
    ["a type that holds what is asked for", "type Visit { id: ID! status: Status label: String }", "scalar Visit"],
    ["an argument that is given", "filter: VisitFilter, ", ""],
    ["an argument that is newly demanded", "orderBy: Order)", "orderBy: Order, now: Int!)"],
    ["a value that is sent", "enum Order { NEWEST OLDEST }", "enum Order { OLDEST }"],
    ["a value that an answer could have", "enum Status { PLANNED TOOK_PLACE }", "enum Status { PLANNED }"],
    ["what a variable could hold", "input VisitFilter { to: [String!] }", "input VisitFilter { from: [String!] }"],
  ])("fails for %s", async (_, before, after) => {
    expect(SCHEMA).toContain(before);
    const { code, output } = await checkWith(SCHEMA.replace(before, after));
    expect({ code, output }).toEqual({ code: 1, output: expect.stringMatching(/^BREAKS CLIENTS: /m) as string });
  });

  test("looks at the operations of a manifest too", async () => {
    const file = join(folder, "manifest.json");
    const body = "query Labels { visits { label } }";
    const operations = [{ id: "1", name: "Labels", type: "query", body }];
    writeFileSync(file, JSON.stringify({ format: "apollo-persisted-query-manifest", version: 1, operations }));
    const { code, output } = await checkWith(SCHEMA.replace("label: String", ""), "--manifest", file);
    expect({ code, lines: output.split("\n") }).toEqual({
      code: 1,
      lines: [
        "BREAKS CLIENTS: Field 'label' was removed from object type 'Visit'",
        `BREAKS CLIENTS: ${file}, Labels: Cannot query field "label" on type "Visit".`,
        "1 changes since v1, 2 operations looked at: 2 problems",
        "",
      ],
    });
  });

  test.each([
    [[], /^Say what to compare with: a tag, a branch or a commit\.\nnpm run schema:check -- --against REF/],
    [["--against", "v9"], /^Git has no such thing: .*v9/],
    [["--against", "v1", "--manifest", "schema/api.graphql"], /^schema\/api\.graphql can't be used: /],
    [["--from", "v1"], /^Unknown option '--from'/],
  ])("%j is told what would be right", async (words, message) => {
    writeFileSync(join(folder, "schema/api.graphql"), SCHEMA);
    expect(await check(...words)).toEqual({ code: 1, output: expect.stringMatching(message) as string });
  });
});
