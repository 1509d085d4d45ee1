import { CommandError } from "../../command-error";
import type { InputFile } from "../format";
import { RECORDS_OF_FILES, READ_ONLY, type Column, type RecordsOfFile } from "./columns";
import { nearest } from "./nearest";

/** What a file can't say itself. */
export interface CsvOptions {
  /** What its rows are: visits, statements, people, memberships. */
  readonly type?: string | null;
  /** Headings of one's own, each as `Column=field`; `Column=` for one that is left out. */
  readonly map?: readonly string[];
}

/** The first row of a file, understood. */
export interface Heading {
  readonly records: RecordsOfFile;
  /** By the places of their cells; null for a column that is left out. */
  readonly columns: readonly (Column | null)[];
  /** As the file has them. */
  readonly titles: readonly string[];
  /** Where a column is, by its name. */
  readonly places: ReadonlyMap<string, number>;
  /** The columns that tell one row from another, always in the same order. */
  readonly identity: readonly { readonly name: string; readonly place: number }[];
  /** Where a row has an id or a key of its own. */
  readonly keys: readonly { readonly name: string; readonly place: number }[];
  /** The columns by what they are for. */
  readonly fields: readonly FieldOfFile[];
}

/** A field of the input, and the columns that hold it or its parts. */
export interface FieldOfFile {
  readonly name: string;
  readonly isList: boolean;
  readonly columns: readonly { readonly column: Column; readonly place: number }[];
}

/** @throws CommandError where a column is not known, stands there twice or is missing, or no type fits */
export const headingOf = (file: InputFile, titles: readonly string[], options: CsvOptions): Heading => {
  const map = mapped(file, titles, options.map ?? []);
  const names = titles.map((title) => map.get(title) ?? title);
  const records = recordsOf(file, names, options.type ?? null);
  const columns = names.map((name, place) => {
    if (name === "" || READ_ONLY.has(name)) return null;
    const column = columnNamed(records, name);
    if (column === undefined) throw unknownColumn(file, titles[place] ?? name, name, records);
    return column;
  });
  const found = new Set<string>();
  columns.forEach((column, place) => {
    if (column === null) return;
    if (found.has(column.name))
      throw new CommandError(`${file.path} has the column ${column.name} twice, again as "${titles[place] ?? ""}".`);
    found.add(column.name);
  });
  for (const alternatives of records.required) {
    if (!alternatives.some((name) => found.has(name)))
      throw new CommandError(missing(file, records, alternatives, titles));
  }
  const places = new Map(columns.flatMap((column, place) => (column === null ? [] : [[column.name, place] as const])));
  const placed = (name: string) => {
    const place = places.get(name);
    return place === undefined ? [] : { name, place };
  };
  return {
    ...{ records, columns, titles, places },
    identity: records.identity.flatMap(placed),
    keys: ["id", "key"].flatMap(placed),
    fields: fieldsIn(columns),
  };
};

const fieldsIn = (columns: readonly (Column | null)[]): readonly FieldOfFile[] => {
  const placed = columns.flatMap((column, place) => (column === null ? [] : { column, place }));
  return [...new Set(placed.map(({ column }) => column.field))].map((name) => {
    const own = placed.filter(({ column }) => column.field === name);
    return { name, isList: own[0]?.column.isList ?? false, columns: own };
  });
};

/** @throws CommandError for a mapping that is none, or of a column that is not there */
const mapped = (file: InputFile, titles: readonly string[], map: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    map.map((each) => {
      const at = each.lastIndexOf("=");
      if (at < 1) throw new CommandError(`--map "${each}" says nothing: write it as "Column=field".`);
      const [title, field] = [each.slice(0, at).trim(), each.slice(at + 1).trim()];
      if (!titles.includes(title)) {
        const near = nearest(title, titles);
        const hint = near === null ? `it has ${titles.join(", ")}` : `did you mean "${near}"?`;
        throw new CommandError(`--map names the column "${title}", which ${file.path} has not; ${hint}`);
      }
      return [title, field];
    }),
  );

const columnNamed = ({ columns }: RecordsOfFile, name: string): Column | undefined =>
  columns.find((column) => column.name === name) ??
  columns.find((column) => column.name.toLowerCase() === name.toLowerCase());

/** What the columns are those of. */
const recordsOf = (file: InputFile, names: readonly string[], type: string | null): RecordsOfFile => {
  if (type !== null) {
    const named = RECORDS_OF_FILES.find(({ name }) => name === type.toLowerCase());
    if (named) return named;
    throw new CommandError(`--type "${type}" is none: ${RECORDS_OF_FILES.map(({ name }) => name).join(", ")}.`);
  }
  const scored = RECORDS_OF_FILES.map((records) => ({
    records,
    complete: records.required.every((alternatives) =>
      alternatives.some((name) => names.some((each) => columnNamed(records, each)?.name === name)),
    ),
    known: names.filter((name) => name !== "" && columnNamed(records, name)).length,
  }));
  const best = (fitting: typeof scored) => {
    const most = Math.max(...fitting.map(({ known }) => known));
    const [first, second] = fitting.filter(({ known }) => known === most);
    return first && !second && most > 0 ? first.records : null;
  };
  const complete = scored.filter((each) => each.complete);
  const records = best(complete) ?? best(scored);
  if (records) return records;
  const needs = RECORDS_OF_FILES.map((each) => `${each.name} ${each.required.map(([name]) => name).join(", ")}`);
  throw new CommandError(
    `${file.path}: its columns don't say what it holds; say so by --type. Needed are for ${needs.join("; for ")}.`,
  );
};

const unknownColumn = (file: InputFile, title: string, name: string, { name: type, columns }: RecordsOfFile) => {
  const near = nearest(
    name,
    columns.map((column) => column.name),
  );
  const meant = near === null ? "" : `did you mean ${near}? `;
  return new CommandError(
    `${file.path}: ${type} have no column "${title}"; ${meant}say by --map "${title}=…" what it is, or leave it out by --map "${title}=".`,
  );
};

const missing = (
  { path }: InputFile,
  { one }: RecordsOfFile,
  [name = "", ...others]: readonly string[],
  titles: readonly string[],
): string =>
  `${path} has no column ${name}, which every ${one} needs${others.length > 0 ? ` (or ${others.join(", ")})` : ""}; it has ${titles.join(", ")}.`;
