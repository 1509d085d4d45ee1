import type { MigrationInterface, QueryRunner } from "typeorm";
import { notedIn } from "../../../runtime/data-version/note-changes";

/** Tallies are found by their country: a change of one is a change of what the country is read for. */
export class TalliesByCountry1764800000000 implements MigrationInterface {
  readonly name = "TalliesByCountry1764800000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(await notedIn(runner, "country_tally", ["country"]));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(await notedIn(runner, "country_tally", []));
  }
}
