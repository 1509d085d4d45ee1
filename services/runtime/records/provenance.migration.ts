import type { MigrationInterface, QueryRunner } from "typeorm";

/** The tables of citations and corrections, the same in both databases. */
export class Provenance1763900000000 implements MigrationInterface {
  readonly name = "Provenance1763900000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE citation (
        id uuid CONSTRAINT citation_pkey PRIMARY KEY,
        record_id uuid NOT NULL,
        record_type text NOT NULL,
        basis_of uuid,
        position integer NOT NULL,
        source_id uuid NOT NULL,
        excerpt text,
        locator text,
        via text[] NOT NULL,
        stance text NOT NULL,
        field text,
        value text,
        note text
      );
      CREATE INDEX citation_of_record ON citation (record_id, position);
      CREATE INDEX citation_of_source ON citation (source_id, record_type, record_id);
      CREATE INDEX citation_basis_of ON citation (basis_of, position) WHERE basis_of IS NOT NULL;

      CREATE TABLE correction (
        id uuid CONSTRAINT correction_pkey PRIMARY KEY,
        record_id uuid NOT NULL,
        record_type text NOT NULL,
        position integer NOT NULL,
        field text NOT NULL,
        as_reported text NOT NULL,
        corrected text,
        reason text NOT NULL,
        note text,
        reported_in_id uuid,
        verification text NOT NULL,
        made_by text,
        made_at timestamptz NOT NULL
      );
      CREATE INDEX correction_of_record ON correction (record_id, position);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE correction; DROP TABLE citation;`);
  }
}
