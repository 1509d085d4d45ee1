import { LRUCache } from "lru-cache";

/** Remembers what `make` gave for the last `size` keys, the least recently asked for going first. What throws is made anew. */
export const memo = <Value extends object | string>(
  size: number,
  make: (key: string) => Value,
): ((key: string) => Value) => {
  const kept = new LRUCache<string, Value>({ max: size });
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    kept.set(key, value);
    return value;
  };
};
