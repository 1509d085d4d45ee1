import { newId, newIdAt } from "../identity";
import type { RecordState } from "./history.sql";

/** When a revision is made, and the id that tells its place among all. */
export interface Moment {
  readonly madeAt: Date;
  readonly revisionId: string;
}

/**
 * The moment of a write by the clock, but later than the revision before: that may have been made by a machine whose clock is
 * ahead, or before ours was set back, and comes first all the same.
 */
export const momentAfter = (before: Pick<RecordState, "madeAt" | "revisionId"> | null, now = Date.now()): Moment => {
  const earliest = before === null ? 0 : Math.max(before.madeAt.getTime(), timeOf(before.revisionId)) + 1;
  return earliest <= now
    ? { madeAt: new Date(now), revisionId: newId() }
    : { madeAt: new Date(earliest), revisionId: newIdAt(new Date(earliest)) };
};

/** Of a UUIDv7, in milliseconds; ids of other kinds tell none. https://www.rfc-editor.org/rfc/rfc9562#section-5.7 */
const timeOf = (id: string): number =>
  id.charAt(14) === "7" ? Number.parseInt(id.replaceAll("-", "").slice(0, 12), 16) : 0;
