import type { MigrationInterface, QueryRunner } from "typeorm";

const PERIOD = (name: string): string =>
  `${name}_edtf text, ${name}_earliest date, ${name}_latest date, ${name}_as_reported text`;

const WRITTEN = `
  revision integer NOT NULL,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  retracted_at timestamptz`;

/** Organizations with their names and identifiers, posts, memberships and terms, and who an unnamed person probably is. */
export class Memberships1764000000000 implements MigrationInterface {
  readonly name = "Memberships1764000000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE organization (
        id uuid CONSTRAINT organization_pkey PRIMARY KEY,
        name text NOT NULL,
        sort_name text COLLATE "C" NOT NULL,
        classification text NOT NULL,
        country_code text,
        parent_id uuid,
        ${PERIOD("founded")},
        ${PERIOD("dissolved")},
        note text,
        verification text NOT NULL,
        ${WRITTEN}
      );
      CREATE INDEX organization_by_name ON organization (sort_name, id) WHERE retracted_at IS NULL;
      CREATE INDEX organization_of_country ON organization (country_code);

      CREATE TABLE organization_name (
        id uuid CONSTRAINT organization_name_pkey PRIMARY KEY,
        organization_id uuid NOT NULL,
        position integer NOT NULL,
        text text NOT NULL,
        kind text NOT NULL,
        language text,
        script text,
        ${PERIOD("period")},
        note text,
        folded text NOT NULL
      );
      CREATE INDEX organization_name_of_organization ON organization_name (organization_id, position);
      CREATE INDEX organization_name_folded ON organization_name USING gin (folded gin_trgm_ops);

      CREATE TABLE organization_identifier (
        organization_id uuid NOT NULL,
        position integer NOT NULL,
        scheme text NOT NULL,
        value text NOT NULL,
        CONSTRAINT organization_identifier_pkey PRIMARY KEY (organization_id, position),
        CONSTRAINT organization_identifier_scheme_value_key UNIQUE (scheme, value)
      );

      CREATE TABLE post (
        id uuid CONSTRAINT post_pkey PRIMARY KEY,
        label text NOT NULL,
        sort_label text COLLATE "C" NOT NULL,
        role text NOT NULL,
        organization_id uuid,
        country_code text,
        accredited_to_code text,
        ${WRITTEN}
      );
      CREATE INDEX post_by_label ON post (sort_label, id) WHERE retracted_at IS NULL;
      CREATE INDEX post_of_organization ON post (organization_id, sort_label, id);
      CREATE INDEX post_of_country ON post (country_code, sort_label, id);

      CREATE TABLE term (
        id uuid CONSTRAINT term_pkey PRIMARY KEY,
        name text NOT NULL,
        organization_id uuid,
        ${PERIOD("period")}
      );

      CREATE TABLE membership (
        id uuid CONSTRAINT membership_pkey PRIMARY KEY,
        person_id uuid NOT NULL,
        post_id uuid,
        organization_id uuid,
        on_behalf_of_id uuid,
        label text NOT NULL,
        area_id uuid,
        term_id uuid,
        ${PERIOD("period")},
        note text,
        verification text NOT NULL,
        ${WRITTEN}
      );
      CREATE INDEX membership_of_person ON membership (person_id);
      CREATE INDEX membership_of_post ON membership (post_id);
      CREATE INDEX membership_of_organization ON membership (organization_id);

      ALTER TABLE person ADD COLUMN identification_id uuid, ADD COLUMN identified_as_id uuid,
        ADD COLUMN identification_verification text;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM citation WHERE record_type IN ('ORGANIZATION', 'MEMBERSHIP')
        OR basis_of IN (SELECT identification_id FROM person);
      DELETE FROM correction WHERE record_type IN ('ORGANIZATION', 'MEMBERSHIP');
      ALTER TABLE person DROP COLUMN identification_verification, DROP COLUMN identified_as_id,
        DROP COLUMN identification_id;
      DROP TABLE membership, term, post, organization_identifier, organization_name, organization;
    `);
  }
}
