import type { QueryRunner } from "typeorm";
import { searchableName } from "./searchable-name";

/** A table of names, and whether they are names of people. */
export interface NamesToSearch {
  readonly table: string;
  readonly isTitled: boolean;
}

/** Adds the columns and indexes that names are searched by, and fills them for the names that are there. */
export const makeSearchable = async (runner: QueryRunner, tables: readonly NamesToSearch[]): Promise<void> => {
  await runner.query("CREATE EXTENSION IF NOT EXISTS fuzzystrmatch");
  for (const { table, isTitled } of tables) {
    await runner.query(`
      ALTER TABLE ${table} ADD COLUMN latin text, ADD COLUMN sounds text, ADD COLUMN word_count smallint,
        ADD COLUMN keys tsvector;
      DROP INDEX ${table}_folded;
    `);
    await fill(runner, table, isTitled);
    await runner.query(`
      ALTER TABLE ${table} ALTER COLUMN latin SET NOT NULL, ALTER COLUMN sounds SET NOT NULL,
        ALTER COLUMN word_count SET NOT NULL, ALTER COLUMN keys SET NOT NULL;
      CREATE INDEX ${table}_keys ON ${table} USING gin (keys);
      CREATE INDEX ${table}_sounds ON ${table} USING gin (sounds gin_trgm_ops);
    `);
  }
};

/** Takes back what makeSearchable did, but for the extension, which others may use by now. */
export const makeUnsearchable = async (runner: QueryRunner, tables: readonly NamesToSearch[]): Promise<void> => {
  for (const { table } of tables) {
    await runner.query(`
      ALTER TABLE ${table} DROP COLUMN latin, DROP COLUMN sounds, DROP COLUMN word_count, DROP COLUMN keys;
      CREATE INDEX ${table}_folded ON ${table} USING gin (folded gin_trgm_ops);
    `);
  }
};

const NAMES_A_STATEMENT = 1_000;

/** In order of their ids, so many at a time, so that a large table needs no memory for its size. */
const fill = async (runner: QueryRunner, table: string, isTitled: boolean): Promise<void> => {
  let last = "00000000-0000-0000-0000-000000000000";
  for (;;) {
    const names = (await runner.query(`SELECT id, text FROM ${table} WHERE id > $1 ORDER BY id LIMIT $2`, [
      last,
      NAMES_A_STATEMENT,
    ])) as { readonly id: string; readonly text: string }[];
    if (names.length === 0) return;
    const made = names.map(({ id, text }) => ({ id, ...searchableName(text, isTitled) }));
    await runner.query(
      `UPDATE ${table} SET folded = made.folded, latin = made.latin, sounds = made.sounds,
          word_count = made.word_count, keys = made.keys::tsvector
        FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::smallint[], $6::text[])
          AS made (id, folded, latin, sounds, word_count, keys)
        WHERE ${table}.id = made.id`,
      [
        made.map(({ id }) => id),
        made.map(({ folded }) => folded),
        made.map(({ latin }) => latin),
        made.map(({ sounds }) => sounds),
        made.map(({ wordCount }) => wordCount),
        made.map(({ keys }) => keys),
      ],
    );
    last = names.at(-1)?.id ?? last;
  }
};
