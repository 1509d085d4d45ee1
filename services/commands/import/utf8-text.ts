import { isUtf8 } from "node:buffer";
import { CommandError } from "../command-error";

/** Makes text of a file's bytes as they come, and says where they are none. */
export class Utf8Text {
  private readonly decoder = new TextDecoder("utf-8", { fatal: true });
  private line = 1;
  /** Characters that the line has before the next piece. */
  private column = 0;
  /** Of the last character, as far as it has come. */
  private begun: Buffer = Buffer.alloc(0);

  /** @param path how messages name the file */
  constructor(private readonly path: string) {}

  /**
   * The text of the next bytes; a character that is cut in two comes whole, later.
   * @throws CommandError where they are no UTF-8, or have the character U+0000
   */
  next(bytes: Buffer): string {
    let text: string;
    try {
      text = this.decoder.decode(bytes, { stream: true });
    } catch {
      throw this.refusal(Buffer.concat([this.begun, bytes]));
    }
    const nul = text.indexOf("\0");
    if (nul >= 0) {
      this.moveOver(text.slice(0, nul));
      throw new CommandError(`${this.here()} is the character U+0000, which no text has: save the file as UTF-8.`);
    }
    this.moveOver(text);
    this.begun = begunIn(this.begun, bytes);
    return text;
  }

  /** @throws CommandError where the last character is cut off */
  end(): void {
    if (this.begun.length > 0)
      throw new CommandError(`${this.here()} the file ends within a character: it is cut off.`);
  }

  private refusal(bytes: Buffer): CommandError {
    const place = firstBroken(bytes);
    this.moveOver(bytes.toString("utf8", 0, place));
    const byte = bytes[place] ?? 0;
    const hex = byte.toString(16).toUpperCase().padStart(2, "0");
    const guess = byte >= 0xa0 ? ` ("${String.fromCharCode(byte)}" in Latin-1)` : "";
    return new CommandError(`${this.here()} the byte ${hex}${guess} is no UTF-8: save the file as UTF-8.`);
  }

  private here(): string {
    return `${this.path}, line ${this.line}, column ${this.column + 1}:`;
  }

  private moveOver(text: string): void {
    let from = 0;
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", from)) {
      from = at + 1;
      this.line += 1;
      this.column = 0;
    }
    this.column += text.length - from;
  }
}

/** The bytes of a character at the end of which some are still to come; there are three at most. */
const begunIn = (before: Buffer, bytes: Buffer): Buffer => {
  const end = bytes.length >= 3 ? bytes.subarray(bytes.length - 3) : Buffer.concat([before, bytes]);
  for (let length = 1; length <= Math.min(3, end.length); length++) {
    const byte = end[end.length - length] ?? 0;
    if (byte < 0x80) break;
    if (byte >= 0xc0) {
      const whole = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      // A copy: the bytes are read into again.
      return length < whole ? Buffer.from(end.subarray(end.length - length)) : Buffer.alloc(0);
    }
  }
  return Buffer.alloc(0);
};

/** Where the first byte is that belongs to no character, by halves. */
const firstBroken = (bytes: Buffer): number => {
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isWhole(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  // A character that is begun and not gone on with is itself what is wrong.
  return good - begunIn(Buffer.alloc(0), bytes.subarray(0, good)).length;
};

const isWhole = (bytes: Buffer): boolean =>
  isUtf8(bytes.subarray(0, bytes.length - begunIn(Buffer.alloc(0), bytes).length));
