import { withRecords } from "../../runtime/pagination/connection";
import type { Context } from "../context";
import type { HappeningType } from "../happening/happening.enum";
import type { TimelineList } from "./timeline.input";

/** A page of a timeline: where its records stand, by one statement, and then the records, by one for each type of them. */
export const readTimeline = (list: TimelineList, { timelines, loaders }: Context) => {
  const records: Readonly<Record<HappeningType, { load(id: string): Promise<object | null> }>> = {
    VISIT: loaders.visitById,
    MEETING: loaders.meetingById,
    STATEMENT: loaders.statementById,
    EVENT: loaders.eventById,
  };
  return withRecords(timelines.page(list), ({ type, id }) => records[type].load(id));
};
