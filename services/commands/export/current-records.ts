import sql, { raw } from "sql-template-tag";
import type { RecordShape, StoredDocument } from "../../runtime/records/writing/record-shape";
import type { Snapshot } from "./snapshots";

/** A record as it stands, without its history. */
export interface CurrentRecord {
  readonly id: string;
  readonly document: StoredDocument;
}

/** The records of a type that are shown, by their ids. */
export const currentRecords = (snapshot: Snapshot, { type, table }: RecordShape): AsyncGenerator<CurrentRecord> =>
  snapshot.stream<CurrentRecord>(sql`SELECT r.id, v.snapshot AS document
    FROM ${raw(table)} r
    JOIN revision v ON v.record_type = ${type} AND v.record_id = r.id::text AND v.number = r.revision
    WHERE r.retracted_at IS NULL ORDER BY r.id`);

/** The same, some together, for what has to be looked up of several at once. */
export async function* together<Item>(items: AsyncIterable<Item>, most = 100): AsyncGenerator<readonly Item[]> {
  let some: Item[] = [];
  for await (const item of items) {
    some.push(item);
    if (some.length < most) continue;
    yield some;
    some = [];
  }
  if (some.length > 0) yield some;
}

/** Of such a type. @throws Error where there is none, which is our mistake */
export const shapeOfType = ({ name, records }: Snapshot, type: string): RecordShape => {
  const shape = records.find((each) => each.type === type);
  if (!shape) throw new Error(`${name} has no records of type ${type}.`);
  return shape;
};
