import { newId, newIdAt } from "../identity";
import type { RecordState } from "./history.sql";

/** When a revision is made, and the id that tells its place among all. */
export interface Moment {
  readonly madeAt: Date;
  readonly revisionId: string;
}

/** What tells when a record was written last. */
export type WrittenBefore = Pick<RecordState, "madeAt" | "revisionId">;

/**
 * The moment of a write by the clock, but later than the revision before: that may have been made by a machine whose clock is
 * ahead, or before ours was set back, and comes first all the same.
 */
export const momentAfter = (before: WrittenBefore | null, now = Date.now()): Moment => {
  const madeAt = laterThan(before, new Date(now));
  return { madeAt, revisionId: madeAt.getTime() === now ? newId() : newIdAt(madeAt) };
};

/** The moment itself, or the first one after the revision before. */
export const laterThan = (before: WrittenBefore | null, moment: Date): Date => {
  const earliest = before === null ? 0 : Math.max(before.madeAt.getTime(), timeOf(before.revisionId)) + 1;
  return earliest <= moment.getTime() ? moment : new Date(earliest);
};

/** Of a UUIDv7, in milliseconds; ids of other kinds tell none. https://www.rfc-editor.org/rfc/rfc9562#section-5.7 */
const timeOf = (id: string): number =>
  id.charAt(14) === "7" ? Number.parseInt(id.replaceAll("-", "").slice(0, 12), 16) : 0;
