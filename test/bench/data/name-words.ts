import type { Client } from "pg";
import { searchableName } from "../../../services/runtime/names/searchable-name";

const NAMES_A_STATEMENT = 5_000;

/** The words that names are searched by, as the application makes them. */
export const fillNameWords = async (client: Client): Promise<void> => {
  for (const [table, isTitled] of [
    ["person_name", true],
    ["organization_name", false],
  ] as const) {
    const { rows } = await client.query<{ readonly text: string }>(`SELECT DISTINCT text FROM ${table}`);
    for (let start = 0; start < rows.length; start += NAMES_A_STATEMENT) {
      const names = rows.slice(start, start + NAMES_A_STATEMENT).map(({ text }) => ({
        text,
        ...searchableName(text, isTitled),
      }));
      await client.query(
        `UPDATE ${table} SET folded = made.folded, latin = made.latin, sounds = made.sounds, word_count = made.word_count,
            keys = made.keys::tsvector
          FROM jsonb_to_recordset($1::jsonb)
            AS made (text text, folded text, latin text, sounds text, word_count smallint, keys text)
          WHERE ${table}.text = made.text`,
        [JSON.stringify(names.map(({ wordCount, ...name }) => ({ ...name, word_count: wordCount })))],
      );
    }
    await client.query(`ALTER TABLE ${table} ALTER latin SET NOT NULL, ALTER sounds SET NOT NULL,
      ALTER word_count SET NOT NULL, ALTER keys SET NOT NULL`);
  }
};
