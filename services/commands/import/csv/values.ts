import { RowRejected, type Surroundings } from "../format";
import { unescapedCell, valuesIn } from "./cells";
import type { CellKind, Column } from "./columns";
import type { FieldOfFile } from "./heading";

/** What it takes to read the cells of one row. */
export interface CellReading {
  readonly cells: readonly string[];
  readonly surroundings: Surroundings;
  /** A day on which the row happened, for names that states bore one after another. */
  readonly day: string | null;
}

/** The value of a field; undefined where its cells are empty. @throws RowRejected with the column and what is wrong */
export const fieldValue = (field: FieldOfFile, reading: CellReading): unknown => {
  const [first] = field.columns;
  if (first?.column.path.length === 0) {
    const cell = cellOf(reading, first.place);
    if (!first.column.isList) return cell === "" ? undefined : readValue(first.column, cell, reading);
    const values = valuesIn(cell).filter((value) => value !== "");
    return values.length === 0 ? undefined : values.map((value) => readValue(first.column, value, reading));
  }
  return field.isList ? objectsOf(field, reading) : objectOf(field, reading);
};

/** A cell without the marks that keep it from being run, and without blanks around it. */
export const cellOf = ({ cells }: Pick<CellReading, "cells">, place: number): string =>
  unescapedCell(cells[place] ?? "").trim();

export type ObjectOfCells = Record<string, unknown>;

const objectOf = ({ columns }: FieldOfFile, reading: CellReading): ObjectOfCells | undefined => {
  const object: ObjectOfCells = {};
  for (const { column, place } of columns) {
    const cell = cellOf(reading, place);
    if (cell !== "") put(object, column.path, readValue(column, cell, reading));
  }
  return Object.keys(object).length === 0 ? undefined : object;
};

/** The first of one cell belongs to the first of the others. */
const objectsOf = ({ columns }: FieldOfFile, reading: CellReading): readonly ObjectOfCells[] | undefined => {
  const objects: ObjectOfCells[] = [];
  let main: Column | undefined;
  for (const { column, place } of columns) {
    const values = valuesIn(cellOf(reading, place));
    if (values.length === 0) continue;
    if (main !== undefined && values.length > objects.length)
      throw new RowRejected(
        `${column.name} has ${values.length} values, and ${main.name} ${objects.length}: give each its place, with semicolons between.`,
      );
    main ??= column;
    for (let at = 0; at < values.length; at += 1) {
      const [object, value] = [(objects[at] ??= {}), values[at] ?? ""];
      if (value !== "") put(object, column.path, readValue(column, value, reading));
    }
  }
  return main === undefined ? undefined : objects;
};

const put = (object: ObjectOfCells, [part = "", ...rest]: readonly string[], value: unknown): void => {
  if (rest.length === 0) object[part] = value;
  else put((object[part] ??= {}) as ObjectOfCells, rest, value);
};

const readValue = (column: Column, text: string, reading: CellReading): unknown =>
  READERS[column.kind](text, column, reading);

const READERS: Readonly<Record<CellKind, (text: string, column: Column, reading: CellReading) => unknown>> = {
  text: (text) => text,
  words: (text) =>
    text
      .toUpperCase()
      .replace(/[\s-]+/g, "_")
      .replace(/_VISIT$/, ""),
  id: (text) => text,
  party: (text) => text,
  date: (text, column) => dateOf(text, column),
  country: (text, column, reading) => countryOf(text, column, reading),
  number: (text, column) => {
    if (/^[+-]?\d+(\.\d+)?$/.test(text)) return Number(text);
    throw refused(column, text, "is no number");
  },
  flag: (text, column) => {
    if (/^(yes|true|1)$/i.test(text)) return true;
    if (/^(no|false|0)$/i.test(text)) return false;
    throw refused(column, text, "is neither yes nor no");
  },
  json: (text, column) => jsonOf(text, column),
  principal: (text, column, reading) => {
    if (text.startsWith("{")) return jsonOf(text, column);
    const code = reading.surroundings.countryNamed(text, reading.day);
    return code === null ? { label: text } : { countryCode: code };
  },
  identifier: (text, column) => {
    const [, scheme, value] = /^([^:]+):(.+)$/s.exec(text) ?? [];
    if (scheme === undefined || value === undefined)
      throw refused(column, text, "has no register; write it as wikidata:Q155164");
    return { scheme: scheme.trim(), value: value.trim() };
  },
  contact: (text, column) => {
    const [, kind, value] = /^([^:]+):(.+)$/s.exec(text) ?? [];
    if (kind === undefined || value === undefined)
      throw refused(column, text, "doesn't say what it is; write it as phone:+92 51 123456");
    return { kind: kind.trim(), value: value.trim() };
  },
};

/** @throws RowRejected for a date that is read in one way here and in another there */
const dateOf = (text: string, column: Column): string => {
  const [, first, second, year] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})$/.exec(text) ?? [];
  if (first !== undefined && second !== undefined && year?.length === 4) {
    const readings = [isoOf(year, second, first), isoOf(year, first, second)].filter((day) => day !== null);
    const right = readings.length === 0 ? "2025-11-24" : [...new Set(readings)].join(" or ");
    throw refused(column, text, `is no date in EDTF; write ${right}`);
  }
  if (first !== undefined)
    throw refused(column, text, "may be several dates; write it by EDTF, for example 2025-11-24");
  const [, ofYear, month = "", day = ""] = /^(\d{4})[./](\d{1,2})[./](\d{1,2})$/.exec(text) ?? [];
  if (ofYear === undefined) return text;
  throw refused(column, text, `is no date in EDTF; write ${isoOf(ofYear, month, day) ?? "2025-11-24"}`);
};

const isoOf = (year: string, month: string, day: string): string | null =>
  Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31
    ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`
    : null;

const countryOf = (text: string, column: Column, { surroundings, day }: CellReading): string => {
  const code = surroundings.countryNamed(text, day);
  if (code !== null) return code;
  throw refused(column, text, "is no country that is known; write its code, such as PAK, or its name");
};

const jsonOf = (text: string, column: Column): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw refused(column, text, "is no JSON; write it as the API takes it");
  }
};

const refused = ({ name }: Column, text: string, problem: string): RowRejected =>
  new RowRejected(`${name}: "${text.length > 60 ? `${text.slice(0, 60)}…` : text}" ${problem}.`);
