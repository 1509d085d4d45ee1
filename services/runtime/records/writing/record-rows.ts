import type { EntityManager } from "typeorm";
import { insertRows } from "../../database/insert-rows";
import { Citation } from "../citation.entity";
import { Correction } from "../correction.entity";
import type { StoredCitation } from "./provenance.fields";
import type { ChildRows, RecordShape, StoredDocument } from "./record-shape";

/** What every record's own row has besides its fields. */
export interface Written {
  readonly revision: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly retractedAt: Date | null;
}

/** A record's own row, as its entity has it. */
export const ownRow = (shape: RecordShape, id: string, document: StoredDocument, written: Partial<Written>): object =>
  Object.assign(
    shape.rowOf(document, id),
    { [shape.key]: id },
    shape.isAssertion ? { assertion: { verification: document.verification, ...written } } : writtenOf(shape, written),
  );

/** What is known by a code is never retracted, and has no column for it. */
const writtenOf = ({ key }: RecordShape, { retractedAt, ...written }: Partial<Written>): Partial<Written> =>
  key === "code" || retractedAt === undefined ? written : { ...written, retractedAt };

/** Puts a document in the place of whatever the record had in the tables beside its own. */
export const replaceChildren = async (
  manager: EntityManager,
  shape: RecordShape,
  id: string,
  document: StoredDocument,
): Promise<void> => {
  for (const { entity, owner, rows } of childrenOf(shape, id, document)) {
    await manager.delete(entity, { [owner]: id });
    await insertRows(manager, entity, rows);
  }
};

/** The rows of a record in all tables but its own, each table once. */
export const childrenOf = (shape: RecordShape, id: string, document: StoredDocument): readonly ChildRows[] => {
  const own = shape.childrenOf?.(document, id) ?? [];
  if (!shape.isAssertion) return own;
  const { citations = [], corrections = [] } = document;
  const cited = [...citationRows(shape.type, id, null, citations)];
  for (const correction of corrections) cited.push(...citationRows(shape.type, id, correction.id, correction.basis));
  const others: ChildRows[] = [];
  for (const child of own) {
    if (child.entity === Citation) cited.push(...child.rows);
    else others.push(child);
  }
  return [
    ...others,
    { entity: Citation, owner: "recordId", rows: cited },
    {
      entity: Correction,
      owner: "recordId",
      rows: corrections.map((correction, position) => ({
        ...correction,
        // It stands in the table of citations.
        basis: undefined,
        madeAt: new Date(correction.madeAt),
        recordId: id,
        recordType: shape.type,
        position,
      })),
    },
  ];
};

/** @param basisOf the correction or the participant that they speak for; null for the record itself */
export const citationRows = (
  recordType: string,
  recordId: string,
  basisOf: string | null,
  citations: readonly StoredCitation[],
): readonly object[] =>
  citations.map((citation, position) => ({ ...citation, recordId, recordType, basisOf, position }));
