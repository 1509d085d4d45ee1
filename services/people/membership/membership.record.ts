import sql from "sql-template-tag";
import type { Database } from "../../runtime/database/database";
import { periodColumns } from "../../runtime/records/period";
import type { DocumentOf } from "../../runtime/records/writing/field";
import type { Coming, RecordShape } from "../../runtime/records/writing/record-shape";
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
  completed: async (documents, database, coming) => {
    const labels = await standardLabels(
      documents.filter(({ label }) => label === null),
      database,
      coming,
    );
    return documents.map((document) => ({
      document: { ...document, label: document.label ?? standardLabel(document, labels) },
      mistakes: [],
    }));
  },
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
const standardLabel = (
  { postId, organizationId }: MembershipDocument,
  labels: ReadonlyMap<string | null, string>,
): string | null => labels.get(postId) ?? labels.get(organizationId) ?? null;

/** What the posts and organizations of memberships are called, by their ids. */
const standardLabels = async (
  documents: readonly MembershipDocument[],
  database: Pick<Database, "rows">,
  coming: Coming,
): Promise<ReadonlyMap<string | null, string>> => {
  const ids = new Set(documents.flatMap(({ postId, organizationId }) => [postId, organizationId]));
  const labels = new Map<string | null, string>();
  const sought: string[] = [];
  for (const id of ids) {
    if (id === null) continue;
    const { label, name = label } = coming.get(id)?.document ?? {};
    if (typeof name === "string") labels.set(id, name);
    else sought.push(id);
  }
  if (sought.length === 0) return labels;
  const rows = await database.rows<{ readonly id: string; readonly label: string }>(
    sql`SELECT id, label FROM post WHERE id = ANY(${sought}::uuid[])
      UNION ALL SELECT id, name FROM organization WHERE id = ANY(${sought}::uuid[])`,
  );
  for (const { id, label } of rows) labels.set(id, label);
  return labels;
};
