import sql, { raw, type Sql } from "sql-template-tag";
import type { Database } from "../../runtime/database/database";
import { selectable } from "../../runtime/database/columns";
import { about } from "../../runtime/database/read-parts";
import { listByName, type Named } from "../../runtime/names/list-by-name";
import type { Connection } from "../../runtime/pagination/connection";
import { pageOfList, type List } from "../../runtime/pagination/list";
import { assertionColumns, type AssertionRow } from "../../runtime/records/assertion.sql";
import type { Period } from "../../runtime/records/period";
import { periodColumn } from "../../runtime/records/period.sql";
import { visibleAs, type Visibility } from "../../runtime/records/visibility";
import { citedIn } from "../../runtime/records/provenance.repository";
import { NAME, type NameRow } from "../person/name.columns";
import type { OrganizationClass } from "./organization.enum";
import { organizationMatches } from "./organization.filter";
import type { OrganizationList } from "./organization.input";

export interface OrganizationRow extends AssertionRow {
  readonly __typename: "Organization";
  readonly name: string;
  readonly classification: OrganizationClass;
  readonly countryCode: string | null;
  readonly parentId: string | null;
  readonly founded: Period | null;
  readonly dissolved: Period | null;
  readonly note: string | null;
}

export interface OrganizationNameRow extends NameRow {
  readonly organizationId: string;
}

export interface OrganizationIdentifierRow {
  readonly organizationId: string;
  readonly scheme: string;
  readonly value: string;
}

export class OrganizationRepository {
  constructor(private readonly database: Database) {}

  byIds(ids: readonly string[], visibility: Visibility = "shown"): Promise<OrganizationRow[]> {
    return this.database.rows(
      about(
        ids,
        sql`SELECT ${ORGANIZATION} FROM organization o WHERE o.id = ANY(${ids}::uuid[]) AND ${visibleAs("o", visibility)}`,
      ),
    );
  }

  /** @param scheme in small letters */
  byIdentifiers(scheme: string, values: readonly string[]): Promise<(OrganizationRow & { readonly value: string })[]> {
    return this.database.rows(
      about(
        values,
        sql`SELECT ${ORGANIZATION}, i.value FROM organization_identifier i
      JOIN organization o ON o.id = i.organization_id
      WHERE i.scheme = ${scheme} AND i.value = ANY(${values}::text[]) AND o.retracted_at IS NULL`,
      ),
    );
  }

  page(list: OrganizationList): Connection<OrganizationRow> {
    const matching = organizationMatches("o", list.filter ?? {});
    return pageOfList(this.database, listByName(ORGANIZATIONS, list.search, matching), list);
  }

  namesOf(ids: readonly string[]): Promise<OrganizationNameRow[]> {
    return this.database.rows(
      about(
        ids,
        sql`SELECT n.organization_id AS "organizationId", ${NAME} FROM organization_name n
      WHERE n.organization_id = ANY(${ids}::uuid[]) ORDER BY n.position`,
      ),
    );
  }

  identifiersOf(ids: readonly string[]): Promise<OrganizationIdentifierRow[]> {
    return this.database.rows(
      about(
        ids,
        sql`SELECT organization_id AS "organizationId", scheme, value FROM organization_identifier
      WHERE organization_id = ANY(${ids}::uuid[]) ORDER BY position`,
      ),
    );
  }
}

export const organizationsCiting = (source: Sql): List => ({
  ...listByName(ORGANIZATIONS, null, organizationMatches("o", {})),
  from: citedIn(source, "ORGANIZATION", "organization", "o"),
});

const ORGANIZATION = selectable(
  "Organization",
  assertionColumns("o", "Organization"),
  raw(`o.name, o.classification, o.country_code AS "countryCode", o.parent_id AS "parentId", o.note`),
  periodColumn("o", "founded"),
  periodColumn("o", "dissolved"),
);

const ORGANIZATIONS: Named = {
  typename: "Organization",
  table: "organization",
  alias: "o",
  key: { column: "id", type: "uuid" },
  names: { table: "organization_name", owner: "organization_id" },
  isTitled: false,
  columns: ORGANIZATION,
};
