import { groupBy } from "../../../batching/group-by";
import type { Database } from "../../../database/database";
import { referencesOfFields, type Reference } from "../field";
import { withMovedCorrections } from "../provenance-documents";
import { fieldsOf, fieldsWith } from "../read-input";
import type { Coming, RecordShape, StoredDocument } from "../record-shape";
import { userError, type UserError } from "../user-error";
import { differingFields, NO_CITATION, rulesOf } from "../write-mistakes";
import { type CurrentRecord, lastActions } from "./current-records.sql";
import { firstDocument, type Importing, nextDocument, withCitations } from "./merged-document";
import { leftOut, type ReadDraft } from "./record-draft";

/** What is to be done with a record, and what there is to tell of it. */
export interface PlannedRecord {
  readonly draft: ReadDraft;
  readonly action: "created" | "changed" | "unchanged";
  readonly before: CurrentRecord | null;
  /** As it will stand. */
  readonly document: StoredDocument;
  readonly changedFields: readonly string[];
  /** What stays as an editor left it. */
  readonly kept: readonly KeptField[];
  /** Whether an editor has retracted it: then it stays as it is, whatever the file says. */
  readonly isRetracted: boolean;
  readonly mistakes: readonly UserError[];
  /** What it names that it didn't name before. */
  readonly references: readonly Reference[];
}

export interface KeptField {
  readonly field: string;
  readonly ours: unknown;
  readonly theirs: unknown;
}

/** What there is to know of the records of a batch. */
export interface Standing {
  readonly current: ReadonlyMap<string, CurrentRecord>;
  /** Where the records of a shape are. */
  databaseOf(shape: RecordShape): Pick<Database, "rows">;
  readonly importing: Importing;
}

/**
 * What becomes of drafts, each of another record: what is missing is made; what a file has otherwise is changed, but for
 * what an editor has changed since. However many there are, it takes the same number of statements.
 */
export const planMerge = async (
  drafts: readonly ReadDraft[],
  standing: Standing,
): Promise<readonly PlannedRecord[]> => {
  const wanted = drafts.map((draft) => wantedOf(draft, standing));
  const coming: Coming = new Map(
    wanted
      .filter(({ isWritten }) => isWritten)
      .map(({ draft, document }) => [draft.id, { type: draft.shape.type, document }]),
  );
  const completed = await complete(wanted, standing, coming);
  const settled = await settle(completed, standing, coming);
  return settled.map(planned);
};

interface Wanted {
  readonly draft: ReadDraft;
  readonly before: CurrentRecord | null;
  readonly document: StoredDocument;
  /** Whether it may have to be written. */
  readonly isWritten: boolean;
  readonly kept: readonly KeptField[];
  readonly mistakes: readonly UserError[];
}

const wantedOf = (draft: ReadDraft, { current, importing }: Standing): Wanted => {
  const before = current.get(draft.id) ?? null;
  const nothing = { draft, before, kept: [], mistakes: [] };
  if (before === null) return { ...nothing, document: firstDocument(draft, importing), isWritten: true };
  if (before.isRetracted || draft.isMention) return { ...nothing, document: before.document, isWritten: false };
  const document = nextDocument(draft, before, importing);
  return { ...nothing, document, isWritten: differingFields(before.document, document).length > 0 };
};

/** With what only the database knows. */
const complete = async (wanted: readonly Wanted[], standing: Standing, coming: Coming): Promise<readonly Wanted[]> => {
  const completed = new Map<string, Wanted>();
  const written = wanted.filter(({ isWritten }) => isWritten);
  for (const [shape, some] of groupBy(written, ({ draft }) => draft.shape)) {
    const made = await shape.completed?.(
      some.map(({ document }) => document),
      standing.databaseOf(shape),
      coming,
    );
    for (const [index, each] of some.entries()) {
      const { document, mistakes } = made?.[index] ?? { document: each.document, mistakes: [] };
      completed.set(each.draft.id, {
        ...each,
        document: withMovedCorrections(each.before?.document ?? null, document),
        mistakes,
      });
    }
  }
  return wanted.map((each) => completed.get(each.draft.id) ?? each);
};

/** With what editors have changed as they left it. */
const settle = async (wanted: readonly Wanted[], standing: Standing, coming: Coming): Promise<readonly Wanted[]> => {
  const changing = wanted.filter((each) => changesIn(each).length > 0);
  const settled = new Map<string, Wanted>();
  for (const [shape, some] of groupBy(changing, ({ draft }) => draft.shape)) {
    const ids = some.map(({ draft }) => draft.id);
    const actions = await lastActions(standing.databaseOf(shape), shape, ids);
    for (const each of some) {
      const done = actions.get(each.draft.id);
      const theirs = changesIn(each).filter((field) => (done?.get(field) ?? IMPORTED) !== IMPORTED);
      if (theirs.length > 0) settled.set(each.draft.id, keeping(each, theirs));
    }
  }
  const again = await complete([...settled.values()], standing, coming);
  for (const each of again) settled.set(each.draft.id, each);
  return wanted.map((each) => settled.get(each.draft.id) ?? each);
};

export const IMPORTED = "IMPORTED";

const changesIn = ({ before, document, isWritten }: Wanted): readonly string[] =>
  before === null || !isWritten ? [] : differingFields(before.document, document);

const keeping = (wanted: Wanted, fields: readonly string[]): Wanted => {
  const before = wanted.before?.document ?? {};
  return {
    ...wanted,
    document: { ...wanted.document, ...Object.fromEntries(fields.map((field) => [field, before[field]])) },
    kept: fields.map((field) => ({ field, ours: before[field], theirs: wanted.document[field] })),
  };
};

const planned = (wanted: Wanted): PlannedRecord => {
  const { draft, before, kept } = wanted;
  const told = { draft, before, kept, isRetracted: before?.isRetracted ?? false };
  if (before === null) return newRecord(wanted, told);
  const changedFields = changesIn(wanted);
  if (changedFields.length === 0) {
    const mistakes = draft.isMention ? [] : draft.mistakes;
    return { ...told, action: "unchanged", document: before.document, changedFields, mistakes, references: [] };
  }
  const { document, added } = withCitations(draft, wanted.document);
  const changed = Object.fromEntries(changedFields.map((field) => [field, document[field]]));
  return {
    ...told,
    action: "changed",
    document,
    changedFields: added.length > 0 ? [...changedFields, "citations"] : changedFields,
    mistakes: [...mistakesOf(wanted), ...lastingMistakes(draft.shape, changedFields)],
    references: referencesOfFields(
      fieldsOf(draft.shape),
      { ...changed, ...(added.length > 0 && { citations: added }) },
      [],
    ),
  };
};

type Told = Pick<PlannedRecord, "draft" | "before" | "kept" | "isRetracted">;

const newRecord = (wanted: Wanted, told: Told): PlannedRecord => {
  const { draft, document } = wanted;
  const { shape, given, citations } = draft;
  return {
    ...told,
    action: "created",
    document,
    changedFields: Object.keys(document),
    mistakes: leftOut(shape, given).mistakes.concat(
      mistakesOf(wanted),
      shape.isAssertion && citations.length === 0 ? NO_CITATION : [],
    ),
    references: referencesOfFields(fieldsOf(shape), document, []),
  };
};

const mistakesOf = ({ draft, document, mistakes }: Wanted): readonly UserError[] => [
  ...draft.mistakes,
  ...rulesOf(draft.shape, document, fieldsWith(draft.mistakes)),
  ...mistakes,
];

const lastingMistakes = ({ lasting = [], typename }: RecordShape, changed: readonly string[]): readonly UserError[] =>
  lasting
    .filter((field) => changed.includes(field))
    .map((field) =>
      userError(
        "INVALID",
        ["input", field],
        `${field} can't be changed: another one is another ${typename.toLowerCase()}.`,
      ),
    );
