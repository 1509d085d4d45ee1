import sql, { raw, type Sql } from "sql-template-tag";
import { codesOf, exactlyTwo } from "../../runtime/iso3166/codes";
import { containsWords } from "../../runtime/names/words";
import { happeningMatches } from "../happening/happening.filter";
import { holdsPost, takesPart } from "../participant/participant.filter";
import type { VisitFilter } from "./visit.input";

/** @throws BAD_USER_INPUT, saying what would be right */
export const visitMatches = (alias: string, filter: VisitFilter): Sql[] => {
  const { from, to, between, visitors, visitorRoles, hosts, kinds, statuses, place } = filter;
  const column = (name: string): Sql => raw(`${alias}.${name}`);
  return [
    ...happeningMatches(alias, "VISIT", filter),
    ...(from ? [sql`${column("from_code")} = ANY(${codesOf(from)}::text[])`] : []),
    ...(to ? [sql`${column("to_code")} = ANY(${codesOf(to)}::text[])`] : []),
    ...(between ? [betweenCountries(alias, between)] : []),
    ...(visitors ? [takesPart(alias, ["VISITORS"], visitors)] : []),
    ...(visitorRoles ? [holdsPost(alias, ["VISITORS"], visitorRoles)] : []),
    ...(hosts ? [takesPart(alias, ["HOSTS"], hosts)] : []),
    ...(kinds ? [sql`${column("kind")} = ANY(${kinds}::text[])`] : []),
    ...(statuses ? [sql`${column("status")} = ANY(${statuses}::text[])`] : []),
    ...(typeof place === "string" ? [containsWords(column("place_words"), "place", place)] : []),
  ];
};

const betweenCountries = (alias: string, between: readonly string[]): Sql => {
  const codes = exactlyTwo(between).flatMap((code) => codesOf([code]));
  const [one, other] = codes.length === 2 ? exactlyTwo(codes) : [null, null];
  return sql`((${raw(alias)}.from_code = ${one} AND ${raw(alias)}.to_code = ${other})
    OR (${raw(alias)}.from_code = ${other} AND ${raw(alias)}.to_code = ${one}))`;
};
