import { dateOf, daysIn, LAST_YEAR } from "./date";

/** Which of the four seasons a code of EDTF names, 0 for spring to 3 for winter; null for quarters and other parts. */
export const seasonOf = (code: number): number | null => (code <= 32 ? (code - 21) % 4 : null);

/**
 * The days of a part of the year (EDTF level 1 and 2, codes 21 to 41). EDTF leaves it open when a season is: ours are the
 * meteorological ones, of the northern hemisphere where the code (21 to 24) says none, and a winter is named by the year
 * in which it begins.
 */
export const seasonBounds = (year: number, code: number): readonly [earliest: string, latest: string] => {
  const [month, length] = MONTHS[code] ?? [1, 12];
  const last = month + length - 1;
  const [lastYear, lastMonth] = last > 12 ? [year + 1, last - 12] : [year, last];
  const latest =
    lastYear > LAST_YEAR ? dateOf(LAST_YEAR, 12, 31) : dateOf(lastYear, lastMonth, daysIn(lastYear, lastMonth));
  return [dateOf(year, month, 1), latest];
};

/** Code to first month and number of months. */
const MONTHS: Readonly<Record<number, readonly [month: number, length: number]>> = {
  // Spring, summer, autumn, winter: wherever, in the north, in the south.
  ...{ 21: [3, 3], 22: [6, 3], 23: [9, 3], 24: [12, 3] },
  ...{ 25: [3, 3], 26: [6, 3], 27: [9, 3], 28: [12, 3] },
  ...{ 29: [9, 3], 30: [12, 3], 31: [3, 3], 32: [6, 3] },
  // Quarters, thirds, halves.
  ...{ 33: [1, 3], 34: [4, 3], 35: [7, 3], 36: [10, 3] },
  ...{ 37: [1, 4], 38: [5, 4], 39: [9, 4] },
  ...{ 40: [1, 6], 41: [7, 6] },
};
