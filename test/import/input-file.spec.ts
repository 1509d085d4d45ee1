import { mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execFileSync } from "node:child_process";
import { CommandError } from "../../services/commands/command-error";
import { openInputFile } from "../../services/commands/import/input-file";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "dossier-files-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const write = (name: string, content: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const textOf = async (path: string): Promise<string> => {
  let text = "";
  for await (const piece of (await openInputFile(path)).text()) text += piece;
  return text;
};

/** What is said of a file, without its folder. */
const refusalOf = async (path: string): Promise<string> => {
  try {
    await textOf(path);
  } catch (error) {
    expect(error).toBeInstanceOf(CommandError);
    return (error as Error).message.replaceAll(`${folder}/`, "");
  }
  throw new Error("It was read.");
};

describe("a file that can be read", () => {
  const long = `${"سعودي é 𝔸 ".repeat(20_000)}\r\n`;

  it("is its text, wherever its pieces cut a character", async () => {
    for (const shift of ["", "a", "ab", "abc"]) expect(await textOf(write("long", shift + long))).toBe(shift + long);
  });

  it("is read as often as it is asked for, without its byte order mark", async () => {
    const path = write("marked.csv", `\ufeffname\nMina`);
    const file = await openInputFile(path);
    expect(file).toMatchObject({ path, name: "marked.csv", size: 12 });
    expect([await textOf(path), await textOf(path)]).toEqual(["name\nMina", "name\nMina"]);
  });

  it("may be a link to one", async () => {
    const link = join(folder, "link");
    symlinkSync(write("target", "text"), link);
    expect(await textOf(link)).toBe("text");
  });
});

describe("what is no file to read", () => {
  it("is said to be what it is", async () => {
    expect(await refusalOf(join(folder, "none.csv"))).toBe("none.csv is not there: look for a mistake in its name.");
    expect(await refusalOf(folder)).toBe(`${folder} is a directory: name the files in it.`);
    expect(await refusalOf(write("empty.csv", ""))).toBe("empty.csv is empty.");
    execFileSync("mkfifo", [join(folder, "pipe")]);
    expect(await refusalOf(join(folder, "pipe"))).toBe(
      "pipe is no ordinary file: write its content into one, and name that.",
    );
    expect(await refusalOf("/dev/null")).toBe(
      "/dev/null is no ordinary file: write its content into one, and name that.",
    );
    symlinkSync(join(folder, "circle"), join(folder, "circle"));
    expect(await refusalOf(join(folder, "circle"))).toBe("circle is a link that leads back to itself.");
  });

  it("is one that changes under the reader", async () => {
    const path = write("changing.csv", "one");
    const file = await openInputFile(path);
    utimesSync(path, 1, 1);
    await expect(file.text()[Symbol.asyncIterator]().next()).rejects.toThrow(
      `${path} was changed while it was being read: try again.`,
    );
  });
});

describe("bytes that are no text in UTF-8", () => {
  it.each([
    ["UTF-16 by its mark", Buffer.from("\ufeffname", "utf16le"), "file is UTF-16: save it as UTF-8."],
    ["UTF-16, the other way round", Buffer.from("\ufeffname", "utf16le").swap16(), "file is UTF-16: save it as UTF-8."],
    ["UTF-32", Buffer.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]), "file is UTF-32: save it as UTF-8."],
    [
      "UTF-16 without a mark",
      Buffer.from("a\nbc", "utf16le"),
      "file, line 1, column 2: is the character U+0000, which no text has: save the file as UTF-8.",
    ],
    ["gzip", Buffer.from([0x1f, 0x8b, 8, 0]), "file is compressed (gzip): unpack it first."],
    [
      "a spreadsheet",
      Buffer.from("PK\u0003\u0004..."),
      "file is compressed (zip): unpack it first; a spreadsheet (.xlsx, .ods) is to be saved as CSV.",
    ],
    [
      "Latin-1",
      Buffer.from("nom\nMüller,Chirac Ménard", "latin1"),
      'file, line 2, column 2: the byte FC ("ü" in Latin-1) is no UTF-8: save the file as UTF-8.',
    ],
    [
      "Windows-1252",
      Buffer.concat([Buffer.from("a “good” "), Buffer.from([0x93, 0x41])]),
      "file, line 1, column 10: the byte 93 is no UTF-8: save the file as UTF-8.",
    ],
    [
      "a character that is cut off",
      Buffer.from("name\nZoë").subarray(0, 8),
      "file, line 2, column 3: the file ends within a character: it is cut off.",
    ],
    [
      "a character that is never finished",
      Buffer.from([0x61, 0xf0, 0x9d, 0x94, 0x62]),
      'file, line 1, column 2: the byte F0 ("ð" in Latin-1) is no UTF-8: save the file as UTF-8.',
    ],
  ])("are refused with what they are: %s", async (_, bytes, message) => {
    expect(await refusalOf(write("file", bytes))).toBe(message);
  });

  it("are found far inside, at the edge of a piece", async () => {
    for (const before of [65_534, 65_535, 65_536, 65_537]) {
      const bytes = Buffer.concat([Buffer.from(`${"x".repeat(before - 1)}\n`), Buffer.from([0xe9, 0x61])]);
      expect(await refusalOf(write("edge", bytes))).toBe(
        'edge, line 2, column 1: the byte E9 ("é" in Latin-1) is no UTF-8: save the file as UTF-8.',
      );
    }
  });
});
