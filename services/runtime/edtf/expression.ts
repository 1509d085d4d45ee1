import { parse } from "edtf";
import { InvalidEdtf } from "./invalid-edtf";
import { memo } from "./memo";
import { readPoint, type Point } from "./point";

/** What an EDTF text says, by its form. */
export type Expression =
  | { readonly form: "point"; readonly point: Point }
  | { readonly form: "interval"; readonly start: End; readonly end: End }
  | {
      /** "oneOf" is written [...]: once, at some time of these; "allOf" is written {...}: at all of them. */
      readonly form: "oneOf" | "allOf";
      readonly spans: readonly Span[];
      /** Whether it also takes in everything before its first, or after its last. */
      readonly isOpenBefore: boolean;
      readonly isOpenAfter: boolean;
    };

/** The end of an interval: ".." is open, nothing is unknown. */
export type End = Point | "open" | "unknown";

export interface Span {
  readonly first: Point;
  readonly last: Point;
}

/**
 * Reads an EDTF text of level 0 to 2 (ISO 8601-2; https://www.loc.gov/standards/datetime/), qualified seasons too. The
 * package `edtf` judges the grammar; the text is then taken apart here, because the package rolls 2025-02-29 over to March,
 * loses which digits of 2025-X0 were left open, and refuses 2025-08-05/2025-08-05.
 *
 * @throws InvalidEdtf
 */
export const readExpression: (text: string) => Expression = memo(2000, (text) => {
  checkGrammar(text);
  const expression = readForm(text);
  const isBackward =
    expression.form === "interval"
      ? endsBefore(expression.start, expression.end)
      : expression.form !== "point" && expression.spans.some(({ first, last }) => endsBefore(first, last));
  if (isBackward) throw new InvalidEdtf(text, "ends before it begins; write the earlier date first.");
  return expression;
});

/** Far more than a newsroom writes, and little enough for a grammar that is not linear. */
const MAX_LENGTH = 250;

function checkGrammar(text: string): void {
  if (text.length > MAX_LENGTH)
    throw new InvalidEdtf(text, `is too long: a date has at most ${MAX_LENGTH} characters.`);
  if (text === "/") throw new InvalidEdtf(text, "has neither a start nor an end; leave the date out, or write XXXX.");
  if (!isPlain(text) && !isGrammatical(text) && !isListOfMixedPrecision(text)) {
    throw new InvalidEdtf(
      text,
      "is no EDTF date; for example 2025-08, 2025-11-24/2025-11-26, 2025-08-05/.. or 2025-06-13~",
    );
  }
}

/** Nearly all dates are plain ones, and the grammar takes a hundred times longer to say so. */
const isPlain = (text: string): boolean => PLAIN.test(text);

const DAY = "(0[1-9]|1[0-2])-(0[1-9]|1\\d|2[0-8])|(0[13-9]|1[0-2])-(29|30)|(0[13578]|1[02])-31";
const DATE = `\\d{4}(-(${DAY}|0[1-9]|1[0-2]))?`;
const PLAIN = new RegExp(`^${DATE}(/${DATE})?$`);

/** Two attempts: what makes the package take seasons of all kinds makes it throw at an unknown start (/2025). */
function isGrammatical(text: string): boolean {
  return [{}, { seasonIntervals: true, seasonUncertainty: true }].some((constraints) => {
    try {
      return parse(text, constraints).type !== "";
    } catch {
      return false;
    }
  });
}

/** The package wants both ends of a span in a list to be equally precise; the standard does not: [2025-08-05..2025-11]. */
function isListOfMixedPrecision(text: string): boolean {
  const inner = /^\[(.+)\]$|^\{(.+)\}$/.exec(text)?.slice(1).join("");
  return inner?.split(",").every((span) => SPAN.test(span) && span.split("..").every(isGrammatical)) === true;
}

const SPAN = /^[^./,]+(\.\.[^./,]+)?$/;

function readForm(text: string): Expression {
  if (text.startsWith("[") || text.startsWith("{")) return readList(text);
  const [start = "", end] = text.split("/");
  return end === undefined
    ? { form: "point", point: readPoint(start) }
    : { form: "interval", start: readEnd(start), end: readEnd(end) };
}

const readEnd = (text: string): End => {
  if (text === "") return "unknown";
  return text === ".." ? "open" : readPoint(text);
};

function readList(text: string): Expression {
  const inner = text.slice(1, -1);
  const [isOpenBefore, isOpenAfter] = [inner.startsWith(".."), inner.endsWith("..")];
  const members = inner.slice(isOpenBefore ? 2 : 0, isOpenAfter ? -2 : undefined).split(",");
  return { form: text.startsWith("[") ? "oneOf" : "allOf", spans: members.map(readSpan), isOpenBefore, isOpenAfter };
}

function readSpan(text: string): Span {
  const [first = "", last = first] = text.trim().split("..");
  return { first: readPoint(first), last: readPoint(last) };
}

/** By the widest reading, 2025-08-15/2025-08 ends on the 31st and is right. */
function endsBefore(start: End, end: End): boolean {
  if (typeof start === "string" || typeof end === "string") return false;
  if (end.moment < start.moment) return true;
  return start.earliest !== null && end.latest !== null && end.latest < start.earliest;
}
