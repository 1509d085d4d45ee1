import { LRUCache } from "lru-cache";
import { channel } from "node:diagnostics_channel";
import { MARKED, MARKED_PART } from "./columns";
import type { Database, Planning, Statement } from "./database";
import type { ReadParts } from "./read-parts";

/** Which fields an operation asks for, and whether a type has such a field at all. */
export interface Selection {
  /** Whether a column of a type's rows may be left out: it is read for the field of its name alone, which nobody asked for. */
  leavesOut(typename: string, column: string): boolean;
  /** What both ask for: this one itself where the other adds nothing. */
  with(other: Selection): Selection;
  /** Whether what is read for this one has all that the other asks for. */
  hasRead(other: Selection): boolean;
}

/** A database that reads for one request only what its operations ask for. */
export interface NarrowDatabase extends Database {
  /** @returns whether more is asked for than before: what has been read lacks it */
  narrowTo(selection: Selection): boolean;
}

/** Rows that were read without some of their columns, for tests to see that nobody misses one: `{ rows, leftOut }`. */
export const NARROWED = "dossier.narrowed";
const narrowedRows = channel(NARROWED);

interface Narrowed {
  readonly text: string;
  /** As `period`, or `period.earliest`. */
  readonly leftOut: readonly string[];
}

/** What has to be asked for, all of it. */
type Marks = readonly { readonly typename: string; readonly name: string }[];

/** A statement with all of its columns, and what it is read as without some of them. */
interface Marked {
  readonly text: string;
  readonly columns: readonly Marks[];
  /** Of what is less than a column, or more. */
  readonly parts: readonly Marks[];
  /** By what is left out, a character for each mark: whoever asks for the same columns shares it. */
  readonly narrowed: Map<string, Narrowed>;
}

/** In characters, of all texts with their marks. */
const MOST_CHARACTERS = 2_000_000;
const markedTexts = new LRUCache<string, Marked>({ maxSize: MOST_CHARACTERS });

const markedOf = (text: string): Marked => {
  const known = markedTexts.get(text);
  if (known) return known;
  const marked = { text, columns: marksIn(text, MARKED), parts: marksIn(text, MARKED_PART), narrowed: new Map() };
  markedTexts.set(text, marked, { size: text.length });
  return marked;
};

const marksIn = (text: string, pattern: RegExp): readonly Marks[] =>
  [...text.matchAll(pattern)].map(([, marks = ""]) =>
    marks.split(",").map((mark) => {
      const [typename = "", name = ""] = mark.split(".");
      return { typename, name };
    }),
  );

/** Of one statement, without these or those of its columns. */
const MOST_NARROWED = 20;

const narrow = ({ text, columns, parts, narrowed }: Marked, selection: Selection): Narrowed => {
  const isOut = (marks: Marks): boolean => marks.some(({ typename, name }) => selection.leavesOut(typename, name));
  const areLeftOut = { columns: columns.map(isOut), parts: parts.map(isOut) };
  const key = [...areLeftOut.columns, ...areLeftOut.parts].map(Number).join("");
  const known = narrowed.get(key);
  if (known) return known;
  const without = (from: string, pattern: RegExp, isLeftOut: readonly boolean[]): string => {
    let place = 0;
    return from.replace(pattern, (_, _marks, part: string) => (isLeftOut[place++] ? "" : part));
  };
  const made = {
    text: without(without(text, MARKED, areLeftOut.columns), MARKED_PART, areLeftOut.parts),
    leftOut: columns.flatMap((marks, index) => (areLeftOut.columns[index] ? [pathOf(marks)] : [])),
  };
  if (narrowed.size >= MOST_NARROWED) narrowed.clear();
  narrowed.set(key, made);
  return made;
};

const pathOf = (marks: Marks): string => marks.map(({ name }) => name).join(".");

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

const notedIn = async <Row>(
  read: ReadParts,
  partOf: NonNullable<Statement["aboutRow"]>,
  rows: Promise<Row[]>,
): Promise<Row[]> => {
  read.noteParts((await rows).map((row) => partOf(row as never)).filter((part) => part !== undefined));
  return rows;
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
      const { text, leftOut } = selection ? narrowed(statement.text, selection) : { text: statement.text, leftOut: [] };
      const rows = database.rows<Row>({ text, values: statement.values }, planning);
      const noted = read && statement.aboutRow ? notedIn(read, statement.aboutRow, rows) : rows;
      return leftOut.length > 0 && narrowedRows.hasSubscribers ? toldOf(noted, leftOut) : noted;
    },
    narrowTo: (wanted) => {
      const before = selection;
      selection = before?.with(wanted) ?? wanted;
      return before?.hasRead(wanted) === false;
    },
  };
};
