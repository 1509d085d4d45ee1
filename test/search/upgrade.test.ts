import { SearchableNames1764200000000 } from "../../services/people/database/migrations/1764200000000-searchable-names";
import { entities, migrations } from "../../services/people/database/tables";
import { dataSourceOf } from "../../services/runtime/database/data-source";
import { createDatabases } from "../support/databases";

it("an upgrade fills the search columns of the names that are there, as writing them would", async () => {
  const databases = await createDatabases();
  const settings = { url: databases.people, poolSize: 2, connectTimeoutMs: 5_000, statementTimeoutMs: 30_000 };
  const dataSource = await dataSourceOf(settings, { entities, migrations }, () => undefined).initialize();
  const columns = (): Promise<unknown> =>
    dataSource.query(`
      SELECT id, folded, latin, sounds, word_count, keys::text FROM person_name
      UNION ALL SELECT id, folded, latin, sounds, word_count, keys::text FROM organization_name
      UNION ALL SELECT id, folded, latin, sounds, word_count, keys::text FROM place_name ORDER BY id
    `);
  try {
    const written = await columns();
    const runner = dataSource.createQueryRunner();
    await new SearchableNames1764200000000().down(runner);
    await new SearchableNames1764200000000().up(runner);
    await runner.release();
    expect(await columns()).toEqual(written);
  } finally {
    await dataSource.destroy();
    await databases.drop();
  }
});
