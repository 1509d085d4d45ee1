import type { TableColumn, TableColumns } from "./table-columns";

/** What is made room for at first, and the most that is kept for the rows of another table, in bytes. */
const FIRST_ROOM = 256 * 1024;
const MOST_KEPT = 8 * 1024 * 1024;

/** A longer text is written by Node.js itself, which takes longer to begin with. In characters. */
const SHORT = 96;

/**
 * Rows in the text format of COPY, as bytes. Written value by value into the same memory again and again: of a text for
 * each value, and each of those that they are put together in, there is soon more to tidy up than of all else.
 * @see https://www.postgresql.org/docs/current/sql-copy.html#SQL-COPY-FILE-FORMATS
 */
export class CopyText {
  private bytes = Buffer.allocUnsafeSlow(FIRST_ROOM);
  private length = 0;

  /** The bytes of some rows. They are there until others are asked for. */
  of({ columns }: TableColumns, rows: readonly object[]): Uint8Array {
    if (this.bytes.length > MOST_KEPT) this.bytes = Buffer.allocUnsafeSlow(FIRST_ROOM);
    this.length = 0;
    for (const row of rows) {
      for (let at = 0; at < columns.length; at += 1) {
        if (at > 0) this.byte(TAB);
        const column = columns[at];
        if (column) this.value(column, column.valueIn(row));
      }
      this.byte(LINE_FEED);
    }
    return this.bytes.subarray(0, this.length);
  }

  private value({ isArray, isJson }: TableColumn, value: unknown): void {
    if (value === null || value === undefined) {
      this.byte(BACKSLASH);
      this.byte(CAPITAL_N);
    } else if (isJson) this.text(JSON.stringify(value));
    else if (isArray) this.array(value as readonly unknown[]);
    else this.text(textOf(value));
  }

  private array(values: readonly unknown[]): void {
    this.byte(LEFT_BRACE);
    for (let at = 0; at < values.length; at += 1) {
      const value = values[at];
      if (at > 0) this.byte(COMMA);
      if (value === null) this.text("NULL");
      else {
        this.byte(QUOTE);
        this.text(textOf(value).replace(/["\\]/g, "\\$&"));
        this.byte(QUOTE);
      }
    }
    this.byte(RIGHT_BRACE);
  }

  private byte(byte: number): void {
    this.makeRoom(1);
    this.bytes[this.length] = byte;
    this.length += 1;
  }

  private text(text: string): void {
    const { length } = text;
    if (length > SHORT) {
      this.anyText(text);
      return;
    }
    this.makeRoom(length);
    const { bytes } = this;
    let end = this.length;
    for (let at = 0; at < length; at += 1) {
      const code = text.charCodeAt(at);
      if (code < SPACE || code === BACKSLASH || code > LAST_ASCII) {
        this.anyText(text);
        return;
      }
      bytes[end] = code;
      end += 1;
    }
    this.length = end;
  }

  private anyText(text: string): void {
    const escaped = TO_ESCAPE.test(text) ? text.replace(EACH_TO_ESCAPE, escapeOf) : text;
    this.makeRoom(MOST_BYTES_A_CHARACTER * escaped.length);
    this.length += this.bytes.write(escaped, this.length);
  }

  private makeRoom(length: number): void {
    if (this.length + length <= this.bytes.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(2 * this.bytes.length, this.length + length));
    this.bytes.copy(larger, 0, 0, this.length);
    this.bytes = larger;
  }
}

const textOf = (value: unknown): string =>
  typeof value === "string" ? value : value instanceof Date ? value.toISOString() : String(value);

const TO_ESCAPE = /[\\\n\r\t\b\f\v]/;
const EACH_TO_ESCAPE = new RegExp(TO_ESCAPE, "g");
const ESCAPES: Readonly<Record<string, string>> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };
const escapeOf = (letter: string): string => ESCAPES[letter] ?? letter;

const [TAB, LINE_FEED, SPACE, LAST_ASCII] = [0x09, 0x0a, 0x20, 0x7e] as const;
const [QUOTE, COMMA, CAPITAL_N, BACKSLASH, LEFT_BRACE, RIGHT_BRACE] = [0x22, 0x2c, 0x4e, 0x5c, 0x7b, 0x7d] as const;

/** In UTF-8, of one of the two halves that a character beyond the first 65,536 has in a text. */
const MOST_BYTES_A_CHARACTER = 3;
