import type { MigrationInterface, QueryRunner } from "typeorm";
import { makeSearchable, makeUnsearchable } from "../../../runtime/names/searchable-name.migration";

const TABLES = [
  { table: "person_name", isTitled: true },
  { table: "organization_name", isTitled: false },
  { table: "place_name", isTitled: false },
];

/** People, organizations and places are found by how their names sound, in any script. */
export class SearchableNames1764200000000 implements MigrationInterface {
  readonly name = "SearchableNames1764200000000";

  up(runner: QueryRunner): Promise<void> {
    return makeSearchable(runner, TABLES);
  }

  down(runner: QueryRunner): Promise<void> {
    return makeUnsearchable(runner, TABLES);
  }
}
