import { In, type EntityManager } from "typeorm";
import { groupBy } from "../../runtime/batching/group-by";
import { insertRows } from "../../runtime/database/insert-rows";
import { revisionRow, type RevisionMade } from "../../runtime/records/writing/history.sql";
import { isLoadedAnew, putInChildren } from "../../runtime/records/writing/import-records";
import { isSame } from "../../runtime/records/writing/provenance-documents";
import { fieldsOf, readWhole } from "../../runtime/records/writing/read-input";
import { ownRow } from "../../runtime/records/writing/record-rows";
import type { RecordShape, StoredDocument } from "../../runtime/records/writing/record-shape";
import { Revision } from "../../runtime/records/writing/revision.entity";
import { unstorable } from "./unstorable";

/** One write to a record, made in another database. */
export interface KeptRevision extends RevisionMade {
  readonly id: string;
  /** What the record was called then. */
  readonly label: string;
}

/** A record with all of its revisions, from the first on and without gaps. */
export interface RecordHistory {
  readonly id: string;
  readonly revisions: readonly KeptRevision[];
}

/** What came of a record. */
export interface HistoryMerged {
  readonly id: string;
  readonly outcome: "created" | "changed" | "unchanged" | "rejected";
  /** Why it was rejected; null else. */
  readonly reason: string | null;
}

/**
 * Brings in records with their histories: one that is missing as a whole, one that is at an earlier revision with those
 * that it lacks. Where both sides have gone on differently, nothing is changed.
 * @param manager in a transaction: where one can't be stored, the others are all the same
 * @param isDryRun to learn what would come of it: all is undone
 * @returns of each record, in the order in which they were given
 */
export const mergeHistories = async (
  manager: EntityManager,
  shape: RecordShape,
  histories: readonly RecordHistory[],
  { isDryRun = false }: { readonly isDryRun?: boolean } = {},
): Promise<readonly HistoryMerged[]> => {
  if (histories.length === 0) return [];
  if (isDryRun) return undone(manager, (inside) => mergeHistories(inside, shape, histories));
  const plans = await plansFor(manager, shape, histories);
  const done = await carriedOut(manager, shape, plans);
  return plans.map(({ history: { id }, outcome, reason }, index) => {
    const refusal = done[index] ?? reason;
    return { id, outcome: refusal === null ? outcome : "rejected", reason: refusal };
  });
};

interface Plan {
  readonly history: RecordHistory;
  readonly outcome: HistoryMerged["outcome"];
  readonly reason: string | null;
  /** How many of its first revisions are here. */
  readonly kept: number;
}

const plansFor = async (
  manager: EntityManager,
  shape: RecordShape,
  histories: readonly RecordHistory[],
): Promise<readonly Plan[]> => {
  const ids = [...new Set(histories.map(({ id }) => id))].sort();
  // Held until the transaction ends, in an order in which nobody waits for somebody who waits for them.
  const rows = await manager.query<{ key: string }[]>(
    `SELECT ${shape.key}::text AS key FROM ${shape.table} WHERE ${shape.key} = ANY($1) ORDER BY ${shape.key} FOR UPDATE`,
    [ids],
  );
  const there = new Set(rows.map(({ key }) => key));
  const revisions = await manager.find(Revision, {
    where: { recordType: shape.type, recordId: In(ids) },
    order: { recordId: "ASC", number: "ASC" },
  });
  const here = groupBy(revisions, ({ recordId }) => recordId);
  const seen = new Set<string>();
  return histories.map((history) => {
    if (seen.has(history.id)) return rejected(history, "it stands in the same file twice");
    seen.add(history.id);
    return planFor(shape, history, here.get(history.id) ?? [], there.has(history.id));
  });
};

const planFor = (shape: RecordShape, history: RecordHistory, here: readonly Revision[], isThere: boolean): Plan => {
  if (isThere !== here.length > 0)
    return rejected(history, "here it has no whole history, as `npm run verify` tells; nothing can be added to it");
  const { revisions } = history;
  const differing = revisions.findIndex((given, index) => here[index] && !isSameWrite(given, here[index]));
  if (differing >= 0) {
    // What a release loads with every new database is nobody's work, and another release may have loaded it differently.
    if (shape.key === "code" && isLoadedAnew(here)) return { history, outcome: "changed", reason: null, kept: 0 };
    return rejected(
      history,
      `from revision ${differing + 1} on its history here is another one; make both the same, or leave it out`,
    );
  }
  const kept = Math.min(here.length, revisions.length);
  const outcome = here.length === 0 ? "created" : kept === revisions.length ? "unchanged" : "changed";
  return { history, outcome, reason: null, kept };
};

const rejected = (history: RecordHistory, reason: string): Plan => ({ history, outcome: "rejected", reason, kept: 0 });

const isSameWrite = (given: KeptRevision, here: Revision): boolean =>
  given.action === here.action &&
  given.madeBy === here.madeBy &&
  given.madeAt.getTime() === here.madeAt.getTime() &&
  given.reason === here.reason &&
  isSame(given.document, here.snapshot);

/** @returns of each plan why it can't be carried out; null where it was, or where there was nothing to do */
const carriedOut = async (
  manager: EntityManager,
  shape: RecordShape,
  plans: readonly Plan[],
): Promise<readonly (string | null)[]> => {
  const due = plans.filter(({ outcome }) => outcome === "created" || outcome === "changed");
  const refusals = new Map<Plan, string | null>();
  if (due.length > 0 && (await attempt(manager, shape, due)) !== null) {
    // One of them can't be stored: each by itself, to learn which.
    for (const plan of due) refusals.set(plan, await attempt(manager, shape, [plan]));
  }
  return plans.map((plan) => refusals.get(plan) ?? null);
};

const attempt = async (manager: EntityManager, shape: RecordShape, plans: readonly Plan[]): Promise<string | null> => {
  try {
    await manager.transaction((inside) => store(inside, shape, plans));
    return null;
  } catch (error) {
    const reason = unstorable(error, shape, plans[0]?.history.id ?? "");
    if (reason === null) throw error;
    return reason;
  }
};

const store = async (manager: EntityManager, shape: RecordShape, plans: readonly Plan[]): Promise<void> => {
  const created = plans.filter(({ outcome }) => outcome === "created");
  await insertRows(
    manager,
    shape.entity,
    created.map(({ history }) => rowOf(shape, history)),
  );
  for (const { history, outcome, kept } of plans) {
    if (outcome === "created") continue;
    await manager.update(shape.entity, { [shape.key]: history.id }, rowOf(shape, history));
    if (kept === 0) await manager.delete(Revision, { recordType: shape.type, recordId: history.id });
  }
  const documents = plans.map(({ history }) => ({ id: history.id, document: documentOf(shape, history) }));
  await putInChildren(manager, shape, documents);
  const added = plans.flatMap(({ history: { id, revisions }, kept }) =>
    revisions.slice(kept).map(({ id: revisionId, label, ...made }) => revisionRow(shape, id, revisionId, made, label)),
  );
  await insertRows(manager, Revision, added);
};

const rowOf = (shape: RecordShape, history: RecordHistory): object => {
  const [first, newest] = [history.revisions[0], history.revisions.at(-1)];
  return ownRow(shape, history.id, documentOf(shape, history), {
    revision: newest?.number,
    createdAt: first?.madeAt,
    updatedAt: newest?.madeAt,
    retractedAt: newest?.action === "RETRACTED" ? newest.madeAt : null,
  });
};

/** The newest document; a field that was not there yet when it was written has its default. */
const documentOf = (shape: RecordShape, { revisions }: RecordHistory): StoredDocument => {
  const document = revisions.at(-1)?.document ?? {};
  const isWhole = Object.keys(fieldsOf(shape)).every((name) => Object.hasOwn(document, name));
  return isWhole ? document : { ...readWhole(shape, document).values, ...document };
};

/** Does something within a transaction that goes on, and undoes it. */
const undone = async <Result>(
  manager: EntityManager,
  work: (inside: EntityManager) => Promise<Result>,
): Promise<Result> => {
  const found: Result[] = [];
  try {
    await manager.transaction(async (inside) => {
      found.push(await work(inside));
      throw new Undo();
    });
  } catch (error) {
    if (!(error instanceof Undo)) throw error;
  }
  return found[0] as Result;
};

class Undo extends Error {}
