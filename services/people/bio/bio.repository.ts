import sql, { raw, type Sql } from "sql-template-tag";
import { type Beside, type ColumnPart, selectable } from "../../runtime/database/columns";
import type { Database } from "../../runtime/database/database";
import { about } from "../../runtime/database/read-parts";
import type { Period } from "../../runtime/records/period";
import { periodColumn } from "../../runtime/records/period.sql";
import type { Verification } from "../../runtime/records/verification";
import type { Visibility } from "../../runtime/records/visibility";
import type { PreferenceScope } from "./bio.enum";

export interface BioRow {
  readonly __typename: "Bio";
  readonly id: string;
  readonly personId: string;
  readonly age: { readonly years: number; readonly on: Period | null } | null;
  readonly favouriteQuote: FavouriteQuoteRow | null;
  readonly favouriteDogBreed: PreferenceRow | null;
  readonly favouriteColour: PreferenceRow | null;
  readonly favouritePlace: FavouritePlaceRow | null;
  readonly verification: Verification;
  readonly revision: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly retractedAt: Date | null;
}

export interface FavouriteQuoteRow {
  readonly text: string;
  readonly attributedTo: string | null;
  readonly attributedPersonId: string | null;
  readonly attribution: Verification;
  readonly note: string | null;
}

export interface PreferenceRow {
  readonly answer: string;
  readonly choices: readonly string[];
  readonly scope: PreferenceScope;
}

export interface FavouritePlaceRow {
  readonly placeId: string;
  readonly answer: string | null;
  readonly comment: string | null;
}

/** Every statement on bios. The bio of a retracted person is hidden with them. */
export class BioRepository {
  constructor(private readonly database: Database) {}

  byIds(ids: readonly string[], visibility: Visibility = "shown"): Promise<BioRow[]> {
    return this.database.rows(sql`SELECT ${BIO} FROM ${biosOf(visibility)} WHERE b.id = ANY(${ids}::uuid[])`);
  }

  ofPeople(personIds: readonly string[], visibility: Visibility = "shown"): Promise<BioRow[]> {
    const bios = biosOf(visibility);
    return this.database.rows(
      about(personIds, sql`SELECT ${BIO} FROM ${bios} WHERE b.person_id = ANY(${personIds}::uuid[])`),
    );
  }

  /** The bios that cite a source, once each. */
  citing(sourceIds: readonly string[]): Promise<(BioRow & { readonly citedId: string })[]> {
    return this.database.rows(sql`SELECT ${BIO}, cited.source_id AS "citedId"
      FROM (SELECT DISTINCT source_id, record_id FROM citation
        WHERE source_id = ANY(${sourceIds}::uuid[]) AND record_type = 'BIO') AS cited
      JOIN ${SHOWN} ON b.id = cited.record_id ORDER BY b.id`);
  }
}

const SHOWN = raw(`(SELECT bio.* FROM bio JOIN person ON person.id = bio.person_id
  WHERE bio.retracted_at IS NULL AND person.retracted_at IS NULL) AS b`);

const biosOf = (visibility: Visibility): Sql => (visibility === "shown" ? SHOWN : raw("bio AS b"));

/** An answer of somebody's; there is none where the first of its columns is null. */
const answer = (field: string, typename: string, ...parts: readonly ColumnPart[]): Beside => ({
  field,
  typename,
  columns: parts,
});

const preference = (field: string, column: string): Beside =>
  answer(
    field,
    "Preference",
    raw(`b.${column}_answer AS "answer", b.${column}_choices AS "choices", b.${column}_scope AS "scope"`),
  );

const BIO = selectable(
  "Bio",
  raw(`'Bio' AS "__typename", b.id, b.person_id AS "personId", b.verification, b.revision, b.created_at AS "createdAt",
    b.updated_at AS "updatedAt", b.retracted_at AS "retractedAt"`),
  answer("age", "ReportedAge", raw(`b.age_years AS "years"`), periodColumn("b", "age_on", "on")),
  answer(
    "favouriteQuote",
    "FavouriteQuote",
    raw(`b.quote_text AS "text", b.quote_attributed_to AS "attributedTo",
      b.quote_attributed_person_id AS "attributedPersonId", b.quote_attribution AS "attribution", b.quote_note AS "note"`),
  ),
  preference("favouriteDogBreed", "dog_breed"),
  preference("favouriteColour", "colour"),
  answer(
    "favouritePlace",
    "FavouritePlace",
    raw(`b.place_id AS "placeId", b.place_answer AS "answer", b.place_comment AS "comment"`),
  ),
);
