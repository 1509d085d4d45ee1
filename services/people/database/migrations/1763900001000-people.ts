import type { MigrationInterface, QueryRunner } from "typeorm";

const PERIOD = (name: string): string =>
  `${name}_edtf text, ${name}_earliest date, ${name}_latest date, ${name}_as_reported text`;

const ASSERTION = `
  verification text NOT NULL,
  revision integer NOT NULL,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  retracted_at timestamptz`;

const PREFERENCE = (name: string): string => `${name}_answer text, ${name}_choices text[], ${name}_scope text`;

/** People with their names, identifiers and nationalities, their bios, and places. */
export class People1763900001000 implements MigrationInterface {
  readonly name = "People1763900001000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE EXTENSION IF NOT EXISTS pg_trgm;

      CREATE TABLE person (
        id uuid CONSTRAINT person_pkey PRIMARY KEY,
        name text NOT NULL,
        sort_name text COLLATE "C" NOT NULL,
        is_named boolean NOT NULL,
        gender text,
        image text,
        summary text,
        ${PERIOD("birth")},
        ${PERIOD("death")},
        web_links jsonb NOT NULL,
        contacts jsonb NOT NULL,
        ${ASSERTION}
      );
      CREATE INDEX person_by_name ON person (sort_name, id) WHERE retracted_at IS NULL;

      CREATE TABLE person_name (
        id uuid CONSTRAINT person_name_pkey PRIMARY KEY,
        person_id uuid NOT NULL,
        position integer NOT NULL,
        text text NOT NULL,
        kind text NOT NULL,
        language text,
        script text,
        ${PERIOD("period")},
        note text,
        folded text NOT NULL
      );
      CREATE INDEX person_name_of_person ON person_name (person_id, position);
      CREATE INDEX person_name_folded ON person_name USING gin (folded gin_trgm_ops);

      CREATE TABLE person_identifier (
        person_id uuid NOT NULL,
        position integer NOT NULL,
        scheme text NOT NULL,
        value text NOT NULL,
        CONSTRAINT person_identifier_pkey PRIMARY KEY (person_id, position),
        CONSTRAINT person_identifier_scheme_value_key UNIQUE (scheme, value)
      );

      CREATE TABLE person_nationality (
        person_id uuid NOT NULL,
        position integer NOT NULL,
        country_code text NOT NULL,
        CONSTRAINT person_nationality_pkey PRIMARY KEY (person_id, position)
      );
      CREATE INDEX person_nationality_of_country ON person_nationality (country_code, person_id);

      CREATE TABLE bio (
        id uuid CONSTRAINT bio_pkey PRIMARY KEY,
        person_id uuid NOT NULL CONSTRAINT bio_person_id_key UNIQUE,
        age_years integer,
        ${PERIOD("age_on")},
        quote_text text,
        quote_attributed_to text,
        quote_attributed_person_id uuid,
        quote_attribution text,
        quote_note text,
        ${PREFERENCE("dog_breed")},
        ${PREFERENCE("colour")},
        place_id uuid,
        place_answer text,
        place_comment text,
        ${ASSERTION}
      );

      CREATE TABLE place (
        id uuid CONSTRAINT place_pkey PRIMARY KEY,
        name text NOT NULL,
        sort_name text COLLATE "C" NOT NULL,
        also_known_as text[] NOT NULL,
        kind text NOT NULL,
        locality text,
        region text,
        country_code text,
        latitude double precision,
        longitude double precision,
        url text,
        note text,
        revision integer NOT NULL,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        retracted_at timestamptz
      );
      CREATE INDEX place_by_name ON place (sort_name, id) WHERE retracted_at IS NULL;
      CREATE INDEX place_of_country ON place (country_code);

      CREATE TABLE place_name (
        id uuid CONSTRAINT place_name_pkey PRIMARY KEY,
        place_id uuid NOT NULL,
        position integer NOT NULL,
        text text NOT NULL,
        language text,
        folded text NOT NULL
      );
      CREATE INDEX place_name_of_place ON place_name (place_id, position);
      CREATE INDEX place_name_folded ON place_name USING gin (folded gin_trgm_ops);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE place_name, place, bio, person_nationality, person_identifier, person_name, person;
    `);
  }
}
