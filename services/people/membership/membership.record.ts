import sql from "sql-template-tag";
import type { Database } from "../../runtime/database/database";
import { periodColumns } from "../../runtime/records/period";
import type { DocumentOf } from "../../runtime/records/writing/field";
import type { RecordShape } from "../../runtime/records/writing/record-shape";
import { userError } from "../../runtime/records/writing/user-error";
import { Membership } from "./membership.entity";
import { membershipKind } from "./membership.fields";

export type MembershipDocument = DocumentOf<typeof membershipKind.fields>;

/** Memberships as they are written. */
export const membershipRecord: RecordShape<typeof membershipKind.fields> = {
  ...membershipKind,
  entity: Membership,
  table: "membership",
  labelOf: ({ label }) => label ?? "",
  rowOf: ({ period, label, ...own }) => ({
    personId: own.personId,
    postId: own.postId,
    organizationId: own.organizationId,
    onBehalfOfId: own.onBehalfOfId,
    areaId: own.areaId,
    termId: own.termId,
    note: own.note,
    label: label ?? "",
    period: periodColumns(period),
  }),
  completed: async (document, database) => ({
    document: { ...document, label: document.label ?? (await standardLabel(document, database)) },
    mistakes: [],
  }),
  mistakesIn: ({ postId, organizationId }) =>
    postId === null && organizationId === null
      ? [
          userError(
            "REQUIRED",
            ["input", "postId"],
            "Give a post or an organization: somebody is a member of something.",
          ),
        ]
      : [],
};

/** What the post is called when the membership is written, else the organization: what somebody was then stays. */
const standardLabel = async (
  { postId, organizationId }: MembershipDocument,
  database: Pick<Database, "rows">,
): Promise<string | null> => {
  const [row] = await database.rows<{ readonly label: string | null }>(sql`SELECT coalesce(
    (SELECT label FROM post WHERE id = ${postId}::uuid),
    (SELECT name FROM organization WHERE id = ${organizationId}::uuid)) AS label`);
  return row?.label ?? null;
};
