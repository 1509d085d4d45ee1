import type { MigrationInterface, QueryRunner } from "typeorm";

/** The tables of every record's history and of writes that are not to be repeated, the same in both databases. */
export class Revisions1764100000000 implements MigrationInterface {
  readonly name = "Revisions1764100000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE revision (
        id uuid CONSTRAINT revision_pkey PRIMARY KEY,
        record_type text NOT NULL,
        record_id text NOT NULL,
        number integer NOT NULL,
        action text NOT NULL,
        changed_fields text[] NOT NULL,
        snapshot jsonb NOT NULL,
        label text NOT NULL,
        made_by text NOT NULL,
        made_at timestamptz NOT NULL,
        reason text
      );
      CREATE UNIQUE INDEX revision_of_record ON revision (record_type, record_id, number);
      CREATE INDEX revision_by_time ON revision (made_at, id);

      CREATE TABLE idempotent_write (
        caller text NOT NULL,
        key text NOT NULL,
        fetch_hash text NOT NULL,
        position integer NOT NULL,
        body_hash text NOT NULL,
        record_id text NOT NULL,
        made_at timestamptz NOT NULL,
        CONSTRAINT idempotent_write_pkey PRIMARY KEY (caller, key, fetch_hash, position)
      );
      CREATE INDEX idempotent_write_by_time ON idempotent_write (made_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE idempotent_write, revision");
  }
}
