import { dateText, rangeText, type Unit } from "./date-text";
import { readExpression, type End, type Expression, type Span } from "./expression";
import { localeOf, type Locale } from "./locale";
import { memo } from "./memo";
import { NEUTRAL, type Phrase } from "./phrases";
import type { Point } from "./point";
import { seasonOf } from "./season";

/**
 * An EDTF text for people, in a language (BCP 47): "24–26 November 2025", "since 5 August 2025". A language that has no
 * phrases here gets its own dates with signs around them ("≈ 24 novembre 2025"), one that Intl does not know ISO dates. A
 * time of day is left out.
 *
 * @throws InvalidEdtf, and RangeError for a malformed language tag
 */
export const periodText = (edtf: string, language: string): string => {
  // A tag that is well formed has no space.
  localeOf(language);
  return textOf(`${language} ${edtf}`);
};

/** By language and date: pages show the same days again and again. */
const textOf = memo(20_000, (key) => {
  const space = key.indexOf(" ");
  return writtenText(localeOf(key.slice(0, space)), key.slice(space + 1));
});

const writtenText = (locale: Locale, edtf: string): string => {
  const expression = readExpression(edtf);
  switch (expression.form) {
    case "point":
      return pointText(locale, expression.point);
    case "interval":
      return intervalText(locale, known(expression.start), known(expression.end));
    default:
      return listText(locale, expression);
  }
};

type Form = "plain" | "inflected";

function intervalText(locale: Locale, start: End, end: End): string {
  const { since, from, until, ongoing, unknown } = locale.phrases;
  if (typeof start !== "string" && typeof end !== "string") return spanText(locale, { first: start, last: end });
  if (typeof start !== "string") return openText(locale, end === "open" ? since : from, start);
  if (typeof end !== "string") return openText(locale, until, end);
  return end === "open" ? ongoing : unknown;
}

/** XXXX says no more than nothing at all. */
const known = (end: End): End => (typeof end !== "string" && isUnknown(end) ? "unknown" : end);

const isUnknown = ({ edtf }: Point): boolean => /^XXXX(-XX){0,2}$/.test(edtf);

function listText(locale: Locale, list: Extract<Expression, { form: "oneOf" | "allOf" }>): string {
  const { form, spans, isOpenBefore, isOpenAfter } = list;
  const { since, until, between, orEarlier, orLater } = locale.phrases;
  const texts = spans.map((span, index) => {
    if (isOpenBefore && index === 0) return openText(locale, form === "oneOf" ? orEarlier : until, span.last);
    if (isOpenAfter && index === spans.length - 1)
      return openText(locale, form === "oneOf" ? orLater : since, span.first);
    return form === "oneOf" && spans.length === 1 ? betweenText(locale, between, span) : spanText(locale, span);
  });
  if (locale.tag === null) return texts.join(", ");
  return new Intl.ListFormat(locale.tag, { type: form === "oneOf" ? "disjunction" : "conjunction" }).format(texts);
}

function betweenText(locale: Locale, between: Phrase, span: Span): string {
  const { unit, shown } = span.first;
  if (span.first.edtf === span.last.edtf || !isUnit(unit) || shown === null) return spanText(locale, span);
  if (span.last.unit !== unit) {
    // Of different precision, they share nothing that could be written once.
    return fill(
      wording(between, unit),
      ...[span.first, span.last].map((point) => pointText(locale, point, "inflected")),
    );
  }
  const { first, last } = rangeText(locale, unit, shown, span.last.shown ?? shown);
  return fill(wording(between, unit), first, last);
}

function spanText(locale: Locale, { first, last }: Span): string {
  if (first.edtf === last.edtf) return pointText(locale, first);
  const { unit, shown } = first;
  const isPlain = [first, last].every((point) => point.unit === unit && !point.isApproximate && !point.isUncertain);
  if (!isPlain || !isUnit(unit) || shown === null || last.shown === null) {
    return `${pointText(locale, first)} – ${pointText(locale, last)}`;
  }
  return rangeText(locale, unit, shown, last.shown).whole;
}

function pointText(locale: Locale, point: Point, form: Form = "plain"): string {
  const text = bareText(locale, point, form);
  // Seasons have no articles and cases here, so that words around them could only be wrong.
  const { about, uncertain } = point.unit === "season" ? NEUTRAL : locale.phrases;
  const rough = point.isApproximate ? fill(about, text) : text;
  return point.isUncertain ? fill(uncertain, rough) : rough;
}

function bareText(locale: Locale, point: Point, form: Form): string {
  const { unit, shown, earliest, latest } = point;
  if (shown === null || earliest === null || latest === null)
    return isUnknown(point) ? locale.phrases.unknown : point.edtf;
  if (isUnit(unit)) return dateText(locale, unit, shown, form);
  const name = locale.phrases.seasons[(point.season !== null ? seasonOf(point.season) : null) ?? NaN];
  if (name !== undefined) return fill(locale.phrases.season, name, dateText(locale, "year", shown));
  if (point.season !== null) return rangeText(locale, "month", earliest, latest).whole;
  return patternText(locale, earliest, latest);
}

/** Digits left open: 202X is written as a span of years; with months or days among them it is once within a span. */
function patternText(locale: Locale, earliest: string, latest: string): string {
  if (earliest.endsWith("-01-01") && latest.endsWith("-12-31"))
    return rangeText(locale, "year", earliest, latest).whole;
  const unit = earliest.endsWith("-01") && !/-(0[1-9]|1\d|2[0-7])$/.test(latest) ? "month" : "day";
  const { first, last } = rangeText(locale, unit, earliest, latest);
  return fill(wording(locale.phrases.between, unit), first, last);
}

const openText = (locale: Locale, words: Phrase, point: Point): string =>
  fill(wording(words, point.unit), pointText(locale, point, "inflected"));

const wording = (words: Phrase, unit: Point["unit"]): string =>
  typeof words === "string" ? words : words[unit === "day" ? "day" : "other"];

const fill = (template: string, ...values: readonly string[]): string =>
  template.replace(/\{(\d)\}/g, (_, index: string) => values[Number(index)] ?? "");

const isUnit = (unit: Point["unit"]): unit is Unit => unit === "day" || unit === "month" || unit === "year";
