import sql, { raw, type Sql } from "sql-template-tag";
import { uuidsOf } from "../../runtime/graphql/ids";
import { containsWords } from "../../runtime/names/words";
import { overlaps, type DateRange } from "../../runtime/records/period.sql";
import { cites } from "../../runtime/records/provenance.repository";
import type { Verification } from "../../runtime/records/verification";
import type { RecordType } from "../record-type";

/** What the filters of visits, meetings and statements have in common. */
interface HappeningFilter {
  readonly ids?: readonly string[] | null;
  readonly during?: DateRange | null;
  readonly topic?: string | null;
  readonly verification?: readonly Verification[] | null;
  readonly sources?: readonly string[] | null;
}

/** @throws BAD_USER_INPUT for a range that ends before it begins, or a topic without words */
export const happeningMatches = (alias: string, type: RecordType, filter: HappeningFilter): Sql[] => {
  const { ids, during, topic, verification, sources } = filter;
  const column = (name: string): Sql => raw(`${alias}.${name}`);
  return [
    sql`${column("retracted_at")} IS NULL`,
    ...(ids ? [sql`${column("id")} = ANY(${uuidsOf(ids)}::uuid[])`] : []),
    ...(during ? [overlaps(alias, during)] : []),
    ...(typeof topic === "string" ? [containsWords(column("topic_words"), "topic", topic)] : []),
    ...(verification ? [sql`${column("verification")} = ANY(${verification}::text[])`] : []),
    ...(sources ? [cites(alias, type, uuidsOf(sources))] : []),
  ];
};
