import sql, { raw, type Sql } from "sql-template-tag";
import type { Database } from "../../runtime/database/database";
import { selectable } from "../../runtime/database/columns";
import { about } from "../../runtime/database/read-parts";
import { searchableName } from "../../runtime/names/searchable-name";
import { listByName, type Named } from "../../runtime/names/list-by-name";
import type { Connection } from "../../runtime/pagination/connection";
import { pageOfList, type List } from "../../runtime/pagination/list";
import type { Period } from "../../runtime/records/period";
import { periodColumn } from "../../runtime/records/period.sql";
import { assertionColumns, type AssertionRow } from "../../runtime/records/assertion.sql";
import type { Verification } from "../../runtime/records/verification";
import { visibleAs, type Visibility } from "../../runtime/records/visibility";
import { MEMBERSHIPS } from "../membership/membership.sql";
import { NAME, type NameRow } from "./name.columns";
import type { RecordType } from "../record-type";
import { personMatches } from "./person.filter";
import type { PersonList } from "./person.input";

export interface PersonRow extends AssertionRow {
  readonly __typename: "Person";
  readonly name: string;
  readonly isNamed: boolean;
  readonly gender: string | null;
  readonly image: string | null;
  readonly summary: string | null;
  readonly birth: Period | null;
  readonly death: Period | null;
  readonly webLinks: readonly { readonly url: string; readonly note?: string | null }[];
  readonly contacts: readonly { readonly kind: string; readonly value: string }[];
  readonly identificationId: string | null;
  readonly identifiedAsId: string | null;
  readonly identificationVerification: Verification | null;
}

export interface PersonNameRow extends NameRow {
  readonly personId: string;
}

export interface IdentifierRow {
  readonly personId: string;
  readonly scheme: string;
  readonly value: string;
}

export interface NationalityRow {
  readonly personId: string;
  readonly countryCode: string;
}

/** Somebody as they are compared with the people that there are. */
export interface Described {
  /** Null for somebody who is no record yet. */
  readonly id: string | null;
  readonly name: string;
  readonly nationalities: readonly string[];
}

/** Namesakes have the very same name, however it is accented, and a nationality in common. */
export type SimilarRow = PersonRow & { readonly isNamesake: boolean };

export class PersonRepository {
  constructor(private readonly database: Database) {}

  byIds(ids: readonly string[], visibility: Visibility = "shown"): Promise<PersonRow[]> {
    return this.database.rows(
      about(
        ids,
        sql`SELECT ${PERSON} FROM person p WHERE p.id = ANY(${ids}::uuid[]) AND ${visibleAs("p", visibility)}`,
      ),
    );
  }

  /** People whom somebody could be: of the same nationality or of none known, with a name that is nearly the same. */
  similarTo({ id, name, nationalities }: Described): Promise<SimilarRow[]> {
    const { folded, sounds } = searchableName(name, true);
    if (folded === "") return Promise.resolve([]);
    const shares = sql`EXISTS (SELECT FROM person_nationality n
      WHERE n.person_id = p.id AND n.country_code = ANY(${nationalities}::text[]))`;
    return this.database.rows(sql`SELECT ${PERSON}, near.is_same AND ${shares} AS "isNamesake"
      FROM (SELECT n.person_id, max(similarity(n.sounds, ${sounds})) AS closeness, bool_or(n.folded = ${folded}) AS is_same
        FROM person_name n WHERE n.sounds % ${sounds} AND n.kind <> 'PART' GROUP BY n.person_id) AS near
      JOIN person p ON p.id = near.person_id
      WHERE p.retracted_at IS NULL AND near.closeness >= ${NEARLY} AND p.id IS DISTINCT FROM ${id}::uuid
        AND (${shares} OR cardinality(${nationalities}::text[]) = 0
          OR NOT EXISTS (SELECT FROM person_nationality n WHERE n.person_id = p.id))
      ORDER BY near.is_same DESC, near.closeness DESC, p.sort_name, p.id LIMIT ${MOST_SIMILAR}`);
  }

  /** @param scheme in small letters */
  byIdentifiers(scheme: string, values: readonly string[]): Promise<(PersonRow & { readonly value: string })[]> {
    return this.database.rows(
      about(
        values,
        sql`SELECT ${PERSON}, i.value FROM person_identifier i JOIN person p ON p.id = i.person_id
      WHERE i.scheme = ${scheme} AND i.value = ANY(${values}::text[]) AND p.retracted_at IS NULL`,
      ),
    );
  }

  page(list: PersonList): Connection<PersonRow> {
    const matching = personMatches("p", list.filter ?? {});
    return pageOfList(this.database, listByName(PEOPLE, list.search, matching), list);
  }

  namesOf(ids: readonly string[]): Promise<PersonNameRow[]> {
    return this.database.rows(
      about(
        ids,
        sql`SELECT n.person_id AS "personId", ${NAME} FROM person_name n
      WHERE n.person_id = ANY(${ids}::uuid[]) ORDER BY n.position`,
      ),
    );
  }

  identifiersOf(ids: readonly string[]): Promise<IdentifierRow[]> {
    return this.database.rows(
      about(
        ids,
        sql`SELECT person_id AS "personId", scheme, value FROM person_identifier
      WHERE person_id = ANY(${ids}::uuid[]) ORDER BY position`,
      ),
    );
  }

  nationalitiesOf(ids: readonly string[]): Promise<NationalityRow[]> {
    return this.database.rows(
      about(
        ids,
        sql`SELECT person_id AS "personId", country_code AS "countryCode" FROM person_nationality
      WHERE person_id = ANY(${ids}::uuid[]) ORDER BY position`,
      ),
    );
  }
}

/** How near two names have to be, from 0 to 1: Ali Larijani and Ali Laridjani are. */
const NEARLY = 0.6;
const MOST_SIMILAR = 20;

/** Citizens of a country, by name. */
export const nationals = (country: Sql): List =>
  listByName(PEOPLE, null, [
    ...personMatches("p", {}),
    sql`EXISTS (SELECT FROM person_nationality n WHERE n.person_id = p.id AND n.country_code = ${country})`,
  ]);

/** People of whom a source says something: it is cited for them, for their bio or for what they hold. By name. */
export const peopleCiting = (source: Sql): List => {
  const cited = (type: RecordType): Sql => sql`source_id = ${source} AND record_type = ${type}`;
  return {
    ...listByName(PEOPLE, null, personMatches("p", {})),
    from: sql`(SELECT record_id AS person_id FROM citation WHERE ${cited("PERSON")}
      UNION SELECT bio.person_id FROM citation JOIN bio ON bio.id = record_id AND bio.retracted_at IS NULL
        WHERE ${cited("BIO")}
      UNION SELECT held.person_id FROM citation JOIN ${raw(MEMBERSHIPS)} AS held ON held.id = record_id
        WHERE ${cited("MEMBERSHIP")}) AS cited
      JOIN person p ON p.id = cited.person_id`,
  };
};

const PERSON = selectable(
  "Person",
  assertionColumns("p", "Person"),
  raw(`p.name, p.is_named AS "isNamed", p.gender, p.image, p.summary, p.web_links AS "webLinks", p.contacts,
    p.identification_id AS "identificationId", p.identified_as_id AS "identifiedAsId", p.identification_verification AS "identificationVerification"`),
  periodColumn("p", "birth"),
  periodColumn("p", "death"),
);

const PEOPLE: Named = {
  typename: "Person",
  table: "person",
  alias: "p",
  key: { column: "id", type: "uuid" },
  names: { table: "person_name", owner: "person_id" },
  isTitled: true,
  columns: PERSON,
};
