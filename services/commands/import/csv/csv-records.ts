import { CsvError, parse } from "csv-parse";
import { pipeline, Readable } from "node:stream";
import { CommandError } from "../../command-error";
import type { InputFile } from "../format";
import { LONGEST_ROW, RowLengthGuard, tooLong } from "../row-length";

/** A row of a file of separated values, its heading among them. */
export interface CsvRecord {
  /** Where it begins, from 1. */
  readonly line: number;
  /** As a spreadsheet numbers it, from 1. */
  readonly row: number;
  readonly cells: readonly string[];
}

/**
 * The rows of a file whose values are separated by commas, semicolons or tabs (RFC 4180), without those that are empty.
 * @throws CommandError where quotation marks don't close, or a row is too long
 */
export async function* csvRecords(file: InputFile): AsyncGenerator<CsvRecord> {
  const { delimiter, isSaid } = delimiterIn(await firstLineOf(file));
  const guard = new RowLengthGuard(file);
  const parser = parse({
    ...{ delimiter, info: true, relax_column_count: true, max_record_size: LONGEST_ROW },
  });
  pipeline(Readable.from(guard.text()), parser, () => undefined);
  let row = isSaid ? -1 : 0;
  try {
    for await (const { record, info } of parser as AsyncIterable<Parsed>) {
      guard.rowEnded();
      row += 1;
      if (row === 0 || record.every((cell) => cell.trim() === "")) continue;
      yield { line: info.lines - breaksIn(record), row, cells: record };
    }
  } catch (error) {
    if (error instanceof CsvError) throw new CommandError(`${file.path}${refusal(error)}`);
    throw error;
  } finally {
    parser.destroy();
  }
}

/** The ends of lines that stand inside of cells. */
const breaksIn = (cells: readonly string[]): number => {
  let breaks = 0;
  for (const cell of cells) for (let at = cell.indexOf("\n"); at >= 0; at = cell.indexOf("\n", at + 1)) breaks += 1;
  return breaks;
};

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** The heading, which tells what stands between values, and perhaps more than it. */
const firstLineOf = async (file: InputFile): Promise<string> => {
  let text = "";
  for await (const piece of file.text()) {
    text += piece;
    if (/[\r\n]/.test(piece)) break;
    if (text.length > LONGEST_HEADING) throw new CommandError(tooLong(file, 1, LONGEST_HEADING));
  }
  return /^[^\r\n]*/.exec(text)?.[0] ?? "";
};

/** Without an end of a line the parser goes over all of it with every piece. */
const LONGEST_HEADING = 1024 * 1024;

/** Excel writes sep=; into a line of its own. */
const delimiterIn = (line: string): { readonly delimiter: string; readonly isSaid: boolean } => {
  const said = /^sep=(.)$/.exec(line)?.[1];
  if (said !== undefined) return { delimiter: said, isSaid: true };
  const unquoted = line.replace(/"[^"]*"/g, "");
  const [best = ","] = [",", ";", "\t"].sort((one, other) => unquoted.split(other).length - unquoted.split(one).length);
  return { delimiter: best, isSaid: false };
};

const refusal = (error: CsvError): string => {
  const line = "lines" in error && typeof error.lines === "number" ? `, line ${error.lines}` : "";
  switch (error.code) {
    case "CSV_QUOTE_NOT_CLOSED":
      return `${line}: a quotation mark is opened and never closed; the file is cut off, or a mark is missing.`;
    case "INVALID_OPENING_QUOTE":
    case "CSV_INVALID_CLOSING_QUOTE":
      return `${line}: a quotation mark stands inside a cell; write the whole cell in marks, and each of its own twice.`;
    case "CSV_MAX_RECORD_SIZE":
      return `${line}: the row is too long; perhaps a quotation mark is missing.`;
    default:
      return `${line} can't be read as comma-separated values: ${error.message}`;
  }
};
