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
  const loaders = new Map<string, DataLoader<string, Value>>();
  return {
    load(parent, args) {
      const group = JSON.stringify(args);
      const loader = loaders.get(group) ?? new DataLoader<string, Value>((parents) => readAll(parents, args));
      loaders.set(group, loader);
      return loader.load(parent);
    },
  };
};
