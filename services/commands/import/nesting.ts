/** Deeper than any document of ours, and no deeper than all that reads one can follow. */
const DEEPEST = 100;

/** Whether lists and objects lie in one another deeper than anything could mean. */
export const isTooDeep = (value: unknown): boolean => {
  let level = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return true;
    level = level.flatMap((each): unknown[] => (typeof each === "object" && each !== null ? Object.values(each) : []));
  }
  return false;
};
