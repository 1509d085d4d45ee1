import sql, { raw } from "sql-template-tag";
import { ALL_TERMS, type StoredTerm } from "../../../people/bulk";
import type { KeptRevision } from "../../import/merge-histories";
import type { RecordShape } from "../../../runtime/records/writing/record-shape";
import { CommandError } from "../../command-error";
import type { LineType, TermLine } from "../../dossier/dossier-file";
import { revisionLines } from "../../dossier/revision-lines";
import { snapshotNamed, type Snapshot } from "../snapshots";

/** How many lines a type has. */
export const countOf = async (snapshots: readonly Snapshot[], type: LineType): Promise<number> => {
  const { snapshot, table } = placeOf(snapshots, type);
  const [row] = await snapshot.rows<{ readonly count: number }>(
    sql`SELECT count(*)::integer AS count FROM ${raw(table)}`,
  );
  return row?.count ?? 0;
};

/** The lines of a type, by their ids. @throws CommandError where a record has no history to write */
export const linesOfType = (snapshots: readonly Snapshot[], type: LineType): AsyncIterable<object> => {
  const { snapshot, shape } = placeOf(snapshots, type);
  return shape === null ? termLines(snapshot) : recordLines(snapshot, shape);
};

interface PlaceOfType {
  readonly snapshot: Snapshot;
  readonly table: string;
  /** Null for terms, which have no history. */
  readonly shape: RecordShape | null;
}

const placeOf = (snapshots: readonly Snapshot[], type: LineType): PlaceOfType => {
  if (type === "TERM") return { snapshot: snapshotNamed(snapshots, "people"), table: "term", shape: null };
  for (const snapshot of snapshots) {
    const shape = snapshot.records.find((each) => each.type === type);
    if (shape) return { snapshot, table: shape.table, shape };
  }
  throw new Error(`No service has records of type ${type}.`);
};

type RevisionRow = KeptRevision & { readonly key: string };

async function* recordLines(snapshot: Snapshot, shape: RecordShape): AsyncGenerator<object> {
  const { type, key: column, table } = shape;
  // Codes by their bytes, so that they stand alike on every server.
  const order = raw(column === "code" ? 'r.code COLLATE "C"' : "r.id");
  const rows = snapshot.stream<RevisionRow>(sql`SELECT r.${raw(column)}::text AS key, v.id, v.number, v.action,
      v.changed_fields AS "changedFields", v.snapshot AS document, v.label, v.made_by AS "madeBy", v.made_at AS "madeAt",
      v.reason
    FROM ${raw(table)} r LEFT JOIN revision v ON v.record_type = ${type} AND v.record_id = r.${raw(column)}::text
    ORDER BY ${order}, v.number`);
  let revisions: RevisionRow[] = [];
  for await (const row of rows) {
    if (revisions[0] && revisions[0].key !== row.key) {
      yield recordLine(shape, revisions);
      revisions = [];
    }
    revisions.push(row);
  }
  if (revisions[0]) yield recordLine(shape, revisions);
}

const recordLine = ({ type, typename }: RecordShape, revisions: readonly RevisionRow[]): object => {
  const id = revisions[0]?.key ?? "";
  if (!revisions.every(({ number }, index) => number === index + 1))
    throw new CommandError(`${typename} ${id} has no whole history: run npm run verify, which tells what is wrong.`);
  return { type, id, revisions: revisionLines(type, id, revisions) };
};

async function* termLines(snapshot: Snapshot): AsyncGenerator<object> {
  for await (const { id, name, organizationId, period } of snapshot.stream<StoredTerm>(ALL_TERMS)) {
    yield { type: "TERM", id, name, organizationId, period } satisfies TermLine;
  }
}
