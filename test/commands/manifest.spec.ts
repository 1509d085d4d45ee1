import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { readOperations } from "../operations/operations";
import { ROOT } from "../support/root";

jest.setTimeout(60_000);

describe("npm run manifest", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "dossier-manifest-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const run = (command: string, words: readonly string[]) => {
    const { PATH = "", HOME = "" } = process.env;
    const options = { cwd: ROOT, env: { PATH, HOME }, encoding: "utf8" } as const;
    const { status, stdout, stderr } = spawnSync(command, words, options);
    return { status, stdout, stderr };
  };
  const manifest = (...words: readonly string[]) =>
    run("npm", ["run", "--silent", "manifest", "--", "--out", join(folder, "out.json"), ...words]);
  const written = () => readFileSync(join(folder, "out.json"), "utf8");
  const inFiles = (files: Readonly<Record<string, string>>): string => {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, "in", name)), { recursive: true });
      writeFileSync(join(folder, "in", name), text);
    }
    return join(folder, "in");
  };

  test("takes the operations of schema/operations, unless told otherwise", () => {
    const { status, stdout, stderr } = manifest();
    const operations = readOperations();
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toBe(`${join(folder, "out.json")}: ${operations.length} operations\n`);
    const { operations: listed, ...head } = JSON.parse(written()) as {
      operations: readonly Record<"id" | "name" | "type" | "body", string>[];
    };
    expect(head).toEqual({ format: "apollo-persisted-query-manifest", version: 1 });
    const names = operations.map(({ text }) => /^query (\w+)/m.exec(text)?.[1]);
    expect(listed.map(({ name }) => name)).toEqual(names.toSorted());
    for (const { id, body } of listed) expect(id).toBe(createHash("sha256").update(body).digest("hex"));
  });

  test("writes what Apollo's own tool writes, to the byte", () => {
    const place = inFiles({
      "b.graphql": `mutation Retract($id: ID!) { retractVisit(id: $id, revision: 1, reason: "x") { userErrors { ...Mistake } } }`,
      "deep/a.gql": `fragment Z on Country { name ...Borders } query Country($code: ID!) { country(code: $code) { ...Z } }`,
      "fragments.graphql": `fragment Mistake on UserError { message path } fragment Borders on Country { borders { code } }`,
      "c.graphql": `# A comment.\nquery Agree($all: Boolean = true) {\n  people(first: 5) { nodes { name: name @include(if: $all) } }\n}`,
      "notes.txt": "no GraphQL",
    });
    expect(manifest(place)).toMatchObject({ status: 0, stderr: "" });
    const config = join(folder, "tool.json");
    writeFileSync(
      config,
      JSON.stringify({ documents: [`${place}/**/*.{graphql,gql}`], output: join(folder, "tool-out.json") }),
    );
    const tool = run("npx", ["generate-persisted-query-manifest", "--config", config]);
    expect(tool).toMatchObject({ status: 0 });
    expect(written()).toBe(readFileSync(join(folder, "tool-out.json"), "utf8"));
  });

  test("says all that is wrong with the files, and writes nothing", () => {
    const place = inFiles({
      "anonymous.graphql": "{ countries { nodes { code } } }",
      "broken.graphql": "query Broken {\n  countries {\n",
      "misfit.graphql": "query Misfit {\n  countries { nodes { codes } }\n}",
      "one.graphql": "query Same { countries { nodes { code } } }",
      "other.graphql": "query Same { countries { nodes { name } } }",
      "two.graphql": "query A { countries { nodes { code } } } query B { countries { nodes { code } } }",
      "spread.graphql": "query Spread { countries { nodes { ...Code ...Missing } } }",
      "fragments-1.graphql": "fragment Code on Country { code }",
      "fragments-2.graphql": "fragment Code on Country { code name }",
    });
    const { status, stdout, stderr } = manifest(place);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    const said = stderr.replaceAll(`${place}/`, "").trim().split("\n");
    expect(said.toSorted()).toEqual([
      "anonymous.graphql: the query has no name; give it one that no other has",
      "broken.graphql:3:1: Syntax Error: Expected Name, found <EOF>.",
      expect.stringMatching(/^misfit\.graphql:2:23: Cannot query field "codes" on type "Country"\./),
      "other.graphql: the operation Same is in one.graphql too; operations need names of their own",
      "spread.graphql: the fragment Code is in several files: fragments-1.graphql, fragments-2.graphql",
      expect.stringMatching(/^spread\.graphql:1:\d+: Unknown fragment "Missing"\./),
      "two.graphql: it has 2 operations; put each into a file of its own",
    ]);
    expect(readdirSync(folder)).toEqual(["in"]);
  });

  test.each([
    [
      "a place that is not there",
      () => [join(folder, "nowhere")],
      /nowhere: there is no file of GraphQL \(\.graphql, \.gql\)/,
    ],
    ["a folder without GraphQL", () => [inFiles({ "a.txt": "x" })], /in: there is no file of GraphQL/],
    [
      "fragments alone",
      () => [inFiles({ "a.graphql": "fragment A on Country { code }" })],
      /The files have no operation/,
    ],
    ["a place where nothing can be written", () => ["--out", join(folder, "no/out.json")], /no such file or directory/],
  ])("refuses %s in words", (_name, words, message) => {
    const { status, stdout, stderr } = manifest(...words());
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n {4}at /);
  });
});
