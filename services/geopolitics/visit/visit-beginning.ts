import { readExpression, type End } from "../../runtime/edtf/expression";

/** When a visit began, as far as it is known. */
export interface Beginning {
  readonly year: number | null;
  /** 1 to 12; null where only the year, a season or a span of several months is known. */
  readonly month: number | null;
}

/**
 * The year and the month in which a period begins, however it is read. A stay from 30 December to 2 January is one of
 * December; "2018" has a year without a month; "once, at some time from August to November 2025" has one too.
 *
 * @throws InvalidEdtf
 */
export const beginningOf = (edtf: string | null): Beginning => {
  if (edtf === null) return UNKNOWN;
  const expression = readExpression(edtf);
  switch (expression.form) {
    case "point":
      return common(expression.point, expression.point);
    case "interval":
      return common(expression.start, expression.start);
    default: {
      const { form, spans, isOpenBefore, isOpenAfter } = expression;
      const byBeginning = spans.toSorted((a, b) => compare(a.first.earliest, b.first.earliest));
      const first = byBeginning[0]?.first ?? "unknown";
      if (isOpenBefore) return UNKNOWN;
      if (form === "allOf") return common(first, first);
      const last = spans
        .map((span) => span.last)
        .toSorted((a, b) => compare(a.latest, b.latest))
        .at(-1);
      return isOpenAfter ? UNKNOWN : common(first, last ?? "unknown");
    }
  }
};

/** What the first day that an end can mean has in common with the last day that another can. */
const common = (first: End, last: End): Beginning => {
  if (typeof first === "string" || typeof last === "string" || !first.earliest || !last.latest) return UNKNOWN;
  const [year, otherYear] = [first.earliest, last.latest].map((day) => Number(day.slice(0, MONTH)));
  const [month, otherMonth] = [first.earliest, last.latest].map((day) => Number(day.slice(MONTH + 1, DAY)));
  if (year === undefined || year !== otherYear) return UNKNOWN;
  return { year, month: month === otherMonth ? (month ?? null) : null };
};

const UNKNOWN: Beginning = { year: null, month: null };

/** A day that is not known comes first: nothing is known of a list with such a one in it. */
const compare = (a: string | null, b: string | null): number => (a ?? "").localeCompare(b ?? "");

const MONTH = "YYYY".length;
const DAY = "YYYY-MM".length;
