import sql, { join, raw, type Sql } from "sql-template-tag";
import type { WantedWord } from "./wanted-name";

/** How well a word was found in a name: the lower, the better. */
export const LEVEL = {
  written: 0,
  beginning: 1,
  sounds: 2,
  skeleton: 3,
  partly: 4,
  near: 5,
  initial: 6,
  missing: 9,
} as const;

/** The level of a word in a name, which is a row `n`. */
export const levelOf = (word: WantedWord): Sql => {
  const found = (["written", "beginning", "sounds", "skeleton", "partly"] as const)
    .filter((kind) => word[kind] !== "")
    .map((kind) => sql`WHEN n.keys @@ ${word[kind]}::tsquery THEN ${raw(String(LEVEL[kind]))}`);
  const initial =
    word.initial === "" ? raw("") : sql`WHEN n.keys @@ ${word.initial}::tsquery THEN ${raw(String(LEVEL.initial))}`;
  return sql`CASE ${join(found, " ")} ${nearLevel(word)} ${initial} ELSE ${raw(String(LEVEL.missing))} END`;
};

const nearLevel = (word: WantedWord): Sql => {
  if (word.distance === 0) return raw("");
  return sql`WHEN EXISTS (SELECT FROM unnest(string_to_array(n.sounds, ' ')) AS other (sound)
    WHERE levenshtein_less_equal(other.sound, ${word.sound}, ${word.distance}) <= ${word.distance}) ${trigramsFind(word)}
    THEN ${raw(String(LEVEL.near))}`;
};

/**
 * Names that an index finds by a tsquery. In a query of its own it is not known to the planner, which would guess that
 * beginnings of words match most of a table, and read all of it.
 */
export const queryFor = (query: string): Sql => sql`n.keys @@ (SELECT ${query}::tsquery)`;

/** As a further condition, where a word has so many letters that their trigrams tell something. */
export const trigramsFind = ({ sound }: WantedWord): Sql =>
  sound.length < SHORTEST ? raw("") : sql`OR n.sounds %>> (SELECT ${sound}::text)`;

const SHORTEST = 6;
