import { CommandError } from "../command-error";
import type { InputFile } from "./format";

/** The longest that a row may be, in characters: more than any record has, and little enough to be held in memory. */
export const LONGEST_ROW = 16 * 1024 * 1024;

/** The text of a file whose rows only its parser can tell apart, read for as long as they come to an end. */
export class RowLengthGuard {
  private sinceRowEnded = 0;
  private line = 1;
  private rowLine = 1;

  /** @param longest in characters, and not counting a piece or two that a parser may have before it */
  constructor(
    private readonly file: InputFile,
    private readonly longest = LONGEST_ROW,
  ) {}

  /** Whoever parses says so at the end of each row. */
  rowEnded(): void {
    this.sinceRowEnded = 0;
    this.rowLine = this.line;
  }

  /** @throws CommandError where a row goes on for too long */
  async *text(): AsyncGenerator<string> {
    for await (const piece of this.file.text()) {
      this.sinceRowEnded += piece.length;
      if (this.sinceRowEnded > this.longest) throw new CommandError(tooLong(this.file, this.rowLine, this.longest));
      yield piece;
      this.line += piece.split("\n").length - 1;
    }
  }
}

/** @param advice what would be right */
export const tooLong = ({ path }: InputFile, line: number, longest: number, advice?: string): string => {
  const most = `a row of it can have ${Math.floor(longest / 1024 / 1024)} MB`;
  return `${path}, line ${line}: what begins here is too long; ${most}${advice === undefined ? "" : `, and ${advice}`}.`;
};
