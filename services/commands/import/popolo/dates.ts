import { parsePeriod } from "../../../runtime/edtf/edtf";
import type { PopoloObject } from "./popolo-object";
import { isObject } from "./popolo-object";

/** A period as the API takes it. */
export interface PeriodDraft {
  readonly edtf: string;
  readonly asReported: string | null;
}

/** A day, a month or a year as Popolo writes them (ISO 8601, with zeros or a time of day in some files); null for none. */
export const dateIn = (text: string | null): string | null => {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ].*)?)?)?$/.exec(text ?? "") ?? [];
  if (year === undefined || year === "0000") return null;
  const edtf = [year, ...(isZero(month) ? [] : [month, ...(isZero(day) ? [] : [day])])].join("-");
  return isPeriod(edtf) ? edtf : null;
};

/** From one day to another, where at least one is known. What isn't known is unknown, not open: it may have ended. */
export const between = (start: string | null, end: string | null): PeriodDraft | null => {
  if (start === null && end === null) return null;
  if (start === end && start !== null) return { edtf: start, asReported: null };
  return { edtf: `${start ?? ""}/${end ?? ""}`, asReported: null };
};

/** Whether the end comes before the beginning, by their widest readings. */
export const isReversed = (start: string | null, end: string | null): boolean =>
  start !== null && end !== null && start.localeCompare(end) > 0 && !start.startsWith(end);

/** A period as our own files have it beside what Popolo has for it. */
export const ownPeriod = (object: PopoloObject, name: string): PeriodDraft | null => {
  const given = object.raw(name);
  if (!isObject(given) || typeof given.edtf !== "string") return null;
  return { edtf: given.edtf, asReported: typeof given.asReported === "string" ? given.asReported : null };
};

/** A date under a name of Popolo's, or a period under one of ours. What can't be read is left over. */
export const dated = (object: PopoloObject, popoloName: string, ownName: string): PeriodDraft | null => {
  const text = object.text(popoloName);
  const own = ownPeriod(object, ownName);
  if (own !== null || text === null) return own;
  const edtf = dateIn(text);
  if (edtf === null) object.leave(popoloName, text);
  return edtf === null ? null : { edtf, asReported: null };
};

const isZero = (part: string | undefined): part is undefined => part === undefined || part === "00";

const isPeriod = (edtf: string): boolean => {
  try {
    parsePeriod(edtf);
    return true;
  } catch {
    return false;
  }
};
