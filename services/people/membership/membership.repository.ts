import sql, { raw, type Sql } from "sql-template-tag";
import { columns } from "../../runtime/database/columns";
import type { Database } from "../../runtime/database/database";
import { about } from "../../runtime/database/read-parts";
import { and, type List } from "../../runtime/pagination/list";
import type { AssertionRow } from "../../runtime/records/assertion.sql";
import type { Period } from "../../runtime/records/period";
import { periodColumn } from "../../runtime/records/period.sql";
import { citedIn } from "../../runtime/records/provenance.repository";
import type { Visibility } from "../../runtime/records/visibility";
import type { DatedMembershipList, OfficeHolderList, PersonMemberships } from "./membership.input";
import { BY_RANK, NEWEST_FIRST } from "./membership.order";
import { ALL_MEMBERSHIPS, MEMBERSHIP, membershipMatches, MEMBERSHIPS, membershipsWithin } from "./membership.sql";

export interface MembershipRow extends AssertionRow {
  readonly __typename: "Membership";
  readonly personId: string;
  readonly postId: string | null;
  readonly organizationId: string | null;
  readonly onBehalfOfId: string | null;
  readonly label: string;
  readonly areaId: string | null;
  readonly termId: string | null;
  readonly period: Period | null;
  readonly note: string | null;
}

export interface TermRow {
  readonly id: string;
  readonly name: string;
  readonly organizationId: string | null;
  readonly period: Period | null;
}

export class MembershipRepository {
  constructor(private readonly database: Database) {}

  byIds(ids: readonly string[], visibility: Visibility = "shown"): Promise<MembershipRow[]> {
    const memberships = visibility === "shown" ? SHOWN : raw(`${ALL_MEMBERSHIPS} AS m`);
    return this.database.rows(sql`SELECT ${MEMBERSHIP} FROM ${memberships} WHERE m.id = ANY(${ids}::uuid[])`);
  }

  /** Whoever began last first. */
  ofPeople(ids: readonly string[], asked: PersonMemberships): Promise<MembershipRow[]> {
    const conditions = [sql`m.person_id = ANY(${ids}::uuid[])`, ...membershipMatches("m", asked)];
    return this.database.rows(
      about(
        [...ids, "post", "term"],
        sql`SELECT ${MEMBERSHIP} FROM ${SHOWN}
      WHERE ${and(conditions)} ORDER BY coalesce(m.period_earliest, '-infinity'::date) DESC, m.id DESC`,
      ),
    );
  }

  terms(ids: readonly string[]): Promise<TermRow[]> {
    return this.database.rows(about(ids, sql`SELECT ${TERM} FROM term t WHERE t.id = ANY(${ids}::uuid[])`));
  }
}

const TERM = columns(raw(`t.id, t.name, t.organization_id AS "organizationId"`), periodColumn("t"));

export const membershipsIn = (organization: Sql, asked: DatedMembershipList): List => ({
  columns: MEMBERSHIP,
  from: membershipsWithin(organization, "m"),
  isShort: true,
  conditions: membershipMatches("m", asked),
  order: NEWEST_FIRST,
});

export const membershipsInPost = (post: Sql, asked: DatedMembershipList): List => ({
  columns: MEMBERSHIP,
  from: SHOWN,
  range: [sql`m.post_id = ${post}`],
  isShort: true,
  conditions: membershipMatches("m", asked),
  order: NEWEST_FIRST,
});

/** Of the offices of a country, by rank. */
export const officeHolders = (country: Sql, asked: OfficeHolderList): List => ({
  columns: MEMBERSHIP,
  from: SHOWN,
  range: [sql`m.post_country_code = ${country}`],
  isShort: true,
  conditions: membershipMatches("m", asked),
  order: BY_RANK,
});

export const membershipsCiting = (source: Sql): List => ({
  columns: MEMBERSHIP,
  from: citedIn(source, "MEMBERSHIP", MEMBERSHIPS, "m"),
  conditions: [],
  order: NEWEST_FIRST,
});

const SHOWN = raw(`${MEMBERSHIPS} AS m`);
