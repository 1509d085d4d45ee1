import sql, { join, raw } from "sql-template-tag";
import type { Database } from "../../runtime/database/database";
import { listByName, type Named } from "../../runtime/names/search";
import type { Connection } from "../../runtime/pagination/connection";
import { readPage } from "../../runtime/pagination/list";
import type { Period } from "../../runtime/records/period";
import { periodColumn } from "../../runtime/records/period.sql";
import type { Verification } from "../../runtime/records/verification";
import type { NameKind } from "./name.enum";
import { personMatches } from "./person.filter";
import type { PersonList } from "./person.input";

export interface PersonRow {
  readonly __typename: "Person";
  readonly id: string;
  readonly name: string;
  readonly isNamed: boolean;
  readonly gender: string | null;
  readonly image: string | null;
  readonly summary: string | null;
  readonly birth: Period | null;
  readonly death: Period | null;
  readonly webLinks: readonly { readonly url: string; readonly note?: string | null }[];
  readonly contacts: readonly { readonly kind: string; readonly value: string }[];
  readonly verification: Verification;
  readonly revision: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly retractedAt: Date | null;
}

export interface PersonNameRow {
  readonly personId: string;
  readonly text: string;
  readonly kind: NameKind;
  readonly language: string | null;
  readonly script: string | null;
  readonly period: Period | null;
  readonly note: string | null;
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

export class PersonRepository {
  constructor(private readonly database: Database) {}

  byIds(ids: readonly string[]): Promise<PersonRow[]> {
    return this.database.rows(
      sql`SELECT ${PERSON} FROM person p WHERE p.id = ANY(${ids}::uuid[]) AND p.retracted_at IS NULL`,
    );
  }

  /** @param scheme in small letters */
  byIdentifiers(scheme: string, values: readonly string[]): Promise<(PersonRow & { readonly value: string })[]> {
    return this.database.rows(sql`SELECT ${PERSON}, i.value FROM person_identifier i JOIN person p ON p.id = i.person_id
      WHERE i.scheme = ${scheme} AND i.value = ANY(${values}::text[]) AND p.retracted_at IS NULL`);
  }

  page(list: PersonList): Promise<Connection<PersonRow>> {
    const matching = personMatches("p", list.filter ?? {});
    return readPage(this.database, listByName(PEOPLE, list.search, matching), list);
  }

  namesOf(ids: readonly string[]): Promise<PersonNameRow[]> {
    return this.database.rows(
      sql`SELECT ${NAME} FROM person_name n WHERE n.person_id = ANY(${ids}::uuid[]) ORDER BY n.position`,
    );
  }

  identifiersOf(ids: readonly string[]): Promise<IdentifierRow[]> {
    return this.database.rows(sql`SELECT person_id AS "personId", scheme, value FROM person_identifier
      WHERE person_id = ANY(${ids}::uuid[]) ORDER BY position`);
  }

  nationalitiesOf(ids: readonly string[]): Promise<NationalityRow[]> {
    return this.database.rows(sql`SELECT person_id AS "personId", country_code AS "countryCode" FROM person_nationality
      WHERE person_id = ANY(${ids}::uuid[]) ORDER BY position`);
  }
}

const PERSON = join([
  raw(`'Person' AS "__typename", p.id, p.name, p.is_named AS "isNamed", p.gender, p.image, p.summary,
    p.web_links AS "webLinks", p.contacts, p.verification, p.revision, p.created_at AS "createdAt",
    p.updated_at AS "updatedAt", p.retracted_at AS "retractedAt"`),
  periodColumn("p", "birth"),
  periodColumn("p", "death"),
]);

const NAME = join([raw(`n.person_id AS "personId", n.text, n.kind, n.language, n.script, n.note`), periodColumn("n")]);

const PEOPLE: Named = {
  typename: "Person",
  table: "person",
  alias: "p",
  key: { column: "id", type: "uuid" },
  names: { table: "person_name", owner: "person_id" },
  columns: PERSON,
};
