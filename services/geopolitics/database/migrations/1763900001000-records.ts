import type { MigrationInterface, QueryRunner } from "typeorm";

const PERIOD = (name: string): string =>
  `${name}_edtf text, ${name}_earliest date, ${name}_latest date, ${name}_as_reported text`;

const ASSERTION = `
  verification text NOT NULL,
  revision integer NOT NULL,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  retracted_at timestamptz`;

/** Undated records stand last in both orders, so each order has its own idea of when they were. */
const CHRONOLOGICAL = (table: string, period = "period"): string => `
  CREATE INDEX ${table}_newest ON ${table} (coalesce(${period}_earliest, '-infinity'::date), id) WHERE retracted_at IS NULL;
  CREATE INDEX ${table}_oldest ON ${table} (coalesce(${period}_earliest, 'infinity'::date), id) WHERE retracted_at IS NULL;
  CREATE INDEX ${table}_period ON ${table} USING gist (daterange(${period}_earliest, ${period}_latest, '[]'))
    WHERE retracted_at IS NULL;`;

const WORDS = (table: string, index: string, column: string): string =>
  `CREATE INDEX ${table}_${index} ON ${table} USING gin (${column} gin_trgm_ops);`;

/** Countries, sources, visits, meetings and statements, with those who take part in them. */
export class Records1763900001000 implements MigrationInterface {
  readonly name = "Records1763900001000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE EXTENSION IF NOT EXISTS pg_trgm;
      CREATE EXTENSION IF NOT EXISTS btree_gist;

      CREATE TABLE country (
        code text CONSTRAINT country_pkey PRIMARY KEY,
        alpha2 text,
        name text NOT NULL,
        sort_name text COLLATE "C" NOT NULL,
        official_name text,
        status text NOT NULL,
        ${PERIOD("existed")},
        region text,
        subregion text,
        capitals text[] NOT NULL,
        is_un_member boolean NOT NULL,
        flag text,
        latitude double precision,
        longitude double precision,
        borders text[] NOT NULL,
        revision integer NOT NULL,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL
      );
      CREATE UNIQUE INDEX country_alpha2 ON country (alpha2);

      CREATE TABLE country_name (
        id uuid CONSTRAINT country_name_pkey PRIMARY KEY,
        country_code text NOT NULL,
        position integer NOT NULL,
        language text,
        kind text NOT NULL,
        text text NOT NULL,
        folded text NOT NULL
      );
      CREATE INDEX country_name_of_country ON country_name (country_code, position);
      ${WORDS("country_name", "folded", "folded")}

      CREATE TABLE source (
        id uuid CONSTRAINT source_pkey PRIMARY KEY,
        kind text NOT NULL,
        title text,
        outlet_id uuid,
        outlet_name text,
        author text,
        ${PERIOD("published")},
        url text,
        language text,
        note text,
        part_of_id uuid,
        copy_of_id uuid,
        searched text NOT NULL,
        revision integer NOT NULL,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        retracted_at timestamptz
      );
      ${CHRONOLOGICAL("source", "published")}
      CREATE INDEX source_of_outlet ON source (outlet_id);
      CREATE INDEX source_part_of ON source (part_of_id);
      ${WORDS("source", "searched", "searched")}

      CREATE TABLE visit (
        id uuid CONSTRAINT visit_pkey PRIMARY KEY,
        kind text NOT NULL,
        status text NOT NULL,
        trip text,
        note text,
        from_code text,
        to_code text,
        places text[] NOT NULL,
        place_words text NOT NULL,
        ${PERIOD("period")},
        purpose text,
        topics text[] NOT NULL,
        topic_words text NOT NULL,
        ${ASSERTION}
      );
      ${CHRONOLOGICAL("visit")}
      CREATE INDEX visit_from ON visit (from_code, coalesce(period_earliest, '-infinity'::date), id);
      CREATE INDEX visit_to ON visit (to_code, coalesce(period_earliest, '-infinity'::date), id);
      ${WORDS("visit", "places", "place_words")}
      ${WORDS("visit", "topics", "topic_words")}

      CREATE TABLE meeting (
        id uuid CONSTRAINT meeting_pkey PRIMARY KEY,
        visit_id uuid,
        ${PERIOD("period")},
        place text,
        topics text[] NOT NULL,
        topic_words text NOT NULL,
        summary text,
        ${ASSERTION}
      );
      ${CHRONOLOGICAL("meeting")}
      CREATE INDEX meeting_of_visit ON meeting (visit_id, coalesce(period_earliest, 'infinity'::date), id);
      ${WORDS("meeting", "topics", "topic_words")}

      CREATE TABLE statement (
        id uuid CONSTRAINT statement_pkey PRIMARY KEY,
        form text NOT NULL,
        text text NOT NULL,
        language text,
        original_text text,
        original_language text,
        gloss text,
        topics text[] NOT NULL,
        topic_words text NOT NULL,
        medium text NOT NULL,
        ${PERIOD("period")},
        visit_id uuid,
        meeting_id uuid,
        variant_of_id uuid,
        searched text NOT NULL,
        ${ASSERTION}
      );
      ${CHRONOLOGICAL("statement")}
      CREATE INDEX statement_of_visit ON statement (visit_id, coalesce(period_earliest, 'infinity'::date), id);
      CREATE INDEX statement_of_meeting ON statement (meeting_id, coalesce(period_earliest, 'infinity'::date), id);
      CREATE INDEX statement_variant_of ON statement (variant_of_id) WHERE variant_of_id IS NOT NULL;
      ${WORDS("statement", "topics", "topic_words")}
      ${WORDS("statement", "searched", "searched")}

      CREATE TABLE record_link (
        id uuid CONSTRAINT record_link_pkey PRIMARY KEY,
        from_id uuid NOT NULL,
        position integer NOT NULL,
        kind text NOT NULL,
        to_id uuid NOT NULL,
        to_type text NOT NULL,
        note text
      );
      CREATE INDEX record_link_from ON record_link (from_id, position);
      CREATE INDEX record_link_to ON record_link (to_id);

      CREATE TABLE participant (
        id uuid CONSTRAINT participant_pkey PRIMARY KEY,
        record_id uuid NOT NULL,
        record_type text NOT NULL,
        list text NOT NULL,
        position integer NOT NULL,
        day date,
        agent_id uuid,
        party_type text,
        party text,
        label text NOT NULL,
        role text NOT NULL,
        as_post text,
        post_role text,
        side integer,
        identified_party_type text,
        identified_party text,
        identification_verification text
      );
      CREATE INDEX participant_of_record ON participant (record_id, list, position);
      CREATE INDEX participant_newest ON participant
        (party, record_type, coalesce(day, '-infinity'::date), record_id) INCLUDE (list) WHERE party IS NOT NULL;
      CREATE INDEX participant_oldest ON participant
        (party, record_type, coalesce(day, 'infinity'::date), record_id) INCLUDE (list) WHERE party IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE participant, record_link, statement, meeting, visit, source, country_name, country;
    `);
  }
}
