import sql, { raw, type Sql } from "sql-template-tag";
import type { Order } from "../../runtime/pagination/order";
import type { ParticipantList } from "../participant/participant.enum";
import type { RecordType } from "../record-type";
import { ChronologicalOrder } from "./happening.enum";

/** @param list what the cursors of this list are called by */
export const chronological = (list: string, orderBy: ChronologicalOrder, day: Sql, id: Sql): Order => ({
  name: `${list}:${orderBy}`,
  isDescending: orderBy === ChronologicalOrder.NEWEST_FIRST,
  keys: [
    { expression: dayOrLast(day, orderBy), type: "date" },
    { expression: id, type: "uuid" },
  ],
});

/** A party's records: those that it takes part in, or in which somebody acts for it. */
export interface Involvement {
  /** The expression that stands for the party. */
  readonly party: Sql;
  /** Where in the record it has to stand. */
  readonly lists: readonly ParticipantList[];
}

/**
 * The records of a party in order of time, read off one index range; a record in which it stands twice comes once.
 * @param record the table of the records, with its alias: "visit v"
 */
export const involving = (
  { party, lists }: Involvement,
  type: RecordType,
  record: { readonly table: string; readonly alias: string },
  orderBy: ChronologicalOrder,
): Sql => sql`(
    SELECT DISTINCT ${dayOrLast(raw("p.day"), orderBy)} AS day, p.record_id
    FROM participant p WHERE p.party = ${party} AND p.record_type = ${type} AND p.list = ANY(${lists}::text[])
  ) AS involved JOIN ${raw(`${record.table} ${record.alias}`)} ON ${raw(record.alias)}.id = involved.record_id`;

export const involvedOrder = (list: string, orderBy: ChronologicalOrder): Order =>
  chronological(list, orderBy, raw("involved.day"), raw("involved.record_id"));

/** Undated records come last in both orders. */
const dayOrLast = (day: Sql, orderBy: ChronologicalOrder): Sql =>
  orderBy === ChronologicalOrder.NEWEST_FIRST
    ? sql`coalesce(${day}, '-infinity'::date)`
    : sql`coalesce(${day}, 'infinity'::date)`;
