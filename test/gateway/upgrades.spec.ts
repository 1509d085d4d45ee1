import { mkdtempSync, renameSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { watchSupergraphFile } from "../../gateway/upgrades/supergraph-file";
import { createMetrics } from "../../services/runtime/telemetry/metrics";
import { readLog } from "../support/log-lines";
import { startGateway, type ToyGateway } from "./toy-gateway";
import { toyGeopolitics, toyPeople, toySupergraph } from "./toy-subgraphs";

// The supergraph's file is replaced, in all the ways that files are, under a gateway that goes on answering.

const EVERY_MS = 20;
const BEFORE = toySupergraph();
/** The same without a field. */
const AFTER = BEFORE.replace(/^ {2}nickname: String.*\n/m, "");
const QUERY = '{ person(id: "1") { name nickname } }';

let folder: string;
let file: string;
let gateway: ToyGateway;
let release: () => void;
const log = readLog();
const metrics = createMetrics();

const count = async (outcome: "taken" | "refused"): Promise<number> => {
  const [, value = "0"] =
    new RegExp(`^dossier_supergraph_changes_total\\{outcome="${outcome}"\\} (\\d+)`, "m").exec(await metrics.text()) ??
    [];
  return Number(value);
};

const until = async (isSo: () => Promise<boolean>): Promise<void> => {
  const deadline = Date.now() + 10_000;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error("it never came to be so");
    await sleep(EVERY_MS);
  }
};

/** Whether the field is served that the second supergraph hasn't got. */
const hasNickname = async (): Promise<boolean> => (await gateway.ask(QUERY)).errors.length === 0;
const readiness = async (): Promise<unknown> => (await fetch(`${gateway.url}/readyz`)).json();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "dossier-supergraph-"));
  file = join(folder, "supergraph.graphql");
  writeFileSync(file, BEFORE);
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const people = toyPeople({
    Person: { nickname: ({ id }: { readonly id: string }) => (id === "2" ? held.then(() => "late") : "Nick") },
  });
  gateway = await startGateway(
    { geopolitics: toyGeopolitics(), people },
    {
      isProduction: true,
      timeoutMs: 10_000,
      supergraphChanges: watchSupergraphFile({
        ...{ file, served: BEFORE, everyMs: EVERY_MS, metrics },
        logger: log.logger,
      }),
    },
  );
});
afterAll(async () => {
  await gateway.close();
  rmSync(folder, { recursive: true });
});

test("another file is served soon, and a request that had begun ends by the one before", async () => {
  const begun = gateway.ask('{ person(id: "2") { name nickname } }');
  await sleep(100);
  writeFileSync(`${file}.new`, AFTER);
  renameSync(`${file}.new`, file);
  await until(async () => !(await hasNickname()));
  expect((await gateway.ask('{ person(id: "1") { name } }')).errors).toEqual([]);
  release();
  expect(await begun).toMatchObject({ status: 200, errors: [], data: { person: { nickname: "late" } } });
  expect(await count("taken")).toBe(1);
});

test.each([
  ["nothing at all", ""],
  ["no GraphQL", "<html>"],
  ["a schema that is no supergraph", "type Query { a: Int }"],
  ["half of it", BEFORE.slice(0, BEFORE.length / 2)],
  ["all but its last types", BEFORE.slice(0, BEFORE.indexOf("type Query"))],
  ["a service that isn't here", BEFORE.replaceAll("people", "animals").replaceAll("PEOPLE", "ANIMALS")],
])("with %s in the file, the one before is served, which a line, a metric and /readyz tell", async (_what, text) => {
  log.clear();
  const before = await count("refused");
  writeFileSync(file, text);
  await until(async () => (await count("refused")) > before);
  await sleep(5 * EVERY_MS);
  expect(await count("refused")).toBe(before + 1);
  expect(log.texts).toHaveLength(1);
  expect(JSON.parse(log.texts[0] ?? "")).toMatchObject({
    level: 50,
    file,
    reason: expect.stringMatching(/./) as string,
    msg: "the supergraph in the file can't be used; the one before it is served",
  });
  expect(await hasNickname()).toBe(false);
  expect((await gateway.ask('{ person(id: "1") { name } }')).errors).toEqual([]);
  expect(await readiness()).toMatchObject({ status: "degraded", checks: { geopolitics: true, people: true } });
});

test("when what is served stands in the file again, all is well", async () => {
  writeFileSync(file, AFTER);
  await until(async () => JSON.stringify(await readiness()).includes('"status":"ready"'));
});

test("a file that is away is told once, and taken when it is back", async () => {
  const before = await count("refused");
  unlinkSync(file);
  await until(async () => (await count("refused")) === before + 1);
  writeFileSync(file, BEFORE);
  await until(hasNickname);
});

test("a file that is written slowly is left until it is whole", async () => {
  const before = await count("refused");
  const step = Math.ceil(AFTER.length / 20);
  for (let end = step; end < AFTER.length + step; end += step) {
    writeFileSync(file, AFTER.slice(0, end));
    await sleep(EVERY_MS / 2);
  }
  await until(async () => !(await hasNickname()));
  expect(await count("refused")).toBe(before);
});

test("a link that is turned to another folder counts, as a mounted configuration has it", async () => {
  for (const [name, text] of [
    ["one", AFTER],
    ["two", BEFORE],
  ] as const) {
    await mkdir(join(folder, name));
    writeFileSync(join(folder, name, "supergraph.graphql"), text);
  }
  symlinkSync("one", join(folder, "data"));
  symlinkSync("data/supergraph.graphql", `${file}.link`);
  renameSync(`${file}.link`, file);
  await sleep(5 * EVERY_MS);
  expect(await hasNickname()).toBe(false);
  symlinkSync("two", join(folder, "data.new"));
  renameSync(join(folder, "data.new"), join(folder, "data"));
  await until(hasNickname);
});
