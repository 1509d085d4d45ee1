/** One value of the facts file, and where it stands. */
export interface Leaf {
  /** With its places in lists: parties[1].as. */
  readonly path: string;
  /** Without them: parties[].as. */
  readonly pattern: string;
  /** The places in lists, outermost first. */
  readonly at: readonly number[];
  readonly value: string | number | boolean;
}

/** Every value below that is not null, in the order of the file. */
export const leavesOf = (value: unknown, path = "", at: readonly number[] = []): Leaf[] => {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => leavesOf(item, `${path}[${String(index)}]`, [...at, index]));
  }
  if (typeof value === "object") {
    return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, path ? `${path}.${key}` : key, at));
  }
  return [{ path, pattern: path.replace(/\[\d+\]/g, "[]"), at, value: value as Leaf["value"] }];
};
