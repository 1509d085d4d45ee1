/** Makes a row of its values. */
export type MakeRow = (values: readonly unknown[]) => Record<string, unknown>;

/** Makes the rows of these columns: what is called `period.edtf` is `edtf` of an object `period`, null where its first column is. */
export const rowMaker = (columns: readonly string[]): MakeRow =>
  makerOf(columns.map((column, place) => ({ path: column.split("."), place })));

/** Rows that the driver read with such columns; others are given back as they are. */
export const shaped = (rows: readonly object[]): readonly object[] => {
  const columns = Object.keys(rows[0] ?? {});
  if (!columns.some((column) => column.includes("."))) return rows;
  const make = rowMaker(columns);
  return rows.map((row) => make(Object.values(row)));
};

interface Column {
  readonly path: readonly string[];
  /** Where its value stands. */
  readonly place: number;
}

const makerOf = (columns: readonly Column[]): MakeRow => {
  const own: { readonly key: string; readonly place: number }[] = [];
  const inside = new Map<string, Column[]>();
  for (const { path, place } of columns) {
    const [key = "", ...rest] = path;
    if (rest.length === 0) own.push({ key, place });
    else inside.set(key, [...(inside.get(key) ?? []), { path: rest, place }]);
  }
  const objects = [...inside].map(([key, its]) => ({ key, first: its[0]?.place ?? 0, make: makerOf(its) }));
  // One class a shape: see `newRecordClass`.
  const Row = class {} as new () => Record<string, unknown>;
  return (values) => {
    const row = new Row();
    for (const { key, place } of own) row[key] = values[place];
    for (const { key, first, make } of objects) row[key] = values[first] === null ? null : make(values);
    return row;
  };
};
