import { workLocal } from "../lifecycle/work-local";

/** Which day some work took for today. */
export interface UsedDays {
  /** YYYY-MM-DD; undefined where it used none. */
  first: string | undefined;
  /** Whether it used more than one: midnight came meanwhile. */
  isMixed: boolean;
}

/** Does some work, and writes down which days it takes for today. */
export const withUsedDays = <Result>(days: UsedDays, work: () => Result): Result => noted.with(days, work);

/** The work that is under way depends on this day. */
export const noteUsedDay = (day: string): void => {
  const days = noted.current();
  if (days === undefined) return;
  if (days.first !== undefined && days.first !== day) days.isMixed = true;
  days.first ??= day;
};

const noted = workLocal<UsedDays>("used days");
