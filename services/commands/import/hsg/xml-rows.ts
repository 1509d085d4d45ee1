import { SaxesParser } from "saxes";
import { CommandError } from "../../command-error";
import type { FileRow, InputFile } from "../format";

/** One element of a list, with the texts of the elements in it. */
export interface XmlRow extends FileRow {
  readonly attributes: Readonly<Record<string, string>>;
  /** By the element's name; blanks run together. */
  readonly fields: Readonly<Record<string, readonly XmlField[]>>;
}

export interface XmlField {
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** What a list of such rows looks like: `<visits><visit>...</visit></visits>`. */
export interface XmlList {
  readonly format: string;
  readonly root: string;
  readonly row: string;
}

/** Characters that a row, or what stands between two tags, may have: a hundred times more than any that is known. */
const LONGEST = 1_000_000;

/**
 * The rows of an XML file, one after another, however long the file is. Entities of its own are not expanded: a file that
 * declares some is refused.
 *
 * @throws CommandError where it is no well-formed XML, is cut off, has another root, or a row without an end
 */
export async function* xmlRows(file: InputFile, list: XmlList): AsyncGenerator<XmlRow> {
  const reader = new Reader(file.path, list);
  for await (const piece of file.text()) {
    reader.read(piece);
    yield* reader.takeRows();
  }
  reader.end();
  yield* reader.takeRows();
}

class Reader {
  private readonly parser = new SaxesParser({ xmlns: false });
  private rows: XmlRow[] = [];
  private readonly open: string[] = [];
  private row: OpenRow | undefined;
  private field: OpenField | undefined;
  private sinceTag = 0;

  constructor(
    private readonly path: string,
    private readonly list: XmlList,
  ) {
    this.parser.on("error", ({ message }) => {
      throw this.failure(`is no well-formed XML: ${sentenceOf(message)}`);
    });
    this.parser.on("doctype", (doctype) => {
      if (doctype.includes("<!ENTITY")) throw this.failure("declares entities; write out what they stand for");
    });
    this.parser.on("opentag", ({ name, attributes }) => {
      this.enter(name, attributes);
    });
    this.parser.on("text", (text) => {
      this.add(text);
    });
    this.parser.on("cdata", (text) => {
      this.add(text);
    });
    this.parser.on("closetag", ({ name }) => {
      this.leave(name);
    });
  }

  read(piece: string): void {
    this.parser.write(piece);
    this.sinceTag += piece.length;
    if (this.sinceTag > LONGEST + piece.length) throw this.tooLong();
  }

  end(): void {
    this.parser.close();
  }

  takeRows(): readonly XmlRow[] {
    const rows = this.rows;
    this.rows = [];
    return rows;
  }

  private enter(name: string, attributes: Readonly<Record<string, string>>): void {
    const { root, row, format } = this.list;
    this.sinceTag = 0;
    if (this.open.length === 0 && name !== root) {
      throw this.failure(`is no file for ${format}: it begins with <${name}>, where <${root}> should stand`);
    }
    this.open.push(name);
    if (this.open.length === 2 && name === row) {
      this.row = { line: this.parser.line, attributes: { ...attributes }, fields: {}, length: 0 };
    } else if (this.open.length === 3 && this.row) {
      this.field = { name, attributes: { ...attributes }, text: "" };
    }
  }

  private add(text: string): void {
    if (!this.row || !this.field) return;
    this.row.length += text.length;
    if (this.row.length > LONGEST) throw this.tooLong();
    this.field.text += text;
  }

  private leave(name: string): void {
    this.sinceTag = 0;
    this.open.pop();
    if (this.open.length === 2 && this.row && this.field) {
      const { attributes, text } = this.field;
      (this.row.fields[name] ??= []).push({ attributes, text: text.replace(/\s+/g, " ").trim() });
      this.field = undefined;
    } else if (this.open.length === 1 && this.row) {
      this.rows.push(rowOf(this.row, this.list));
      this.row = undefined;
    }
  }

  private tooLong(): CommandError {
    const most = LONGEST.toLocaleString("en");
    return this.failure(`has more than ${most} characters in a row; is a </${this.list.row}> missing?`, true);
  }

  private failure(what: string, isAbout = false): CommandError {
    return new CommandError(`${this.path} ${what} (${isAbout ? "about " : ""}line ${this.parser.line})`);
  }
}

interface OpenRow {
  readonly line: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly fields: Record<string, XmlField[]>;
  length: number;
}

interface OpenField {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

const rowOf = ({ line, attributes, fields }: OpenRow, { row }: XmlList): XmlRow => {
  const id = fields.id?.[0]?.text ?? "";
  const texts = Object.entries(fields).map(([name, values]): [string, unknown] => [
    name,
    values.length === 1 ? values[0]?.text : values.map(({ text }) => text),
  ]);
  return {
    line,
    locator: id === "" ? `${row} in line ${line}` : `${row} ${id}`.slice(0, 200),
    raw: { ...attributes, ...Object.fromEntries(texts) },
    attributes,
    fields,
  };
};

/** The parser's messages begin with where they are, and may end with a full stop. */
const sentenceOf = (message: string): string => message.replace(/^(?:.*?:)?\d+:\d+: /, "").replace(/\.$/, "");
