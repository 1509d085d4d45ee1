import sql, { join, raw, type Sql } from "sql-template-tag";
import { exactlyTwo } from "../../runtime/iso3166/codes";
import { inOrder, type Pair } from "./country-pairs";
import type { RecordType } from "../record-type";
import type { ParticipantList, PostRole } from "./participant.enum";
import { partiesOf } from "./party";

/** Records in which one of the parties stands, itself or by somebody who acts for it. */
export const takesPart = (alias: string, lists: readonly ParticipantList[], ids: readonly string[]): Sql =>
  hasParticipant(alias, lists, sql`p.party = ANY(${partiesOf(ids)}::text[])`);

/** Records of a type in which both parties stand. */
export const bothTakePart = (
  alias: string,
  type: RecordType,
  lists: readonly ParticipantList[],
  between: readonly string[],
): Sql => {
  const parties = twoParties(between);
  if (parties === null) return sql`false`;
  const pair = countryPairOf(parties);
  return pair
    ? pairStands(alias, type, pair)
    : join(
        parties.map((party) => takesPart(alias, lists, [party])),
        " AND ",
      );
};

/**
 * The two parties of a `between`; null where one of them is a code that no country has, and that stands in no record.
 * @throws BAD_USER_INPUT for more, fewer, or one of them twice
 */
export const twoParties = (between: readonly string[]): readonly [string, string] | null => {
  const parties = partiesOf(exactlyTwo(between));
  // Again, since PAK and pk are the same one.
  return parties.length < 2 ? null : exactlyTwo(parties);
};

/** Two parties as pairs of countries are stored; null where either is none. */
export const countryPairOf = ([first, second]: readonly [string, string]): Pair | null =>
  isCountry(first) && isCountry(second) ? inOrder(first, second) : null;

/** Parties are told by what they are called: countries by a code of three letters, all others by an id. */
export const isCountry = (party: string): boolean => party.length === 3;

/** Records of a type in which two countries stand together. */
export const pairStands = (alias: string, type: RecordType, pair: Pair | null): Sql =>
  pair
    ? sql`EXISTS (SELECT FROM country_pair WHERE country_pair.record_id = ${raw(alias)}.id
        AND country_pair.one = ${pair[0]} AND country_pair.other = ${pair[1]}
        AND country_pair.record_type = ${raw(`'${type}'`)})`
    : sql`false`;

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
