// Texts of operations in any size, for the toy services of test/gateway.

export const repeated = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(" ");

/** Levels of visits and people in one another, an inline fragment counting as one. */
export const nestedVisits = (levels: number): string =>
  levels <= 1 ? "__typename" : `visits(first: 1) { ${nestedNodes(levels - 1)} }`;

const nestedNodes = (levels: number): string => (levels <= 1 ? "__typename" : `nodes { ${nestedVisit(levels - 1)} }`);

/** The same, from a visit on. */
export const nestedVisit = (levels: number): string =>
  levels <= 1 ? "__typename" : `participants { ${nestedParty(levels - 1)} }`;

const nestedParty = (levels: number): string =>
  levels <= 1
    ? "__typename"
    : `party { ${levels === 2 ? "__typename" : `... on Person { ${nestedVisits(levels - 2)} }`} }`;

/**
 * Fragments in levels: each spreads every one of the next level, so that there are `width ** levels` of the last when they
 * are written out.
 */
export const fragmentsInLevels = (
  width: number,
  levels: number,
  last: string,
  wrap: (spreads: string) => string = (spreads) => spreads,
): string => {
  const all = (level: number): string => repeated(width, (index) => `...F${level}_${index}`);
  const level = (number: number, content: string): string =>
    repeated(width, (index) => `fragment F${number}_${index} on Visit { ${content} }`);
  return `{ latestVisit { ${all(0)} } } ${repeated(levels, (number) => level(number, wrap(all(number + 1))))} ${level(levels, last)}`;
};

/** Inline fragments that each hold two more. */
export const lattice = (levels: number, last: string): string =>
  levels <= 0 ? last : `... on Visit { ${lattice(levels - 1, last)} } ... on Visit { ${lattice(levels - 1, last)} }`;
