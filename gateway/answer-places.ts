import type { AnswerPath } from "./subgraph-error";

/** An object of an answer. */
export type AnswerNode = Readonly<Record<string, unknown>>;

/** What the gateway sends of an entity: its type, its keys. */
export type Representation = AnswerNode;

/**
 * Finds where in the client's answer the entities of a fetch stand.
 *
 * The gateway library counts every object at the fetch's path, but it sends only those whose type and keys fit: in a list
 * of parties, a fetch for people leaves the countries out. So a number in `_entities` is no number in the client's list,
 * and each representation is found again by its type and keys, in the order in which they were sent.
 *
 * @param mergePath where the fetch's entities hang; `@` stands for every item of a list
 * @returns the path of each representation, undefined for one that isn't found
 */
export const placesOf = (
  representations: readonly Representation[],
  mergePath: AnswerPath,
  roots: readonly AnswerNode[],
): readonly (AnswerPath | undefined)[] => {
  const root = roots.find((candidate) => Object.hasOwn(candidate, String(mergePath[0])));
  const places = root === undefined ? [] : placesAt(mergePath, root, []);
  let next = 0;
  return representations.map((representation) => {
    while (next < places.length && !holds(places[next]?.node, representation)) next += 1;
    const place = places[next];
    next += 1;
    return place?.path;
  });
};

interface Place {
  readonly path: AnswerPath;
  readonly node: AnswerNode;
}

const placesAt = (mergePath: AnswerPath, value: unknown, path: AnswerPath): Place[] => {
  if (Array.isArray(value)) {
    const rest = mergePath[0] === "@" ? mergePath.slice(1) : mergePath;
    return value.flatMap((item: unknown, index) => placesAt(rest, item, [...path, index]));
  }
  if (!isNode(value)) return [];
  const [head, ...rest] = mergePath;
  if (head === undefined) return [{ path, node: value }];
  return Object.hasOwn(value, head) ? placesAt(rest, value[head], [...path, head]) : [];
};

/** Whether a value has all that a pattern has. */
const holds = (value: unknown, pattern: unknown): boolean => {
  if (Array.isArray(pattern)) {
    return (
      Array.isArray(value) &&
      value.length === pattern.length &&
      pattern.every((item: unknown, index) => holds(value[index], item))
    );
  }
  if (!isNode(pattern)) return value === pattern;
  return (
    isNode(value) &&
    Object.entries(pattern).every(([key, part]) => Object.hasOwn(value, key) && holds(value[key], part))
  );
};

export const isNode = (value: unknown): value is AnswerNode =>
  typeof value === "object" && value !== null && !Array.isArray(value);
