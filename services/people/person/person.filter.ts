import sql, { raw, type Sql } from "sql-template-tag";
import { uuidsOf } from "../../runtime/graphql/ids";
import { codesOf } from "../../runtime/iso3166/codes";
import { cites } from "../../runtime/records/provenance.repository";
import type { RecordType } from "../record-type";
import type { PersonFilter } from "./person.input";

export const personMatches = (alias: string, filter: PersonFilter): Sql[] => {
  const { ids, nationality, hasBio, sources, verification } = filter;
  const column = (name: string): Sql => raw(`${alias}.${name}`);
  return [
    sql`${column("retracted_at")} IS NULL`,
    ...(ids ? [sql`${column("id")} = ANY(${uuidsOf(ids)}::uuid[])`] : []),
    ...(nationality ? [isCitizenOf(column("id"), codesOf(nationality))] : []),
    ...(typeof hasBio === "boolean" ? [hasBio ? hasBioOf(column("id")) : sql`NOT ${hasBioOf(column("id"))}`] : []),
    ...(sources ? [cites(alias, PERSON, uuidsOf(sources))] : []),
    ...(verification ? [sql`${column("verification")} = ANY(${verification}::text[])`] : []),
  ];
};

const PERSON: RecordType = "PERSON";

const isCitizenOf = (person: Sql, codes: readonly string[]): Sql =>
  sql`EXISTS (SELECT FROM person_nationality n WHERE n.person_id = ${person} AND n.country_code = ANY(${codes}::text[]))`;

const hasBioOf = (person: Sql): Sql =>
  sql`EXISTS (SELECT FROM bio b WHERE b.person_id = ${person} AND b.retracted_at IS NULL)`;
