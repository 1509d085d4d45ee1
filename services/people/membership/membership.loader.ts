import type { Visibility } from "../../runtime/records/visibility";
import sql from "sql-template-tag";
import { groupBy } from "../../runtime/batching/group-by";
import { groupedLoader, rowLoader } from "../../runtime/batching/loaders";
import type { Database } from "../../runtime/database/database";
import { childPages } from "../../runtime/pagination/child-pages";
import type { PageArgs } from "../../runtime/pagination/page-args";
import type { DatedMembershipList, OfficeHolderList, PersonMemberships } from "./membership.input";
import {
  membershipsCiting,
  membershipsIn,
  membershipsInPost,
  officeHolders,
  type MembershipRepository,
  type MembershipRow,
} from "./membership.repository";

/** @param visibility whether an admin asks, who sees what was retracted */
export const membershipById = (memberships: MembershipRepository, visibility: Visibility) =>
  rowLoader(
    (ids) => memberships.byIds(ids, visibility),
    ({ id }) => id,
  );

export const termById = (memberships: MembershipRepository) =>
  rowLoader(
    (ids) => memberships.terms(ids),
    ({ id }) => id,
  );

export const membershipsByPerson = (memberships: MembershipRepository) =>
  groupedLoader<PersonMemberships, readonly MembershipRow[]>(async (people, asked) => {
    const rows = groupBy(await memberships.ofPeople(people, asked), ({ personId }) => personId);
    return people.map((person) => rows.get(person) ?? []);
  });

export const membershipsByOrganization = (database: Database) =>
  childPages<MembershipRow, DatedMembershipList>(database, sql`uuid`, membershipsIn);

export const membershipsByPost = (database: Database) =>
  childPages<MembershipRow, DatedMembershipList>(database, sql`uuid`, membershipsInPost);

export const officeHoldersByCountry = (database: Database) =>
  childPages<MembershipRow, OfficeHolderList>(database, sql`text`, officeHolders);

export const membershipsBySource = (database: Database) =>
  childPages<MembershipRow, PageArgs>(database, sql`uuid`, membershipsCiting);
