import type { MigrationInterface, QueryRunner } from "typeorm";
import { makeSearchable, makeUnsearchable } from "../../../runtime/names/searchable-name.migration";
import { naturalId } from "../../../runtime/records/identity";

const TABLES = [{ table: "country_name", isTitled: false }];

/** Countries are found by how their names sound, in any script, and by their codes. */
export class SearchableNames1764200000000 implements MigrationInterface {
  readonly name = "SearchableNames1764200000000";

  async up(runner: QueryRunner): Promise<void> {
    await addCodes(runner);
    await makeSearchable(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await makeUnsearchable(runner, TABLES);
    await runner.query("DELETE FROM country_name WHERE kind = 'ALTERNATE' AND text = country_code");
  }
}

/** Codes as the last names of the countries that don't have them as names already. */
const addCodes = async (runner: QueryRunner): Promise<void> => {
  const codes = (await runner.query(`
    SELECT c.code, given.text, (SELECT count(*) FROM country_name n WHERE n.country_code = c.code)::integer
        + (row_number() OVER (PARTITION BY c.code ORDER BY given.place))::integer - 1 AS position
    FROM country c CROSS JOIN LATERAL unnest(ARRAY[c.code, c.alpha2]) WITH ORDINALITY AS given (text, place)
    WHERE given.text IS NOT NULL
      AND NOT EXISTS (SELECT FROM country_name n WHERE n.country_code = c.code AND n.text = given.text)
  `)) as { readonly code: string; readonly text: string; readonly position: number }[];
  for (const { code, text, position } of codes) {
    await runner.query(
      `INSERT INTO country_name (id, country_code, position, kind, text, folded)
        VALUES ($1, $2, $3, 'ALTERNATE', $4, lower($4))`,
      [naturalId("country-name", `${code}:${position}`), code, position, text],
    );
  }
};
