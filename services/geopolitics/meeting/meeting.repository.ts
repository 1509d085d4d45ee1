import sql, { raw, type Sql } from "sql-template-tag";
import type { Database } from "../../runtime/database/database";
import { about } from "../../runtime/database/read-parts";
import { uuidsOf } from "../../runtime/graphql/ids";
import type { Connection } from "../../runtime/pagination/connection";
import { narrowed, PARENT, pageOfList, type List } from "../../runtime/pagination/list";
import { citedIn } from "../../runtime/records/provenance.repository";
import { visibleAs, type Visibility } from "../../runtime/records/visibility";
import { chronological, involving } from "../happening/chronological.order";
import { partsIn } from "../happening/filtered-parts";
import { filteredRange } from "../happening/filtered-range";
import { happeningColumns, type HappeningRow } from "../happening/happening.columns";
import { ChronologicalOrder } from "../happening/happening.enum";
import { happeningMatches } from "../happening/happening.filter";
import { bothTakePart, takesPart } from "../participant/participant.filter";
import type { MeetingFilter, MeetingList } from "./meeting.input";

export interface MeetingRow extends HappeningRow {
  readonly __typename: "Meeting";
  readonly visitId: string | null;
  readonly place: string | null;
  readonly summary: string | null;
}

export class MeetingRepository {
  constructor(readonly database: Database) {}

  byIds(ids: readonly string[], visibility: Visibility = "shown"): Promise<MeetingRow[]> {
    return this.database.rows(
      about(
        ids,
        sql`SELECT ${MEETING} FROM meeting m WHERE m.id = ANY(${ids}::uuid[]) AND ${visibleAs("m", visibility)}`,
      ),
    );
  }

  page(list: MeetingList): Connection<MeetingRow> {
    return pageOfList(this.database, meetings(list), list);
  }
}

/** Meetings in order of time. */
const meetings = ({ filter, orderBy }: MeetingList): List => {
  const about = partsIn(filter);
  const ofParties = filteredRange(filter, { parties: PARTICIPANTS }, "MEETING", MEETINGS, orderBy);
  if (ofParties) return { ...matching(ofParties.range, ofParties.rest), about };
  return {
    columns: MEETING,
    from: raw("meeting m"),
    conditions: conditionsIn(filter ?? {}),
    order: chronological("Meeting", orderBy, raw("m.period_earliest"), raw("m.id")),
    about,
  };
};

const matching = <Range extends Omit<List, "columns">>(range: Range, filter: MeetingList["filter"]) => ({
  ...narrowed(range, conditionsIn(filter ?? {}), conditionsIn({})),
  columns: MEETING,
});

/** Meetings held during a visit, the first one first. */
export const meetingsDuring = (visit: Sql): List => {
  const list = meetings({ orderBy: ChronologicalOrder.OLDEST_FIRST });
  return { ...list, range: [sql`m.visit_id = ${visit}`], about: PARENT };
};

/** Meetings that a person takes part in, or somebody who acts for them. */
export const meetingsOfPerson = (person: Sql, { filter, orderBy }: MeetingList): List =>
  matching(involving({ party: person, lists: PARTICIPANTS, isShort: true }, "MEETING", MEETINGS, orderBy), filter);

export const meetingsCiting = (source: Sql): List => ({
  ...meetings({ orderBy: ChronologicalOrder.NEWEST_FIRST }),
  from: citedIn(source, "MEETING", "meeting", "m"),
  about: PARENT,
});

const conditionsIn = (filter: MeetingFilter): Sql[] => {
  const { parties, between, visit } = filter;
  return [
    ...happeningMatches("m", "MEETING", filter),
    ...(parties ? [takesPart("m", PARTICIPANTS, parties)] : []),
    ...(between ? [bothTakePart("m", "MEETING", PARTICIPANTS, between)] : []),
    ...(typeof visit === "string" ? [sql`m.visit_id = ANY(${uuidsOf([visit])}::uuid[])`] : []),
  ];
};

const PARTICIPANTS = ["PARTICIPANTS"] as const;

const MEETINGS = { table: "meeting", alias: "m", list: "Meeting" };

const MEETING = happeningColumns("m", "Meeting", 'm.visit_id AS "visitId", m.place, m.summary');
