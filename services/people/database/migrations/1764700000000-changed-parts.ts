import type { MigrationInterface, QueryRunner } from "typeorm";
import { forgetChangedParts, noteChangedParts } from "../../../runtime/data-version/note-changes";

/** Each write says what of the data it has changed: the rest of what was read is still so. */
export class ChangedParts1764700000000 implements MigrationInterface {
  readonly name = "ChangedParts1764700000000";

  up(runner: QueryRunner): Promise<void> {
    return noteChangedParts(runner, {
      foundBy: ["value"],
      // A person or an organization is found by its identifiers.
      around: `
        SELECT value FROM person_identifier WHERE person_id = ANY ($1)
        UNION ALL SELECT value FROM organization_identifier WHERE organization_id = ANY ($1)`,
    });
  }

  down(runner: QueryRunner): Promise<void> {
    return forgetChangedParts(runner);
  }
}
