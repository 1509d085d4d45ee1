import type { MigrationInterface, QueryRunner } from "typeorm";
import { fold } from "../../../runtime/names/fold";
import { OTHER_SCRIPTS, OWN_LANGUAGE, SAME_LANGUAGE, STEMMED } from "../../text-search/languages";
import { ELISION, NOTHING_FOR, SAME_LETTERS, SPACES_FOR } from "../../text-search/letters";

interface SearchedTable {
  readonly table: string;
  /** Its texts: column, the SQL of its language's tag, and its weight from A to D. */
  readonly texts: readonly (readonly [column: string, language: string, weight: string])[];
}

const OWN = `'${OWN_LANGUAGE}'`;

const TABLES: readonly SearchedTable[] = [
  {
    table: "statement",
    texts: [
      ["text", "NEW.language", "A"],
      ["original_text", "NEW.original_language", "B"],
      ["gloss", OWN, "B"],
    ],
  },
  {
    table: "event",
    texts: [
      ["title", OWN, "A"],
      ["also_known_as", OWN, "B"],
      ["summary", OWN, "C"],
    ],
  },
  {
    table: "source",
    texts: [
      ["title", "NEW.language", "A"],
      ["outlet_name", OWN, "B"],
      ["author", OWN, "B"],
      ["url", OWN, "D"],
    ],
  },
];

/**
 * Full text search. A record's words are kept in `searched`, each by the rules of the language that it is in and with that
 * language in front ("en:visit"), so that one index and one condition serve texts in several languages. A trigger keeps
 * them, whoever writes.
 */
export class TextSearch1764300000000 implements MigrationInterface {
  readonly name = "TextSearch1764300000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE EXTENSION IF NOT EXISTS unaccent");
    for (const [code, language] of Object.entries(STEMMED)) await runner.query(configuration(code, language));
    await runner.query(FUNCTIONS);
    await runner.query(LANGUAGES_IN_USE);
    for (const searched of TABLES) await runner.query(keepWords(searched));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const searched of TABLES) await restoreFolded(runner, searched);
    await runner.query(`
      DROP TABLE searched_language;
      DROP FUNCTION words_of(text, text, text);
      DROP FUNCTION search_language(text);
      DROP FUNCTION searchable(text);`);
    for (const code of Object.keys(STEMMED)) {
      await runner.query(`
        DROP TEXT SEARCH CONFIGURATION search_${code};
        DROP TEXT SEARCH DICTIONARY search_${code};`);
    }
  }
}

/**
 * PostgreSQL's configuration of a language, but that accents make no difference, and that little words are kept: some are
 * names of others (US, WHO), and phrases are searched for as they are.
 */
const configuration = (code: string, language: string): string => `
  CREATE TEXT SEARCH DICTIONARY search_${code} (TEMPLATE = pg_catalog.snowball, Language = ${language});
  CREATE TEXT SEARCH CONFIGURATION search_${code} (COPY = pg_catalog.${language});
  ALTER TEXT SEARCH CONFIGURATION search_${code}
    ALTER MAPPING FOR word, hword, hword_part WITH unaccent, search_${code};
  ALTER TEXT SEARCH CONFIGURATION search_${code} ALTER MAPPING FOR asciiword, asciihword, hword_asciipart
    WITH unaccent, ${OTHER_SCRIPTS.includes(code) ? "pg_catalog.english_stem" : `search_${code}`};
  ALTER TEXT SEARCH CONFIGURATION search_${code} ALTER MAPPING FOR numword, numhword, hword_numpart
    WITH unaccent, pg_catalog.simple;`;

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const codesOf = (languages: Readonly<Record<string, string>>): string =>
  Object.entries(languages)
    .map(([from, to]) => `WHEN ${quoted(from)} THEN ${quoted(to)}`)
    .join(" ");

const FUNCTIONS = `
  CREATE FUNCTION searchable(given text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN (
      SELECT CASE WHEN octet_length(spaced) = char_length(spaced) THEN spaced
        ELSE translate(spaced, ${quoted(SAME_LETTERS.from)}, ${quoted(SAME_LETTERS.to)}) END
      FROM regexp_replace(
        regexp_replace(regexp_replace(given, ${quoted(ELISION)}, '\\1\\2 ', 'g'), ${quoted(NOTHING_FOR)}, '', 'g'),
        ${quoted(SPACES_FOR)}, ' ', 'g') AS spaced);

  -- Of a language tag, the language by whose rules its words are read.
  CREATE FUNCTION search_language(tag text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE lower(split_part(tag, '-', 1))
      ${codesOf({ ...Object.fromEntries(Object.keys(STEMMED).map((code) => [code, code])), ...SAME_LANGUAGE })}
      ELSE ${OWN} END;

  -- The words of a text. The stop at its end keeps phrases from running over into the next text. No word has a quotation
  -- mark or a backslash in it: those are gone by then.
  CREATE FUNCTION words_of(given text, language text, weight text) RETURNS tsvector LANGUAGE sql STABLE PARALLEL SAFE
    RETURN coalesce((
      SELECT string_agg(
        '''' || language || ':' || lexeme || ''':' || array_to_string(positions, weight || ',') || weight, ' ')
      FROM unnest(to_tsvector(('search_' || language)::regconfig, searchable(given)))
    )::tsvector || '''.'':1'::tsvector, '');`;

/**
 * Which languages there are records in, so that a search is put in no others: ranking by a query in all of them takes ten
 * times as long.
 */
const LANGUAGES_IN_USE = `
  CREATE TABLE searched_language (code text CONSTRAINT searched_language_pkey PRIMARY KEY);
  INSERT INTO searched_language VALUES (${OWN});`;

const keepWords = ({ table, texts }: SearchedTable): string => `
  DROP INDEX ${table}_searched;
  ALTER TABLE ${table} DROP COLUMN searched;
  ALTER TABLE ${table} ADD COLUMN searched tsvector;

  CREATE FUNCTION keep_words_of_${table}() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
  BEGIN
    NEW.searched := ${texts.map(wordsOfText).join(" || ")};
    INSERT INTO searched_language SELECT DISTINCT search_language(tag) AS code
      FROM unnest(ARRAY[${texts.map(([, language]) => language).join(", ")}]) AS tag
      WHERE search_language(tag) NOT IN (SELECT code FROM searched_language) ORDER BY code ON CONFLICT DO NOTHING;
    RETURN NEW;
  END $$;
  CREATE TRIGGER ${table}_words BEFORE INSERT OR UPDATE ON ${table}
    FOR EACH ROW EXECUTE FUNCTION keep_words_of_${table}();

  UPDATE ${table} SET id = id;
  ALTER TABLE ${table} ALTER COLUMN searched SET NOT NULL;
  CREATE INDEX ${table}_searched ON ${table} USING gin (searched);
  -- A planner that knows nothing of the words reads a whole table for a rare one.
  ANALYZE ${table};`;

const wordsOfText = ([column, language, weight]: SearchedTable["texts"][number]): string => {
  const text = column === "also_known_as" ? `array_to_string(NEW.${column}, ' ${NO_WORD} ')` : `NEW.${column}`;
  return `words_of(${text}, search_language(${language}), '${weight}')`;
};

/** A letter of old inscriptions, which keeps phrases from running over from one name into the next. */
const NO_WORD = "ꟷ";

const ROWS_AT_ONCE = 500;

/** Puts back the text that parts of were searched for before. */
const restoreFolded = async (runner: QueryRunner, { table, texts }: SearchedTable): Promise<void> => {
  await runner.query(`
    DROP TRIGGER ${table}_words ON ${table};
    DROP FUNCTION keep_words_of_${table}();
    DROP INDEX ${table}_searched;
    ALTER TABLE ${table} DROP COLUMN searched;
    ALTER TABLE ${table} ADD COLUMN searched text;`);
  const columns = texts.map(([column]) => (column === "also_known_as" ? `array_to_string(${column}, ' ')` : column));
  for (let last: string | null = null; ;) {
    const rows = (await runner.query(
      `SELECT id, concat_ws(' ', ${columns.join(", ")}) AS text FROM ${table}
        WHERE $1::uuid IS NULL OR id > $1 ORDER BY id LIMIT ${ROWS_AT_ONCE}`,
      [last],
    )) as { readonly id: string; readonly text: string }[];
    await runner.query(
      `UPDATE ${table} SET searched = folded.text FROM unnest($1::uuid[], $2::text[]) AS folded (id, text)
        WHERE ${table}.id = folded.id`,
      [rows.map(({ id }) => id), rows.map(({ text }) => fold(text))],
    );
    last = rows.at(-1)?.id ?? null;
    if (rows.length < ROWS_AT_ONCE) break;
  }
  await runner.query(`
    ALTER TABLE ${table} ALTER COLUMN searched SET NOT NULL;
    CREATE INDEX ${table}_searched ON ${table} USING gin (searched gin_trgm_ops);`);
};
