import sql, { raw } from "sql-template-tag";
import type { EntityManager } from "typeorm";
import type { Database } from "../../database/database";
import type { RecordShape, StoredDocument } from "./record-shape";
import { Revision } from "./revision.entity";

/** A record as its newest revision has it. */
export interface RecordState {
  readonly id: string;
  readonly number: number;
  readonly revisionId: string;
  readonly madeAt: Date;
  readonly document: StoredDocument;
  readonly retractedAt: Date | null;
}

type Reader = Pick<Database, "rows">;

export const newestRevision = async (database: Reader, shape: RecordShape, id: string): Promise<RecordState | null> => {
  const [row] = await database.rows<RecordState>(sql`SELECT v.record_id AS id, v.number, v.id AS "revisionId",
      v.made_at AS "madeAt", v.snapshot AS document, ${retractedAt(shape)} AS "retractedAt"
    FROM revision v JOIN ${raw(shape.table)} r ON r.${raw(shape.key)}::text = v.record_id
    WHERE v.record_type = ${shape.type} AND v.record_id = ${id} ORDER BY v.number DESC LIMIT 1`);
  return row ?? null;
};

export const revisionNumbered = async (
  database: Reader,
  shape: RecordShape,
  id: string,
  number: number,
): Promise<StoredDocument | null> => {
  const [row] = await database.rows<{ readonly document: StoredDocument }>(sql`SELECT snapshot AS document FROM revision
    WHERE record_type = ${shape.type} AND record_id = ${id} AND number = ${number}`);
  return row?.document ?? null;
};

/** Holds a record until the transaction ends; null where there is none. */
export const lockRecord = async (
  transaction: Reader,
  shape: RecordShape,
  id: string,
): Promise<{ readonly revision: number } | null> => {
  const [row] = await transaction.rows<{ readonly revision: number }>(
    sql`SELECT revision FROM ${raw(shape.table)} WHERE ${raw(shape.key)} = ${id} FOR UPDATE`,
  );
  return row ?? null;
};

export interface RevisionMade {
  readonly number: number;
  readonly action: string;
  readonly changedFields: readonly string[];
  readonly document: StoredDocument;
  readonly madeBy: string;
  readonly madeAt: Date;
  readonly reason: string | null;
}

export const appendRevision = async (
  manager: EntityManager,
  shape: RecordShape,
  id: string,
  { revisionId, ...made }: RevisionMade & { readonly revisionId: string },
): Promise<void> => {
  await manager.insert(Revision, revisionRow(shape, id, revisionId, made));
};

/** @param label what the record was called then, where that is known already */
export const revisionRow = (
  shape: RecordShape,
  recordId: string,
  id: string,
  { document, changedFields, number, action, madeBy, madeAt, reason }: RevisionMade,
  label = shape.labelOf(document),
) => ({
  id,
  recordType: shape.type,
  recordId,
  number,
  action,
  changedFields: [...changedFields],
  snapshot: document,
  label,
  madeBy,
  madeAt,
  reason,
});

/** Countries are never retracted. */
const retractedAt = ({ key }: RecordShape) => raw(key === "code" ? "NULL::timestamptz" : "r.retracted_at");
