import sql, { raw, type Sql } from "sql-template-tag";
import { selectable } from "../../runtime/database/columns";
import { assertionColumns } from "../../runtime/records/assertion.sql";
import { heldOn, periodColumn } from "../../runtime/records/period.sql";
import type { PostRole } from "../post/post.enum";

/**
 * Memberships as readers see them, to stand behind FROM with an alias: without those that are retracted or whose person is;
 * with the dates of their term where they have none of their own; and with what there is to know of their post.
 */
export const MEMBERSHIPS = membershipsWhere("own.retracted_at IS NULL", "AND holder.retracted_at IS NULL");

/** The same with those that are retracted. */
export const ALL_MEMBERSHIPS = membershipsWhere("true", "");

function membershipsWhere(isShown: string, isHolderShown: string): string {
  const dates = ["edtf", "earliest", "latest", "as_reported"]
    .map((part) => `period_${part}`)
    .map((column) => `CASE WHEN own.period_edtf IS NULL THEN term.${column} ELSE own.${column} END AS ${column}`);
  return `(
  SELECT own.id, own.person_id, own.post_id, coalesce(own.organization_id, post.organization_id) AS organization_id,
    own.on_behalf_of_id, own.label, own.area_id, own.term_id, own.note, own.verification, own.revision, own.created_at,
    own.updated_at, own.retracted_at, ${dates.join(", ")}, post.role AS post_role, post.country_code AS post_country_code
  FROM membership AS own
  JOIN person AS holder ON holder.id = own.person_id ${isHolderShown}
  LEFT JOIN post ON post.id = own.post_id AND post.retracted_at IS NULL
  LEFT JOIN term ON term.id = own.term_id
  WHERE ${isShown})`;
}

/**
 * The memberships of an organization, once each: those in it, and those in one of its posts.
 * @param organization the expression that stands for its id
 */
export const membershipsWithin = (organization: Sql, alias: string): Sql =>
  // Two ranges of two indexes: no index serves both conditions in one.
  sql`(SELECT id FROM membership WHERE organization_id = ${organization}
    UNION SELECT membership.id FROM post JOIN membership ON membership.post_id = post.id
    WHERE post.organization_id = ${organization} AND post.retracted_at IS NULL) AS within
    JOIN ${raw(`${MEMBERSHIPS} AS ${alias}`)} ON ${raw(alias)}.id = within.id`;

/** What memberships may be asked for by, wherever they are listed. */
export interface MembershipConditions {
  readonly on?: string | null;
  readonly includeUndated: boolean;
  readonly roles?: readonly PostRole[] | null;
}

export const membershipMatches = (alias: string, { on, includeUndated, roles }: MembershipConditions): Sql[] => [
  ...(typeof on === "string" ? [heldOn(alias, on, includeUndated)] : []),
  ...(roles ? [sql`${raw(alias)}.post_role = ANY(${roles}::text[])`] : []),
];

/** The columns of memberships that are called `m`. */
export const MEMBERSHIP = selectable(
  "Membership",
  assertionColumns("m", "Membership"),
  raw(`m.person_id AS "personId", m.post_id AS "postId", m.organization_id AS "organizationId",
    m.on_behalf_of_id AS "onBehalfOfId", m.label, m.area_id AS "areaId", m.term_id AS "termId", m.note`),
  periodColumn("m"),
);
