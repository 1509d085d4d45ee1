import type { Visibility } from "../../runtime/records/visibility";
import sql from "sql-template-tag";
import { childLoader, groupedLoader, rowLoader } from "../../runtime/batching/loaders";
import type { Database } from "../../runtime/database/database";
import { childPages } from "../../runtime/pagination/child-pages";
import type { PageArgs } from "../../runtime/pagination/page-args";
import { organizationsCiting, type OrganizationRepository, type OrganizationRow } from "./organization.repository";

/** @param visibility whether an admin asks, who sees what was retracted */
export const organizationById = (organizations: OrganizationRepository, visibility: Visibility) =>
  rowLoader(
    (ids) => organizations.byIds(ids, visibility),
    ({ id }) => id,
  );

/** By a value, and a scheme in small letters. */
export const organizationByIdentifier = (organizations: OrganizationRepository) =>
  groupedLoader<string, OrganizationRow | null>(async (values, scheme) => {
    const rows = new Map((await organizations.byIdentifiers(scheme, values)).map((row) => [row.value, row]));
    return values.map((value) => rows.get(value) ?? null);
  });

export const namesByOrganization = (organizations: OrganizationRepository) =>
  childLoader(
    (ids) => organizations.namesOf(ids),
    ({ organizationId }) => organizationId,
  );

export const identifiersByOrganization = (organizations: OrganizationRepository) =>
  childLoader(
    (ids) => organizations.identifiersOf(ids),
    ({ organizationId }) => organizationId,
  );

export const organizationsBySource = (database: Database) =>
  childPages<OrganizationRow, PageArgs>(database, sql`uuid`, organizationsCiting);
