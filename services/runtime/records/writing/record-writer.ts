import type { Database, Transaction } from "../../database/database";
import { isUuid } from "../../graphql/ids";
import { toAlpha3 } from "../../iso3166/iso3166";
import { newId } from "../identity";
import { referencesOfFields } from "./field";
import { momentAfter } from "./moment";
import { appendRevision, lockRecord, newestRevision, revisionNumbered, type RecordState } from "./history.sql";
import { storedCitations, storedCorrections, withMovedCorrections } from "./provenance-documents";
import type { CitationGiven, CorrectionGiven } from "./provenance.fields";
import { fieldsOf, fieldsWith, readWhole, type Given } from "./read-input";
import { readUpdate } from "./read-update";
import { ownRow, replaceChildren } from "./record-rows";
import type { Coming, Completed, RecordShape, StoredDocument } from "./record-shape";
import type { References } from "./references";
import type { RepeatableWrite, Retries } from "./retries";
import { userError, type UserError } from "./user-error";
import {
  alreadyThere,
  differingFields,
  failed,
  inTheWay,
  isEmpty,
  mistakesInId,
  namesIn,
  NO_CITATION,
  RETRACTED,
  rulesOf,
  stale,
} from "./write-mistakes";
import { writeTransaction } from "./write-transaction";

/** What came of a write: the record to show, and what the editor can mend. */
export interface Outcome {
  /** Null where there is none to show. */
  readonly id: string | null;
  readonly userErrors: readonly UserError[];
}

interface NewRecord {
  readonly given: Given;
  readonly wantedId: string | null | undefined;
  readonly alsoWrong: readonly UserError[];
}

/** What one write changes. */
interface Change {
  readonly action: "CREATED" | "UPDATED" | "RETRACTED" | "RESTORED";
  readonly document: StoredDocument;
  readonly changedFields: readonly string[];
  readonly reason: string | null;
}

/** The one way in which records are written: all of a write in one transaction, with its revision. */
export class RecordWriter {
  /** @param editor who writes, as the history names them */
  constructor(
    private readonly shapes: readonly RecordShape[],
    private readonly database: Database,
    private readonly references: References,
    private readonly editor: string,
    private readonly retries: Retries,
  ) {}

  /** @param alsoWrong what there is to mend besides what is wrong with every record of the type */
  create(type: string, given: Given, wantedId?: string | null, alsoWrong: readonly UserError[] = []): Promise<Outcome> {
    return this.once((write) => this.created(this.shapeOf(type), { given, wantedId, alsoWrong }, write));
  }

  private async created(
    shape: RecordShape,
    { given, wantedId, alsoWrong }: NewRecord,
    write: RepeatableWrite | null,
  ): Promise<Outcome> {
    const { values, references, mistakes } = readWhole(shape, given);
    const id = shape.key === "code" ? String(values.code) : (wantedId?.toLowerCase() ?? newId());
    const found = [...mistakesInId(wantedId), ...mistakes, ...alsoWrong];
    const document = this.firstDocument(shape, values);
    found.push(...rulesOf(shape, document, fieldsWith(mistakes)));
    if (shape.isAssertion && isEmpty(given.citations)) found.push(NO_CITATION);
    found.push(...(await this.references.mistakesIn(references)));
    const completed = await this.completed(shape, null, document);
    found.push(...completed.mistakes);
    if (found.length > 0) return failed(found);
    const changedFields = namesIn(completed.document);
    const change: Change = { action: "CREATED", document: completed.document, changedFields, reason: null };
    return writeTransaction(this.database, { shape, id, write }, async (transaction) => {
      const existing = await lockRecord(transaction, shape, id);
      if (existing) return failed([alreadyThere(shape, id)]);
      return this.store(transaction, shape, id, null, change);
    });
  }

  async update(type: string, id: string, revision: number, given: Given): Promise<Outcome> {
    const shape = this.shapeOf(type);
    return this.change(shape, id, revision, async (state) => {
      if (state.retractedAt !== null) return failed([RETRACTED]);
      const { values, references, mistakes } = readUpdate(shape, state.document, given);
      const found = [...mistakes, ...(await this.references.mistakesIn(references))];
      const document = this.nextDocument(state.document, values);
      found.push(...rulesOf(shape, document, fieldsWith(mistakes)));
      const completed = await this.completed(shape, state.document, document);
      found.push(...completed.mistakes);
      if (found.length > 0) return failed(found);
      const changedFields = differingFields(state.document, completed.document);
      return { action: "UPDATED", document: completed.document, changedFields, reason: null };
    });
  }

  async retract(type: string, id: string, revision: number, reason: string): Promise<Outcome> {
    if (reason.trim() === "") return failed([userError("REQUIRED", ["reason"], "Say why the record is retracted.")]);
    const shape = this.shapeOf(type);
    return this.change(shape, id, revision, async (state) => {
      if (state.retractedAt !== null) return failed([RETRACTED]);
      const referrers = await this.references.referrersElsewhere(shape, state.id);
      if (referrers.length > 0) return failed([inTheWay(referrers)]);
      return { action: "RETRACTED", document: state.document, changedFields: [], reason: reason.trim() };
    });
  }

  async restore(type: string, id: string, revision: number, to: number): Promise<Outcome> {
    const shape = this.shapeOf(type);
    return this.change(shape, id, revision, async (state) => {
      const document = await revisionNumbered(this.database, shape, state.id, to);
      if (document === null) return failed([userError("NOT_FOUND", ["to"], `There is no revision ${to}.`)]);
      // What it referred to then may have been retracted since.
      const missing = await this.references.mistakesIn(referencesOfFields(fieldsOf(shape), document, []));
      if (missing.length > 0)
        return failed(missing.map(({ message }) => userError("UNKNOWN_REFERENCE", ["to"], message)));
      return {
        action: "RESTORED",
        document,
        changedFields: differingFields(state.document, document),
        reason: `Back to revision ${to}.`,
      };
    });
  }

  private shapeOf(type: string): RecordShape {
    const shape = this.shapes.find((each) => each.type === type);
    if (!shape) throw new Error(`Nothing is known of records of type ${type}.`);
    return shape;
  }

  /** Prepares a change from the record as it stands, and makes it if the record still stands so. */
  private change(
    shape: RecordShape,
    given: string,
    revision: number,
    prepare: (state: RecordState) => Promise<Change | Outcome>,
  ): Promise<Outcome> {
    return this.once((write) => this.changed(shape, given, revision, prepare, write));
  }

  /** What was carried out under the same key before is not carried out again. */
  private async once(carryOut: (write: RepeatableWrite | null) => Promise<Outcome>): Promise<Outcome> {
    const write = this.retries.next();
    const done = write && (await write.doneBefore(this.database));
    return done ? { id: done, userErrors: [] } : carryOut(write);
  }

  private async changed(
    shape: RecordShape,
    given: string,
    revision: number,
    prepare: (state: RecordState) => Promise<Change | Outcome>,
    write: RepeatableWrite | null,
  ): Promise<Outcome> {
    const id = shape.key === "id" ? given.toLowerCase() : (toAlpha3(given) ?? given);
    const state = shape.key === "code" || isUuid(id) ? await newestRevision(this.database, shape, id) : null;
    if (!state)
      return failed([userError("NOT_FOUND", [shape.key], `There is no ${shape.typename.toLowerCase()} ${given}.`)]);
    if (state.number !== revision) return stale(id, state.number, revision);
    const prepared = await prepare(state);
    if (!("action" in prepared)) return prepared;
    return writeTransaction(this.database, { shape, id, write }, async (transaction) => {
      const locked = await lockRecord(transaction, shape, id);
      if (locked?.revision !== revision) return stale(id, locked?.revision ?? 0, revision);
      if (prepared.action === "RETRACTED") {
        const referrers = (await shape.referrersOf?.(id, transaction)) ?? [];
        if (referrers.length > 0) return failed([inTheWay(referrers)]);
      }
      return this.store(transaction, shape, id, state, prepared);
    });
  }

  private async store(
    transaction: Transaction,
    shape: RecordShape,
    id: string,
    before: RecordState | null,
    { action, document, changedFields, reason }: Change,
  ): Promise<Outcome> {
    const mistakes = action === "RETRACTED" ? [] : ((await shape.mistakesAmong?.(document, id, transaction)) ?? []);
    if (mistakes.length > 0) return failed(mistakes);
    const { madeAt, revisionId } = momentAfter(before);
    const number = (before?.number ?? 0) + 1;
    const written = { revision: number, updatedAt: madeAt, retractedAt: action === "RETRACTED" ? madeAt : null };
    const row = ownRow(shape, id, document, before ? written : { ...written, createdAt: madeAt });
    if (before) await transaction.manager.update(shape.entity, { [shape.key]: id }, row);
    else await transaction.manager.insert(shape.entity, row);
    if (action !== "RETRACTED") await replaceChildren(transaction.manager, shape, id, document);
    await appendRevision(transaction.manager, shape, id, {
      number,
      action,
      changedFields,
      document,
      madeBy: this.editor,
      madeAt,
      revisionId,
      reason,
    });
    return { id, userErrors: [] };
  }

  private async completed(
    shape: RecordShape,
    before: StoredDocument | null,
    document: StoredDocument,
  ): Promise<Completed> {
    const [completed = { document, mistakes: [] }] =
      (await shape.completed?.([document], this.database, NOTHING_COMING)) ?? [];
    return { ...completed, document: withMovedCorrections(before, completed.document) };
  }

  private firstDocument(shape: RecordShape, values: Given): StoredDocument {
    if (!shape.isAssertion) return values;
    return {
      ...values,
      citations: storedCitations((values.citations ?? []) as readonly CitationGiven[], []),
      corrections: this.corrections(values, []),
    };
  }

  private nextDocument(before: StoredDocument, values: Given): StoredDocument {
    const { corrections, ...others } = values;
    return {
      ...before,
      ...others,
      ...(corrections === undefined ? {} : { corrections: this.corrections(values, before.corrections ?? []) }),
    };
  }

  private corrections(values: Given, before: NonNullable<StoredDocument["corrections"]>) {
    const given = (values.corrections ?? []) as readonly CorrectionGiven[];
    return storedCorrections({ given, before, by: this.editor, at: new Date().toISOString() });
  }
}

/** A record is written by itself. */
const NOTHING_COMING: Coming = new Map();
