import sql, { raw, type Sql } from "sql-template-tag";
import type { Database } from "../../runtime/database/database";
import { selectable } from "../../runtime/database/columns";
import { about } from "../../runtime/database/read-parts";
import { uuidsOf } from "../../runtime/graphql/ids";
import { codesOf } from "../../runtime/iso3166/codes";
import { listByName, type Named } from "../../runtime/names/list-by-name";
import type { Connection } from "../../runtime/pagination/connection";
import { pageOfList } from "../../runtime/pagination/list";
import { visibleAs, type Visibility } from "../../runtime/records/visibility";
import type { PlaceKind } from "./place.enum";
import type { PlaceFilter, PlaceList } from "./place.input";

export interface PlaceRow {
  readonly __typename: "Place";
  readonly id: string;
  readonly name: string;
  readonly alsoKnownAs: readonly string[];
  readonly kind: PlaceKind;
  readonly locality: string | null;
  readonly region: string | null;
  readonly countryCode: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly url: string | null;
  readonly note: string | null;
  readonly revision: number;
}

export class PlaceRepository {
  constructor(private readonly database: Database) {}

  byIds(ids: readonly string[], visibility: Visibility = "shown"): Promise<PlaceRow[]> {
    return this.database.rows(
      about(ids, sql`SELECT ${PLACE} FROM place p WHERE p.id = ANY(${ids}::uuid[]) AND ${visibleAs("p", visibility)}`),
    );
  }

  page(list: PlaceList): Connection<PlaceRow> {
    return pageOfList(this.database, listByName(PLACES, list.search, matching(list.filter ?? {})), list);
  }
}

const matching = ({ ids, kinds, country }: PlaceFilter): Sql[] => [
  raw("p.retracted_at IS NULL"),
  ...(ids ? [sql`p.id = ANY(${uuidsOf(ids)}::uuid[])`] : []),
  ...(kinds ? [sql`p.kind = ANY(${kinds}::text[])`] : []),
  ...(typeof country === "string" ? [sql`p.country_code = ANY(${codesOf([country])}::text[])`] : []),
];

const PLACE = selectable(
  "Place",
  raw(`'Place' AS "__typename", p.id, p.name, p.also_known_as AS "alsoKnownAs", p.kind, p.locality, p.region,
  p.country_code AS "countryCode", p.latitude, p.longitude, p.url, p.note, p.revision`),
);

const PLACES: Named = {
  typename: "Place",
  table: "place",
  alias: "p",
  key: { column: "id", type: "uuid" },
  names: { table: "place_name", owner: "place_id" },
  isTitled: false,
  columns: PLACE,
};
