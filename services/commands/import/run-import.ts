import { countriesCalled } from "../../geopolitics/bulk";
import { readDraft, type RecordDraft } from "../../runtime/records/writing/merging/record-draft";
import { planMerge } from "../../runtime/records/writing/merging/merge-plan";
import { writeMerged } from "../../runtime/records/writing/merging/write-merged";
import { Account } from "./account";
import { batchRow, type BatchRow, rejectRepeated } from "./batch-rows";
import { CountryNames } from "./countries";
import { fileSources, type SaidOfFiles } from "./file-sources";
import type { FileRow, Format, InputFile, Surroundings } from "./format";
import type { Writing } from "./import-batch";
import { hasNoHistory, importRowsOfAllKinds } from "./import-histories";
import { KnownReferences } from "./known-references";
import { PossibleDuplicates } from "./possible-duplicates";
import { TidyMemory } from "./memory";
import { patiently } from "./patience";
import { readAhead } from "./read-ahead";
import type { Report } from "./report";
import { RunNotes } from "./run-notes";
import { recognisePeople } from "./same-people";
import { standingRecords } from "./standing-records";
import type { Stores } from "./stores";

/** An import as it was asked for. */
export interface ImportOrder {
  readonly format: Format;
  readonly files: readonly InputFile[];
  readonly said: SaidOfFiles;
  readonly isDryRun: boolean;
  readonly report: Report;
  /** How many rows were read so far. */
  readonly progress: (read: number) => void;
  /** Whether to end after the batch that is under way. */
  readonly isStopped: () => boolean;
}

/** Whose work an imported record is. */
const IMPORTER = "dossier";

/** So many rows are written together, or fewer where they are long. */
const ROWS_A_BATCH = 500;
const MOST_TEXT_A_BATCH = 4_000_000;

/**
 * Reads files through, without writing anything.
 * @returns how many rows are in them
 * @throws CommandError where one can't be read as a whole
 */
export const countRows = async ({ format, files }: Pick<ImportOrder, "format" | "files">): Promise<number> => {
  let count = 0;
  for (const file of files) {
    const rows = format.rows(file)[Symbol.asyncIterator]();
    while ((await rows.next()).done !== true) count += 1;
  }
  return count;
};

/** Brings files into both databases, batch by batch: whenever it ends, whole batches are there. */
export const runImport = async (stores: Stores, order: ImportOrder): Promise<Account> => {
  const account = new Account();
  const countries = CountryNames.from(await countriesCalled(stores.geopolitics.database));
  const notes = await RunNotes.open(stores.geopolitics.dataSource);
  const run: Run = {
    ...{ stores, order, notes, account },
    references: new KnownReferences(stores, notes),
    alike: new PossibleDuplicates(stores),
    memory: new TidyMemory(),
    countryNamed: (name, day) => countries.named(name, day),
  };
  try {
    for (const file of order.files) if (!order.isStopped()) await importFile(file, run);
    return account;
  } finally {
    await notes.close();
  }
};

interface Run {
  readonly stores: Stores;
  readonly order: ImportOrder;
  readonly notes: RunNotes;
  readonly account: Account;
  readonly references: KnownReferences;
  readonly alike: PossibleDuplicates;
  readonly memory: TidyMemory;
  readonly countryNamed: Surroundings["countryNamed"];
}

const importFile = async (file: InputFile, run: Run): Promise<void> => {
  const { format, said, isDryRun, isStopped } = run.order;
  const { stores, notes, references } = run;
  const sources = fileSources(format, said, file.name, stores.shapeOf("SOURCE"));
  const reason = `${format.name}: ${file.name}`;
  const writing: Writing = {
    ...{ stores, references, notes, isDryRun, reason },
    made: isDryRun ? notes : null,
    sourceId: sources.id,
    by: IMPORTER,
  };
  if (format.hasSources !== true) await writeSources(sources.drafts, writing);
  const surroundings: Surroundings = {
    sourceId: sources.id,
    language: sources.language,
    countryNamed: run.countryNamed,
  };
  const read = (row: FileRow): BatchRow => batchRow(format, row, file.name, surroundings);
  for await (const batch of readAhead(batches(format.rows(file), read))) {
    await importRows(batch, run, writing);
    if (isStopped()) return;
  }
};

const importRows = async (batch: readonly BatchRow[], run: Run, writing: Writing): Promise<void> => {
  const { stores, notes, account, alike, order } = run;
  const doubtful = await recognisePeople(batch, stores, run.references);
  await rejectRepeated(batch.filter(hasNoHistory), notes);
  const { outcomes, planned, duplicates } = await importRowsOfAllKinds(batch, writing);
  if (!order.isDryRun) run.references.learn(planned);
  for (const outcome of outcomes) account.count(outcome);
  for (const { row, file, rejection } of batch) {
    if (rejection === null) continue;
    const { line, locator, raw } = row;
    order.report.rejected({ file, line, locator, reason: rejection, row: raw });
  }
  for (const { draft, kept, isRetracted } of planned) {
    if (kept.length === 0 && (!isRetracted || draft.isMention)) continue;
    account.kept += 1;
    order.report.kept({ record: draft.shape.typename, id: draft.id, isRetracted, fields: kept });
  }
  for (const pair of [...doubtful, ...duplicates, ...(await alike.among(planned))]) order.report.duplicate(pair);
  account.isWholeOfDuplicates = !alike.isIncomplete;
  await order.report.drain();
  order.progress(account.read);
  run.memory.afterBatch();
};

/** What the rows cite comes before them. It is no row, and stands in no account. */
const writeSources = (drafts: readonly RecordDraft[], writing: Writing): Promise<void> =>
  patiently(async () => {
    const { stores, isDryRun, notes, made, by, reason } = writing;
    const importing = { by, at: new Date() };
    const read = drafts.map(readDraft);
    const planned = await planMerge(read, {
      current: await standingRecords(read, stores, made),
      databaseOf: (shape) => stores.storeOf(shape).database,
      importing,
    });
    if (isDryRun) await notes.keep(planned.map(({ draft, document }) => ({ id: draft.id, document })));
    else {
      await stores.geopolitics.database.transaction((transaction) =>
        writeMerged(transaction, planned, importing, reason),
      );
    }
  });

async function* batches(
  rows: AsyncIterable<FileRow>,
  read: (row: FileRow) => BatchRow,
): AsyncGenerator<readonly BatchRow[]> {
  let batch: BatchRow[] = [];
  let text = 0;
  for await (const row of rows) {
    batch.push(read(row));
    text += row.length ?? (typeof row.raw === "string" ? row.raw.length : 0);
    if (batch.length < ROWS_A_BATCH && text < MOST_TEXT_A_BATCH) continue;
    yield batch;
    batch = [];
    text = 0;
  }
  if (batch.length > 0) yield batch;
}
