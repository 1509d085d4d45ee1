import { writeTerms, type StoredTerm } from "../../people/bulk";
import type { Transaction } from "../../runtime/database/database";
import { type Importing } from "../../runtime/records/writing/merging/merged-document";
import type { PlannedRecord } from "../../runtime/records/writing/merging/merge-plan";
import { RecordsRefused, writeMerged } from "../../runtime/records/writing/merging/write-merged";
import type { RowOutcome } from "./account";
import type { BatchRow } from "./batch-rows";
import { patiently } from "./patience";
import { type BatchPlan, planBatch, type Planning } from "./plan-batch";
import type { PossibleDuplicate } from "./report";
import type { RunNotes } from "./run-notes";
import { type Store, type Stores, TERM } from "./stores";
import { PART_OF_ANOTHER, unstorable } from "./unstorable";

export interface Writing extends Planning {
  readonly notes: RunNotes;
  readonly isDryRun: boolean;
  /** Whose work it is, for the history. */
  readonly by: string;
  readonly reason: string;
}

/** What came of a batch. */
export interface BatchDone {
  /** Of each row, in their order. */
  readonly outcomes: readonly RowOutcome[];
  readonly planned: readonly PlannedRecord[];
  readonly duplicates: readonly PossibleDuplicate[];
}

/**
 * Brings a batch of rows in: what is rejected is marked so, all else is written, each database's part in one transaction,
 * what is named before what names it.
 */
export const importBatch = (rows: readonly BatchRow[], writing: Writing): Promise<BatchDone> =>
  importParts(rows, writing, new Map());

/** What was done to records, by their ids: what has to be done again finds it done. */
type Done = Map<string, PlannedRecord["action"]>;

const importParts = async (rows: readonly BatchRow[], writing: Writing, done: Done): Promise<BatchDone> => {
  try {
    return await importWhole(rows, writing, done);
  } catch (error) {
    const [only, ...more] = rows;
    const reason = only === undefined ? null : reasonAgainst(error, only, writing);
    if (only === undefined || reason === null) throw error;
    if (more.length === 0) {
      only.rejection = reason;
      return { outcomes: ["rejected"], planned: [], duplicates: [] };
    }
    // Which of them it is only the database knows: half of them by themselves, until it is one.
    const middle = rows.length >> 1;
    const first = await importParts(rows.slice(0, middle), writing, done);
    const second = await importParts(rows.slice(middle), writing, done);
    return {
      outcomes: [...first.outcomes, ...second.outcomes],
      planned: [...first.planned, ...second.planned],
      duplicates: [...first.duplicates, ...second.duplicates],
    };
  }
};

/** Why the database takes no record of a row, where that is what an error says; null for any other. */
const reasonAgainst = (error: unknown, { drafts }: BatchRow, { stores }: Writing): string | null => {
  const reasons = drafts.map(({ type, id }) => unstorable(error, stores.shapeOf(type), id));
  // The kind of record that knows the constraint by its name says it best.
  const reason = reasons.find((each) => each !== PART_OF_ANOTHER) ?? reasons[0] ?? null;
  return reason === null ? null : `The database doesn't take it: ${reason.replace(/\.$/, "")}.`;
};

const importWhole = async (rows: readonly BatchRow[], writing: Writing, done: Done): Promise<BatchDone> => {
  const attempt = async (): Promise<BatchDone | null> => {
    const importing: Importing = { by: writing.by, at: new Date() };
    const plan = await planBatch(rows, writing, importing);
    try {
      if (writing.isDryRun) await writing.notes.keep(plan.planned.filter(isWritten).map(asItWouldStand));
      else await write(plan.planned, writing, importing, done);
    } catch (error) {
      if (!(error instanceof RecordsRefused)) throw error;
      rejectRefused(error, plan);
      return null;
    }
    const actions = new Map(plan.planned.map(({ draft: { id }, action }) => [id, done.get(id) ?? action]));
    return { outcomes: rows.map((row) => outcomeOf(row, plan.rowOf, actions)), ...plan };
  };
  for (;;) {
    const batch = await patiently(attempt);
    if (batch) return batch;
  }
};

const write = async (
  planned: readonly PlannedRecord[],
  { stores, reason }: Writing,
  importing: Importing,
  done: Done,
): Promise<void> => {
  const writeIn = async (store: Store, some: readonly PlannedRecord[]): Promise<void> => {
    const written = some.filter(isWritten);
    if (written.length === 0) return;
    await store.database.transaction(async (transaction) => {
      await writeTermsOf(transaction, written);
      await writeMerged(
        transaction,
        written.filter(({ draft }) => draft.shape !== TERM),
        importing,
        reason,
      );
    });
    // Where a later part has to be done again, this one is there already.
    for (const { draft, action } of written) done.set(draft.id, action);
  };
  const [sources, people, others] = inOrder(planned, stores);
  await writeIn(stores.geopolitics, sources);
  await writeIn(stores.people, people);
  await writeIn(stores.geopolitics, others);
};

type Parts = readonly [sources: PlannedRecord[], people: PlannedRecord[], others: PlannedRecord[]];

/** Sources are cited by all, people take part in what is in the other database: nothing may name what is not there. */
const inOrder = (planned: readonly PlannedRecord[], stores: Stores): Parts => {
  const parts: Parts = [[], [], []];
  for (const each of planned) {
    const { shape } = each.draft;
    parts[shape.type === "SOURCE" ? 0 : stores.storeOf(shape) === stores.people ? 1 : 2].push(each);
  }
  return parts;
};

const writeTermsOf = async ({ manager }: Transaction, planned: readonly PlannedRecord[]): Promise<void> => {
  const terms = planned.filter(({ draft }) => draft.shape === TERM);
  if (terms.length === 0) return;
  const those = (action: PlannedRecord["action"]): readonly StoredTerm[] =>
    terms
      .filter((term) => term.action === action)
      .map(({ draft, document }) => ({ ...document, id: draft.id }) as unknown as StoredTerm);
  await writeTerms(manager, { made: those("created"), changed: those("changed") });
};

const isWritten = ({ action }: PlannedRecord): boolean => action !== "unchanged";

const asItWouldStand = ({ draft, document }: PlannedRecord) => ({ id: draft.id, document });

const outcomeOf = (
  row: BatchRow,
  rowOf: BatchPlan["rowOf"],
  actions: ReadonlyMap<string, PlannedRecord["action"]>,
): RowOutcome => {
  if (row.rejection !== null) return "rejected";
  const own = row.drafts.filter(({ id }) => rowOf.get(id) === row);
  const isNew = own.some(({ id }) => id === row.drafts[0]?.id && actions.get(id) === "created");
  if (isNew) return "created";
  return own.some(({ id }) => (actions.get(id) ?? "unchanged") !== "unchanged") ? "changed" : "unchanged";
};

const rejectRefused = ({ mistakes }: RecordsRefused, { rowOf }: BatchPlan): void => {
  for (const [id, found] of mistakes) {
    const row = rowOf.get(id);
    if (row) row.rejection ??= found.map(({ message }) => message).join(" ");
  }
};
