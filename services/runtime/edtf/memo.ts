/** Remembers what `make` gave for the last `size` keys, the least recently asked for going first. What throws is made anew. */
export const memo = <Value extends object | string>(
  size: number,
  make: (key: string) => Value,
): ((key: string) => Value) => {
  const kept = new Map<string, Value>();
  return (key) => {
    const value = kept.get(key) ?? make(key);
    // A Map keeps the order of insertion: putting the key in again makes it the youngest.
    kept.delete(key);
    kept.set(key, value);
    if (kept.size > size) kept.delete(oldest(kept));
    return value;
  };
};

const oldest = (kept: ReadonlyMap<string, unknown>): string => {
  for (const key of kept.keys()) return key;
  return "";
};
