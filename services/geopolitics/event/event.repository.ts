import sql, { raw, type Sql } from "sql-template-tag";
import type { Database } from "../../runtime/database/database";
import { about } from "../../runtime/database/read-parts";
import type { Connection } from "../../runtime/pagination/connection";
import { narrowed, PARENT, pageOfList, type List } from "../../runtime/pagination/list";
import { citedIn } from "../../runtime/records/provenance.repository";
import { visibleAs, type Visibility } from "../../runtime/records/visibility";
import { chronological } from "../happening/chronological.order";
import { partsIn } from "../happening/filtered-parts";
import { filteredRange } from "../happening/filtered-range";
import { happeningColumns, type HappeningRow } from "../happening/happening.columns";
import { ChronologicalOrder } from "../happening/happening.enum";
import { happeningMatches } from "../happening/happening.filter";
import { searchedList, type SearchedRecords } from "../text-search/searched-list.sql";
import { bothTakePart, takesPart } from "../participant/participant.filter";
import type { EventKind, EventStatus } from "./event.enum";
import type { EventFilter, EventSearch } from "./event.input";

export interface EventRow extends HappeningRow {
  readonly __typename: "Event";
  readonly kind: EventKind;
  readonly title: string;
  readonly alsoKnownAs: readonly string[];
  readonly summary: string | null;
  readonly status: EventStatus | null;
  readonly place: string | null;
  readonly quantities: readonly { readonly value: number; readonly unit: string; readonly note?: string | null }[];
  readonly partOfId: string | null;
  readonly visitId: string | null;
}

export class EventRepository {
  constructor(private readonly database: Database) {}

  byIds(ids: readonly string[], visibility: Visibility = "shown"): Promise<EventRow[]> {
    return this.database.rows(
      about(ids, sql`SELECT ${EVENT} FROM event e WHERE e.id = ANY(${ids}::uuid[]) AND ${visibleAs("e", visibility)}`),
    );
  }

  async page(list: EventSearch): Promise<Connection<EventRow>> {
    const { database } = this;
    const { filter } = list;
    const searched = await searchedList(database, EVENTS, list, matching(filter ?? {}), (orderBy) => {
      const ofParties = filteredRange(filter, { parties: PARTICIPANTS }, "EVENT", EVENTS, orderBy);
      return ofParties && { ...narrowed(ofParties.range, matching(ofParties.rest), matching({})), columns: EVENT };
    });
    return pageOfList(database, { ...searched, about: partsIn(filter) }, list);
  }
}

/** Events that belong to a visit, the first one first. */
export const eventsDuring = (visit: Sql): List => ({
  columns: EVENT,
  from: raw("event e"),
  range: [sql`e.visit_id = ${visit}`],
  about: PARENT,
  conditions: matching({}),
  order: chronological("Event", ChronologicalOrder.OLDEST_FIRST, EVENTS.day, raw("e.id")),
});

export const eventsCiting = (source: Sql): List => ({
  columns: EVENT,
  from: citedIn(source, "EVENT", "event", "e"),
  about: PARENT,
  conditions: matching({}),
  order: chronological("Event", ChronologicalOrder.NEWEST_FIRST, EVENTS.day, raw("e.id")),
});

const matching = (filter: EventFilter): Sql[] => {
  const { parties, between, kinds, statuses } = filter;
  return [
    ...happeningMatches("e", "EVENT", filter),
    ...(parties ? [takesPart("e", PARTICIPANTS, parties)] : []),
    ...(between ? [bothTakePart("e", "EVENT", PARTICIPANTS, between)] : []),
    ...(kinds ? [sql`e.kind = ANY(${kinds}::text[])`] : []),
    ...(statuses ? [sql`e.status = ANY(${statuses}::text[])`] : []),
  ];
};

const PARTICIPANTS = ["PARTICIPANTS"] as const;

const EVENT = happeningColumns(
  "e",
  "Event",
  `e.kind, e.title, e.also_known_as AS "alsoKnownAs", e.summary, e.status, e.place, e.quantities,
    e.part_of_id AS "partOfId", e.visit_id AS "visitId"`,
);

const EVENTS: SearchedRecords = {
  list: "Event",
  table: "event",
  alias: "e",
  day: raw("e.period_earliest"),
  columns: EVENT,
  texts: [
    { text: raw("e.title"), language: raw("NULL") },
    { text: raw("e.summary"), language: raw("NULL") },
    { text: raw("array_to_string(e.also_known_as, ' · ')"), language: raw("NULL") },
  ],
};
