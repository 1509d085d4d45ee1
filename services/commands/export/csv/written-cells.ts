import { joinedCell } from "../../import/csv/cells";
import type { CellKind, Column } from "../../import/csv/columns";
import { NOBODY } from "../../import/csv/parties";

type Fields = Readonly<Record<string, unknown>>;

/** Which columns an export has: each record has its id, so it needs no key, and its people's are no other country. */
export const WRITTEN = ({ name }: Column): boolean => name !== "key" && name !== "country";

/** The cell of a record in a column, as import reads it. */
export const cellOfColumn = ({ field, path, isList, kind }: Column, fields: Fields): string => {
  const value = fields[field];
  if (value === null || value === undefined) return "";
  if (!isList) return written(kind, path.length === 0 ? value : partOf(value, path));
  const values = (Array.isArray(value) ? (value as unknown[]) : []).map((each) =>
    written(kind, path.length === 0 ? each : partOf(each, path)),
  );
  return joinedCell(values);
};

/** Somebody without any id is said to be nobody of ours, so that a label is not taken for a name. */
const partOf = (value: unknown, path: readonly string[]): unknown => {
  const object = value as Fields | null;
  const isNobody = (["personId", "organizationId", "countryCode"] as const).every((name) => object?.[name] === null);
  if (path[0] === "personId" && isNobody) return NOBODY;
  return path.reduce<unknown>((part, name) => (part as Fields | null | undefined)?.[name], value);
};

const written = (kind: CellKind, value: unknown): string =>
  value === null || value === undefined ? "" : WRITERS[kind](value);

const plain = (value: unknown): string => String(value);

const WRITERS: Readonly<Record<CellKind, (value: unknown) => string>> = {
  text: plain,
  words: plain,
  country: plain,
  id: plain,
  party: plain,
  date: plain,
  number: plain,
  flag: (value) => (value === true ? "yes" : "no"),
  json: (value) => (Array.isArray(value) && value.length === 0 ? "" : JSON.stringify(value)),
  principal: (value) => {
    const given = Object.entries(value as Fields).filter(([, part]) => part !== null);
    const [first] = given;
    return given.length === 1 && first?.[0] === "countryCode"
      ? plain(first[1])
      : JSON.stringify(Object.fromEntries(given));
  },
  identifier: (value) => `${plain((value as Fields).scheme)}:${plain((value as Fields).value)}`,
  contact: (value) => `${plain((value as Fields).kind)}:${plain((value as Fields).value)}`,
};
