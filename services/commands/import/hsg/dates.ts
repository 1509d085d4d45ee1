import { parsePeriod } from "../../../runtime/edtf/edtf";
import { RowRejected } from "../format";

/**
 * The days of a visit as EDTF; null where the row has none. A day, month or year that is left out or 00 is not known, and
 * a visit without its last day has an unknown end.
 *
 * @throws RowRejected where a date is none, or the end comes before the beginning
 */
export const periodOf = (start: string, end: string): string | null => {
  const [first, last] = [dateOf("start-date", start), dateOf("end-date", end)];
  if (first === null && last === null) return null;
  if (first === last) return first;
  const period = `${first ?? ""}/${last ?? ""}`;
  if (first !== null && last !== null && (boundOf(last, "latest") ?? "") < (boundOf(first, "earliest") ?? "")) {
    throw new RowRejected(`The end-date ${last} lies before the start-date ${first}; which of the two is wrong?`);
  }
  return period;
};

/** The first day that a period may have, for whatever has to be known of that time; null where nobody knows. */
export const firstDayOf = (edtf: string | null): string | null => (edtf === null ? null : boundOf(edtf, "earliest"));

export const lastDayOf = (edtf: string | null): string | null => (edtf === null ? null : boundOf(edtf, "latest"));

const boundOf = (edtf: string, bound: "earliest" | "latest"): string | null => parsePeriod(edtf)[bound];

const dateOf = (field: string, text: string): string | null => {
  const given = text.replace(/T.*$/, "").replace(/(?:-00)+$/, "");
  if (given === "" || /^0+$/.test(given)) return null;
  try {
    if (/^\d{4}(?:-\d\d){0,2}$/.test(given)) return parsePeriod(given).edtf;
  } catch {
    // Said below: 30 February looks like a date and is none.
  }
  throw new RowRejected(
    `The ${field} ${JSON.stringify(text)} is no date; write a day like 1961-05-16, a month or a year.`,
  );
};

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** In full or, as in "Dec. 5", by their first letters. */
export const MONTH = `(?:${MONTHS.join("|")}|(?:${MONTHS.map((month) => month.slice(0, 3)).join("|")}|Sept)\\b\\.?)`;

/**
 * The day or days that a clause names ("October 20", "June 19–20"), if it names one time only and that lies within the
 * period; null otherwise.
 */
export const daysIn = (clause: string, period: string | null): string | null => {
  const [start, end] = [firstDayOf(period), lastDayOf(period)];
  const named = [...clause.matchAll(new RegExp(`(${MONTH}) (\\d{1,2})(?!\\d)(?:\\s*[–-]\\s*(\\d{1,2})(?!\\d))?`, "g"))];
  const [match] = named;
  if (start === null || end === null || named.length !== 1 || !match) return null;
  const [, month = "", first = "", last] = match;
  const year = [start.slice(0, 4), end.slice(0, 4)].find((each) => {
    const day = `${each}-${numberOf(month)}-${first.padStart(2, "0")}`;
    return start <= day && day <= end;
  });
  if (year === undefined) return null;
  const dayIn = (day: string): string => `${year}-${numberOf(month)}-${day.padStart(2, "0")}`;
  if (last === undefined) return dayIn(first);
  return dayIn(first) < dayIn(last) && dayIn(last) <= end ? `${dayIn(first)}/${dayIn(last)}` : null;
};

const numberOf = (month: string): string =>
  String(MONTHS.findIndex((each) => each.startsWith(month.slice(0, 3))) + 1).padStart(2, "0");

/** On a single day of the period, where it is one; else once, within its days. */
export const onceWithin = (period: string | null): string | null => {
  const [start, end] = [firstDayOf(period), lastDayOf(period)];
  if (period === null || start === null || end === null || !period.includes("/")) return period;
  return `[${start}..${end}]`;
};
