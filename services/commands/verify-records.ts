import { type DataSource, In } from "typeorm";
import { groupBy } from "../runtime/batching/group-by";
import type { EntityClass } from "../runtime/database/data-source";
import { referencesOfFields, type Reference } from "../runtime/records/writing/field";
import { isSame } from "../runtime/records/writing/provenance-documents";
import { fieldsOf } from "../runtime/records/writing/read-input";
import { childrenOf, ownRow } from "../runtime/records/writing/record-rows";
import type { RecordShape, StoredDocument } from "../runtime/records/writing/record-shape";
import type { OwnTable } from "../runtime/records/writing/references";
import { Revision } from "../runtime/records/writing/revision.entity";

/** What a record names, and the record that names it. */
interface Naming extends Reference {
  readonly by: string;
}

/** What a look at one service's records has found. */
export interface RecordsFound {
  /** One line each. */
  readonly problems: readonly string[];
  /** The keys of all records, by the GraphQL name of their type. */
  readonly keys: ReadonlyMap<string, ReadonlySet<string>>;
  readonly namings: readonly Naming[];
}

/** Compares every record with its history: newest revision = record, revisions 1 to n, citations where they must be. */
export const verifyRecords = async (
  dataSource: DataSource,
  shapes: readonly RecordShape[],
  tables: Readonly<Record<string, OwnTable>> = {},
): Promise<RecordsFound> => {
  const problems: string[] = [];
  const namings: Naming[] = [];
  const keys = new Map<string, ReadonlySet<string>>();
  // What records name and what has no history of its own: terms.
  for (const [typename, own] of Object.entries(tables)) {
    if (shapes.every((shape) => shape.typename !== typename))
      keys.set(typename, new Set(await keysOf(dataSource, own)));
  }
  for (const shape of shapes) {
    const all = await keysOf(dataSource, shape);
    keys.set(shape.typename, new Set(all));
    for (let start = 0; start < all.length; start += AT_ONCE) {
      const batch = await readBatch(dataSource, shape, all.slice(start, start + AT_ONCE));
      for (const stored of batch) {
        problems.push(...problemsOf(shape, stored));
        namings.push(...namingsOf(shape, stored));
      }
    }
  }
  return { problems, keys, namings };
};

/** What the records of all services name, and no service has. */
export const danglingReferences = (found: readonly RecordsFound[]): readonly string[] =>
  found.flatMap(({ namings }) =>
    namings
      .filter(({ typename, id }) => found.every(({ keys }) => !keys.get(typename)?.has(id)))
      .map(({ by, path, typename, id }) => `${by}: ${path.join(".")} names ${typename} ${id}, which is not there`),
  );

const AT_ONCE = 500;

type Row = Readonly<Record<string, unknown>>;

/** A record as its tables have it. */
interface Stored {
  readonly key: string;
  readonly row: Row | undefined;
  readonly revisions: readonly Revision[];
  readonly childrenIn: (entity: EntityClass) => readonly Row[];
}

const keysOf = async (dataSource: DataSource, { table, key }: OwnTable): Promise<readonly string[]> => {
  const rows = await dataSource.query<{ key: string }[]>(`SELECT ${key}::text AS key FROM ${table} ORDER BY ${key}`);
  return rows.map((row) => row.key);
};

const readBatch = async (
  dataSource: DataSource,
  shape: RecordShape,
  keys: readonly string[],
): Promise<readonly Stored[]> => {
  const read = async (entity: EntityClass, owner: string, more: object = {}) => {
    const rows = await dataSource.manager.find(entity, { where: { [owner]: In([...keys]), ...more } });
    return groupBy(rows as readonly Row[], (row) => String(row[owner]));
  };
  const records = await read(shape.entity, shape.key);
  const histories = await read(Revision, "recordId", { recordType: shape.type });
  const newest = [...histories.values()][0]?.[0] as Revision | undefined;
  const children = new Map<EntityClass, ReadonlyMap<string, readonly Row[]>>();
  const tables = newest ? childrenOf(shape, newest.recordId, newest.snapshot as StoredDocument) : [];
  for (const { entity, owner } of tables) children.set(entity, await read(entity, owner));
  return keys.map((key) => ({
    key,
    row: records.get(key)?.[0],
    revisions: ((histories.get(key) ?? []) as unknown as Revision[]).toSorted((a, b) => a.number - b.number),
    childrenIn: (entity) => children.get(entity)?.get(key) ?? [],
  }));
};

const problemsOf = (shape: RecordShape, { key, row, revisions, childrenIn }: Stored): readonly string[] => {
  const by = `${shape.typename} ${key}`;
  const newest = revisions.at(-1);
  if (!row || !newest) return [`${by}: has no history`];
  const document = newest.snapshot as StoredDocument;
  const { revision, retractedAt } = (shape.isAssertion ? row.assertion : row) as Row;
  const isRetracted = retractedAt !== null && retractedAt !== undefined;
  const strays = childrenOf(shape, key, document).filter(({ entity, rows }) => !areAlike(rows, childrenIn(entity)));
  const problems = [
    ...(revisions.every(({ number }, index) => number === index + 1) ? [] : ["its revisions have gaps"]),
    ...(revision === newest.number ? [] : [`is at revision ${String(revision)}, its history at ${newest.number}`]),
    ...(isRetracted === (newest.action === "RETRACTED") ? [] : ["is retracted in the record or in the history only"]),
    ...(isHeldBy(ownRow(shape, key, document, {}), row) ? [] : ["its row is not that of its newest revision"]),
    ...strays.map(({ entity }) => `its rows of ${entity.name} are not those of its newest revision`),
    ...(shape.isAssertion && !document.citations?.length ? ["has no citation"] : []),
  ];
  return problems.map((problem) => `${by}: ${problem}`);
};

const namingsOf = (shape: RecordShape, { key, revisions }: Stored): readonly Naming[] => {
  const by = `${shape.typename} ${key}`;
  const document = revisions.at(-1)?.snapshot as StoredDocument | undefined;
  return document ? referencesOfFields(fieldsOf(shape), document, []).map((each) => ({ ...each, by })) : [];
};

/** Whether two sets of rows of one table hold the same, in any order. */
const areAlike = (expected: readonly object[], stored: readonly Row[]): boolean => {
  const left = [...stored];
  for (const row of expected) {
    const index = left.findIndex((each) => isHeldBy(row, each));
    if (index < 0) return false;
    left.splice(index, 1);
  }
  return left.length === 0;
};

/** Whether a stored row has all that is expected of it: it may have more, such as when it was made. */
const isHeldBy = (expected: object, stored: unknown): boolean =>
  typeof stored === "object" &&
  stored !== null &&
  Object.entries(expected).every(([name, value]: [string, unknown]) => {
    const held: unknown = (stored as Row)[name];
    if (value === undefined) return true;
    if (value instanceof Date && held instanceof Date) return value.getTime() === held.getTime();
    const isPart = typeof value === "object" && value !== null && !Array.isArray(value);
    return isPart && typeof held === "object" && held !== null ? isHeldBy(value, held) : isSame(value, held);
  });
