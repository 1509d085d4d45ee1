import sql from "sql-template-tag";
import { rowLoader } from "../../runtime/batching/loaders";
import type { Database } from "../../runtime/database/database";
import { childPages } from "../../runtime/pagination/child-pages";
import type { PageArgs } from "../../runtime/pagination/page-args";
import { eventsCiting, eventsDuring, type EventRepository, type EventRow } from "./event.repository";

export const eventById = (events: EventRepository) =>
  rowLoader(
    (ids) => events.byIds(ids),
    ({ id }) => id,
  );

export const eventsByVisit = (database: Database) => childPages<EventRow, PageArgs>(database, sql`uuid`, eventsDuring);

export const eventsBySource = (database: Database) => childPages<EventRow, PageArgs>(database, sql`uuid`, eventsCiting);
