import { AsyncLocalStorage } from "node:async_hooks";

/** Which day some work took for today. */
export interface UsedDays {
  /** YYYY-MM-DD; undefined where it used none. */
  first: string | undefined;
  /** Whether it used more than one: midnight came meanwhile. */
  isMixed: boolean;
}

/** Does some work, and writes down which days it takes for today. */
export const withUsedDays = <Result>(days: UsedDays, work: () => Result): Result => noted.run(days, work);

/** The work that is under way depends on this day. */
export const noteUsedDay = (day: string): void => {
  const days = noted.getStore();
  if (days === undefined) return;
  if (days.first !== undefined && days.first !== day) days.isMixed = true;
  days.first ??= day;
};

const noted = new AsyncLocalStorage<UsedDays>();
