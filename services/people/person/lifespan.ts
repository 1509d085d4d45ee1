import { periodOf, type PeriodGiven } from "../../runtime/records/period";

/** Whether something can only have begun after it ended, however its dates are read. */
export const beginsAfter = (beginning: PeriodGiven | null, end: PeriodGiven | null): boolean => {
  const earliest = beginning && periodOf(beginning).earliest;
  const latest = end && periodOf(end).latest;
  return typeof earliest === "string" && typeof latest === "string" && earliest > latest;
};
