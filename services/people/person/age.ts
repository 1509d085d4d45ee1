import { parsePeriod } from "../../runtime/edtf/edtf";
import type { Period } from "../../runtime/records/period";

/**
 * Somebody's age in full years on a day, YYYY-MM-DD. Whoever was born on 29 February is a year older from 1 March in a
 * year that has no such day.
 *
 * An age is given only where it is certain. It is null
 * - where the birth is unknown, approximate, or so wide that its first and last day give different ages;
 * - before birth;
 * - after death: from the day after the first day that the death can have been on, since from then on nobody can say that
 *   they were alive; and always where they are dead and that day is unknown.
 */
export const ageOn = (day: string, birth: Period | null, death: Period | null): number | null => {
  if (!birth?.earliest || !birth.latest || parsePeriod(birth.edtf).isApproximate) return null;
  if (death && (!death.earliest || day > death.earliest)) return null;
  const youngest = fullYears(birth.latest, day);
  return youngest >= 0 && youngest === fullYears(birth.earliest, day) ? youngest : null;
};

/** Negative before the first day. Days of one format compare as text. */
const fullYears = (since: string, day: string): number => {
  const isBeforeBirthday = day.slice(MONTH) < since.slice(MONTH);
  return Number(day.slice(0, YEAR)) - Number(since.slice(0, YEAR)) - (isBeforeBirthday ? 1 : 0);
};

const YEAR = "YYYY".length;
const MONTH = "YYYY-".length;
