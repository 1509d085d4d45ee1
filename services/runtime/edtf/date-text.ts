import type { Locale } from "./locale";
import { memo } from "./memo";

export type Unit = "day" | "month" | "year";

/** A day (YYYY-MM-DD) as precisely as the unit says. "inflected" is the form after a preposition. */
export const dateText = (locale: Locale, unit: Unit, date: string, form: "plain" | "inflected" = "plain"): string => {
  if (locale.tag === null) return isoText(unit, date);
  if (form === "inflected" && locale.phrases.hasGenitiveMonths === true) return genitiveText(locale.tag, unit, date);
  return formatter(locale.tag, unit).format(new Date(date));
};

/** Two dates, with what they share written once: 24–26 November 2025. */
export interface RangeText {
  readonly whole: string;
  /** The two halves, for languages that put words around each: "5 August", "26 November 2025". */
  readonly first: string;
  readonly last: string;
}

export const rangeText = (locale: Locale, unit: Unit, first: string, last: string): RangeText => {
  const { tag, language } = locale;
  const [start, end] = [isoText(unit, first), isoText(unit, last)];
  if (tag === null) return { whole: start === end ? start : `${start} – ${end}`, first: start, last: end };
  if (start === end) return single(dateText(locale, unit, first));
  const join = YEAR_FIRST[language];
  if (join !== undefined) return yearFirst(tag, unit, join, first, last);
  const parts = formatter(tag, unit).formatRangeToParts(new Date(first), new Date(last));
  const second = parts.findIndex(({ source }) => source === "endRange");
  const [, point, separator] = /^(\.?)(\s*(?:–|-|~|تا)\s*)$/u.exec(parts[second - 1]?.value ?? "") ?? [];
  if (point === undefined || separator === undefined) {
    // The separator is more than a separator ("г. – "), so that the halves cannot stand alone.
    const [from, to] = [first, last].map((date) => dateText(locale, unit, date, "inflected"));
    return { whole: textOf(parts), first: from ?? "", last: to ?? "" };
  }
  const halves = { first: textOf(parts.slice(0, second - 1)) + point, last: textOf(parts.slice(second)) };
  return { whole: halves.first + spaced(separator, parts) + halves.last, ...halves };
};

const single = (text: string): RangeText => ({ whole: text, first: text, last: text });

/** Intl writes 2025/8/5 for a range in these, though it has words for a day; they put the year first, so the end is short. */
const YEAR_FIRST: Readonly<Record<string, string>> = { zh: "至", ja: "～" };

function yearFirst(tag: string, unit: Unit, join: string, first: string, last: string): RangeText {
  const [before = [], after = []] = [first, last].map((date) => formatter(tag, unit).formatToParts(new Date(date)));
  const changed = after.findIndex(({ type, value }, index) => type !== "literal" && value !== before[index]?.value);
  const halves = { first: textOf(before), last: textOf(after.slice(Math.max(0, changed))) };
  return { whole: halves.first + join + halves.last, ...halves };
}

/** A dash stands close between two numbers or words, and with spaces between dates of several words, in all ICU versions. */
function spaced(separator: string, parts: readonly Intl.DateTimeRangeFormatPart[]): string {
  if (!separator.includes("–")) return separator;
  const words = (source: string) => parts.filter((part) => part.source === source && part.type !== "literal").length;
  return words("startRange") === 1 && words("endRange") === 1 ? "–" : " – ";
}

const isoText = (unit: Unit, date: string): string => date.slice(0, { year: 4, month: 7, day: 10 }[unit]);

/** Beside a day, a month of Russian stands in the genitive: август, but 5 августа. */
function genitiveText(tag: string, unit: Unit, date: string): string {
  const [text, whole] = [formatter(tag, unit), formatter(tag, "day")].map((format) =>
    format.formatToParts(new Date(date)),
  );
  if (unit === "year") return `${textOf(text ?? [])} г.`;
  const genitive = whole?.find(({ type }) => type === "month")?.value;
  return textOf((text ?? []).map((part) => (part.type === "month" ? { value: genitive ?? part.value } : part)));
}

const textOf = (parts: readonly { readonly value: string }[]): string => parts.map(({ value }) => value).join("");

const formatter = (tag: string, unit: Unit): Intl.DateTimeFormat => formatters(`${unit} ${tag}`);

/** To make one takes as long as to use it a hundred times, and the languages are the caller's to choose. */
const formatters = memo(200, (key) => {
  const [unit, tag] = key.split(" ");
  return new Intl.DateTimeFormat(tag, {
    timeZone: "UTC",
    year: "numeric",
    month: unit === "year" ? undefined : "long",
    day: unit === "day" ? "numeric" : undefined,
  });
});
