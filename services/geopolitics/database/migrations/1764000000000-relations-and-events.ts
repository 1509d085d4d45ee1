import type { MigrationInterface, QueryRunner } from "typeorm";
import { comparableAddress } from "../../source/address";

const PERIOD = "period_edtf text, period_earliest date, period_latest date, period_as_reported text";

const ASSERTION = `
  verification text NOT NULL,
  revision integer NOT NULL,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  retracted_at timestamptz`;

/** Standing relations, events, and sources found by their address. */
export class RelationsAndEvents1764000000000 implements MigrationInterface {
  readonly name = "RelationsAndEvents1764000000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE relation (
        id uuid CONSTRAINT relation_pkey PRIMARY KEY,
        kind text NOT NULL,
        status text NOT NULL,
        is_mutual boolean NOT NULL,
        strength text,
        subject text,
        ${PERIOD},
        note text,
        ${ASSERTION}
      );
      CREATE INDEX relation_newest ON relation (coalesce(period_earliest, '-infinity'::date), id) WHERE retracted_at IS NULL;
      CREATE INDEX relation_period ON relation USING gist (daterange(period_earliest, period_latest, '[]'))
        WHERE retracted_at IS NULL;
      CREATE INDEX relation_kind ON relation (kind, status, coalesce(period_earliest, '-infinity'::date), id)
        WHERE retracted_at IS NULL;

      CREATE TABLE event (
        id uuid CONSTRAINT event_pkey PRIMARY KEY,
        kind text NOT NULL,
        title text NOT NULL,
        also_known_as text[] NOT NULL,
        summary text,
        status text,
        ${PERIOD},
        place text,
        topics text[] NOT NULL,
        topic_words text NOT NULL,
        quantities jsonb NOT NULL,
        part_of_id uuid,
        visit_id uuid,
        searched text NOT NULL,
        ${ASSERTION}
      );
      CREATE INDEX event_newest ON event (coalesce(period_earliest, '-infinity'::date), id) WHERE retracted_at IS NULL;
      CREATE INDEX event_oldest ON event (coalesce(period_earliest, 'infinity'::date), id) WHERE retracted_at IS NULL;
      CREATE INDEX event_period ON event USING gist (daterange(period_earliest, period_latest, '[]'))
        WHERE retracted_at IS NULL;
      CREATE INDEX event_of_visit ON event (visit_id, coalesce(period_earliest, 'infinity'::date), id);
      CREATE INDEX event_topics ON event USING gin (topic_words gin_trgm_ops);
      CREATE INDEX event_searched ON event USING gin (searched gin_trgm_ops);

      -- Only statements had links before.
      ALTER TABLE record_link ADD COLUMN from_type text NOT NULL DEFAULT 'STATEMENT';
      ALTER TABLE record_link ALTER COLUMN from_type DROP DEFAULT;
      DROP INDEX record_link_to;
      CREATE INDEX record_link_to ON record_link (to_id, id);

      CREATE INDEX participant_identified ON participant (identified_party) WHERE identified_party IS NOT NULL;
      ALTER TABLE source ADD COLUMN address text;
      CREATE INDEX source_address ON source (address) WHERE address IS NOT NULL;
    `);
    const sources = (await runner.query("SELECT id, url FROM source WHERE url IS NOT NULL")) as {
      readonly id: string;
      readonly url: string;
    }[];
    for (const { id, url } of sources) {
      await runner.query("UPDATE source SET address = $2 WHERE id = $1", [id, comparableAddress(url)]);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE source DROP COLUMN address;
      DROP INDEX participant_identified;
      DROP INDEX record_link_to;
      CREATE INDEX record_link_to ON record_link (to_id);
      DELETE FROM record_link WHERE from_type <> 'STATEMENT' OR to_type IN ('EVENT', 'RELATION');
      ALTER TABLE record_link DROP COLUMN from_type;
      DELETE FROM participant WHERE record_type IN ('EVENT', 'RELATION');
      DELETE FROM citation WHERE record_type IN ('EVENT', 'RELATION');
      DELETE FROM correction WHERE record_type IN ('EVENT', 'RELATION');
      DROP TABLE event, relation;
    `);
  }
}
