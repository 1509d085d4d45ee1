import { hash } from "node:crypto";
import type { CitationGiven } from "../../runtime/records/writing/provenance.fields";
import type { Given } from "../../runtime/records/writing/read-input";
import { type Draft, type FileRow, type Format, RowRejected, type Surroundings } from "./format";
import type { Note, RunNotes } from "./run-notes";

/** A row of a file with what it says, on its way into the databases. */
export interface BatchRow {
  readonly row: FileRow;
  readonly file: string;
  drafts: readonly Draft[];
  /** Why it can't be taken; null as long as nothing is known against it. */
  rejection: string | null;
}

/** What a row says. */
export const batchRow = (format: Format, row: FileRow, file: string, surroundings: Surroundings): BatchRow => {
  try {
    return { row, file, drafts: format.draftsOf(row, surroundings), rejection: null };
  } catch (error) {
    if (error instanceof RowRejected) return { row, file, drafts: [], rejection: error.message };
    throw error;
  }
};

/** What a draft rests on: the row itself where it says nothing of it. */
export const citationsOf = ({ citations }: Draft, { locator }: FileRow, sourceId: string): readonly CitationGiven[] =>
  citations ?? [{ sourceId, locator } as CitationGiven];

/**
 * Rejects the rows that another row before them has spoken for otherwise, and makes mentions of what they say once more.
 * The first row counts, however often the files are read.
 */
export const rejectRepeated = async (rows: readonly BatchRow[], notes: RunNotes): Promise<void> => {
  const noted = rows.map((row) => ({ row, own: notesOf(row) }));
  const first = new Map<string, Note>();
  for (const { own } of noted) for (const note of own) if (!first.has(note.id)) first.set(note.id, note);
  const before = await notes.remember([...first.values()]);
  const spoken = new Map([...first, ...before]);
  const seen = new Set(before.keys());
  for (const { row: each, own } of noted) {
    let again: Set<string> | undefined;
    for (const note of own) {
      if (seen.has(note.id)) again = (again ?? new Set()).add(note.id);
      seen.add(note.id);
      const { digest, place } = spoken.get(note.id) ?? note;
      if (note.id === each.drafts[0]?.id && digest !== note.digest) {
        each.rejection = `The same stands in ${place} already, in other words.`;
      }
    }
    if (again !== undefined) {
      each.drafts = each.drafts.map((draft) => (again.has(draft.id) ? { ...draft, isMention: true } : draft));
    }
  }
};

const notesOf = ({ row, file, drafts }: BatchRow): readonly Note[] => {
  const noted: Note[] = [];
  for (const { id, given, isMention } of drafts) {
    if (isMention === true || noted.some((note) => note.id === id)) continue;
    noted.push({ id, digest: digestOf(given), place: placeOf(row, file) });
  }
  return noted;
};

export const placeOf = ({ line, locator }: FileRow, file: string): string =>
  line > 0 ? `line ${line} of ${file}` : `${locator} of ${file}`;

const digestOf = (given: Given): string => hash("md5", JSON.stringify(given), "base64");
