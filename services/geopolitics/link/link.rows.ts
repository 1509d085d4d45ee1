import sql from "sql-template-tag";
import type { Database } from "../../runtime/database/database";
import { naturalId } from "../../runtime/records/identity";
import type { ChildRows, Coming, Completed, StoredDocument } from "../../runtime/records/writing/record-shape";
import { userError } from "../../runtime/records/writing/user-error";
import type { RecordType } from "../record-type";
import { RecordLink } from "./link.entity";
import type { LinkGiven, StoredLink } from "./link.fields";

/** The rows of the links that go out from a record. */
export const linkRows = (fromType: RecordType, fromId: string, links: readonly LinkGiven[]): ChildRows => ({
  entity: RecordLink,
  owner: "fromId",
  rows: (links as readonly StoredLink[]).map((link, position) => ({
    ...link,
    id: naturalId("record-link", `${fromId}:${position}`),
    fromId,
    fromType,
    position,
  })),
});

type Linked = StoredDocument & { readonly links: readonly LinkGiven[] };
type GivenLink = LinkGiven & { readonly toType?: RecordType };

/**
 * Documents whose links say of what type the records are that they lead to. A link that was there before stays as it is,
 * also where the other record has been retracted since.
 */
export const withLinkedTypes = async (
  documents: readonly Linked[],
  database: Pick<Database, "rows">,
  coming: Coming,
): Promise<readonly Completed[]> => {
  const untyped = documents.flatMap(({ links }) => (links as readonly GivenLink[]).filter(({ toType }) => !toType));
  const types = await typesOf(
    untyped.map(({ toId }) => toId),
    database,
    coming,
  );
  return documents.map((document) => withTypes(document, types));
};

const withTypes = (document: Linked, types: ReadonlyMap<string, RecordType>): Completed => {
  const links = document.links as readonly GivenLink[];
  return {
    document: { ...document, links: links.map((link) => ({ ...link, toType: link.toType ?? types.get(link.toId) })) },
    mistakes: links.flatMap(({ toId, toType }, index) =>
      (toType ?? types.get(toId)) === undefined
        ? userError(
            "UNKNOWN_REFERENCE",
            ["input", "links", index, "toId"],
            `There is no visit, meeting, statement, event or relation ${toId}; create it first.`,
          )
        : [],
    ),
  };
};

const typesOf = async (
  ids: readonly string[],
  database: Pick<Database, "rows">,
  coming: Coming,
): Promise<ReadonlyMap<string, RecordType>> => {
  const types = new Map<string, RecordType>();
  for (const id of ids) {
    const type = coming.get(id)?.type;
    if (type !== undefined) types.set(id, type as RecordType);
  }
  const sought = ids.filter((id) => !types.has(id));
  if (sought.length === 0) return types;
  const rows = await database.rows<{ readonly id: string; readonly type: RecordType }>(
    sql`SELECT id, type FROM (
        SELECT id, 'VISIT' AS type, retracted_at FROM visit
        UNION ALL SELECT id, 'MEETING', retracted_at FROM meeting
        UNION ALL SELECT id, 'STATEMENT', retracted_at FROM statement
        UNION ALL SELECT id, 'EVENT', retracted_at FROM event
        UNION ALL SELECT id, 'RELATION', retracted_at FROM relation
      ) AS record WHERE id = ANY(${sought}::uuid[]) AND retracted_at IS NULL`,
  );
  for (const { id, type } of rows) types.set(id, type);
  return types;
};
