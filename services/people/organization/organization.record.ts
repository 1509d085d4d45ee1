import sql from "sql-template-tag";
import { fold } from "../../runtime/names/fold";
import { periodColumns } from "../../runtime/records/period";
import { makesCircle } from "../../runtime/records/writing/circle.sql";
import type { RecordShape } from "../../runtime/records/writing/record-shape";
import { userError } from "../../runtime/records/writing/user-error";
import { identifierMistakes } from "../person/identifier-mistakes";
import { beginsAfter } from "../person/lifespan";
import { identifiersGivenTwice } from "../person/name.fields";
import { identifierRows, nameRows } from "../person/name.rows";
import { memberships, MENTIONED_OR_PUBLISHING_ELSEWHERE, referrersIn } from "../referrers.sql";
import { Organization } from "./organization.entity";
import { organizationKind } from "./organization.fields";
import { OrganizationIdentifier } from "./organization-identifier.entity";
import { OrganizationName } from "./organization-name.entity";

/** Organizations as they are written. */
export const organizationRecord: RecordShape<typeof organizationKind.fields> = {
  ...organizationKind,
  entity: Organization,
  table: "organization",
  labelOf: ({ name }) => name,
  rowOf: ({ name, classification, country, parentId, founded, dissolved, note }) => ({
    ...{ name, classification, parentId, note },
    sortName: fold(name),
    countryCode: country,
    founded: periodColumns(founded),
    dissolved: periodColumns(dissolved),
  }),
  childrenOf: ({ name, names, identifiers }, organizationId) => [
    {
      entity: OrganizationName,
      owner: "organizationId",
      rows: nameRows(organizationId, name, names, false).map((row) => ({ ...row, organizationId })),
    },
    {
      entity: OrganizationIdentifier,
      owner: "organizationId",
      rows: identifierRows(identifiers).map((row) => ({ ...row, organizationId })),
    },
  ],
  mistakesIn: ({ identifiers, founded, dissolved }) => [
    ...identifiersGivenTwice(identifiers),
    ...(beginsAfter(founded, dissolved)
      ? [userError("INVALID", ["input", "dissolved"], "It is dissolved before it is founded; change one of them.")]
      : []),
  ],
  mistakesAmong: async ({ identifiers, parentId }, id, database) => [
    ...((await makesCircle(database, { table: "organization", column: "parent_id" }, id, parentId))
      ? [userError("INVALID", ["input", "parentId"], "An organization can't be a part of itself.")]
      : []),
    ...(await identifierMistakes(database, "organization", id, identifiers)),
  ],
  isLookedAt: ({ parentId }) => parentId !== null,
  identifiers: { table: "organization_identifier", owner: "organization_id" },
  constraints: { organization_identifier_scheme_value_key: ["identifiers"] },
  referrersOf: (id, database) =>
    referrersIn(database, [
      memberships(sql`(organization_id = ${id} OR on_behalf_of_id = ${id})`),
      { one: "post", several: "posts", found: sql`post WHERE retracted_at IS NULL AND organization_id = ${id}` },
      {
        one: "part of it",
        several: "parts of it",
        found: sql`organization WHERE retracted_at IS NULL AND parent_id = ${id}`,
      },
      { one: "term", several: "terms", found: sql`term WHERE organization_id = ${id}` },
    ]),
  referrersElsewhere: MENTIONED_OR_PUBLISHING_ELSEWHERE,
};
