import { groupBy } from "../../runtime/batching/group-by";
import { mergeHistories, type RecordHistory } from "./merge-histories";
import type { RowOutcome } from "./account";
import type { BatchRow } from "./batch-rows";
import { type BatchDone, importBatch, type Writing } from "./import-batch";
import { patiently } from "./patience";

/**
 * Brings a batch of rows in, of whatever kind: those that come with a history of their own as they are, each type in one
 * transaction and in the order of the file; after them all others.
 */
export const importRowsOfAllKinds = async (rows: readonly BatchRow[], writing: Writing): Promise<BatchDone> => {
  const outcomes = await importHistories(rows, writing);
  const others = rows.filter((row) => !outcomes.has(row));
  const done = await importBatch(others, writing);
  for (const [index, row] of others.entries()) outcomes.set(row, done.outcomes[index] ?? "rejected");
  return { ...done, outcomes: rows.map((row) => outcomes.get(row) ?? "rejected") };
};

/** Whether a row says how a record is, not all that it ever was. */
export const hasNoHistory = ({ drafts }: BatchRow): boolean => drafts.every(({ history }) => history === undefined);

interface HistoryRow {
  readonly row: BatchRow;
  readonly type: string;
  readonly history: RecordHistory;
}

const importHistories = async (
  rows: readonly BatchRow[],
  { stores, isDryRun }: Writing,
): Promise<Map<BatchRow, RowOutcome>> => {
  const outcomes = new Map<BatchRow, RowOutcome>();
  for (const [type, some] of groupBy(rows.flatMap(historyIn), (each) => each.type)) {
    const shape = stores.shapeOf(type);
    const histories = some.map(({ history }) => history);
    const merged = await patiently(() =>
      stores
        .storeOf(shape)
        .database.transaction(({ manager }) => mergeHistories(manager, shape, histories, { isDryRun })),
    );
    for (const [index, { row }] of some.entries()) {
      const { outcome = "rejected", reason = null } = merged[index] ?? {};
      outcomes.set(row, outcome);
      row.rejection ??= reason;
    }
  }
  return outcomes;
};

const historyIn = (row: BatchRow): readonly HistoryRow[] => {
  const [draft] = row.drafts;
  return row.rejection === null && draft?.history ? [{ row, type: draft.type, history: draft.history }] : [];
};
