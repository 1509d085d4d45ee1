import sql, { raw, type Sql } from "sql-template-tag";
import type { Database } from "../../runtime/database/database";
import { selectable } from "../../runtime/database/columns";
import { about } from "../../runtime/database/read-parts";
import { uuidsOf } from "../../runtime/graphql/ids";
import type { Connection } from "../../runtime/pagination/connection";
import { pageOfList } from "../../runtime/pagination/list";
import type { Period } from "../../runtime/records/period";
import { overlaps, periodColumn } from "../../runtime/records/period.sql";
import { citationsWith } from "../../runtime/records/provenance.repository";
import { visibleAs, type Visibility } from "../../runtime/records/visibility";
import { searchedList, type SearchedRecords } from "../text-search/searched-list.sql";
import type { SourceKind } from "./source.enum";
import type { SourceFilter, SourceList } from "./source.input";

export interface SourceRow {
  readonly __typename: "Source";
  readonly id: string;
  readonly kind: SourceKind;
  readonly title: string | null;
  readonly outletId: string | null;
  readonly outletName: string | null;
  readonly author: string | null;
  readonly publishedOn: Period | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly note: string | null;
  readonly partOfId: string | null;
  readonly copyOfId: string | null;
  readonly revision: number;
}

export class SourceRepository {
  constructor(private readonly database: Database) {}

  byIds(ids: readonly string[], visibility: Visibility = "shown"): Promise<SourceRow[]> {
    return this.database.rows(
      about(
        ids,
        sql`SELECT ${SOURCE} FROM source s WHERE s.id = ANY(${ids}::uuid[]) AND ${visibleAs("s", visibility)}`,
      ),
    );
  }

  /** @param addresses as `comparableAddress` makes them */
  byAddresses(addresses: readonly string[]): Promise<(SourceRow & { readonly address: string })[]> {
    return this.database.rows(
      about(
        addresses,
        sql`SELECT DISTINCT ON (s.address) ${SOURCE}, s.address FROM source s
      WHERE s.address = ANY(${addresses}::text[]) AND s.retracted_at IS NULL
      ORDER BY s.address, s.part_of_id NULLS FIRST, s.created_at, s.id`,
      ),
    );
  }

  partsOf(ids: readonly string[]): Promise<SourceRow[]> {
    return this.database.rows(
      about(
        ids,
        sql`SELECT ${SOURCE} FROM source s WHERE s.part_of_id = ANY(${ids}::uuid[]) AND s.retracted_at IS NULL ORDER BY s.id`,
      ),
    );
  }

  /** How many sources each of the outlets has published. */
  countsByOutlet(ids: readonly string[]): Promise<{ readonly outletId: string; readonly count: number }[]> {
    return this.database.rows(
      about(
        ids,
        sql`SELECT s.outlet_id AS "outletId", count(*)::integer AS count FROM source s
      WHERE s.outlet_id = ANY(${ids}::uuid[]) AND s.retracted_at IS NULL GROUP BY s.outlet_id`,
      ),
    );
  }

  async page(list: SourceList): Promise<Connection<SourceRow>> {
    const { database } = this;
    return pageOfList(database, await searchedList(database, SOURCES, list, matching(list.filter ?? {})), list);
  }
}

const matching = ({ ids, kinds, outlets, published }: SourceFilter): Sql[] => [
  raw("s.retracted_at IS NULL"),
  ...(ids ? [sql`s.id = ANY(${uuidsOf(ids)}::uuid[])`] : []),
  ...(kinds ? [sql`s.kind = ANY(${kinds}::text[])`] : []),
  ...(outlets ? [sql`s.outlet_id = ANY(${uuidsOf(outlets)}::uuid[])`] : []),
  ...(published ? [overlaps("s", published, "published")] : []),
];

const COLUMNS = [
  raw(`s.id, s.kind, s.title, s.outlet_id AS "outletId", s.outlet_name AS "outletName", s.author, s.url, s.language, s.note,
    s.part_of_id AS "partOfId", s.copy_of_id AS "copyOfId", s.revision`),
  periodColumn("s", "published", "publishedOn"),
];
const SOURCE = selectable("Source", raw(`'Source' AS "__typename"`), ...COLUMNS);

const citationsShowing = (visibility: Visibility): Sql =>
  citationsWith(COLUMNS, sql`LEFT JOIN source s ON s.id = c.source_id AND ${visibleAs("s", visibility)}`);

/** What is read of citations: with their sources, so that these need no statement of their own. */
export const CITATIONS: Readonly<Record<Visibility, Sql>> = {
  shown: citationsShowing("shown"),
  "retracted too": citationsShowing("retracted too"),
};

const SOURCES: SearchedRecords = {
  list: "Source",
  table: "source",
  alias: "s",
  day: raw("s.published_earliest"),
  columns: SOURCE,
  texts: [
    { text: raw("s.title"), language: raw("s.language") },
    { text: raw("s.outlet_name"), language: raw("NULL") },
    { text: raw("s.author"), language: raw("NULL") },
    { text: raw("s.url"), language: raw("NULL") },
  ],
};
