import sql, { raw, type Sql } from "sql-template-tag";
import { type List, PARENT } from "../../runtime/pagination/list";
import type { Order } from "../../runtime/pagination/order";
import { tallyOf } from "../participant/country-tally.sql";
import type { Pair } from "../participant/country-pairs";
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

/** The table of a type of record as a list calls it: "visit", "v", "Visit". */
export interface ListedTable {
  readonly table: string;
  readonly alias: string;
  /** What the cursors of the list are called by. */
  readonly list: string;
}

/** A party's records: those that it takes part in, or in which somebody acts for it. */
export interface Involvement {
  /** The expression that stands for the party. */
  readonly party: Sql;
  /** Where in the record it has to stand. */
  readonly lists: readonly ParticipantList[];
  /** Whether it is nobody who has very much, as only countries have. */
  readonly isShort?: boolean;
}

/**
 * The records of a party in order of time. They are read off one range of an index, from wherever the page begins, so that
 * a page costs the same however much lies before and behind it.
 */
export const involving = (
  { party, lists, isShort = false }: Involvement,
  type: RecordType,
  record: ListedTable,
  orderBy: ChronologicalOrder,
): Pick<List, "from" | "range" | "isShort" | "conditions" | "order" | "repeats" | "tally" | "about"> => ({
  from: sql`participant AS involved JOIN ${raw(`${record.table} ${record.alias}`)}
    ON ${raw(record.alias)}.id = involved.record_id`,
  range: [
    sql`involved.party = ${party}`,
    raw(`involved.record_type = '${type}'`),
    raw(`involved.list = ANY('{${lists.join()}}'::text[])`),
  ],
  isShort,
  conditions: [],
  tally: tallyOf(party, type, lists),
  order: chronological(record.list, orderBy, raw("involved.day"), raw("involved.record_id")),
  about: PARENT,
  // Somebody may travel for their country, and the country stand in the record itself.
  repeats: true,
});

/** The records in which two countries stand together, in order of time: one range of an index too. */
export const betweenCountries = (
  [one, other]: Pair,
  type: RecordType,
  record: ListedTable,
  orderBy: ChronologicalOrder,
): Pick<List, "from" | "range" | "isShort" | "conditions" | "order" | "about"> => ({
  // What both stand in each of them stands in.
  about: [one],
  from: raw(`country_pair AS pair JOIN ${record.table} ${record.alias} ON ${record.alias}.id = pair.record_id`),
  range: [sql`pair.one = ${one}`, sql`pair.other = ${other}`, raw(`pair.record_type = '${type}'`)],
  isShort: true,
  conditions: [],
  order: chronological(record.list, orderBy, raw("pair.day"), raw("pair.record_id")),
});

/** Undated records come last in both orders. */
const dayOrLast = (day: Sql, orderBy: ChronologicalOrder): Sql =>
  orderBy === ChronologicalOrder.NEWEST_FIRST
    ? sql`coalesce(${day}, '-infinity'::date)`
    : sql`coalesce(${day}, 'infinity'::date)`;
