import type { Visibility } from "../../runtime/records/visibility";
import sql from "sql-template-tag";
import { rowLoader } from "../../runtime/batching/loaders";
import type { Database } from "../../runtime/database/database";
import { childPages } from "../../runtime/pagination/child-pages";
import type { PageArgs } from "../../runtime/pagination/page-args";
import { eventsCiting, eventsDuring, type EventRepository, type EventRow } from "./event.repository";

/** @param visibility whether an admin asks, who sees what was retracted */
export const eventById = (events: EventRepository, visibility: Visibility) =>
  rowLoader(
    (ids) => events.byIds(ids, visibility),
    ({ id }) => id,
  );

export const eventsByVisit = (database: Database) => childPages<EventRow, PageArgs>(database, sql`uuid`, eventsDuring);

export const eventsBySource = (database: Database) => childPages<EventRow, PageArgs>(database, sql`uuid`, eventsCiting);
