import DataLoader from "dataloader";
import { groupBy } from "./group-by";

/** One row a key, or null: all keys asked for in one tick become one statement. */
export const rowLoader = <Row>(
  readRows: (keys: readonly string[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
): DataLoader<string, Row | null> =>
  new DataLoader<string, Row | null>(async (keys) => {
    const rows = new Map((await readRows(keys)).map((row) => [keyOf(row), row]));
    return keys.map((key) => rows.get(key) ?? null);
  });

/** All rows of a parent, in the order they are read in: all parents asked for in one tick become one statement. */
export const childLoader = <Row>(
  readRows: (parents: readonly string[]) => Promise<readonly Row[]>,
  parentOf: (row: Row) => string,
): DataLoader<string, readonly Row[]> => shapedChildLoader(readRows, parentOf, (rows) => rows);

/** The same, with what is made of a parent's rows in their place. */
export const shapedChildLoader = <Row, Shape>(
  readRows: (parents: readonly string[]) => Promise<readonly Row[]>,
  parentOf: (row: Row) => string,
  shapeOf: (rows: readonly Row[]) => Shape,
): DataLoader<string, Shape> =>
  new DataLoader<string, Shape>(async (parents) => {
    const rows = groupBy(await readRows(parents), parentOf);
    return parents.map((parent) => shapeOf(rows.get(parent) ?? []));
  });

/** Something a parent, depending on arguments: parents that are asked with the same arguments share a batch. */
export interface GroupedLoader<Args, Value> {
  load(parent: string, args: Args): Promise<Value>;
}

export const groupedLoader = <Args, Value>(
  readAll: (parents: readonly string[], args: Args) => Promise<readonly Value[]>,
): GroupedLoader<Args, Value> => {
  const loaderOf = onceForSame((args: Args) => new DataLoader<string, Value>((parents) => readAll(parents, args)));
  return { load: (parent, args) => loaderOf(args).load(parent) };
};

/** Makes something once for all who give the same arguments. */
export const onceForSame = <Args, Made>(make: (args: Args) => Made): ((args: Args) => Made) => {
  const known = new Map<string, Made>();
  return (args) => {
    const group = JSON.stringify(args);
    const made = known.get(group) ?? make(args);
    known.set(group, made);
    return made;
  };
};
