import type { Mistake, Settings } from "../../services/runtime/config/environment";
import { DEFAULT_LIMITS } from "../limits/limits";
import { RECORDS_PER_POINT, REQUEST_POINTS } from "./points";

/** What is wrong with the rates as a whole. */
export const rateMistakes = (set: Settings): readonly Mistake[] => [...tooFew(set), ...uncounted(set)];

/** What is allowed once must be possible once. */
const tooFew = ({ RATE_POINTS, MAX_COST = String(DEFAULT_LIMITS.cost) }: Settings): readonly Mistake[] => {
  const least = REQUEST_POINTS + Math.floor(Number(MAX_COST) / RECORDS_PER_POINT);
  const points = Number(RATE_POINTS ?? 0);
  if (points === 0 || !(points < least)) return [];
  return [
    {
      name: "RATE_POINTS",
      problem: `is ${points}: it must be ${least} or more, which is what one operation at MAX_COST takes, or 0 to count nobody`,
    },
  ];
};

const uncounted = (set: Settings): readonly Mistake[] =>
  set.RATE_DATABASE_URL !== undefined && set.RATE_POINTS === undefined && set.NODE_ENV !== "production"
    ? [{ name: "RATE_POINTS", problem: "is missing: outside production nobody is counted without it" }]
    : [];
