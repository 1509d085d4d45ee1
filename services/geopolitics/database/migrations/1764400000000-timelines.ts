import type { MigrationInterface, QueryRunner } from "typeorm";
import { beginningOf } from "../../visit/visit-beginning";

/** What is between two countries as one range of an index, and visits counted by year and month without reading them. */
export class Timelines1764400000000 implements MigrationInterface {
  readonly name = "Timelines1764400000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE country_pair (
        record_id uuid NOT NULL,
        one text NOT NULL,
        other text NOT NULL,
        record_type text NOT NULL,
        day date,
        CONSTRAINT country_pair_pkey PRIMARY KEY (record_id, one, other)
      );
      ${FILL_COUNTRY_PAIRS};
      CREATE INDEX country_pair_newest ON country_pair (one, other, record_type, coalesce(day, '-infinity'::date), record_id);
      CREATE INDEX country_pair_oldest ON country_pair (one, other, record_type, coalesce(day, 'infinity'::date), record_id);

      ALTER TABLE visit ADD COLUMN begun_year integer, ADD COLUMN begun_month integer;
    `);
    await fillBeginnings(runner);
    await runner.query(`
      CREATE INDEX visit_counted ON visit (status, begun_year, begun_month, from_code, to_code, kind, verification, id)
        WHERE retracted_at IS NULL;
      CREATE INDEX meeting_counted ON meeting (verification, id) WHERE retracted_at IS NULL;
      CREATE INDEX statement_counted ON statement (form, medium, verification, id)
        WHERE retracted_at IS NULL AND variant_of_id IS NULL;
      CREATE INDEX event_counted ON event (kind, status, verification, id) WHERE retracted_at IS NULL;
      CREATE INDEX source_counted ON source (kind, id) WHERE retracted_at IS NULL;
      CREATE INDEX participant_post_role ON participant (post_role, list, record_id) WHERE post_role IS NOT NULL;
      DROP INDEX visit_from;
      DROP INDEX visit_to;
      CREATE INDEX visit_from ON visit (from_code, coalesce(period_earliest, '-infinity'::date), id) WHERE retracted_at IS NULL;
      CREATE INDEX visit_to ON visit (to_code, coalesce(period_earliest, '-infinity'::date), id) WHERE retracted_at IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX visit_to;
      DROP INDEX visit_from;
      CREATE INDEX visit_from ON visit (from_code, coalesce(period_earliest, '-infinity'::date), id);
      CREATE INDEX visit_to ON visit (to_code, coalesce(period_earliest, '-infinity'::date), id);
      DROP INDEX participant_post_role, source_counted, event_counted, statement_counted, meeting_counted, visit_counted;
      ALTER TABLE visit DROP COLUMN begun_month, DROP COLUMN begun_year;
      DROP TABLE country_pair;
    `);
  }
}

/** As pairsOf makes them of a record that is written now. */
export const FILL_COUNTRY_PAIRS = `
  INSERT INTO country_pair (record_id, one, other, record_type, day)
  SELECT DISTINCT p.record_id, p.party, q.party, p.record_type, p.day
  FROM participant p JOIN participant q ON q.record_id = p.record_id AND q.party > p.party
  WHERE p.party_type = 'Country' AND q.party_type = 'Country' AND p.list <> 'ASSESSOR' AND q.list <> 'ASSESSOR'
    AND (p.record_type <> 'VISIT' OR (p.list IN ('TO', 'HOSTS')) <> (q.list IN ('TO', 'HOSTS')))
  ON CONFLICT DO NOTHING`;

/** What a period's text says of its beginning is read here, as it is of a visit that is written now. */
const fillBeginnings = async (runner: QueryRunner): Promise<void> => {
  const periods = (await runner.query(
    "SELECT DISTINCT period_edtf AS edtf FROM visit WHERE period_edtf IS NOT NULL",
  )) as {
    readonly edtf: string;
  }[];
  const beginnings = periods.map(({ edtf }) => ({ edtf, ...beginningOf(edtf) }));
  await runner.query(
    `UPDATE visit SET begun_year = begun.year, begun_month = begun.month
      FROM jsonb_to_recordset($1::jsonb) AS begun (edtf text, year integer, month integer)
      WHERE visit.period_edtf = begun.edtf`,
    [JSON.stringify(beginnings)],
  );
};
