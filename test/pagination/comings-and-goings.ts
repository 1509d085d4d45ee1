import { randomUUID } from "node:crypto";
import { Client } from "pg";
import type { TestDatabases } from "../support/databases";
import type { ListField } from "./lists";
import { recordOfHistory } from "./lists-of-histories";

type Service = keyof Omit<TestDatabases, "drop">;

/** Where a new row is to stand, by whatever its list is ordered by; what the list doesn't know has no effect. */
export interface Standing {
  /** YYYY-MM-DD; null is without a day. */
  readonly day: string | null;
  readonly name: string;
  readonly text: string;
}

/** A table of records, and those that hold what belongs to one of them. */
interface Kind {
  readonly service: Service;
  readonly key?: "code";
  readonly children: readonly (readonly [table: string, owner: string])[];
  readonly standing: (at: Standing) => Readonly<Record<string, unknown>>;
}

const during = (period: string, { day }: Standing) => ({
  [`${period}_edtf`]: day,
  [`${period}_earliest`]: day,
  [`${period}_latest`]: day,
});

const happening = (text?: string): Kind => ({
  service: "geopolitics",
  children: [
    ["participant", "record_id"],
    ["country_pair", "record_id"],
    ["citation", "record_id"],
    ["record_link", "from_id"],
  ],
  standing: (at) => ({ ...during("period", at), ...(text === undefined ? {} : { [text]: at.text }) }),
});

const named = (children: Kind["children"], name = "name", service: Service = "people"): Kind => ({
  service,
  children,
  standing: (at) => ({ [name]: at.name, [`sort_${name}`]: at.name.toLowerCase() }),
});

const KINDS: Readonly<Record<string, Kind>> = {
  visit: happening(),
  meeting: happening(),
  statement: happening("text"),
  event: happening("title"),
  relation: happening(),
  source: {
    service: "geopolitics",
    children: [],
    standing: (at) => ({ ...during("published", at), title: at.text }),
  },
  country: { ...named([["country_name", "country_code"]], "name", "geopolitics"), key: "code" },
  person: named([
    ["person_name", "person_id"],
    ["person_nationality", "person_id"],
    ["citation", "record_id"],
  ]),
  place: named([["place_name", "place_id"]]),
  organization: named([
    ["organization_name", "organization_id"],
    ["citation", "record_id"],
  ]),
  post: named([], "label"),
  membership: {
    service: "people",
    children: [["citation", "record_id"]],
    // Those who hold a post still hold it.
    standing: ({ day }) => ({
      period_edtf: day === null ? null : `${day}/..`,
      period_earliest: day,
      period_latest: null,
    }),
  },
};

/** In which tables the rows of a list are, by the list's field: to walk a new list here, name them. */
const TABLES: Readonly<Record<string, readonly string[]>> = {
  visits: ["visit"],
  meetings: ["meeting"],
  statements: ["statement"],
  events: ["event"],
  relations: ["relation"],
  sources: ["source"],
  countries: ["country"],
  people: ["person"],
  nationals: ["person"],
  places: ["place"],
  organizations: ["organization"],
  posts: ["post"],
  memberships: ["membership"],
  holders: ["membership"],
  officeHolders: ["membership"],
  timeline: ["visit", "meeting", "statement", "event"],
  linkedFrom: ["visit", "meeting", "statement", "event", "relation"],
};

/** Rows that come into a list and go from it, and all of it undone in the end. */
export class ComingsAndGoings {
  private readonly undoing: (() => Promise<unknown>)[] = [];

  private constructor(private readonly clients: Readonly<Record<Service, Client>>) {}

  static async of(databases: TestDatabases): Promise<ComingsAndGoings> {
    const clients = {
      geopolitics: new Client({ connectionString: databases.geopolitics }),
      people: new Client({ connectionString: databases.people }),
    };
    await Promise.all(Object.values(clients).map((client) => client.connect()));
    return new ComingsAndGoings(clients);
  }

  /** Adds a row like one that is in the list, so that it belongs there too, most often in another place. */
  async add(list: ListField, like: string, at: Standing): Promise<void> {
    if (list.isForEditors) return this.addRevision(list);
    const { table, kind } = await this.kindOf(list, like);
    const key = kind.key ?? "id";
    const id = kind.key === "code" ? `X${randomUUID().slice(0, 6).toUpperCase()}` : randomUUID();
    const values = { ...kind.standing(at), [key]: id, ...(kind.key === "code" ? { alpha2: null } : {}) };
    await this.copy(kind.service, table, { column: key, value: like }, values);
    this.deleteAfterwards(kind.service, table, key, id);
    for (const [child, owner] of kind.children) {
      await this.copy(kind.service, child, { column: owner, value: like }, { [owner]: id, day: at.day });
      this.deleteAfterwards(kind.service, child, owner, id);
    }
  }

  /** Whether rows of the list can be taken back: writes can't, nor can countries. */
  canRetract(list: ListField): boolean {
    return !list.isForEditors && list.field !== "countries";
  }

  async retract(list: ListField, id: string): Promise<void> {
    const { table, kind } = await this.kindOf(list, id);
    const client = this.clients[kind.service];
    await client.query(`UPDATE ${table} SET retracted_at = now() WHERE id = $1`, [id]);
    this.undoing.push(() => client.query(`UPDATE ${table} SET retracted_at = NULL WHERE id = $1`, [id]));
  }

  async undo(): Promise<void> {
    for (const undo of this.undoing.splice(0).reverse()) await undo();
  }

  async close(): Promise<void> {
    await Promise.all(Object.values(this.clients).map((client) => client.end()));
  }

  private async kindOf({ field }: ListField, id: string): Promise<{ readonly table: string; readonly kind: Kind }> {
    const tables = TABLES[field] ?? [];
    for (const table of tables) {
      const kind = KINDS[table];
      if (!kind) continue;
      const { rowCount } = await this.clients[kind.service].query(
        `SELECT FROM ${table} WHERE ${kind.key ?? "id"} = $1`,
        [id],
      );
      if (rowCount === 1) return { table, kind };
    }
    throw new Error(`The rows of ${field} are in none of these tables: ${tables.join(", ")}.`);
  }

  /** Copies rows with other values in some of their columns, and new ids. */
  private async copy(
    service: Service,
    table: string,
    { column, value }: { readonly column: string; readonly value: string },
    values: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    await this.clients[service].query(
      `INSERT INTO ${table} SELECT copy.* FROM ${table} AS row
         CROSS JOIN LATERAL jsonb_populate_record(row, jsonb_build_object('id', gen_random_uuid()) || $2::jsonb) AS copy
         WHERE row.${column} = $1`,
      [value, JSON.stringify(values)],
    );
  }

  private async addRevision(list: ListField): Promise<void> {
    const { service, id } = recordOfHistory(list);
    const added = randomUUID();
    // Of all revisions, or of one record's with a number that is free.
    await this.clients[service].query(
      `INSERT INTO revision SELECT copy.* FROM (
         SELECT row, (SELECT number FROM generate_series(3, 99, 2) AS number
           WHERE number NOT IN (SELECT number FROM revision WHERE record_id = row.record_id) ORDER BY random() LIMIT 1) AS free
         FROM revision AS row WHERE $2::text IS NULL OR record_id = $2 ORDER BY random() LIMIT 1) AS one
       CROSS JOIN LATERAL jsonb_populate_record(one.row, jsonb_build_object('id', $1::uuid, 'number', free)) AS copy`,
      [added, id],
    );
    this.deleteAfterwards(service, "revision", "id", added);
  }

  private deleteAfterwards(service: Service, table: string, column: string, value: string): void {
    this.undoing.push(() => this.clients[service].query(`DELETE FROM ${table} WHERE ${column} = $1`, [value]));
  }
}
