import { In, type EntityManager } from "typeorm";
import { insertNew } from "../../database/insert-new";
import { insertRows } from "../../database/insert-rows";
import { importedRevisionId } from "../identity";
import { revisionRow } from "./history.sql";
import { childrenOf, ownRow } from "./record-rows";
import type { RecordShape, StoredDocument } from "./record-shape";
import { Revision } from "./revision.entity";

/** A record from elsewhere, with its id. */
export interface ImportedRecord {
  readonly id: string;
  readonly document: StoredDocument;
}

/**
 * Puts in the records that are missing, each with its first revision. A record that is there, changed or retracted as it
 * may be, stays; one that has no history yet is of a version before histories, when nobody could write: it is put in anew.
 */
export const importRecords = async (
  manager: EntityManager,
  shape: RecordShape,
  records: readonly ImportedRecord[],
  madeAt: Date,
): Promise<void> => {
  const written = { revision: 1, createdAt: madeAt, updatedAt: madeAt, retractedAt: null };
  const rowOf = ({ id, document }: ImportedRecord): object => ownRow(shape, id, document, written);
  const inserted = await insertNew(manager, shape.entity, records.map(rowOf), shape.key);
  const recorded = await recordedIn(manager, shape, records);
  const unrecorded = records.filter(({ id }) => !recorded.has(id));
  await insertNew(
    manager,
    Revision,
    unrecorded.map((record) => firstRevision(shape, record, madeAt)),
  );
  // One that was there without a history, and one that had a history and was taken out by hand.
  const begun = records.filter(({ id }) => inserted.has(id) || !recorded.has(id));
  for (const record of begun) {
    if (!inserted.has(record.id)) await manager.update(shape.entity, { [shape.key]: record.id }, rowOf(record));
  }
  await putInChildren(manager, shape, begun);
};

/** Which of the records have a history: on most starts all of them, so that nothing else is made or sent. */
const recordedIn = async (
  manager: EntityManager,
  { type }: RecordShape,
  records: readonly ImportedRecord[],
): Promise<ReadonlySet<string>> => {
  const revisions = await manager.find(Revision, {
    select: { id: true, recordId: true },
    where: { recordType: type, number: 1, recordId: In(records.map(({ id }) => id)) },
  });
  return new Set(revisions.map(({ recordId }) => recordId));
};

/** Puts documents in the place of whatever the records had in the tables beside their own. */
export const putInChildren = async (
  manager: EntityManager,
  shape: RecordShape,
  records: readonly ImportedRecord[],
): Promise<void> => {
  const children = records.map(({ id, document }) => childrenOf(shape, id, document));
  for (const [index, { entity, owner }] of (children[0] ?? []).entries()) {
    const rows = children.flatMap((each) => each[index]?.rows ?? []);
    for (let start = 0; start < records.length; start += AT_ONCE) {
      const ids = records.slice(start, start + AT_ONCE).map(({ id }) => id);
      await manager
        .createQueryBuilder()
        .delete()
        .from(entity)
        .where(`${column(manager, entity, owner)} = ANY(:ids)`, { ids })
        .execute();
    }
    await insertRows(manager, entity, rows);
  }
};

const AT_ONCE = 500;

const column = (manager: EntityManager, entity: new () => object, property: string): string =>
  manager.dataSource.getMetadata(entity).findColumnWithPropertyName(property)?.databaseName ?? property;

const firstRevision = (shape: RecordShape, { id, document }: ImportedRecord, madeAt: Date) =>
  revisionRow(shape, id, importedRevisionId(shape.type, id, 1, madeAt), {
    number: 1,
    action: "IMPORTED",
    changedFields: Object.keys(document),
    document,
    madeBy: IMPORTER,
    madeAt,
    reason: null,
  });

/** What is loaded with a new database is nobody's work. */
const IMPORTER = "dossier";

/** Whether a record is as it was loaded with a new database. */
export const isLoadedAnew = ([first, ...more]: readonly Pick<Revision, "action" | "madeBy">[]): boolean =>
  more.length === 0 && first?.action === "IMPORTED" && first.madeBy === IMPORTER;
