import type { QueryRunner } from "typeorm";
import { CHANNEL, raisedBy, raising, tablesThatRaise } from "./data-version.migration";

/** What a service's migration adds to what is the same for both. */
export interface ChangedPartsOptions {
  /** Columns of text by which rows are found, such as a country's code; by those of ids all are. */
  readonly foundBy: readonly string[];
  /** A query for the parts of which what has one of the ids `$1` is shown as well, such as the countries in a record. */
  readonly around: string;
}

/**
 * Has each transaction that writes say in its row of the data version what it has changed: the tables, and of each row its
 * ids and whatever else rows are found by, as they were before and as they are then. Whoever has read only other parts of the
 * data has read nothing that is different now. NULL says that it may be anything: what says more than this is worth, a table
 * that was emptied, or a row that was added by other means.
 */
export const noteChangedParts = async (
  runner: QueryRunner,
  { foundBy, around }: ChangedPartsOptions,
): Promise<void> => {
  const tables = await tablesThatRaise(runner);
  await runner.query(`
    DROP FUNCTION raise_data_version() CASCADE;
    ALTER TABLE data_version ADD COLUMN parts text[];

    CREATE FUNCTION note_changed(changed text[]) RETURNS void LANGUAGE plpgsql AS $$
    DECLARE
      -- Goes with the transaction, or with the part of it that is rolled back, as the row does.
      noted text := coalesce(current_setting('${NOTED}', true), '');
      own bigint;
    BEGIN
      -- A statement asks for all of its rows before it notes the first.
      IF noted = '${ANYTHING}' THEN RETURN; END IF;
      changed := array_remove(changed, NULL);
      IF noted = '' THEN
        noted := '{}';
        INSERT INTO data_version (writes) VALUES (1) RETURNING id INTO own;
        PERFORM pg_notify('${CHANNEL}', '');
        IF own % ${ROWS} = 0 AND current_setting('transaction_isolation') = 'read committed' THEN
          WITH taken AS (
            DELETE FROM data_version
            WHERE id IN (SELECT id FROM data_version WHERE id < own - ${ROWS} FOR UPDATE SKIP LOCKED)
            RETURNING writes
          )
          UPDATE data_version SET writes = writes + (SELECT coalesce(sum(t.writes), 0) FROM taken t) WHERE id = own;
        END IF;
      ELSIF changed <@ noted::text[] THEN
        RETURN;
      END IF;
      noted := CASE WHEN changed IS NULL OR length(noted) > ${MOST_CHARACTERS} THEN '${ANYTHING}'
        ELSE (noted::text[] || changed)::text END;
      PERFORM set_config('${NOTED}', noted, true);
    END $$;

    CREATE FUNCTION parts_around(uuid[]) RETURNS SETOF text LANGUAGE sql STABLE AS $$ ${around} $$;

    CREATE FUNCTION keep_changed_parts() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
      noted text := coalesce(current_setting('${NOTED}', true), '');
      changed text[];
    BEGIN
      -- What is written after this has a row of its own.
      PERFORM set_config('${NOTED}', '', true);
      IF noted IN ('', '${ANYTHING}') THEN RETURN NULL; END IF;
      changed := noted::text[];
      changed := ARRAY(SELECT unnest(changed) UNION SELECT parts_around(ARRAY(
        SELECT part::uuid FROM unnest(changed) AS part WHERE part ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')));
      IF cardinality(changed) <= ${MOST_PARTS} THEN UPDATE data_version SET parts = changed WHERE id = NEW.id; END IF;
      RETURN NULL;
    END $$;
    CREATE CONSTRAINT TRIGGER data_version_keeps_parts AFTER INSERT ON data_version DEFERRABLE INITIALLY DEFERRED
      FOR EACH ROW EXECUTE FUNCTION keep_changed_parts();

    CREATE FUNCTION note_emptied() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM note_changed(NULL);
      RETURN NULL;
    END $$;
  `);
  for (const table of tables) await runner.query(await notedIn(runner, table, foundBy));
};

/** Takes back what `noteChangedParts` has done. */
export const forgetChangedParts = async (runner: QueryRunner): Promise<void> => {
  const tables = await tablesThatRaise(runner);
  for (const table of tables) await runner.query(`DROP FUNCTION note_change_of_${table}() CASCADE`);
  await runner.query(`
    DROP FUNCTION note_emptied() CASCADE;
    DROP FUNCTION keep_changed_parts() CASCADE;
    DROP FUNCTION note_changed(text[]);
    DROP FUNCTION parts_around(uuid[]);
    ALTER TABLE data_version DROP COLUMN parts;
    ${raising()}`);
  for (const table of tables) await runner.query(raisedBy(table));
};

/** Has a table's changes noted. Each that comes later needs it as well, and anew with each column by which rows are found. */
export const notedIn = async (runner: QueryRunner, table: string, foundBy: readonly string[]): Promise<string> => {
  const columns = (await runner.query(
    `SELECT quote_ident(attname) AS name FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped
       AND (atttypid = 'uuid'::regtype OR attname = ANY ($2)) ORDER BY attnum`,
    [table, foundBy],
  )) as { readonly name: string }[];
  const partsOf = (row: "OLD" | "NEW"): string => columns.map(({ name }) => `, ${row}.${name}::text`).join("");
  const noted = (...rows: readonly ("OLD" | "NEW")[]): string =>
    // A migration may make other answers of the same rows.
    `PERFORM note_changed(${table === "migrations" ? "NULL" : `ARRAY['${table}'${rows.map(partsOf).join("")}]`});`;
  return `
    CREATE OR REPLACE FUNCTION note_change_of_${table}() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'INSERT' THEN ${noted("NEW")}
      ELSIF TG_OP = 'DELETE' THEN ${noted("OLD")}
      ELSE ${noted("OLD", "NEW")}
      END IF;
      RETURN NULL;
    END $$;
    CREATE OR REPLACE TRIGGER ${table}_notes_change AFTER INSERT OR UPDATE OR DELETE ON ${table}
      FOR EACH ROW WHEN (${IS_NOT_ANYTHING}) EXECUTE FUNCTION note_change_of_${table}();
    CREATE OR REPLACE TRIGGER ${table}_notes_emptied AFTER TRUNCATE ON ${table}
      FOR EACH STATEMENT WHEN (${IS_NOT_ANYTHING}) EXECUTE FUNCTION note_emptied()`;
};

/** What a transaction has noted so far: an array, or that it may be anything. */
const NOTED = "dossier.changed_parts";
const ANYTHING = "*";
const IS_NOT_ANYTHING = `current_setting('${NOTED}', true) IS DISTINCT FROM '${ANYTHING}'`;
/** Of an array's text; an id has 36. */
const MOST_CHARACTERS = 4_000;
const MOST_PARTS = 150;
/** So many rows stay before older ones are added up, more or less. */
const ROWS = 64;
