import sql from "sql-template-tag";
import type { EntityManager } from "typeorm";
import { groupBy } from "../../../batching/group-by";
import { copyTables, type NewRows } from "../../../database/copy-rows";
import type { EntityClass } from "../../../database/data-source";
import type { Transaction } from "../../../database/database";
import { updateRows } from "../../../database/update-rows";
import { importedRevisionId } from "../../identity";
import { revisionRow } from "../history.sql";
import { laterThan } from "../moment";
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
  await transaction.rows(PLANNED_ANEW);
  const kinds = groupBy(written, ({ draft }) => draft.shape);
  for (const [shape, some] of kinds) await changeOwnRows(transaction, shape, some, importing);
  await removeStaleChildren(transaction.manager, written);
  await copyTables(transaction.manager, newRows(written, kinds, importing, reason));
  await refuseWhatBreaksRules(transaction, written);
};

/**
 * What triggers do is planned once for a session, the first time perhaps in tables that have nothing in them yet: whatever
 * index such a plan has taken, later batches would read all of the rows before them by it.
 */
const PLANNED_ANEW = sql`SET LOCAL plan_cache_mode = force_custom_plan`;

/** In one order wherever it is done: two that make the same records at once wait for each other, and not in a circle. */
const inOrder = (planned: readonly PlannedRecord[]): readonly PlannedRecord[] =>
  planned.toSorted(({ draft: one }, { draft: other }) => (one.id < other.id ? -1 : 1));

const changeOwnRows = async (
  transaction: Transaction,
  shape: RecordShape,
  written: readonly PlannedRecord[],
  { at }: Importing,
): Promise<void> => {
  const changed = written.filter(({ before }) => before !== null);
  if (changed.length === 0) return;
  const revisions = await lockRecords(
    transaction,
    shape,
    changed.map(({ draft }) => draft.id),
  );
  if (changed.some(({ draft, before }) => revisions.get(draft.id) !== before?.revision)) throw new WrittenMeanwhile();
  const rows = changed.map((each) => rowOf(shape, each, at));
  await updateRows(transaction.manager, shape.entity, shape.key, rows);
};

/** All that comes anew, a table at a time: records before what stands in the tables beside their own. */
function* newRows(
  written: readonly PlannedRecord[],
  kinds: ReadonlyMap<RecordShape, readonly PlannedRecord[]>,
  importing: Importing,
  reason: string | null,
): Generator<NewRows> {
  for (const [shape, some] of kinds) {
    const created = some.filter(({ before }) => before === null);
    yield { entity: shape.entity, rows: created.map((each) => rowOf(shape, each, importing.at)) };
  }
  const [most, ...others] = childrenByTable(written);
  if (most) yield most;
  // While the server is busy longest.
  yield { entity: Revision, rows: written.map((each) => revisionOf(each, importing, reason)) };
  yield* others;
}

const rowOf = (shape: RecordShape, { draft, before, document }: PlannedRecord, at: Date): object =>
  ownRow(shape, draft.id, document, {
    revision: numberOf(before),
    updatedAt: momentOf(before, at),
    retractedAt: null,
    ...(before === null && { createdAt: at }),
  });

const momentOf = (before: PlannedRecord["before"], at: Date): Date => laterThan(before?.written ?? null, at);

const numberOf = (before: PlannedRecord["before"]): number => (before?.revision ?? 0) + 1;

/** The rows of all records that stand in one table, at once; the table that most come into first. */
const childrenByTable = (written: readonly PlannedRecord[]): readonly NewRows[] => {
  const tables = new Map<EntityClass, object[]>();
  for (const { draft, document } of written) {
    for (const { entity, rows } of childrenOf(draft.shape, draft.id, document)) {
      const table = tables.get(entity);
      if (table) for (const row of rows) table.push(row);
      else tables.set(entity, [...rows]);
    }
  }
  return [...tables]
    .map(([entity, rows]) => ({ entity, rows }))
    .toSorted((one, other) => other.rows.length - one.rows.length);
};

/** What a changed record had in the tables beside its own: it comes anew. */
const removeStaleChildren = async (manager: EntityManager, written: readonly PlannedRecord[]): Promise<void> => {
  const tables = new Map<EntityClass, { readonly owner: string; readonly ids: string[] }>();
  for (const { draft, before, document } of written) {
    if (before === null) continue;
    for (const { entity, owner } of childrenOf(draft.shape, draft.id, document)) {
      const table = tables.get(entity) ?? { owner, ids: [] };
      table.ids.push(draft.id);
      tables.set(entity, table);
    }
  }
  for (const [entity, { owner, ids }] of tables) await removeRows(manager, entity, owner, ids);
};

const removeRows = async (
  manager: EntityManager,
  entity: EntityClass,
  owner: string,
  ids: readonly string[],
): Promise<void> => {
  const column = manager.dataSource.getMetadata(entity).findColumnWithPropertyName(owner)?.databaseName ?? owner;
  await manager.createQueryBuilder().delete().from(entity).where(`${column} = ANY(:ids)`, { ids }).execute();
};

const revisionOf = (
  { draft, before, document, changedFields }: PlannedRecord,
  { by, at }: Importing,
  reason: string | null,
) => {
  const number = numberOf(before);
  const madeAt = momentOf(before, at);
  return revisionRow(draft.shape, draft.id, importedRevisionId(draft.shape.type, draft.id, number, madeAt), {
    number,
    action: IMPORTED,
    changedFields,
    document,
    madeBy: by,
    madeAt,
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
