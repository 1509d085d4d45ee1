import type { Leaf } from "./leaf";

/** The same place with another value. */
export const changed = (leaf: Leaf): Leaf => ({ ...leaf, value: otherThan(leaf.value) });

const otherThan = (value: Leaf["value"]): Leaf["value"] => {
  if (typeof value === "string") return `${value}x`;
  return typeof value === "number" ? value + 1 : !value;
};
