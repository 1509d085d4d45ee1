import type { MigrationInterface, QueryRunner } from "typeorm";
import { forgetChangedParts, noteChangedParts } from "../../../runtime/data-version/note-changes";

/** Each write says what of the data it has changed: the rest of what was read is still so. */
export class ChangedParts1764700000000 implements MigrationInterface {
  readonly name = "ChangedParts1764700000000";

  up(runner: QueryRunner): Promise<void> {
    return noteChangedParts(runner, {
      foundBy: ["code", "country_code", "from_code", "to_code", "party", "identified_party", "address"],
      // A record stands in the lists of those who take part in it, and of the sources that it cites.
      around: `
        SELECT party FROM participant WHERE record_id = ANY ($1) AND party IS NOT NULL
        UNION ALL SELECT identified_party FROM participant WHERE record_id = ANY ($1) AND identified_party IS NOT NULL
        UNION ALL SELECT source_id::text FROM citation WHERE record_id = ANY ($1)`,
    });
  }

  down(runner: QueryRunner): Promise<void> {
    return forgetChangedParts(runner);
  }
}
