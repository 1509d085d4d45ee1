import type { MigrationInterface, QueryRunner } from "typeorm";

/** Visits from a country or to it are counted off its range of an index, which has all that they are counted by. */
export class VisitsCountedByCountry1764900000000 implements MigrationInterface {
  readonly name = "VisitsCountedByCountry1764900000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX visit_from, visit_to;
      CREATE INDEX visit_from ON visit (from_code, coalesce(period_earliest, '-infinity'::date), id)
        INCLUDE (status, begun_year, begun_month, to_code, kind, verification) WHERE retracted_at IS NULL;
      CREATE INDEX visit_to ON visit (to_code, coalesce(period_earliest, '-infinity'::date), id)
        INCLUDE (status, begun_year, begun_month, from_code, kind, verification) WHERE retracted_at IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX visit_from, visit_to;
      CREATE INDEX visit_from ON visit (from_code, coalesce(period_earliest, '-infinity'::date), id) WHERE retracted_at IS NULL;
      CREATE INDEX visit_to ON visit (to_code, coalesce(period_earliest, '-infinity'::date), id) WHERE retracted_at IS NULL;
    `);
  }
}
