import type { InputFile } from "../../services/commands/import/format";
import { linesOf } from "../../services/commands/import/lines";
import { RowLengthGuard } from "../../services/commands/import/row-length";

const fileOf = (...pieces: readonly string[]): InputFile => ({
  path: "file.ndjson",
  name: "file.ndjson",
  size: pieces.join("").length,
  text: async function* () {
    for (const piece of pieces) yield await Promise.resolve(piece);
  },
});

const linesIn = async (file: InputFile, longest?: number) => {
  const lines: string[] = [];
  for await (const { number, text } of linesOf(file, longest)) lines.push(`${number} ${text}`);
  return lines;
};

describe("lines", () => {
  it("are those of the file, however it comes in pieces", async () => {
    const expected = ["1 one", "2 ", "3 three", "4 end"];
    for (const pieces of [
      ["one\n\nthree\nend"],
      ["on", "e\n", "\nthr", "ee\r\nen", "d"],
      "one\n\nthree\nend\n".match(/[^]/g) ?? [],
    ])
      expect(await linesIn(fileOf(...pieces))).toEqual(expected);
  });

  it("can have so many characters, and no more", async () => {
    expect(await linesIn(fileOf("12345\n12345\n"), 5)).toEqual(["1 12345", "2 12345"]);
    await expect(linesIn(fileOf("12345\n123", "456\n"), 5)).rejects.toThrow(
      "file.ndjson, line 2: what begins here is too long; a row of it can have 0 MB, and each record stands on a line of its own.",
    );
  });
});

describe("rows that a parser finds", () => {
  it("may go on for as long as each comes to an end", async () => {
    const guard = new RowLengthGuard(fileOf("12\n3", "45", "67\n8", "9abcd", "e"), 6);
    const read: string[] = [];
    await expect(
      (async () => {
        for await (const piece of guard.text()) {
          read.push(piece);
          if (read.length === 2) guard.rowEnded();
        }
      })(),
    ).rejects.toThrow("file.ndjson, line 2: what begins here is too long; a row of it can have 0 MB.");
    expect(read).toEqual(["12\n3", "45", "67\n8"]);
  });
});
