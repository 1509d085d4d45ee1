import { execFileSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formats } from "../../services/commands/import/formats";
import { runCommandOn } from "../commands/command";
import { exported } from "../export/exported";
import { createDatabases, type TestDatabases } from "../support/databases";

jest.setTimeout(120_000);

let folder: string;
let databases: TestDatabases;
let before: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "dossier-broken-"));
  databases = await createDatabases();
  before = await exported(databases);
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await databases.drop();
});

interface Broken {
  readonly format: string;
  readonly what: string;
  /** Writes it, and says what its name is. */
  readonly file: (path: string) => void;
  readonly says: RegExp;
}

const content =
  (text: string | Buffer) =>
  (path: string): void => {
    writeFileSync(path, text);
  };

const MEGABYTE = 1024 * 1024;

/** 200 MB without a line's end, a megabyte at a time. */
const endless =
  (beginning: string) =>
  (path: string): void => {
    const file = openSync(path, "w");
    writeSync(file, beginning);
    for (let written = 0; written < 200; written++) writeSync(file, "x".repeat(MEGABYTE));
    closeSync(file);
  };

const LAUGHS = `<!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from(
  { length: 9 },
  (_, index) => `<!ENTITY lol${index + 1} "${`&lol${index === 0 ? "" : index};`.repeat(10)}">`,
).join("")}]>`;
const EXTERNAL = '<!DOCTYPE visits [<!ENTITY passwords SYSTEM "file:///etc/passwd">]>';
const HEADER = '{"format":"dossier","version":1,"records":2}\n';
const TERM =
  '{"type":"TERM","id":"0f0e8a4e-52a6-5d53-8c61-2f6f6c1b7a34","name":"16th","organizationId":null,"period":null}\n';

const XML_FORMATS = ["hsg-visits", "hsg-travels"] as const;
const rootOf = { "hsg-visits": "visits", "hsg-travels": "trips" };

const BROKEN: readonly Broken[] = [
  ...XML_FORMATS.flatMap((format): Broken[] => {
    const root = rootOf[format];
    return [
      {
        format,
        what: "is cut off",
        file: content(`<${root}><a id="1"><b>C`),
        says: /cut off|not closed|unclosed|ends/i,
      },
      { format, what: "is empty", file: content(""), says: /is empty\.$/ },
      {
        format,
        what: "is a bomb of entities",
        file: content(`${LAUGHS}<${root}>&lol9;</${root}>`),
        says: /entit|DOCTYPE/i,
      },
      {
        format,
        what: "names another file",
        file: content(`${EXTERNAL}<${root}>&passwords;</${root}>`),
        says: /entit|DOCTYPE/i,
      },
      {
        format,
        what: "has a row of 200 MB",
        file: endless(`<${root}><visit><remarks>`),
        says: /more than 1,000,000 characters in a row; is a <\/(visit|trip)> missing\? \(about line 1\)$/,
      },
    ];
  }),
  {
    format: "popolo",
    what: "is cut off",
    file: content('{"persons":[{"id":"1","name":"A"},{"id'),
    says: /cut off|ends|JSON/i,
  },
  { format: "popolo", what: "is XML", file: content("<persons/>"), says: /JSON/ },
  { format: "popolo", what: "has a text of 200 MB", file: endless('{"persons":[{"id":"1","name":"'), says: /too long/ },
  { format: "csv", what: "lacks a column", file: content("type,from\nvisit\n"), says: /column|line 2/ },
  { format: "csv", what: "has a line of 200 MB", file: endless("name\n"), says: /too long|longer/ },
  {
    format: "dossier",
    what: "is cut off within a line",
    file: content(`${HEADER}${TERM}{"type":"TE`),
    says: /, line 3: this is not one whole JSON object; the file is cut off, or damaged\.$/,
  },
  {
    format: "dossier",
    what: "is cut off between two",
    file: content(`${HEADER}${TERM}`),
    says: / has 1 of the 2 records that its first line names: it is cut off\.$/,
  },
  {
    format: "dossier",
    what: "is another file",
    file: content('{"persons":[]}\n'),
    says: / is none that export dossier has written: /,
  },
  {
    format: "dossier",
    what: "is of a later release",
    file: content('{"format":"dossier","version":2}\n'),
    says: / is of version 2, this release reads version 1/,
  },
  {
    format: "dossier",
    what: "has a line of 200 MB",
    file: endless(HEADER),
    says: /, line 2: what begins here is too long; a row of it can have 64 MB, and each record stands on a line of its own\.$/,
  },
  ...["hsg-visits", "popolo", "csv", "dossier"].flatMap((format): Broken[] => [
    {
      format,
      what: "is Latin-1",
      file: content(Buffer.from("name\nMüller", "latin1")),
      says: /, line 2, column 2: the byte FC \("ü" in Latin-1\) is no UTF-8: save the file as UTF-8\.$/,
    },
    {
      format,
      what: "is UTF-16",
      file: content(Buffer.from("\ufeffname", "utf16le")),
      says: / is UTF-16: save it as UTF-8\.$/,
    },
    { format, what: "is a pipe", file: (path) => execFileSync("mkfifo", [path]), says: / is no ordinary file/ },
    {
      format,
      what: "is a directory",
      file: (path) => execFileSync("mkdir", [path]),
      says: / is a directory: name the files in it\.$/,
    },
    { format, what: "is not there", file: () => undefined, says: / is not there: look for a mistake in its name\.$/ },
  ]),
];

// A format that is not there yet has nothing to be tried on.
describe.each(BROKEN.filter(({ format }) => formats.some(({ name }) => name === format)))(
  "a file for $format that $what",
  ({ file, format, says }) => {
    test("is refused in one clear line, and nothing is written", async () => {
      const path = join(folder, `${format}-${String(Math.random()).slice(2)}`);
      file(path);
      const { code, output } = await runCommandOn(databases, "import", format, path);
      rmSync(path, { recursive: true, force: true });
      expect({ code, lines: output.trimEnd().split("\n").length }).toEqual({ code: 1, lines: 1 });
      expect(output.trimEnd()).toMatch(says);
      expect(output).toContain(path);
    });
  },
);

test("after all of them the databases are as they were", async () => {
  expect(await exported(databases)).toBe(before);
});
