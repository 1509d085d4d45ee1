import sql, { raw, type Sql } from "sql-template-tag";
import type { Database } from "../../runtime/database/database";
import { about } from "../../runtime/database/read-parts";
import type { List } from "../../runtime/pagination/list";
import { isShown } from "../provenance/shown.filter";
import type { RecordType } from "../record-type";
import type { LinkKind } from "./link.enum";

export interface LinkRow {
  readonly fromId: string;
  readonly fromType: RecordType;
  readonly kind: LinkKind;
  readonly toId: string;
  readonly toType: RecordType;
  readonly note: string | null;
}

export class LinkRepository {
  constructor(private readonly database: Database) {}

  from(ids: readonly string[]): Promise<LinkRow[]> {
    return this.database.rows(
      about(ids, sql`SELECT ${LINK} FROM record_link l WHERE l.from_id = ANY(${ids}::uuid[]) ORDER BY l.position`),
    );
  }
}

/** The links of other records that lead to one. */
export const linksTo = (record: Sql): List => ({
  columns: LINK,
  from: raw("record_link l"),
  range: [sql`l.to_id = ${record}`],
  conditions: [isShown("l.from_id", "l.from_type")],
  order: { name: "IncomingLink", isDescending: false, keys: [{ expression: raw("l.id"), type: "uuid" }] },
});

const LINK = raw(
  `l.from_id AS "fromId", l.from_type AS "fromType", l.kind, l.to_id AS "toId", l.to_type AS "toType", l.note`,
);
