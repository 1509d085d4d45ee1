import sql, { raw, type Sql } from "sql-template-tag";
import { uuidsOf } from "../../runtime/graphql/ids";
import { codesOf } from "../../runtime/iso3166/codes";
import { and } from "../../runtime/pagination/list";
import { assertionMatches } from "../../runtime/records/assertion.sql";
import { membershipMatches, MEMBERSHIPS, membershipsWithin } from "../membership/membership.sql";
import type { RecordType } from "../record-type";
import type { PersonFilter } from "./person.input";

export const personMatches = (alias: string, filter: PersonFilter): Sql[] => {
  const { nationality, hasBio } = filter;
  const column = (name: string): Sql => raw(`${alias}.${name}`);
  return [
    ...assertionMatches(alias, PERSON, filter),
    ...(nationality ? [isCitizenOf(column("id"), codesOf(nationality))] : []),
    ...(typeof hasBio === "boolean" ? [hasBio ? hasBioOf(column("id")) : sql`NOT ${hasBioOf(column("id"))}`] : []),
    ...holdsWhatIsAsked(column("id"), filter),
  ];
};

const PERSON: RecordType = "PERSON";

const isCitizenOf = (person: Sql, codes: readonly string[]): Sql =>
  sql`EXISTS (SELECT FROM person_nationality n WHERE n.person_id = ${person} AND n.country_code = ANY(${codes}::text[]))`;

const hasBioOf = (person: Sql): Sql =>
  sql`EXISTS (SELECT FROM bio b WHERE b.person_id = ${person} AND b.retracted_at IS NULL)`;

/** One membership has to meet everything that is asked of memberships. */
const holdsWhatIsAsked = (person: Sql, { roles, organization, on }: PersonFilter): Sql[] => {
  const isAsked = [roles, organization, on].some((value) => value !== null && value !== undefined);
  if (!isAsked) return [];
  // What is no id is the id of no organization.
  const within = typeof organization === "string" ? (uuidsOf([organization])[0] ?? null) : undefined;
  const memberships = within === undefined ? raw(`${MEMBERSHIPS} AS m`) : membershipsWithin(sql`${within}::uuid`, "m");
  const conditions = [sql`m.person_id = ${person}`, ...membershipMatches("m", { on, roles, includeUndated: false })];
  return [sql`EXISTS (SELECT FROM ${memberships} WHERE ${and(conditions)})`];
};
