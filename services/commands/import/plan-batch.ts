import { type Importing } from "../../runtime/records/writing/merging/merged-document";
import { type PlannedRecord, planMerge } from "../../runtime/records/writing/merging/merge-plan";
import { readDraft, type ReadDraft } from "../../runtime/records/writing/merging/record-draft";
import type { UserError } from "../../runtime/records/writing/user-error";
import { type BatchRow, citationsOf } from "./batch-rows";
import type { Draft } from "./format";
import type { KnownReferences } from "./known-references";
import type { PossibleDuplicate } from "./report";
import type { RunNotes } from "./run-notes";
import { standingRecords, withOwnIdentifiers } from "./standing-records";
import type { Stores } from "./stores";

/** What planning a batch takes. */
export interface Planning {
  readonly stores: Stores;
  readonly references: KnownReferences;
  /** In a dry run, what would be there by now; null else. */
  readonly made: RunNotes | null;
  readonly sourceId: string;
}

/** What is to be done with the records of a batch, and which row each of them is made or changed by. */
export interface BatchPlan {
  readonly planned: readonly PlannedRecord[];
  readonly rowOf: ReadonlyMap<string, BatchRow>;
  readonly duplicates: readonly PossibleDuplicate[];
}

/** Plans a batch, and rejects the rows in it that can't be taken: then all that is left can be. */
export const planBatch = async (
  rows: readonly BatchRow[],
  planning: Planning,
  importing: Importing,
): Promise<BatchPlan> => {
  const { stores, references, made } = planning;
  const read = new Map<Draft, ReadDraft>();
  for (;;) {
    const combined = combine(rows, planning, read);
    const distinct = await withOwnIdentifiers(
      combined.map(({ draft }) => draft),
      stores,
    );
    const standing = {
      current: await standingRecords(distinct.drafts, stores, made),
      databaseOf: (shape: ReadDraft["shape"]) => stores.storeOf(shape).database,
      importing,
    };
    const planned = await planMerge(distinct.drafts, standing);
    const rowOf = new Map(combined.map(({ draft, row }) => [draft.id, row]));
    const missing = await references.missingOf(planned);
    let isSound = true;
    for (const { draft, mistakes } of planned) {
      const reasons = [...mistakes.map(inWords), ...(missing.get(draft.id) ?? [])];
      const row = rowOf.get(draft.id);
      if (reasons.length === 0 || !row) continue;
      isSound = false;
      row.rejection ??= reasons.join(" ");
    }
    if (isSound) return { planned, rowOf, duplicates: distinct.duplicates };
  }
};

interface Combined {
  readonly draft: ReadDraft;
  readonly row: BatchRow;
}

/** The drafts of all rows, each record once: the first row that says more than its name speaks for it. */
const combine = (rows: readonly BatchRow[], planning: Planning, read: Map<Draft, ReadDraft>): readonly Combined[] => {
  const spoken = new Map<string, { readonly draft: Draft; readonly row: BatchRow; readonly mention?: Draft }>();
  for (const row of rows) {
    if (row.rejection !== null) continue;
    for (const draft of row.drafts) {
      if (draft.isMention === true && planning.references.isKnown(draft.id)) continue;
      const before = spoken.get(draft.id);
      if (!before) spoken.set(draft.id, { draft, row });
      else if (before.draft.isMention === true && draft.isMention !== true) {
        spoken.set(draft.id, { draft, row, mention: before.draft });
      }
    }
  }
  return [...spoken.values()].map(({ draft, row, mention }) => {
    const known = read.get(draft);
    const made = known ?? readDraft(recordDraft(draft, row, planning, mention));
    read.set(draft, made);
    return { draft: made, row };
  });
};

const recordDraft = (draft: Draft, { row }: BatchRow, { stores, sourceId }: Planning, mention?: Draft) => ({
  shape: stores.shapeOf(draft.type),
  id: draft.id,
  given: mention ? { ...mention.given, ...draft.given } : draft.given,
  citations: citationsOf(draft, row, sourceId),
  isMention: draft.isMention === true,
});

/** visitors[0].label: what is wrong. */
const inWords = ({ path, message }: UserError): string => {
  const [first = "", ...steps] = path.slice(1);
  if (steps.length === 0) return message;
  return `${first}${steps.map((step) => (/^\d+$/.test(step) ? `[${step}]` : `.${step}`)).join("")}: ${message}`;
};
