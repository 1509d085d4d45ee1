import sql, { raw, type Sql } from "sql-template-tag";
import { uuidsOf } from "../../runtime/graphql/ids";
import { happeningMatches } from "../happening/happening.filter";
import { holdsPost, takesPart } from "../participant/participant.filter";
import type { StatementFilter } from "./statement.input";

/**
 * Variants are left out unless the filter asks for them.
 * @throws BAD_USER_INPUT, saying what would be right
 */
export const statementMatches = (alias: string, filter: StatementFilter | null | undefined): Sql[] => {
  const { speakers, about, addressees, forms, media, visit, meeting, speakerRoles, includeVariants } =
    filter ?? NO_FILTER;
  const column = (name: string): Sql => raw(`${alias}.${name}`);
  return [
    ...happeningMatches(alias, "STATEMENT", filter ?? NO_FILTER),
    ...(includeVariants ? [] : [isOriginal(alias)]),
    ...(speakers ? [takesPart(alias, ["SPEAKER"], speakers)] : []),
    ...(about ? [takesPart(alias, ["ABOUT"], about)] : []),
    ...(addressees ? [takesPart(alias, ["ADDRESSEES"], addressees)] : []),
    ...(forms ? [sql`${column("form")} = ANY(${forms}::text[])`] : []),
    ...(media ? [sql`${column("medium")} = ANY(${media}::text[])`] : []),
    ...(typeof visit === "string" ? [sql`${column("visit_id")} = ANY(${uuidsOf([visit])}::uuid[])`] : []),
    ...(typeof meeting === "string" ? [sql`${column("meeting_id")} = ANY(${uuidsOf([meeting])}::uuid[])`] : []),
    ...(speakerRoles ? [holdsPost(alias, ["SPEAKER"], speakerRoles)] : []),
  ];
};

/** Statements that are no variants of others. */
export const isOriginal = (alias: string): Sql => raw(`${alias}.variant_of_id IS NULL`);

const NO_FILTER: StatementFilter = { includeVariants: false };
