import type { MigrationInterface, QueryRunner } from "typeorm";

/** Those who bear exactly a name are found among any number of people. */
export class SameNames1764500000000 implements MigrationInterface {
  readonly name = "SameNames1764500000000";

  async up(runner: QueryRunner): Promise<void> {
    // By hash: folded, a long name can be longer than an ordered index takes.
    await runner.query("CREATE INDEX person_name_same ON person_name USING hash (folded)");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP INDEX person_name_same");
  }
}
