import { dateOf, daysIn, isDate, FIRST_YEAR, LAST_YEAR } from "./date";
import { InvalidEdtf } from "./invalid-edtf";
import { seasonBounds } from "./season";

/** One date of EDTF: a day, a month, a year, a season, or a pattern with digits left open. */
export interface Point {
  readonly edtf: string;
  /** YYYY-MM-DD; both are null where the year is unknown. */
  readonly earliest: string | null;
  readonly latest: string | null;
  /** How finely it is written; a pattern is one that names no single day, month or year (202X, 2025-1X). */
  readonly unit: "day" | "month" | "year" | "season" | "pattern";
  /** The day from which it is written for people: the estimate of 1950S2 is 1950, though its bounds are the century's. */
  readonly shown: string | null;
  /** The code of a season, 21 to 41. */
  readonly season: number | null;
  readonly isUncertain: boolean;
  readonly isApproximate: boolean;
  /** Its moment in milliseconds, if it was written with a time of day; else NaN. */
  readonly moment: number;
}

/**
 * Reads one date whose grammar is known to be right. A time of day is read for the order of two moments only: the day is
 * the one that is written, in whatever zone.
 *
 * @throws InvalidEdtf for a day that the calendar does not have, and for years outside 0001 to 9999
 */
export const readPoint = (text: string): Point => {
  // Nearly all dates are days with nothing left open.
  if (isDate(text)) return dayPoint(text);
  const [, years, second = "", day = "", time] = PARTS.exec(text.replace(/[?~%]/g, "")) ?? [];
  if (years === undefined) return readYears(text);
  const code = Number(second);
  const qualifiers = { isUncertain: /[?%]/.test(text), isApproximate: /[~%]/.test(text) };
  const base = { edtf: text, season: null, moment: momentOf(text, time), ...qualifiers };
  if (years === "XXXX") return { ...base, earliest: null, latest: null, unit: "pattern", shown: null };
  if (code >= 21) return { ...base, ...season(text, years, code) };
  const pattern = { text, years, months: second || "XX", days: day || "XX" };
  const earliest = firstDay(pattern);
  return { ...base, earliest, latest: lastDay(pattern), unit: unitOf(years, second, day), shown: earliest };
};

const dayPoint = (day: string): Point => ({
  edtf: day,
  season: null,
  moment: NaN,
  isUncertain: false,
  isApproximate: false,
  earliest: day,
  latest: day,
  unit: "day",
  shown: day,
});

/** Year, month or season, day, time of day. */
const PARTS = /^([0-9X]{4})(?:-([0-9X]{2}))?(?:-([0-9X]{2}))?(T.+)?$/;

/** Centuries (19), decades (197) and years with significant digits (1950S2) are patterns of years. */
function readYears(text: string): Point {
  const [, digits, qualifier = ""] = /^(\d{2,3})([?~%]?)$/.exec(text) ?? [];
  if (digits !== undefined) return readPoint(digits.padEnd(4, "X") + qualifier);
  const [, year, significant] = /^(\d{4})S(\d)$/.exec(text) ?? [];
  if (year === undefined) throw outOfRange(text);
  const { earliest, latest } = readPoint(year.slice(0, Number(significant)).padEnd(4, "X"));
  return { ...readPoint(year), edtf: text, earliest, latest, isApproximate: true };
}

function season(
  text: string,
  years: string,
  code: number,
): Pick<Point, "earliest" | "latest" | "unit" | "shown" | "season"> {
  const candidates = numbersLike(years, FIRST_YEAR, LAST_YEAR);
  const [first, last] = [candidates[0], candidates.at(-1)];
  if (first === undefined || last === undefined) throw outOfRange(text);
  const [[earliest], [, latest]] = [seasonBounds(first, code), seasonBounds(last, code)];
  return first === last
    ? { earliest, latest, unit: "season", shown: earliest, season: code }
    : { earliest, latest, unit: "pattern", shown: earliest, season: null };
}

interface Pattern {
  readonly text: string;
  readonly years: string;
  readonly months: string;
  readonly days: string;
}

const firstDay = (pattern: Pattern): string => findDay(pattern, (numbers) => numbers);

const lastDay = (pattern: Pattern): string => findDay(pattern, (numbers) => numbers.toReversed());

/** The first day in the given order that has the pattern's digits. The package knows no leap years, and rounds 1X and X0. */
function findDay({ text, years, months, days }: Pattern, order: (numbers: number[]) => number[]): string {
  const [yearsLike, monthsLike, daysLike] = [
    order(numbersLike(years, FIRST_YEAR, LAST_YEAR)),
    order(numbersLike(months, 1, 12)),
    order(numbersLike(days, 1, 31)),
  ];
  for (const year of yearsLike) {
    for (const month of monthsLike) {
      const day = daysLike.find((candidate) => candidate <= daysIn(year, month));
      if (day !== undefined) return dateOf(year, month, day);
    }
  }
  if (yearsLike.length === 0) throw outOfRange(text);
  throw new InvalidEdtf(
    text,
    "is no day of the calendar: check the day against the length of the month and leap years.",
  );
}

/** The numbers in a range whose digits match a pattern, X standing for any: 1X gives 10, 11, 12. */
function numbersLike(pattern: string, from: number, to: number): number[] {
  const low = Math.max(from, Number(pattern.replaceAll("X", "0")));
  const high = Math.min(to, Number(pattern.replaceAll("X", "9")));
  const shape = new RegExp(`^${pattern.replaceAll("X", "\\d")}$`);
  const numbers: number[] = [];
  for (let number = low; number <= high; number++) {
    if (shape.test(String(number).padStart(pattern.length, "0"))) numbers.push(number);
  }
  return numbers;
}

function unitOf(year: string, month: string, day: string): Point["unit"] {
  if (year.includes("X")) return "pattern";
  if (month === "" || (month === "XX" && (day === "" || day === "XX"))) return "year";
  if (month.includes("X")) return "pattern";
  if (day === "" || day === "XX") return "month";
  return day.includes("X") ? "pattern" : "day";
}

const momentOf = (text: string, time: string | undefined): number =>
  time === undefined ? NaN : Date.parse(/(Z|[+-]\d\d:?\d\d)$/.test(time) ? text : `${text}Z`);

const outOfRange = (text: string): InvalidEdtf =>
  new InvalidEdtf(text, "lies outside the years 0001 to 9999, which are all that a date here can hold.");
