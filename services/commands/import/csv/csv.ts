import { CommandError } from "../../command-error";
import type { FileRow, Format, InputFile } from "../format";
import { Occurrences } from "../occurrences";
import { csvRecords } from "./csv-records";
import { draftsOf, identityText } from "./drafts";
import { cellOf } from "./values";
import { headingOf, type CsvOptions, type Heading } from "./heading";

/** One row of a spreadsheet. */
export interface CsvRow extends FileRow {
  readonly heading: Heading;
  /** By the places of the heading's columns. */
  readonly cells: readonly string[];
  /** What tells a row without an id or a key from others, by the places of the heading's identity. */
  readonly identity: readonly string[];
  /** How many rows that say the same of who, where and when stand before it, where it has neither an id nor a key. */
  readonly occurrence: number;
}

/** Visits, statements, people and memberships from a spreadsheet, with the names of the API's fields as headings. */
export const csvFormat = (options: CsvOptions = {}): Format<CsvRow> => ({
  name: "csv",
  about: "visits, statements, people or memberships from a spreadsheet, with our fields as headings",
  collection: null,
  rows: (file) => rows(file, options),
  draftsOf,
});

async function* rows(file: InputFile, options: CsvOptions): AsyncGenerator<CsvRow> {
  let heading: Heading | undefined;
  const occurrences = new Occurrences();
  for await (const { line, row, cells } of csvRecords(file)) {
    if (heading === undefined) {
      heading = headingOf(
        file,
        cells.map((title) => title.trim()),
        options,
      );
      continue;
    }
    const { titles } = heading;
    if (cells.length !== titles.length && !(cells.length > titles.length && isEmptyFrom(cells, titles.length)))
      throw new CommandError(
        `${file.path}, line ${line}: the row has ${cells.length} cells, the heading ${titles.length} columns; perhaps a comma is missing, or one stands in a cell without quotation marks.`,
      );
    const isKeyed = heading.keys.some(({ place }) => cellOf({ cells }, place) !== "");
    const said = isKeyed ? [] : heading.identity.map(({ name, place }) => identityText(name, cells[place] ?? ""));
    const occurrence = isKeyed ? 0 : occurrences.next(said.join("\u0000"));
    yield new SheetRow(line, `row ${row}`, heading, cells, said, occurrence);
  }
  if (heading === undefined) throw new CommandError(`${file.path} has no heading: its first row names its columns.`);
}

class SheetRow implements CsvRow {
  constructor(
    readonly line: number,
    readonly locator: string,
    readonly heading: Heading,
    readonly cells: readonly string[],
    readonly identity: readonly string[],
    readonly occurrence: number,
  ) {}

  get length(): number {
    let length = 0;
    for (const cell of this.cells) length += cell.length;
    return length;
  }

  /** Only rows that are rejected are shown. */
  get raw(): unknown {
    return Object.fromEntries(this.heading.titles.map((title, place) => [title, this.cells[place] ?? ""]));
  }
}

const isEmptyFrom = (cells: readonly string[], place: number): boolean =>
  cells.slice(place).every((cell) => cell.trim() === "");
