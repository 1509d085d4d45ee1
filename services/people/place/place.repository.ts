import sql, { join, raw, type Sql } from "sql-template-tag";
import type { Database } from "../../runtime/database/database";
import { uuidsOf } from "../../runtime/graphql/ids";
import { codesOf } from "../../runtime/iso3166/codes";
import { foundByName, foundRank, searchedFor } from "../../runtime/names/search";
import type { Connection } from "../../runtime/pagination/connection";
import { readPage, type List } from "../../runtime/pagination/list";
import type { OrderKey } from "../../runtime/pagination/order";
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

  byIds(ids: readonly string[]): Promise<PlaceRow[]> {
    return this.database.rows(
      sql`SELECT ${PLACE} FROM place p WHERE p.id = ANY(${ids}::uuid[]) AND p.retracted_at IS NULL`,
    );
  }

  page(list: PlaceList): Promise<Connection<PlaceRow>> {
    return readPage(this.database, places(list), list);
  }
}

const places = ({ search, filter }: PlaceList): List => {
  const text = searchedFor(search);
  const list = { columns: PLACE, conditions: [raw("p.retracted_at IS NULL"), ...matching(filter ?? {})] };
  if (text === null) {
    return { ...list, from: raw("place p"), order: { name: "Place", isDescending: false, keys: BY_NAME } };
  }
  return {
    ...list,
    columns: join([PLACE, raw('found."matchedName"')]),
    from: sql`${foundByName("place_name", "place_id", text)} JOIN place p ON p.id = found.owner`,
    order: { name: `Place:${text}`, isDescending: false, keys: [foundRank, ...BY_NAME] },
  };
};

const matching = ({ ids, kinds, country }: PlaceFilter): Sql[] => [
  ...(ids ? [sql`p.id = ANY(${uuidsOf(ids)}::uuid[])`] : []),
  ...(kinds ? [sql`p.kind = ANY(${kinds}::text[])`] : []),
  ...(typeof country === "string" ? [sql`p.country_code = ANY(${codesOf([country])}::text[])`] : []),
];

const BY_NAME: readonly OrderKey[] = [
  { expression: raw("p.sort_name"), type: "text" },
  { expression: raw("p.id"), type: "uuid" },
];

const PLACE =
  raw(`'Place' AS "__typename", p.id, p.name, p.also_known_as AS "alsoKnownAs", p.kind, p.locality, p.region,
  p.country_code AS "countryCode", p.latitude, p.longitude, p.url, p.note, p.revision`);
