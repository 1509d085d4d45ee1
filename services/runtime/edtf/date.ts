/** Whether the text is a day of the calendar, written YYYY-MM-DD, in the years 0001 to 9999. */
export const isDate = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
  return year >= FIRST_YEAR && day >= 1 && day <= daysIn(year, month);
};

/** The calendar day that it is now in UTC. What an answer is made with, it has from `UsedDays`. */
export const currentDay = (): string => new Date().toISOString().slice(0, "YYYY-MM-DD".length);

/** The years that a date of ours can lie in: those that ISO 8601 writes with four digits and PostgreSQL without BC. */
export const FIRST_YEAR = 1;
export const LAST_YEAR = 9999;

/** How many days a month has, counted from 1; 0 where there is no such month. Gregorian also before 1582, as ISO 8601 is. */
export const daysIn = (year: number, month: number): number => {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0);
};

/** YYYY-MM-DD */
export const dateOf = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
