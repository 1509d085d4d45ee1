import sql, { raw, type Sql } from "sql-template-tag";
import type { RecordType } from "../record-type";
import type { ParticipantList } from "./participant.enum";

/**
 * In how many records of a type a country stands, in any of their lists: those that are in lists and counts. Null for a
 * party that is no country, whose records are few enough to be counted.
 * @param party the expression that stands for it: countries have codes of three letters, all others ids
 */
export const tallyOf = (party: Sql, type: RecordType, lists: readonly ParticipantList[]): Sql =>
  sql`CASE WHEN length(${party}) = 3 THEN (SELECT coalesce(sum(tally.count), 0)::integer FROM country_tally AS tally
    WHERE tally.country = ${party} AND tally.record_type = ${raw(`'${type}'`)}
      AND tally.lists && ${raw(`'{${lists.join()}}'`)}::text[]) END`;
