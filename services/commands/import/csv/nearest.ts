/** The name that is most like what somebody wrote; null where none is much like it. */
export const nearest = (given: string, names: readonly string[]): string | null => {
  const wanted = given.toLowerCase();
  const [best] = names
    .map((name) => ({ name, distance: distance(wanted, name.toLowerCase()) }))
    .filter(({ name, distance }) => distance <= Math.max(1, Math.floor(Math.max(name.length, wanted.length) / 3)))
    .sort((one, other) => one.distance - other.distance);
  return best?.name ?? null;
};

/** How many letters have to be put in, taken out or exchanged (Levenshtein). */
const distance = (one: string, other: string): number => {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  Array.from(one.slice(0, LONGEST)).forEach((letter, line) => {
    const next = [line + 1];
    Array.from(other).forEach((letterOfOther, at) => {
      const exchanged = (row[at] ?? 0) + (letter === letterOfOther ? 0 : 1);
      next.push(Math.min(exchanged, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    });
    row = next;
  });
  return row.at(-1) ?? 0;
};

const LONGEST = 100;
