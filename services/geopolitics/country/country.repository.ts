import sql, { raw, type Sql } from "sql-template-tag";
import type { Database } from "../../runtime/database/database";
import { selectable } from "../../runtime/database/columns";
import { codesOf } from "../../runtime/iso3166/codes";
import { listByName, type Named } from "../../runtime/names/list-by-name";
import type { Connection } from "../../runtime/pagination/connection";
import { pageOfList } from "../../runtime/pagination/list";
import type { Period } from "../../runtime/records/period";
import { periodColumn } from "../../runtime/records/period.sql";
import type { CountryStatus } from "./country.enum";
import type { CountryFilter, CountryList } from "./country.input";

export interface CountryRow {
  readonly __typename: "Country";
  readonly code: string;
  readonly alpha2: string | null;
  readonly name: string;
  readonly officialName: string | null;
  readonly status: CountryStatus;
  readonly existed: Period | null;
  readonly region: string | null;
  readonly subregion: string | null;
  readonly capitals: readonly string[];
  readonly isUnMember: boolean;
  readonly flag: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly borders: readonly string[];
  readonly revision: number;
}

export interface CountryNameRow {
  readonly countryCode: string;
  readonly language: string;
  readonly text: string;
}

export class CountryRepository {
  constructor(private readonly database: Database) {}

  byCodes(codes: readonly string[]): Promise<CountryRow[]> {
    return this.database.rows(sql`SELECT ${COUNTRY} FROM country c WHERE c.code = ANY(${codes}::text[])`);
  }

  page(list: CountryList): Connection<CountryRow> {
    return pageOfList(this.database, listByName(COUNTRIES, list.search, matching(list.filter ?? {})), list);
  }

  /** The common names of countries, in every language that we have. */
  namesOf(codes: readonly string[]): Promise<CountryNameRow[]> {
    return this.database.rows(sql`SELECT country_code AS "countryCode", language, text FROM country_name
      WHERE country_code = ANY(${codes}::text[]) AND kind = 'COMMON' ORDER BY position`);
  }
}

const matching = ({ codes, region, status, isUnMember }: CountryFilter): Sql[] => [
  ...(codes ? [sql`c.code = ANY(${codesOf(codes)}::text[])`] : []),
  ...(typeof region === "string" ? [sql`lower(c.region) = lower(${region})`] : []),
  ...(status ? [sql`c.status = ${status}`] : []),
  ...(typeof isUnMember === "boolean" ? [sql`c.is_un_member = ${isUnMember}`] : []),
];

const COUNTRY = selectable(
  "Country",
  raw(`'Country' AS "__typename", c.code, c.alpha2, c.name, c.official_name AS "officialName", c.status, c.region,
    c.subregion, c.capitals, c.is_un_member AS "isUnMember", c.flag, c.latitude, c.longitude, c.borders, c.revision`),
  periodColumn("c", "existed"),
);

const COUNTRIES: Named = {
  typename: "Country",
  table: "country",
  alias: "c",
  key: { column: "code", type: "text" },
  names: { table: "country_name", owner: "country_code" },
  isTitled: false,
  columns: COUNTRY,
};
