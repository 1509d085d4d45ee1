import sql, { raw, type Sql } from "sql-template-tag";
import { badInput, quoted } from "../../runtime/graphql/bad-input";
import { codesOf } from "../../runtime/iso3166/codes";
import { containsWords } from "../happening/whole-words";
import { happeningMatches } from "../happening/happening.filter";
import type { Pair } from "../participant/country-pairs";
import { countryPairOf, holdsPost, pairStands, takesPart, twoParties } from "../participant/participant.filter";
import type { VisitFilter } from "./visit.input";

/** @throws BAD_USER_INPUT, saying what would be right */
export const visitMatches = (alias: string, filter: VisitFilter): Sql[] => {
  const { from, to, between, visitors, visitorRoles, hosts, kinds, statuses, place } = filter;
  const column = (name: string): Sql => raw(`${alias}.${name}`);
  return [
    ...happeningMatches(alias, "VISIT", filter),
    ...(from ? [sql`${column("from_code")} = ANY(${codesOf(from)}::text[])`] : []),
    ...(to ? [sql`${column("to_code")} = ANY(${codesOf(to)}::text[])`] : []),
    ...(between ? [pairStands(alias, "VISIT", pairOf(between))] : []),
    ...(visitors ? [takesPart(alias, ["VISITORS"], visitors)] : []),
    ...(visitorRoles ? [holdsPost(alias, ["VISITORS"], visitorRoles)] : []),
    ...(hosts ? [takesPart(alias, ["HOSTS"], hosts)] : []),
    ...(kinds ? [sql`${column("kind")} = ANY(${kinds}::text[])`] : []),
    ...(statuses ? [sql`${column("status")} = ANY(${statuses}::text[])`] : []),
    ...(typeof place === "string" ? [containsWords(column("place_words"), "place", place)] : []),
  ];
};

/**
 * The two countries of a `between`; null where no country has one of the codes.
 * @throws BAD_USER_INPUT for anything but two different country codes
 */
export const pairOf = (between: readonly string[]): Pair | null => {
  const other = between.find((code) => !/^[A-Za-z]{2,3}$/.test(code));
  if (other !== undefined)
    throw badInput(`${quoted(other)} is no country's code; between takes two, such as IRN and pk.`);
  const parties = twoParties(between);
  return parties && countryPairOf(parties);
};
