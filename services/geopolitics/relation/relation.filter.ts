import sql, { raw, type Sql } from "sql-template-tag";
import { assertionMatches } from "../../runtime/records/assertion.sql";
import { heldOn } from "../../runtime/records/period.sql";
import { bothTakePart, isAssessed, takesPart } from "../participant/participant.filter";
import type { RelationFilter } from "./relation.input";

/** @throws BAD_USER_INPUT, saying what would be right */
export const relationMatches = (alias: string, filter: RelationFilter | null | undefined): Sql[] => {
  const { parties, between, kinds, statuses, on, includeUndated, isAssessment } = filter ?? NO_FILTER;
  return [
    ...assertionMatches(alias, "RELATION", filter ?? NO_FILTER),
    ...(parties ? [takesPart(alias, SIDES, parties)] : []),
    ...(between ? [bothTakePart(alias, "RELATION", SIDES, between)] : []),
    ...(kinds ? [sql`${raw(alias)}.kind = ANY(${kinds}::text[])`] : []),
    ...(statuses ? [sql`${raw(alias)}.status = ANY(${statuses}::text[])`] : []),
    ...(typeof on === "string" ? [heldOn(alias, on, includeUndated)] : []),
    ...(typeof isAssessment === "boolean" ? [isAssessed(alias, isAssessment)] : []),
  ];
};

const NO_FILTER: RelationFilter = { includeUndated: true };

export const SIDES = ["FROM", "TO"] as const;
