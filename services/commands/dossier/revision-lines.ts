import { importedRevisionId } from "../../runtime/records/identity";
import type { KeptRevision } from "../import/merge-histories";
import { isSame } from "../../runtime/records/writing/provenance-documents";
import type { StoredDocument } from "../../runtime/records/writing/record-shape";
import type { RecordLine, RevisionLine } from "./dossier-file";

/** Revisions as the file has them: the first document as a whole, of each other one what differs from that before it. */
export const revisionLines = (type: string, id: string, revisions: readonly KeptRevision[]): readonly RevisionLine[] =>
  revisions.map((revision, index): RevisionLine => {
    const before = revisions[index - 1]?.document;
    const { number, action, changedFields, label, madeBy, madeAt, reason, document } = revision;
    return {
      number,
      action,
      changedFields: [...changedFields],
      label,
      madeBy,
      madeAt: madeAt.toISOString(),
      reason,
      ...(revision.id === importedRevisionId(type, id, number, madeAt) ? {} : { id: revision.id }),
      ...(before === undefined ? { snapshot: document } : changesBetween(before, document)),
    };
  });

/**
 * The revisions that the lines stand for.
 * @throws InvalidHistory where they don't follow one another
 */
export const revisionsOf = ({ type, id, revisions }: Pick<RecordLine, "type" | "id" | "revisions">): KeptRevision[] => {
  const kept: KeptRevision[] = [];
  for (const [index, line] of revisions.entries()) {
    const before = kept.at(-1);
    const at = { number: line.number, madeAt: new Date(line.madeAt) };
    if (line.number !== index + 1)
      throw new InvalidHistory(
        `its revision ${line.number} stands where ${index + 1} should; they count from 1, without gaps`,
      );
    kept.push({
      ...at,
      id: line.id?.toLowerCase() ?? importedRevisionId(type, id, at.number, at.madeAt),
      action: line.action,
      changedFields: line.changedFields,
      label: line.label,
      madeBy: line.madeBy,
      reason: line.reason,
      document: documentAfter(before, line),
    });
  }
  return kept;
};

/** What is wrong with a history, as the rest of a sentence about a record. */
export class InvalidHistory extends Error {
  override readonly name = "InvalidHistory";
}

const documentAfter = (before: KeptRevision | undefined, line: RevisionLine): StoredDocument => {
  const { number, snapshot, changes, removed = [] } = line;
  if (snapshot !== undefined) return snapshot;
  if (before === undefined) throw new InvalidHistory("its revision 1 has no snapshot");
  if (changes === undefined) throw new InvalidHistory(`its revision ${number} has neither snapshot nor changes`);
  const left = Object.entries(before.document).filter(([name]) => !removed.includes(name));
  return { ...Object.fromEntries(left), ...changes };
};

const changesBetween = (before: StoredDocument, after: StoredDocument): Pick<RevisionLine, "changes" | "removed"> => {
  const changes = Object.entries(after).filter(
    ([name, value]) => !Object.hasOwn(before, name) || !isSame(before[name], value),
  );
  const removed = Object.keys(before).filter((name) => !Object.hasOwn(after, name));
  return { changes: Object.fromEntries(changes), ...(removed.length > 0 ? { removed } : {}) };
};
