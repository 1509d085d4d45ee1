import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { backUp } from "../../services/commands/backup/back-up";
import { restore } from "../../services/commands/backup/restore";
import { CommandError } from "../../services/commands/command-error";
import { serviceDatabases } from "../../services/commands/databases";
import { newId } from "../../services/runtime/records/identity";
import { createDatabases, createEmptyDatabases, type TestDatabases } from "../support/databases";
import { type Dossier, startDossier } from "../support/dossier";
import { bearer, tokenFor } from "../support/tokens";
import { runCommandOn } from "./command";

jest.setTimeout(120_000);

let folder: string;
const made: TestDatabases[] = [];
const keep = async (databases: Promise<TestDatabases>): Promise<TestDatabases> => {
  made.push(await databases);
  return databases;
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "dossier-backup-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
  for (const databases of made.splice(0)) await databases.drop();
});

type Urls = Pick<TestDatabases, "geopolitics" | "people">;
type Done = { readonly code: number | NodeJS.Signals | null; readonly output: string };

/** What the command does and says, without the second that a process takes to start. */
const run = async (
  work: typeof backUp | typeof restore,
  { geopolitics, people }: Urls,
  name: string,
): Promise<Done> => {
  const databases = serviceDatabases({ GEOPOLITICS_DATABASE_URL: geopolitics, PEOPLE_DATABASE_URL: people });
  let output = "";
  try {
    await work(databases, join(folder, name), (line) => (output += `${line}\n`));
    return { code: 0, output };
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    return { code: 1, output: `${error.message}\n` };
  }
};
const backUpTo = (databases: Urls, name: string): Promise<Done> => run(backUp, databases, name);
const restoreFrom = (databases: Urls, name: string): Promise<Done> => run(restore, databases, name);

/** Every file of a backup by its path. */
const filesOf = async (name: string): Promise<Readonly<Record<string, string>>> => {
  const paths = await readdir(join(folder, name), { recursive: true, withFileTypes: true });
  const files = paths.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name));
  const read = files.map(async (file) => [file.slice(folder.length + 1 + name.length), await readFile(file, "utf8")]);
  return Object.fromEntries(await Promise.all(read)) as Record<string, string>;
};

const CREATE_PLACE = `mutation ($id: ID!, $name: String!) {
  createPlace(input: { newId: $id, name: $name, kind: CITY }) { place { id } userErrors { message } }
}`;

const createPlace = async (dossier: Dossier, variables: { readonly id: string; readonly name: string }) => {
  const answer = await dossier.ask(CREATE_PLACE, variables, bearer(await tokenFor("editor")));
  expect(answer).toMatchObject({ data: { createPlace: { place: { id: variables.id }, userErrors: [] } } });
};

describe("a backup", () => {
  test("restored into empty databases is the same data, with its history, and can be worked with", async () => {
    const from = await keep(createDatabases());
    const before = await startDossier("in-process", from);
    const id = newId();
    await createPlace(before, { id, name: "Kvetta — ein\tOrt \\ mit\nallem" });
    await before.close();

    const written = await runCommandOn(from, "backup", join(folder, "first"));
    expect(written).toEqual({
      code: 0,
      output: expect.stringMatching(/^geopolitics: \d+ tables, \d+ rows\npeople: \d+ tables, \d+ rows\n$/) as string,
    });
    const to = await keep(createEmptyDatabases());
    expect(await runCommandOn(to, "restore", join(folder, "first"))).toEqual(written);
    expect(await runCommandOn(to, "verify")).toEqual({
      code: 0,
      output: expect.stringMatching(/nothing wrong/) as string,
    });
    await backUpTo(to, "second");
    expect(await filesOf("second")).toEqual(await filesOf("first"));

    const after = await startDossier("in-process", to);
    const found = await after.ask(
      `query ($id: ID!) {
      place(id: $id) { name }
      people(search: "Аракчи") { nodes { name } }
      statements(search: "solidarity") { totalCount }
    }`,
      { id },
    );
    expect(found.errors).toBeUndefined();
    expect(found.data).toMatchObject({
      place: { name: "Kvetta — ein\tOrt \\ mit\nallem" },
      people: { nodes: [{ name: "Abbas Araghchi" }] },
    });
    await createPlace(after, { id: newId(), name: "Quetta" });
    await after.close();
  });

  test("is of one moment, while others write", async () => {
    const from = await keep(createDatabases());
    const dossier = await startDossier("in-process", from);
    const busy = { isWriting: true };
    let count = 0;
    const writing = (async () => {
      // Bounded, should the backup never end.
      while (busy.isWriting && count < 2_000) {
        await createPlace(dossier, { id: newId(), name: `Place ${count}` });
        count += 1;
      }
    })();
    const { code } = await backUpTo(from, "busy");
    busy.isWriting = false;
    await writing;
    await dossier.close();
    expect({ code, hasWritten: count > 0 }).toEqual({ code: 0, hasWritten: true });
    const to = await keep(createEmptyDatabases());
    expect(await restoreFrom(to, "busy")).toMatchObject({ code: 0 });
    expect(await runCommandOn(to, "verify")).toMatchObject({ code: 0 });
  });

  test("of an earlier release is brought to this one's tables", async () => {
    const from = await keep(createDatabases());
    for (const service of ["geopolitics", "people"]) {
      expect(await runCommandOn(from, "migrate", "down", "--service", service)).toMatchObject({ code: 0 });
    }
    expect(await backUpTo(from, "earlier")).toMatchObject({ code: 0 });
    await runCommandOn(from, "migrate", "up");
    await backUpTo(from, "brought up in place");

    const to = await keep(createEmptyDatabases());
    expect(await restoreFrom(to, "earlier")).toMatchObject({ code: 0 });
    await backUpTo(to, "brought up by restoring");
    expect(await filesOf("brought up by restoring")).toEqual(await filesOf("brought up in place"));
  });
});

describe("what can't be done is said, and nothing is changed", () => {
  const rowsIn = async (url: string): Promise<number> => {
    const client = new Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query<{ count: string }>(
      "SELECT count(*) FROM pg_tables WHERE schemaname = current_schema()",
    );
    await client.end();
    return Number(rows[0]?.count);
  };

  test("a folder with something in it, and databases with nothing in them", async () => {
    const empty = await keep(createEmptyDatabases());
    await writeFile(join(folder, "mine"), "");
    expect(await backUpTo(empty, "")).toEqual({
      code: 1,
      output: `${folder} has something in it: name a folder that is not there yet.\n`,
    });
    expect(await backUpTo(empty, "nothing")).toEqual({
      code: 1,
      output: "The database of geopolitics is empty: there is nothing to back up.\n",
    });
    expect(await readdir(folder)).toEqual(["mine"]);
  });

  test("databases that are in use, and folders that are no backup", async () => {
    const used = await keep(createDatabases());
    const empty = await keep(createEmptyDatabases());
    await backUpTo(used, "good");
    expect(await restoreFrom(used, "good")).toEqual({
      code: 1,
      output:
        "The database of geopolitics has tables already: restore into an empty one, by GEOPOLITICS_DATABASE_URL or a new DATA_DIR.\n",
    });
    // The first is not filled where the second can't be.
    const half = { ...empty, people: used.people };
    expect(await restoreFrom(half, "good")).toMatchObject({
      code: 1,
      output: expect.stringMatching(/^The database of people has tables already/) as string,
    });
    expect(await restoreFrom(empty, "none")).toEqual({
      code: 1,
      output: `${join(folder, "none")} is no backup: it has no backup.json.\n`,
    });
    expect(await rowsIn(empty.geopolitics)).toBe(0);
  });

  test("a backup that is damaged, or of a later release", async () => {
    const used = await keep(createDatabases());
    const empty = await keep(createEmptyDatabases());
    await backUpTo(used, "good");
    const [visits, places] = [join(folder, "good/geopolitics/visit.copy"), join(folder, "good/people/place.copy")];
    const whole = await readFile(visits);
    await appendFile(visits, "one more\n");
    await rm(places);
    expect(await restoreFrom(empty, "good")).toEqual({
      code: 1,
      output: `The backup is damaged:\n  ${visits} is not as it was written\n  ${places} is missing\n`,
    });

    await writeFile(visits, whole);
    await writeFile(places, "");
    const contents = join(folder, "good/backup.json");
    const backup = await readFile(contents, "utf8");
    const sha256 = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    await writeFile(
      contents,
      backup
        .replace('"Timelines1764400000000"', '"Timelines1764400000000", "FromTheFuture1999999999999"')
        .replace(/("name": "place",[^}]*"sha256": )"\w+"/, `$1"${sha256}"`),
    );
    expect(await restoreFrom(empty, "good")).toEqual({
      code: 1,
      output:
        "The backup is of a later release, whose migrations this one has not: FromTheFuture1999999999999. Restore it with that release.\n",
    });
    await writeFile(contents, "{}");
    expect(await restoreFrom(empty, "good")).toMatchObject({
      code: 1,
      output: expect.stringMatching(/backup\.json is not that of a backup of version 1: format/) as string,
    });
    expect([await rowsIn(empty.geopolitics), await rowsIn(empty.people)]).toEqual([0, 0]);
  });
});
