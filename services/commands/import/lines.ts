import { CommandError } from "../command-error";
import type { InputFile } from "./format";
import { LONGEST_ROW, tooLong } from "./row-length";

/** A line of a file. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** Without what ends it. */
  readonly text: string;
}

/**
 * A file line by line, never more of it in memory than one line and a piece.
 * @param longest in characters
 * @throws CommandError where a line is longer
 */
export async function* linesOf(file: InputFile, longest = LONGEST_ROW): AsyncGenerator<Line> {
  let pieces: string[] = [];
  let length = 0;
  let number = 1;
  const add = (piece: string): void => {
    length += piece.length;
    if (length > longest)
      throw new CommandError(tooLong(file, number, longest, "each record stands on a line of its own"));
    pieces.push(piece);
  };
  for await (const piece of file.text()) {
    let from = 0;
    for (let end = piece.indexOf("\n"); end >= 0; end = piece.indexOf("\n", from)) {
      add(piece.slice(from, end));
      yield lineOf(pieces.join(""), number);
      pieces = [];
      length = 0;
      number += 1;
      from = end + 1;
    }
    add(piece.slice(from));
  }
  if (length > 0) yield lineOf(pieces.join(""), number);
}

const lineOf = (text: string, number: number): Line => ({
  number,
  text: text.endsWith("\r") ? text.slice(0, -1) : text,
});
