import sql from "sql-template-tag";
import { rowLoader } from "../../runtime/batching/loaders";
import type { Database } from "../../runtime/database/database";
import { childPages } from "../../runtime/pagination/child-pages";
import type { PageArgs } from "../../runtime/pagination/page-args";
import type { MeetingList } from "./meeting.input";
import {
  meetingsCiting,
  meetingsDuring,
  meetingsInvolving,
  type MeetingRepository,
  type MeetingRow,
} from "./meeting.repository";

export const meetingById = (meetings: MeetingRepository) =>
  rowLoader(
    (ids) => meetings.byIds(ids),
    ({ id }) => id,
  );

export const meetingsByVisit = (database: Database) =>
  childPages<MeetingRow, PageArgs>(database, sql`uuid`, meetingsDuring);

export const meetingsByPerson = (database: Database) =>
  childPages<MeetingRow, MeetingList>(database, sql`text`, meetingsInvolving);

export const meetingsBySource = (database: Database) =>
  childPages<MeetingRow, PageArgs>(database, sql`uuid`, meetingsCiting);
