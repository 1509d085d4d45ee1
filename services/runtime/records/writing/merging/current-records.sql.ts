import sql, { raw } from "sql-template-tag";
import type { Database } from "../../../database/database";
import type { WrittenBefore } from "../moment";
import type { RecordShape, StoredDocument } from "../record-shape";

type Reader = Pick<Database, "rows">;

/** A record as it stands. */
export interface CurrentRecord {
  readonly id: string;
  readonly revision: number;
  readonly isRetracted: boolean;
  readonly document: StoredDocument;
  /** Null where nobody asked, or where its revisions are not kept. */
  readonly written: WrittenBefore | null;
}

/**
 * Revisions are looked up for one record after another. By statistics from the middle of an import, PostgreSQL would rather put
 * every record together with every revision of its number, and look only then which belong to each other.
 */
const EACH_BY_ITS_KEY = raw("OFFSET 0");

/** Those of the records that are there, in one statement. */
export const currentRecords = async (
  { rows }: Reader,
  { type, table, key }: RecordShape,
  ids: readonly string[],
): Promise<ReadonlyMap<string, CurrentRecord>> => {
  if (ids.length === 0) return new Map();
  const retracted = raw(key === "code" ? "false" : "r.retracted_at IS NOT NULL");
  const found = await rows<
    Omit<CurrentRecord, "written"> & WrittenBefore
  >(sql`SELECT given.id, r.revision, ${retracted} AS "isRetracted",
      v.snapshot AS document, v.made_at AS "madeAt", v.id AS "revisionId"
    FROM unnest(${ids}::text[]) AS given (id)
    JOIN ${raw(table)} r ON r.${raw(key)} = given.id::${raw(key === "code" ? "text" : "uuid")}
    CROSS JOIN LATERAL (
      SELECT snapshot, made_at, id FROM revision
      WHERE record_type = ${type} AND record_id = given.id AND number = r.revision ${EACH_BY_ITS_KEY}) AS v`);
  return new Map(
    found.map(({ madeAt, revisionId, ...record }) => [record.id, { ...record, written: { madeAt, revisionId } }]),
  );
};

/** Those of the records that are there, without what they hold. */
export const recordsThere = async (
  { rows }: Reader,
  { table, key }: RecordShape,
  ids: readonly string[],
): Promise<ReadonlyMap<string, CurrentRecord>> => {
  if (ids.length === 0) return new Map();
  const retracted = raw(key === "code" ? "false" : "retracted_at IS NOT NULL");
  const found = await rows<
    Omit<CurrentRecord, "written">
  >(sql`SELECT ${raw(key)}::text AS id, revision, ${retracted} AS "isRetracted",
      '{}'::jsonb AS document
    FROM ${raw(table)} WHERE ${raw(key)} = ANY(${ids}::${raw(key === "code" ? "text[]" : "uuid[]")})`);
  return new Map(found.map((record) => [record.id, { ...record, written: null }]));
};

/** By a record's id and the name of a field: what the last revision did that changed it. */
export type LastActions = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Who changed the fields of records last: what an editor has changed is not to be changed by a file. */
export const lastActions = async (
  { rows }: Reader,
  { type }: RecordShape,
  ids: readonly string[],
): Promise<LastActions> => {
  if (ids.length === 0) return new Map();
  const found = await rows<{ readonly id: string; readonly field: string; readonly action: string }>(
    sql`SELECT DISTINCT ON (v.record_id, field) v.record_id AS id, field, v.action
      FROM revision v CROSS JOIN unnest(v.changed_fields) AS field
      WHERE v.record_type = ${type} AND v.record_id = ANY(${ids})
      ORDER BY v.record_id, field, v.number DESC`,
  );
  const actions = new Map<string, Map<string, string>>();
  for (const { id, field, action } of found) {
    const fields = actions.get(id) ?? new Map<string, string>();
    actions.set(id, fields.set(field, action));
  }
  return actions;
};

/** Holds records until the transaction ends. @returns the revision of each */
export const lockRecords = async (
  { rows }: Reader,
  { table, key }: RecordShape,
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> => {
  if (ids.length === 0) return new Map();
  // In one order wherever it is done, so that two can't wait for each other.
  const found = await rows<{ readonly id: string; readonly revision: number }>(
    sql`SELECT ${raw(key)} AS id, revision FROM ${raw(table)}
      WHERE ${raw(key)} = ANY(${ids}::${raw(key === "code" ? "text[]" : "uuid[]")}) ORDER BY ${raw(key)} FOR UPDATE`,
  );
  return new Map(found.map(({ id, revision }) => [id, revision]));
};

/** An identifier that somebody else has. */
export interface TakenIdentifier {
  readonly id: string;
  readonly scheme: string;
  readonly value: string;
  readonly ownerId: string;
}

export interface WantedIdentifier {
  /** Of the record that wants it. */
  readonly id: string;
  readonly scheme: string;
  readonly value: string;
}

/** Those of the identifiers that another record than the one that wants it has; one that is retracted keeps its own. */
export const identifiersOfOthers = async (
  { rows }: Reader,
  { table, owner }: NonNullable<RecordShape["identifiers"]>,
  wanted: readonly WantedIdentifier[],
): Promise<readonly TakenIdentifier[]> => {
  if (wanted.length === 0) return [];
  return rows(sql`SELECT given.id, given.scheme, given.value, i.${raw(owner)}::text AS "ownerId"
    FROM unnest(${wanted.map(({ id }) => id)}::uuid[], ${wanted.map(({ scheme }) => scheme)}::text[],
      ${wanted.map(({ value }) => value)}::text[]) AS given (id, scheme, value)
    JOIN ${raw(table)} i ON i.scheme = given.scheme AND i.value = given.value
    WHERE i.${raw(owner)} <> given.id`);
};
