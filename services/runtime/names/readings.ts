/**
 * A word that may be read in several ways, read on by a sign that has several readings itself.
 * @param most so many ways are followed; where there would be more, only the sign's first is
 */
export const readOn = (read: readonly string[], ways: readonly string[], most: number): readonly string[] =>
  (read.length * ways.length > most ? ways.slice(0, 1) : ways).flatMap((way) => read.map((before) => before + way));

export const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)];
