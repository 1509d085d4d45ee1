import { raw, type Sql } from "sql-template-tag";

/** Columns that come as an object of their own in the row: a record's period. It is null where the first of them is. */
export interface Beside {
  /** What the object is in the row. */
  readonly field: string;
  /** Of what type it is. */
  readonly typename: string;
  readonly columns: readonly ColumnPart[];
}

/** Columns as they stand behind SELECT, without values, or an object of them. */
export type ColumnPart = Sql | Beside;

/** Rows are found and joined by these: they are always there. */
const KEYS: ReadonlySet<string> = new Set(["__typename", "id", "code"]);

/**
 * The columns of a type's rows, of which each that has the name of a GraphQL field is read only where the field is asked for.
 * Resolvers may therefore use such a column for the field of its name, or for one that says so; all others are always there.
 *
 * Marked by comments, a statement reads all of them wherever nobody narrows it.
 */
export const selectable = (typename: string, ...parts: readonly ColumnPart[]): Sql => {
  const all = columnsOf(typename, parts, { marks: [], path: "" });
  const always = all.filter(({ marks }) => marks.length === 0).map(({ text }) => text);
  const marked = all.filter(({ marks }) => marks.length > 0).map(({ text, marks }) => mark(marks, text));
  return raw(`${always.join(", ")}${marked.join("")}/*;*/`);
};

/** The same where all of them are read, whatever is asked for. */
export const columns = (...parts: readonly ColumnPart[]): Sql =>
  raw(
    columnsOf("", parts, { marks: [], path: "" })
      .map(({ text }) => text)
      .join(", "),
  );

/** One more column behind others, read only where a field is asked for. @param column has no values */
export const selectableColumn = (field: `${string}.${string}`, column: Sql): Sql =>
  raw(`${mark([field], column.text)}/*;*/`);

/** For each column what has to be asked for, all of it: `Visit.period,Period.earliest`. */
const mark = (marks: readonly string[], column: string): string => `/*,${marks.join()}*/, ${column}`;
export const MARKED = /\/\*,([\w.,]+)\*\/([^]*?)(?=\/\*[,;])/g;

/**
 * A part of a statement that is there only where a field is asked for.
 * @param field with its type: `Relation.from`
 * @param part has no values
 */
export const onlyFor = (field: `${string}.${string}`, part: string): string => `/*.${field}*/${part}/*.*/`;
export const MARKED_PART = /\/\*\.([\w.]+)\*\/([^]*?)\/\*\.\*\//g;

interface Column {
  readonly text: string;
  /** None for one that is always read. */
  readonly marks: readonly string[];
}

/** Where columns stand: in the row itself, or in an object in it. */
interface Place {
  readonly marks: readonly string[];
  /** With a full stop behind each name. */
  readonly path: string;
}

const columnsOf = (typename: string, parts: readonly ColumnPart[], { marks, path }: Place): readonly Column[] =>
  parts.flatMap((part) => {
    if ("field" in part) {
      const inside = { marks: [...marks, `${typename}.${part.field}`], path: `${path}${part.field}.` };
      const [first, ...others] = columnsOf(part.typename, part.columns, inside);
      return first ? [{ ...first, marks: inside.marks }, ...others] : [];
    }
    return splitColumns(part.text).map((column) => {
      const name = nameOf(column);
      return {
        text: path === "" ? column : `${column.replace(ALIAS, "")} AS "${path}${name}"`,
        marks: KEYS.has(name) ? marks : [...marks, `${typename}.${name}`],
      };
    });
  });

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

const ALIAS = / AS "\w+"$/;

/** As what a column is read: `s.form` or `form` as form, `s.original_text AS "originalText"` as originalText. */
const nameOf = (column: string): string => {
  const [, name] = /(?:\bAS "|\.|^)(\w+)"?$/.exec(column) ?? [];
  if (name === undefined) throw new Error(`It can't be told as what this column is read: ${column}`);
  return name;
};
