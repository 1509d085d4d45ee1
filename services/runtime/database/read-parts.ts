import { LRUCache } from "lru-cache";
import type { DataSource } from "typeorm";
import { numberOf } from "../data-version/part";
import type { Statement } from "./database";

/**
 * A statement that gives other rows only when something has changed that hangs on one of these: the ids of records and of who
 * takes part in them, what else a change is noted by, and names of tables. Of any other statement it is taken for granted that
 * every change of a table which it names may matter.
 */
export const about = (parts: readonly string[] | undefined, { text, values }: Statement): Statement => ({
  text,
  values,
  about: parts,
});

/** The same where rows hang on one more each, which they have. */
export const aboutEach = (
  parts: readonly string[],
  partOf: (row: never) => string | undefined,
  { text, values }: Statement,
): Statement => ({ text, values, about: parts, aboutRow: partOf });

/** Of which parts of the data something was made. */
export interface ReadParts {
  note(statement: Statement): void;
  noteParts(parts: readonly string[]): void;
  noteAnything(): void;
  /** As `numberOf` numbers them; undefined where it may be any. */
  numbers(): ReadonlySet<number> | undefined;
}

/** Beyond this, what was read is taken to be made of anything. */
const MOST_PARTS = 2_000;

/** @param tablesIn the numbers of the tables that a statement reads */
export const readParts = (tablesIn: (text: string) => readonly number[]): ReadParts => {
  const noted = new Set<number>();
  let isAnything = false;
  const add = (numbers: readonly number[]): void => {
    if (isAnything) return;
    for (const number of numbers) noted.add(number);
    isAnything = noted.size > MOST_PARTS;
  };
  const noteParts = (parts: readonly string[]): void => {
    add(parts.map(numberOf));
  };
  return {
    noteParts,
    note: ({ text, about: parts }) => {
      if (parts) noteParts(parts);
      else add(tablesIn(text));
    },
    noteAnything: () => {
      isAnything = true;
    },
    numbers: () => (isAnything ? undefined : noted),
  };
};

/** In characters, of all texts whose tables are remembered. */
const MOST_CHARACTERS = 2_000_000;

/**
 * Finds the tables that a statement reads, itself or by a function or a view, by their names: what is called like one counts
 * as one, but for the columns of an alias.
 */
export const findTables = async (dataSource: DataSource): Promise<(text: string) => readonly number[]> => {
  const known = await dataSource.query<readonly { readonly name: string; readonly text: string | null }[]>(NAMES);
  const texts = new Map(known.map(({ name, text }) => [name, text]));
  const find = (text: string, found: Set<string>): Set<string> => {
    for (const [name] of text.matchAll(/(?<![.\w])\w+/g)) {
      const definition = texts.get(name);
      if (definition === undefined || found.has(name)) continue;
      found.add(name);
      if (definition !== null) find(definition, found);
    }
    return found;
  };
  const remembered = new LRUCache<string, readonly number[]>({
    maxSize: MOST_CHARACTERS,
    sizeCalculation: (_, text) => text.length,
  });
  return (text) => {
    const known = remembered.get(text);
    if (known) return known;
    const tables = [...find(text, new Set())].map(numberOf);
    remembered.set(text, tables);
    return tables;
  };
};

/** Of the schema: tables have no text, functions and views that of what they read. */
const NAMES = `
  SELECT relname AS name, CASE WHEN relkind IN ('v', 'm') THEN pg_get_viewdef(c.oid) END AS text FROM pg_class c
  WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'p', 'v', 'm', 'f')
    AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')
  UNION ALL SELECT proname, string_agg(prosrc, ' ') FROM pg_proc f
  WHERE pronamespace = current_schema()::regnamespace AND prokind IN ('f', 'w')
    AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = f.oid AND d.deptype = 'e')
  GROUP BY proname`;
