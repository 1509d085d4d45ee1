import { readExpression, type End, type Span } from "./expression";
import type { Point } from "./point";

/** What an EDTF text means for indexes and filters. Bounds are YYYY-MM-DD, both included, and never cross. */
export interface ParsedPeriod {
  readonly edtf: string;
  /** Null where open or unknown. */
  readonly earliest: string | null;
  readonly latest: string | null;
  /** True for an open end (../) only: an unknown end is no sign that it goes on. */
  readonly isOngoing: boolean;
  /** Approximate (~), uncertain (?) or both (%), in any part. The bounds are those of the date as written. */
  readonly isApproximate: boolean;
}

/**
 * Reads an EDTF text (ISO 8601-2, level 0 to 2) by its widest reading: 2025-08 is the whole month, [2025-08-05..2025-11-26]
 * (once, within these) reaches from the first to the last, 202X over the decade. Years run from 0001 to 9999.
 *
 * @throws InvalidEdtf with a message for whoever wrote the text
 */
export const parsePeriod = (edtf: string): ParsedPeriod => {
  const expression = readExpression(edtf);
  switch (expression.form) {
    case "point":
      return { edtf, ...boundsOf(expression.point), isOngoing: false, isApproximate: isLoose(expression.point) };
    case "interval": {
      const { start, end } = expression;
      const [earliest, latest] = [boundsOf(start).earliest, boundsOf(end).latest];
      return { edtf, earliest, latest, isOngoing: end === "open", isApproximate: isLoose(start) || isLoose(end) };
    }
    default: {
      const { form, spans, isOpenBefore, isOpenAfter } = expression;
      return {
        edtf,
        earliest: isOpenBefore ? null : earliestOf(spans),
        latest: isOpenAfter ? null : latestOf(spans),
        isOngoing: form === "allOf" && isOpenAfter,
        isApproximate: spans.some(({ first, last }) => isLoose(first) || isLoose(last)),
      };
    }
  }
};

const boundsOf = (end: End): Pick<Point, "earliest" | "latest"> =>
  typeof end === "string" ? { earliest: null, latest: null } : { earliest: end.earliest, latest: end.latest };

const isLoose = (end: End): boolean => typeof end !== "string" && (end.isApproximate || end.isUncertain);

/** A list need not be in order; a member without a year leaves the whole list without a bound. */
const earliestOf = (spans: readonly Span[]): string | null =>
  spans.map(({ first }) => first.earliest).reduce((a, b) => (a === null || b === null ? null : a < b ? a : b));

const latestOf = (spans: readonly Span[]): string | null =>
  spans.map(({ last }) => last.latest).reduce((a, b) => (a === null || b === null ? null : a > b ? a : b));
