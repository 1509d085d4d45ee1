import sql, { raw, type Sql } from "sql-template-tag";
import type { Database } from "../../database/database";
import type { Connection } from "../../pagination/connection";
import { PARENT, pageOfList, type List } from "../../pagination/list";
import type { PageArgs } from "../../pagination/page-args";
import type { ChangeList } from "./history.input";
import type { RecordType, RevisionAction } from "./record-type.enum";

export interface RevisionRow {
  readonly id: string;
  readonly recordType: RecordType;
  readonly recordId: string;
  readonly label: string;
  readonly number: number;
  readonly action: RevisionAction;
  readonly changedFields: readonly string[];
  readonly snapshot: object;
  readonly madeBy: string;
  readonly madeAt: Date;
  readonly reason: string | null;
}

/** Every statement that reads histories. */
export class HistoryRepository {
  constructor(readonly database: Database) {}

  /** All writes to this service, the newest first. */
  changes(list: ChangeList): Connection<RevisionRow> {
    return pageOfList(this.database, changes(list), list);
  }
}

/** Of one record, the newest first. */
export const revisionsOf = (record: Sql, { recordType }: RevisionsOfType): List => ({
  columns: REVISION,
  from: raw("revision v"),
  range: [raw(`v.record_type = '${recordType}'`), sql`v.record_id = ${record}`],
  conditions: [],
  about: PARENT,
  order: {
    name: "Revision",
    isDescending: true,
    keys: [{ expression: raw("v.number"), type: "integer" }],
  },
});

export interface RevisionsOfType extends PageArgs {
  readonly recordType: RecordType;
}

// Ids are made of the moment of the write (UUIDv7), so that their order is that of the writes.
const changes = ({ since, types, actions, by }: ChangeList): List => ({
  columns: REVISION,
  from: raw("revision v"),
  conditions: [
    ...(since ? [sql`v.made_at >= ${since}`] : []),
    ...(types ? [sql`v.record_type = ANY(${types}::text[])`] : []),
    ...(actions ? [sql`v.action = ANY(${actions}::text[])`] : []),
    ...(typeof by === "string" ? [sql`v.made_by = ${by}`] : []),
  ],
  order: { name: "Change", isDescending: true, keys: [{ expression: raw("v.id"), type: "uuid" }] },
});

const REVISION = raw(`v.id, v.record_type AS "recordType", v.record_id AS "recordId", v.label, v.number, v.action,
  v.changed_fields AS "changedFields", v.snapshot, v.made_by AS "madeBy", v.made_at AS "madeAt", v.reason`);
