import type { Visibility } from "../../runtime/records/visibility";
import sql from "sql-template-tag";
import { rowLoader } from "../../runtime/batching/loaders";
import type { Database } from "../../runtime/database/database";
import { childPages } from "../../runtime/pagination/child-pages";
import type { PageArgs } from "../../runtime/pagination/page-args";
import type { MeetingList } from "./meeting.input";
import {
  meetingsCiting,
  meetingsDuring,
  meetingsOfPerson,
  type MeetingRepository,
  type MeetingRow,
} from "./meeting.repository";

/** @param visibility whether an admin asks, who sees what was retracted */
export const meetingById = (meetings: MeetingRepository, visibility: Visibility) =>
  rowLoader(
    (ids) => meetings.byIds(ids, visibility),
    ({ id }) => id,
  );

export const meetingsByVisit = (database: Database) =>
  childPages<MeetingRow, PageArgs>(database, sql`uuid`, meetingsDuring);

export const meetingsByPerson = (database: Database) =>
  childPages<MeetingRow, MeetingList>(database, sql`text`, meetingsOfPerson);

export const meetingsBySource = (database: Database) =>
  childPages<MeetingRow, PageArgs>(database, sql`uuid`, meetingsCiting);
