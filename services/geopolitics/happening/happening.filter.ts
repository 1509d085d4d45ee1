import { raw, type Sql } from "sql-template-tag";
import { containsWords } from "../happening/whole-words";
import { assertionMatches, type AssertionFilter } from "../../runtime/records/assertion.sql";
import { overlaps, type DateRange } from "../../runtime/records/period.sql";
import type { RecordType } from "../record-type";

/** What the filters of visits, meetings, statements and events have in common. */
interface HappeningFilter extends AssertionFilter {
  readonly during?: DateRange | null;
  readonly topic?: string | null;
}

/** @throws BAD_USER_INPUT for a range that ends before it begins, or a topic without words */
export const happeningMatches = (alias: string, type: RecordType, filter: HappeningFilter): Sql[] => {
  const { during, topic } = filter;
  return [
    ...assertionMatches(alias, type, filter),
    ...(during ? [overlaps(alias, during)] : []),
    ...(typeof topic === "string" ? [containsWords(raw(`${alias}.topic_words`), "topic", topic)] : []),
  ];
};
