import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommandOn } from "../commands/command";
import { createDatabases, type TestDatabases } from "../support/databases";
import { type Dossier, startDossier } from "../support/dossier";

jest.setTimeout(180_000);

let databases: TestDatabases;
let dossier: Dossier | undefined;
let folder: string;
beforeAll(async () => {
  databases = await createDatabases();
  folder = mkdtempSync(join(tmpdir(), "dossier-command-"));
});
afterAll(async () => {
  await dossier?.close();
  await databases.drop();
  rmSync(folder, { recursive: true });
});

/** With a byte order mark, semicolons and the line ends of Windows: as a spreadsheet saves it. */
const SPREADSHEET = [
  "\ufeffGuest;kind;from;to;period;note",
  "Zakaria Example;STATE;Pakistan;United States;1961-07-11/1961-07-14;Talks.",
  '"Example Müller";WORKING;Atlantis;USA;1962;',
  "",
].join("\r\n");

const inFolder = (name: string): string => join(folder, name);
const visits = (): string => {
  const path = inFolder("visits.csv");
  writeFileSync(path, SPREADSHEET);
  return path;
};

const told = (output: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...output.matchAll(/^([a-z ]+): (.*)$/gm)].map(([, name = "", value = ""]): [string, string] => [name, value]),
  );

const importVisits = (...options: readonly string[]) =>
  runCommandOn(databases, "import", "csv", visits(), "--map", "Guest=visitors", ...options);

const ACCOUNT = { read: "2", created: "1", changed: "0", unchanged: "0", rejected: "1", "kept by editors": "0" };

test("a dry run tells what then happens; what can't be read stands in the report; the exit code is 2", async () => {
  const dry = await importVisits("--dry-run");
  expect(dry.code).toBe(2);
  expect(told(dry.output)).toMatchObject({ ...ACCOUNT, "dry run": "nothing was written" });
  expect(dry.output).toContain('visits.csv:3 (row 3): from: "Atlantis" is no country that is known');

  const report = inFolder("report.ndjson");
  const said = ["--source", "The Desk's List", "--outlet", "The Desk", "--url", "https://desk.example.org/list"];
  const real = await importVisits("--report", report, ...said, "--language", "en");
  expect([real.code, told(real.output)]).toMatchObject([2, ACCOUNT]);
  const lines = readFileSync(report, "utf8").trimEnd().split("\n");
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
    {
      what: "rejected",
      file: "visits.csv",
      line: 3,
      locator: "row 3",
      reason: expect.stringContaining('"Atlantis" is no country') as unknown,
      row: { Guest: "Example Müller", kind: "WORKING", from: "Atlantis", to: "USA", period: "1962", note: "" },
    },
  ]);
});

test("what is said of the files stands in their source, and the visit cites its row", async () => {
  dossier ??= await startDossier("in-process", databases);
  const answer = await dossier.ask(`{ people(first: 2, search: "Zakaria Example") { nodes { name
    visits(first: 2) { nodes { note period { edtf }
      citations { locator source { title outletName url language kind partOf { title } } } } } } } }`);
  expect(answer).toEqual({
    data: {
      people: {
        nodes: [
          {
            name: "Zakaria Example",
            visits: {
              nodes: [
                {
                  note: "Talks.",
                  period: { edtf: "1961-07-11/1961-07-14" },
                  citations: [
                    {
                      locator: "row 2",
                      source: {
                        ...{ title: "visits.csv", outletName: "The Desk", url: "https://desk.example.org/list" },
                        ...{ language: "en", kind: "DATASET", partOf: { title: "The Desk's List" } },
                      },
                    },
                  ],
                },
              ],
            },
          },
        ],
      },
    },
  });
});

test("once more, without the row that nobody can read, all is as it was: the exit code is 0", async () => {
  const path = inFolder("visits.csv");
  writeFileSync(path, SPREADSHEET.split("\r\n").toSpliced(2, 1).join("\r\n"));
  const again = await runCommandOn(databases, "import", "csv", path, "--map", "Guest=visitors");
  expect(again.code).toBe(0);
  expect(told(again.output)).toMatchObject({ read: "1", created: "0", changed: "0", unchanged: "1", rejected: "0" });
});

const REFUSED = "postgres://nobody:wrong@127.0.0.1:1/nothing";

const wrongPassword = (): string => {
  const url = new URL(databases.geopolitics);
  url.password = "wrong";
  return url.href;
};

/** Whatever is wrong is one line that says what would be right. */
const MISTAKEN: readonly (readonly [what: string, words: () => readonly string[], says: RegExp])[] = [
  ["a format that there isn't", () => ["import", "excel", visits()], /'excel' is invalid .* popolo, hsg-visits/],
  ["no file", () => ["import", "csv"], /missing required argument 'files'/],
  ["a column that nobody knows", () => ["import", "csv", visits()], /no column "Guest"; .*--map "Guest=/],
  [
    "a report where no folder is",
    () => ["import", "csv", visits(), "--map", "Guest=visitors", "--report", inFolder("none/report")],
    /^The report can't be written: /,
  ],
  [
    "an address that is none",
    () => ["import", "csv", visits(), "--map", "Guest=visitors", "--url", "desk"],
    /^--url: "desk" is no web address/,
  ],
  ["an export without a type", () => ["export", "csv"], /say by --type which, one of visits, statements/],
  [
    "an export to where no folder is",
    () => ["export", "csv", "--type", "visits", "--out", inFolder("none/visits.csv")],
    /none\/visits\.csv can't be written: there is no such folder\.$/,
  ],
];

test.each(MISTAKEN)("%s is told in one line, with exit code 1", async (_, words, says) => {
  const [name = "", ...rest] = words();
  const { code, output } = await runCommandOn(databases, name, ...rest);
  expect([code, output.trimEnd().split("\n").length]).toEqual([1, 1]);
  expect(output.trimEnd()).toMatch(says);
});

const UNREACHED: readonly (readonly [what: string, url: () => string, says: RegExp])[] = [
  ["a database that isn't there", () => REFUSED, /^Nothing was imported: the database can't be reached/],
  ["a wrong password", wrongPassword, /^Nothing was imported: the database refuses its user\.$/],
];

test.each(UNREACHED)("%s is told in one line, with exit code 1 and no stack", async (_, url, says) => {
  const elsewhere = { geopolitics: url(), people: databases.people };
  const { code, output } = await runCommandOn(elsewhere, "import", "csv", visits(), "--map", "Guest=visitors");
  expect([code, output.trimEnd().split("\n").length]).toEqual([1, 1]);
  expect(output.trimEnd()).toMatch(says);
});
