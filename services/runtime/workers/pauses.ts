/** After a Ctrl-C the end of a worker may reach us before the signal does. In milliseconds. */
const SHORTEST_MS = 100;
const LONGEST_MS = 30_000;
/** One that has served so long didn't die of how it was started. In milliseconds. */
const LONG_MS = 10_000;

/**
 * How long to wait, in milliseconds, before another worker is started in the place of one that ended.
 * @param failures how many in a row have ended before they were ready
 * @param served how long the last one served, in milliseconds; undefined where it never did
 */
export const pauseBefore = (failures: number, served: number | undefined): number => {
  if (served !== undefined) return served < LONG_MS ? 10 * SHORTEST_MS : SHORTEST_MS;
  return Math.min(LONGEST_MS, 5 * SHORTEST_MS * 2 ** (failures - 1));
};
