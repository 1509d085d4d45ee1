import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { Client } from "pg";
import { backUp } from "../../services/commands/backup/back-up";
import { serviceDatabases } from "../../services/commands/databases";
import { newId } from "../../services/runtime/records/identity";
import { runCommandOn } from "../commands/command";
import { readOperations } from "../operations/operations";
import { built } from "../support/built";
import { ROOT } from "../support/root";
import { createDatabases, createEmptyDatabases, type TestDatabases } from "../support/databases";
import { type Dossier, startDossier } from "../support/dossier";
import { TABLES_OF_TRIGGERS } from "../support/tables-of-triggers";
import { bearer, tokenFor } from "../support/tokens";
import { exported } from "./exported";

jest.setTimeout(120_000);

let folder: string;
let from: TestDatabases;
let text: string;
let file: string;
const to: TestDatabases[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dossier-export-"));
  from = await createDatabases();
  const dossier = await startDossier("in-process", from);
  await editSomewhat(dossier);
  await dossier.close();
  await addTerm(from.people);
  text = await exported(from);
  file = join(folder, "all.ndjson");
  await writeFile(file, text);
});
afterEach(async () => {
  for (const databases of to.splice(0)) await databases.drop();
});
afterAll(async () => {
  await from.drop();
  await rm(folder, { recursive: true });
});

const createEmpty = async (): Promise<TestDatabases> => {
  const databases = await createEmptyDatabases();
  to.push(databases);
  return databases;
};

/** What the command says of a file, but for how long it took. */
const importInto = async (databases: TestDatabases, ...words: readonly string[]) => {
  const { code, output } = await runCommandOn(databases, "import", "dossier", ...words);
  if (code === 1) throw new Error(output);
  const told = output.split("\n").map((line) => /^([a-z ]+): (\d+)$/.exec(line) ?? []);
  const counts = Object.fromEntries(
    told.flatMap(([, name = "", count]) => (name === "" ? [] : [[name, Number(count)]])),
  );
  delete counts["rows a second"];
  return { code, counts: counts as Readonly<Record<string, number>> };
};

const linesOf = (type?: string): number =>
  text.split("\n").filter((line) => line.startsWith(`{"type":${type === undefined ? "" : `"${type}"`}`)).length;

describe("everything that was taken out", () => {
  test("comes in as it was, to the byte, in every table, and answers the same", async () => {
    const databases = await createEmpty();
    const read = linesOf();
    // The countries come with every new database; somebody has written to one of them.
    const unchanged = linesOf("COUNTRY") - 1;
    const none = { rejected: 0, "kept by editors": 0 };
    const counts = { read, created: read - unchanged - 1, changed: 1, unchanged, ...none };
    expect(await importInto(databases, "--dry-run", file)).toEqual({ code: 0, counts });
    expect(await importInto(databases, file)).toEqual({ code: 0, counts });
    expect(await exported(databases)).toBe(text);
    expect(await runCommandOn(databases, "verify")).toEqual({
      code: 0,
      output: expect.stringMatching(/nothing wrong/) as string,
    });
    // What an export leaves out is kept for a day, so that a request sent twice is carried out once.
    expect(await tablesOf(databases, "second")).toEqual(await tablesOf(from, "first"));

    const [one, other] = [await startDossier("in-process", from), await startDossier("in-process", databases)];
    for (const { text: query, variables } of readOperations()) {
      expect(await other.askForText(query, variables)).toBe(await one.askForText(query, variables));
    }
    await one.close();
    await other.close();
  });

  test("a second time changes nothing", async () => {
    const read = linesOf();
    const counts = { read, created: 0, changed: 0, unchanged: read, rejected: 0, "kept by editors": 0 };
    expect(await importInto(from, file)).toEqual({ code: 0, counts });
    expect(await exported(from)).toBe(text);
  });

  test("is written by the command, to a file or to the standard output", async () => {
    const out = join(folder, "out.ndjson");
    const { records } = JSON.parse(text.slice(0, text.indexOf("\n"))) as { records: number };
    expect(await runCommandOn(from, "export", "dossier", "--out", out)).toEqual({
      code: 0,
      output: `${records} records\n`,
    });
    expect(await readFile(out, "utf8")).toBe(text);
    expect((await readdir(folder)).filter((name) => name.includes("unfinished"))).toEqual([]);
    expect(await standardOutputOf(from)).toBe(text);
  });

  test("has one line for each record, and what each revision was", () => {
    const [header, ...lines] = text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(header).toEqual({ format: "dossier", version: 1, records: lines.length });
    expect(new Set(lines.map(({ type }) => type)).size).toBe(14);
    const [edited] = lines.filter(({ id }) => id === EDITED);
    expect(edited).toMatchObject({
      type: "PERSON",
      revisions: [
        { number: 1, action: "CREATED", madeBy: "Dana", snapshot: { name: "Mina Example" } },
        { number: 2, action: "UPDATED", changes: { summary: "Runs a shelter." } },
        { number: 3, action: "RETRACTED", reason: "A test.", changes: {} },
        { number: 4, action: "RESTORED", reason: "Back to revision 1.", changes: { summary: null } },
      ],
    });
  });
});

const EDITED = newId();

const run = promisify(execFile);

/** Of the command, apart from what it says beside it. */
const standardOutputOf = async ({ geopolitics, people }: TestDatabases): Promise<string> => {
  const { PATH = "", HOME = "" } = process.env;
  const env = { PATH, HOME, GEOPOLITICS_DATABASE_URL: geopolitics, PEOPLE_DATABASE_URL: people };
  const [node = "", ...words] = built("services/commands/export.ts");
  const { stdout } = await run(node, [...words, "dossier"], { cwd: ROOT, env, maxBuffer: 100_000_000 });
  return stdout;
};

/** Writes of every kind by an editor: made, changed, retracted, restored. */
const editSomewhat = async (dossier: Dossier): Promise<void> => {
  const headers = bearer(await tokenFor("editor"));
  const sourceId = newId();
  const placeId = newId();
  const write = async (mutation: string): Promise<void> => {
    const answer = await dossier.ask(`mutation { ${mutation} }`, {}, headers);
    expect(answer).toEqual({ data: expect.anything() as unknown });
    expect(Object.values(answer.data as object)).toEqual([{ userErrors: [] }]);
  };
  const cited = `citations: [{ sourceId: "${sourceId}", excerpt: "who — \\"she\\" — runs it" }]`;
  await write(
    `createSource(input: { newId: "${sourceId}", kind: ARTICLE, title: "Ein\\tOrt \\\\ mit\\nallem" }) { userErrors { message } }`,
  );
  await write(
    `createPerson(input: { newId: "${EDITED}", name: "Mina Example", nationalities: ["ae"], ${cited} }) { userErrors { message } }`,
  );
  await write(
    `updatePerson(id: "${EDITED}", revision: 1, input: { summary: "Runs a shelter.", corrections: [{ field: "name", asReported: "Meena", reason: SPELLING, basis: [{ sourceId: "${sourceId}" }] }] }) { userErrors { message } }`,
  );
  await write(`retractPerson(id: "${EDITED}", revision: 2, reason: "A test.") { userErrors { message } }`);
  await write(`restorePerson(id: "${EDITED}", revision: 3, to: 1) { userErrors { message } }`);
  await write(`createPlace(input: { newId: "${placeId}", name: "Quetta", kind: CITY }) { userErrors { message } }`);
  await write(`retractPlace(id: "${placeId}", revision: 1, reason: "Twice.") { userErrors { message } }`);
  await write(`updateCountry(code: "PAK", revision: 1, input: { capitals: ["Karachi"] }) { userErrors { message } }`);
  await write(
    `createVisit(input: { period: { edtf: "2025-08/" }, from: "ir", to: "pk", kind: WORKING, status: TOOK_PLACE, visitors: [{ label: "a deputy", onBehalfOf: { countryCode: "ir" } }], ${cited} }) { userErrors { message } }`,
  );
};

const addTerm = async (url: string): Promise<void> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(
    `INSERT INTO term (id, name, organization_id, period_edtf, period_earliest, period_latest, period_as_reported) VALUES
     ('0f0e8a4e-52a6-5d53-8c61-2f6f6c1b7a34', 'The 16th', NULL, '2024-02-29/..', '2024-02-29', NULL, 'since 2024'),
     ('1f0e8a4e-52a6-5d53-8c61-2f6f6c1b7a34', 'No dates', NULL, NULL, NULL, NULL, NULL)`,
  );
  await client.end();
};

/** Every table by its file in a backup, but the one that an export leaves out. */
const tablesOf = async (
  { geopolitics, people }: TestDatabases,
  name: string,
): Promise<Readonly<Record<string, string>>> => {
  const databases = serviceDatabases({ GEOPOLITICS_DATABASE_URL: geopolitics, PEOPLE_DATABASE_URL: people });
  await backUp(databases, join(folder, name), () => undefined);
  const files: Record<string, string> = {};
  for (const service of ["geopolitics", "people"]) {
    for (const table of await readdir(join(folder, name, service))) {
      if (table === "idempotent_write.copy" || TABLES_OF_TRIGGERS.has(table.replace(/\.copy$/, ""))) continue;
      files[`${service}/${table}`] = await readFile(join(folder, name, service, table), "utf8");
    }
  }
  return files;
};
