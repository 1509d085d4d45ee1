import { naturalId } from "../../services/runtime/records/identity";
import type { TestDatabases } from "../support/databases";
import { IDS, type ListField } from "./lists";
import { PEOPLE_IDS } from "./lists-of-people";
import { withClient } from "./seed";

type Service = keyof Omit<TestDatabases, "drop">;

/** Of each kind of record, one whose history is read. */
const RECORDS: Readonly<Record<Service, Readonly<Record<string, string>>>> = {
  geopolitics: {
    country: "PAK",
    source: IDS.source,
    visit: IDS.visit,
    meeting: IDS.meeting,
    statement: IDS.statement,
    event: IDS.event,
    relation: IDS.relation,
  },
  people: {
    person: IDS.person,
    organization: PEOPLE_IDS.organization,
    post: PEOPLE_IDS.post,
    place: naturalId("place", "islamabad"),
    bio: naturalId("bio", "unnamed-the-bio"),
    membership: "00000009-0000-4000-8000-000000000001",
  },
};

const history = (name: string, around: string, path: readonly string[]): ListField => ({
  name,
  field: path.at(-1) ?? "",
  around,
  path,
  orderType: null,
  order: "as written",
  filterType: null,
  isForEditors: true,
});

const OF_RECORDS: readonly (readonly [type: string, id: string])[] = Object.values(RECORDS).flatMap(Object.entries);

/** The histories of records, which editors alone read. */
export const HISTORY_LISTS: readonly ListField[] = [
  history("Query.changes", "LIST", ["changes"]),
  history("Query.profileChanges", "LIST", ["profileChanges"]),
  ...OF_RECORDS.map(([type, id]) =>
    history(
      `${type.charAt(0).toUpperCase()}${type.slice(1)}.revisions`,
      `${type}(${type === "country" ? "code" : "id"}: "${id}") { LIST }`,
      [type, "revisions"],
    ),
  ),
];

/** The record whose history a list is; null for the lists of all. */
export const recordOfHistory = ({ path }: ListField): { readonly service: Service; readonly id: string | null } => {
  const [first = ""] = path;
  const service = first in RECORDS.people || first === "profileChanges" ? "people" : "geopolitics";
  return { service, id: RECORDS[service][first] ?? null };
};

/** Writes with even numbers, so that there is room between them. */
export const seedHistories = async (databases: TestDatabases): Promise<void> => {
  for (const service of ["geopolitics", "people"] as const) {
    await withClient(databases[service], async (client) => {
      for (const [type, id] of Object.entries(RECORDS[service])) {
        await client.query(
          `INSERT INTO revision (id, record_type, record_id, number, action, changed_fields, snapshot, label, made_by, made_at)
           SELECT gen_random_uuid(), $1, $2, 2 * i, 'UPDATED', '{}', '{}', 'a record', 'somebody', now() FROM generate_series(1, 40) AS i`,
          [type.toUpperCase(), id],
        );
      }
    });
  }
};
