import sql, { raw, type Sql } from "sql-template-tag";
import { codesOf } from "../../runtime/iso3166/codes";
import { assertionMatches } from "../../runtime/records/assertion.sql";
import type { RecordType } from "../record-type";
import type { OrganizationFilter } from "./organization.input";

export const organizationMatches = (alias: string, filter: OrganizationFilter): Sql[] => {
  const { classifications, country } = filter;
  const column = (name: string): Sql => raw(`${alias}.${name}`);
  return [
    ...assertionMatches(alias, ORGANIZATION, filter),
    ...(classifications ? [sql`${column("classification")} = ANY(${classifications}::text[])`] : []),
    ...(typeof country === "string" ? [sql`${column("country_code")} = ANY(${codesOf([country])}::text[])`] : []),
  ];
};

const ORGANIZATION: RecordType = "ORGANIZATION";
