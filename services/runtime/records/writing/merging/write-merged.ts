import type { EntityManager } from "typeorm";
import { groupBy } from "../../../batching/group-by";
import { copyRows } from "../../../database/copy-rows";
import type { EntityClass } from "../../../database/data-source";
import type { Transaction } from "../../../database/database";
import { updateRows } from "../../../database/update-rows";
import { importedRevisionId } from "../../identity";
import { revisionRow } from "../history.sql";
import { childrenOf, ownRow } from "../record-rows";
import type { RecordShape } from "../record-shape";
import { Revision } from "../revision.entity";
import type { UserError } from "../user-error";
import { lockRecords } from "./current-records.sql";
import { IMPORTED, type PlannedRecord } from "./merge-plan";
import type { Importing } from "./merged-document";

/** Somebody has written one of the records since it was looked at: look again. */
export class WrittenMeanwhile extends Error {}

/** Records that break a rule which only the database can tell. Nothing of their transaction may be kept. */
export class RecordsRefused extends Error {
  constructor(readonly mistakes: ReadonlyMap<string, readonly UserError[]>) {
    super("Records break a rule.");
  }
}

/**
 * Writes what was planned, each record with one revision; what is to stay as it is is left alone.
 * @param reason stands in the history
 * @throws WrittenMeanwhile
 * @throws RecordsRefused
 */
export const writeMerged = async (
  transaction: Transaction,
  planned: readonly PlannedRecord[],
  importing: Importing,
  reason: string | null,
): Promise<void> => {
  const written = inOrder(planned.filter(({ action }) => action !== "unchanged"));
  for (const [shape, some] of groupBy(written, ({ draft }) => draft.shape)) {
    await writeOwnRows(transaction, shape, some, importing);
  }
  await writeChildren(transaction.manager, written);
  await copyRows(
    transaction.manager,
    Revision,
    written.map((each) => revisionOf(each, importing, reason)),
  );
  await refuseWhatBreaksRules(transaction, written);
};

/** In one order wherever it is done: two that make the same records at once wait for each other, and not in a circle. */
const inOrder = (planned: readonly PlannedRecord[]): readonly PlannedRecord[] =>
  planned.toSorted(({ draft: one }, { draft: other }) => (one.id < other.id ? -1 : 1));

const writeOwnRows = async (
  transaction: Transaction,
  shape: RecordShape,
  written: readonly PlannedRecord[],
  { at }: Importing,
): Promise<void> => {
  const changed = written.filter(({ before }) => before !== null);
  const revisions = await lockRecords(
    transaction,
    shape,
    changed.map(({ draft }) => draft.id),
  );
  if (changed.some(({ draft, before }) => revisions.get(draft.id) !== before?.revision)) throw new WrittenMeanwhile();
  const rowOf = ({ draft, before, document }: PlannedRecord): object =>
    ownRow(shape, draft.id, document, {
      revision: numberOf(before),
      updatedAt: at,
      retractedAt: null,
      ...(before === null && { createdAt: at }),
    });
  await updateRows(transaction.manager, shape.entity, shape.key, changed.map(rowOf));
  await copyRows(transaction.manager, shape.entity, written.filter(({ before }) => before === null).map(rowOf));
};

const numberOf = (before: PlannedRecord["before"]): number => (before?.revision ?? 0) + 1;

/** The rows of all records that stand in one table, at once. */
const writeChildren = async (manager: EntityManager, written: readonly PlannedRecord[]): Promise<void> => {
  const tables = new Map<EntityClass, { readonly owner: string; readonly stale: string[]; readonly rows: object[] }>();
  for (const { draft, before, document } of written) {
    for (const { entity, owner, rows } of childrenOf(draft.shape, draft.id, document)) {
      const table = tables.get(entity) ?? { owner, stale: [], rows: [] };
      tables.set(entity, table);
      if (before !== null) table.stale.push(draft.id);
      for (const row of rows) table.rows.push(row);
    }
  }
  for (const [entity, { owner, stale, rows }] of tables) {
    await removeRows(manager, entity, owner, stale);
    await copyRows(manager, entity, rows);
  }
};

const removeRows = async (
  manager: EntityManager,
  entity: EntityClass,
  owner: string,
  ids: readonly string[],
): Promise<void> => {
  if (ids.length === 0) return;
  const column = manager.dataSource.getMetadata(entity).findColumnWithPropertyName(owner)?.databaseName ?? owner;
  await manager.createQueryBuilder().delete().from(entity).where(`${column} = ANY(:ids)`, { ids }).execute();
};

const revisionOf = (
  { draft, before, document, changedFields }: PlannedRecord,
  { by, at }: Importing,
  reason: string | null,
) => {
  const number = numberOf(before);
  return revisionRow(draft.shape, draft.id, importedRevisionId(draft.shape.type, draft.id, number, at), {
    number,
    action: IMPORTED,
    changedFields,
    document,
    madeBy: by,
    madeAt: at,
    reason,
  });
};

/** After all of them are there: two that are put below each other make a circle only together. */
const refuseWhatBreaksRules = async (transaction: Transaction, written: readonly PlannedRecord[]): Promise<void> => {
  const mistakes = new Map<string, readonly UserError[]>();
  for (const { draft, document } of written) {
    const { shape, id } = draft;
    if (!shape.isLookedAt?.(document)) continue;
    const found = (await shape.mistakesAmong?.(document, id, transaction)) ?? [];
    if (found.length > 0) mistakes.set(id, found);
  }
  if (mistakes.size > 0) throw new RecordsRefused(mistakes);
};
