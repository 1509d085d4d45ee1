/**
 * A word that may be read in several ways, read on by a sign that has several readings itself.
 * @param most so many ways are followed; where there would be more, only the sign's first is
 */
export const readOn = (read: readonly string[], ways: readonly string[], most: number): readonly string[] => {
  const [first = "", ...others] = ways;
  const readFirst = first === "" ? read : read.map((before) => before + first);
  if (others.length === 0 || read.length * ways.length > most) return readFirst;
  return [...readFirst, ...others.flatMap((way) => read.map((before) => before + way))];
};

export const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)];
