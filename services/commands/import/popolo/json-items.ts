import { isMany, none } from "stream-chain/defs.js";
import { Assembler } from "stream-json/core/assembler.js";
import { jsonParser, type Token } from "stream-json/core/parser.js";
import { CommandError } from "../../command-error";
import type { InputFile } from "../format";
import { RowLengthGuard } from "../row-length";

/** A value that stands in a list under one of the names of a JSON object, or a value that stands there without a list. */
export interface JsonItem {
  readonly section: string;
  readonly isInList: boolean;
  /** Where it begins, from 1. */
  readonly line: number;
  /** Undefined where nobody wants it. */
  readonly value: unknown;
}

/**
 * What a file with one JSON object holds, never more of it in memory than one item and a piece of the text.
 * @throws CommandError where it is no JSON, no object, cut off, or has an item that is too long
 */
export async function* jsonItems(
  file: InputFile,
  isWanted: (section: string) => boolean,
): AsyncGenerator<JsonItem, void> {
  const guard = new RowLengthGuard(file);
  const parse = jsonParser({ streamValues: false });
  const reading = new Reading(isWanted);
  let line = 1;
  const tokensOf = (text: string | typeof none): readonly Token[] => {
    try {
      const tokens = parse(text as string) as unknown;
      return isMany(tokens) ? (tokens.values as Token[]) : [];
    } catch (error) {
      throw new CommandError(`${file.path}, line ${line}: here the file is no JSON: ${problemIn(error)}.`);
    }
  };
  for await (const piece of guard.text()) {
    // Line by line, so that it is known on which one each token stands.
    for (const part of piece.split(/(?<=\n)/)) {
      for (const token of tokensOf(part)) {
        const item = reading.next(token, line, file);
        if (item === null) continue;
        guard.rowEnded();
        yield item;
      }
      if (part.endsWith("\n")) line += 1;
    }
  }
  if (reading.depth > 0) throw new CommandError(`${file.path} is cut off: its JSON has no end on line ${line}.`);
  tokensOf(none);
}

/** No object that means anything goes down so far. */
const DEEPEST = 100;

class Reading {
  depth = 0;
  private section = "";
  private isInList = false;
  private line = 0;
  private assembler: Assembler | null = null;

  constructor(private readonly isWanted: (section: string) => boolean) {}

  /** @returns the item that ends with the token */
  next(token: Token, line: number, file: InputFile): JsonItem | null {
    const before = this.depth;
    if (token.name === "startObject" || token.name === "startArray") this.depth += 1;
    if (token.name === "endObject" || token.name === "endArray") this.depth -= 1;
    if (this.depth > DEEPEST) {
      throw new CommandError(`${file.path}, line ${line}: what stands here goes down more than ${DEEPEST} levels.`);
    }
    if (before === 0) {
      if (token.name !== "startObject") throw new CommandError(`${file.path} is no JSON object: it begins otherwise.`);
      return null;
    }
    if (before === 1 && token.name === "keyValue") this.section = token.value;
    if (before === 1 && token.name === "startArray") {
      this.isInList = true;
      return null;
    }
    if (this.isInList && this.depth === 1) {
      this.isInList = false;
      return null;
    }
    return before === 1 && (token.name === "keyValue" || token.name === "endObject")
      ? null
      : this.assemble(token, before, line);
  }

  private assemble(token: Token, before: number, line: number): JsonItem | null {
    const around = this.isInList ? 2 : 1;
    if (before === around) {
      this.line = line;
      this.assembler = this.isWanted(this.section) ? new Assembler() : null;
    }
    const isScalar = before === around && this.depth === around;
    if (!isScalar) this.assembler?.consume(token);
    if (this.depth !== around) return null;
    const value = isScalar ? scalarOf(token) : this.assembler?.current;
    return { section: this.section, isInList: this.isInList, line: this.line, value };
  }
}

const scalarOf = (token: Token): unknown =>
  token.name === "numberValue" ? Number(token.value) : "value" in token ? token.value : undefined;

/** As the parser has it, without its own name: it expected a value. */
const problemIn = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error))
    .replace(/^Parser cannot parse input: /, "")
    .replace(/^Parser (has )?/, "it is ")
    .replace(/[.:]$/, "");
