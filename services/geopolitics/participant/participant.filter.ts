import sql, { raw, type Sql } from "sql-template-tag";
import { exactlyTwo } from "../../runtime/iso3166/codes";
import type { ParticipantList, PostRole } from "./participant.enum";
import { partiesOf } from "./party";

/** Records in which one of the parties stands, itself or by somebody who acts for it. */
export const takesPart = (alias: string, lists: readonly ParticipantList[], ids: readonly string[]): Sql =>
  hasParticipant(alias, lists, sql`p.party = ANY(${partiesOf(ids)}::text[])`);

/** Records in which both parties stand. */
export const bothTakePart = (alias: string, lists: readonly ParticipantList[], between: readonly string[]): Sql => {
  const parties = partiesOf(exactlyTwo(between));
  // A code that no country has stands in no record.
  if (parties.length < 2) return sql`false`;
  // Again, since PAK and pk are the same one.
  const [one, other] = exactlyTwo(parties);
  return sql`${takesPart(alias, lists, [one])} AND ${takesPart(alias, lists, [other])}`;
};

/** Records in which somebody stands who held a post of one of the classes then. */
export const holdsPost = (alias: string, lists: readonly ParticipantList[], roles: readonly PostRole[]): Sql =>
  hasParticipant(alias, lists, sql`p.post_role = ANY(${roles}::text[])`);

/** Records that are somebody's judgement, or those that are not. */
export const isAssessed = (alias: string, isAssessment: boolean): Sql => {
  const assessed = hasParticipant(alias, ["ASSESSOR"], sql`true`);
  return isAssessment ? assessed : sql`NOT ${assessed}`;
};

const hasParticipant = (alias: string, lists: readonly ParticipantList[], condition: Sql): Sql =>
  sql`EXISTS (SELECT FROM participant p WHERE p.record_id = ${raw(alias)}.id AND p.list = ANY(${lists}::text[]) AND ${condition})`;
