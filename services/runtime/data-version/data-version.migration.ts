import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * A number that rises with every write, whoever writes and by whatever means, within the write's own transaction: who reads
 * the same number twice knows that nothing was committed between.
 *
 * A sequence would rise before the write is seen. One row that every write raises would be locked until the write has been
 * committed, so that writes went one after another, and two of them could wait for each other. So each transaction adds a
 * row of its own, once, and the version is the sum over all rows: no write waits for another. Now and then a write takes the
 * rows that were committed before it together into its own, leaving out those that another one is just taking: they stay few,
 * and the sum stays what it was.
 *
 * It begins at random: a database that was made anew at the same address never looks like the one that was there before.
 */
export class DataVersion1764610000000 implements MigrationInterface {
  readonly name = "DataVersion1764610000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE data_version (
        id bigint GENERATED ALWAYS AS IDENTITY,
        writes bigint NOT NULL,
        CONSTRAINT data_version_pkey PRIMARY KEY (id)
      );
      INSERT INTO data_version (writes) VALUES ((random() * 1e15)::bigint);

      ${raising()}
    `);
    for (const table of await tablesThatRaise(runner)) await runner.query(raisedBy(table));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP FUNCTION raise_data_version() CASCADE; DROP TABLE data_version");
  }
}

/** Where each write is told of as it is committed; a channel is of one database. */
export const CHANNEL = "dossier_data_version";

/** What is done by that. */
export const raising = (): string => `
  CREATE FUNCTION raise_data_version() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    own bigint;
  BEGIN
    INSERT INTO data_version (writes) VALUES (1) RETURNING id INTO own;
    -- Goes with the transaction, or with the part of it that is rolled back, as the row does.
    PERFORM set_config('dossier.version_raised', 'yes', true);
    PERFORM pg_notify('${CHANNEL}', '');
    IF own % ${ROWS} = 0 AND current_setting('transaction_isolation') = 'read committed' THEN
      WITH taken AS (
        DELETE FROM data_version
        WHERE id IN (SELECT id FROM data_version WHERE id <> own FOR UPDATE SKIP LOCKED)
        RETURNING writes
      )
      UPDATE data_version SET writes = writes + (SELECT coalesce(sum(t.writes), 0) FROM taken t) WHERE id = own;
    END IF;
    RETURN NULL;
  END $$;`;

/** Has the version rise with every write to a table. */
export const raisedBy = (table: string): string => `
  CREATE TRIGGER ${table}_raises_data_version AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON ${table}
  FOR EACH STATEMENT WHEN (current_setting('dossier.version_raised', true) IS DISTINCT FROM 'yes')
  EXECUTE FUNCTION raise_data_version()`;

/** So many are added up at a look, more or less. */
const ROWS = 64;

/** What no answer is made of. The list of migrations is: each may make other answers of the same rows. */
const UNREAD = ["data_version", "idempotent_write"];

/** Those that answers are made of. */
export const tablesThatRaise = async (runner: QueryRunner): Promise<readonly string[]> => {
  const rows = (await runner.query(
    `SELECT quote_ident(relname) AS name FROM pg_class c
     WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'p') AND NOT relispartition
       AND relname <> ALL ($1)
       AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')
     ORDER BY relname`,
    [UNREAD],
  )) as { readonly name: string }[];
  return rows.map(({ name }) => name);
};
