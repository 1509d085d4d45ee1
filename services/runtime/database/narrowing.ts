import { LRUCache } from "lru-cache";
import { channel } from "node:diagnostics_channel";
import { raw, type Sql } from "sql-template-tag";
import type { Database, Planning, Statement } from "./database";
import type { ReadParts } from "./read-parts";

/** Which fields an operation asks for, and whether a type has such a field at all. */
export interface Selection {
  /** Whether a column of a type's rows may be left out: it is read for the field of its name alone, which nobody asked for. */
  leavesOut(typename: string, column: string): boolean;
  /** What both ask for: this one itself where the other adds nothing. */
  with(other: Selection): Selection;
}

/** A database that reads for one request only what its operations ask for. */
export interface NarrowDatabase extends Database {
  /** @returns whether more is asked for than before: what has been read lacks it */
  narrowTo(selection: Selection): boolean;
}

/** Rows that were read without some of their columns, for tests to see that nobody misses one: `{ rows, leftOut }`. */
export const NARROWED = "dossier.narrowed";
const narrowedRows = channel(NARROWED);

/** Rows are found and joined by these: they are always there. */
const KEYS: ReadonlySet<string> = new Set(["__typename", "id", "code"]);

/**
 * The columns of a type's rows, of which each that has the name of a GraphQL field is read only where the field is asked for.
 * Resolvers may therefore use such a column for the field of its name, or for one that says so; all others are always there.
 *
 * Marked by comments, a statement reads all of them wherever nobody narrows it.
 */
export const selectable = (typename: string, ...columns: readonly Sql[]): Sql => {
  const all = columns.flatMap(({ text }) => splitColumns(text));
  const isKey = (column: string): boolean => KEYS.has(nameOf(column));
  const marked = all.filter((column) => !isKey(column)).map((column) => mark(typename, column));
  return raw(`${all.filter(isKey).join(", ")}${marked.join("")}/*;*/`);
};

const mark = (typename: string, column: string): string => `/*,${typename}.${nameOf(column)}*/, ${column}`;
const MARKED = /\/\*,(\w+)\.(\w+)\*\/([^]*?)(?=\/\*[,;])/g;

/** One more column behind others, of rows of any type. @param column has no values */
export const selectableColumn = (typename: string, column: Sql): Sql => raw(`${mark(typename, column.text)}/*;*/`);

/**
 * A part of a statement that is there only where a field is asked for.
 * @param field with its type: `Relation.from`
 * @param part has no values
 */
export const onlyFor = (field: `${string}.${string}`, part: string): string => `/*.${field}*/${part}/*.*/`;

/** A part of a JSON object of a type that has no table of its own, read only where it is asked for; behind another part. */
export const selectablePart = (typename: string, name: string, expression: string): string =>
  onlyFor(`${typename}.${name}`, `, '${name}', ${expression}`);
const MARKED_PART = /\/\*\.(\w+)\.(\w+)\*\/([^]*?)\/\*\.\*\//g;

/** Splits at the commas that stand in no parentheses. */
const splitColumns = (text: string): readonly string[] => {
  const columns: string[] = [];
  let [depth, begin] = [0, 0];
  for (let place = 0; place < text.length; place++) {
    const character = text[place];
    if (character === "(") depth += 1;
    if (character === ")") depth -= 1;
    if (character !== "," || depth > 0) continue;
    columns.push(text.slice(begin, place).trim());
    begin = place + 1;
  }
  return [...columns, text.slice(begin).trim()];
};

/** As what a column is read: `s.form` or `form` as form, `s.original_text AS "originalText"` as originalText. */
const nameOf = (column: string): string => {
  const [, name] = /(?:\bAS "|\.|^)(\w+)"?$/.exec(column) ?? [];
  if (name === undefined) throw new Error(`It can't be told as what this column is read: ${column}`);
  return name;
};

interface Narrowed {
  readonly text: string;
  readonly leftOut: readonly string[];
}

interface Mark {
  readonly typename: string;
  readonly name: string;
}

/** A statement with all of its columns, and what it is read as without some of them. */
interface Marked {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Of what is less than a column, or none. */
  readonly parts: readonly Mark[];
  /** By what is left out, a character for each mark: whoever asks for the same columns shares it. */
  readonly narrowed: Map<string, Narrowed>;
}

/** In characters, of all texts with their marks. */
const MOST_CHARACTERS = 2_000_000;
const markedTexts = new LRUCache<string, Marked>({ maxSize: MOST_CHARACTERS });

const markedOf = (text: string): Marked => {
  const known = markedTexts.get(text);
  if (known) return known;
  const marked: Marked = { text, marks: marksIn(text, MARKED), parts: marksIn(text, MARKED_PART), narrowed: new Map() };
  markedTexts.set(text, marked, { size: text.length });
  return marked;
};

const marksIn = (text: string, pattern: RegExp): readonly Mark[] =>
  [...text.matchAll(pattern)].map(([, typename = "", name = ""]) => ({ typename, name }));

/** Of one statement, without these or those of its columns. */
const MOST_NARROWED = 20;

const narrow = ({ text, marks, parts, narrowed }: Marked, selection: Selection): Narrowed => {
  const isOut = ({ typename, name }: Mark): boolean => selection.leavesOut(typename, name);
  const isLeftOut = marks.map(isOut);
  const key = [...isLeftOut, ...parts.map(isOut)].map(Number).join("");
  const known = narrowed.get(key);
  if (known) return known;
  let mark = 0;
  const made = {
    text: text
      .replace(MARKED, (_, _typename, _name, column: string) => (isLeftOut[mark++] ? "" : column))
      .replace(MARKED_PART, (_, typename: string, name: string, part: string) =>
        isOut({ typename, name }) ? "" : part,
      ),
    leftOut: marks.flatMap(({ name }, index) => (isLeftOut[index] ? [name] : [])),
  };
  if (narrowed.size >= MOST_NARROWED) narrowed.clear();
  narrowed.set(key, made);
  return made;
};

/** Statements of one selection are few, but for searches. */
const MOST_TEXTS = 100;
const narrowedTexts = new WeakMap<Selection, Map<string, Narrowed>>();

/** Selections are as many as operations, which is why they hold no texts of their own. */
const narrowed = (text: string, selection: Selection): Narrowed => {
  const texts = narrowedTexts.get(selection) ?? new Map<string, Narrowed>();
  narrowedTexts.set(selection, texts);
  const known = texts.get(text);
  if (known !== undefined) return known;
  const marked = markedOf(text);
  const made = narrow(marked, selection);
  if (texts.size >= MOST_TEXTS) texts.clear();
  texts.set(marked.text, made);
  return made;
};

const toldOf = async <Row>(read: Promise<Row[]>, leftOut: readonly string[]): Promise<Row[]> => {
  const rows = await read;
  narrowedRows.publish({ rows, leftOut });
  return rows;
};

/**
 * For the reads of one request. Transactions read everything.
 * @param read what is noted of them, where anybody wants to know
 */
export const narrowDatabase = (database: Database, read?: ReadParts): NarrowDatabase => {
  let selection: Selection | undefined;
  return {
    transaction: (work) => {
      read?.noteAnything();
      return database.transaction(work);
    },
    rows: <Row>(statement: Statement, planning?: Planning) => {
      read?.note(statement);
      if (selection === undefined) return database.rows<Row>(statement, planning);
      const { text, leftOut } = narrowed(statement.text, selection);
      const rows = database.rows<Row>({ text, values: statement.values }, planning);
      return narrowedRows.hasSubscribers ? toldOf(rows, leftOut) : rows;
    },
    narrowTo: (wanted) => {
      const before = selection;
      selection = before?.with(wanted) ?? wanted;
      return before !== undefined && selection !== before;
    },
  };
};
