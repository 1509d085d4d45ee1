import sql, { raw, type Sql } from "sql-template-tag";
import type { Database } from "../../runtime/database/database";
import { fold } from "../../runtime/names/fold";
import { wantedName, type WantedWord } from "../../runtime/names/wanted-name";
import { areCloseNames } from "./close-names";

type Reader = Pick<Database, "transaction" | "rows">;

/**
 * New names stand in a list before the index until somebody tidies it up, and every search reads that list: many searches
 * after many new names would take the product of both.
 */
const tidyIndex = ({ rows }: Pick<Database, "rows">): Promise<unknown> =>
  rows(sql`SELECT gin_clean_pending_list(oid) FROM pg_class
    WHERE oid = 'person_name_keys'::regclass AND pg_has_role(relowner, 'USAGE')`);

/** By the indexes of names, whatever the planner thinks of a table that is just being filled. */
const byIndexes = <Row>(database: Reader, statement: Sql, mostMs?: number): Promise<Row[]> =>
  database.transaction(async ({ rows }) => {
    await rows(sql`SET LOCAL enable_seqscan = off`);
    if (mostMs !== undefined) await rows(sql`SELECT set_config('statement_timeout', ${String(mostMs)}, true)`);
    return rows<Row>(statement);
  });

/**
 * By the id and nothing else: of a table that seems to be small, the planner would rather read all who are not retracted, for
 * each name anew.
 */
const PERSON_OF = sql`SELECT p.id, p.name, p.is_named, p.retracted_at FROM person p WHERE p.id =`;

/** Somebody known by a name and a country. */
export interface Namesake {
  /** Tells them from the others that are asked for. */
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-3; empty where none is known. */
  readonly country: string;
}

/** Who has exactly a name, folded, among any of their names, and is a citizen of the country: their ids by the id asked for. */
export const peopleNamed = async (
  database: Reader,
  namesakes: readonly Namesake[],
): Promise<ReadonlyMap<string, readonly string[]>> => {
  if (namesakes.length === 0) return new Map();
  const found = await byIndexes<{ readonly id: string; readonly people: readonly string[] }>(
    database,
    sql`SELECT given.id, array_agg(DISTINCT p.id::text ORDER BY p.id::text) AS people
      FROM unnest(${namesakes.map(({ id }) => id)}::text[], ${namesakes.map(({ name }) => fold(name))}::text[],
        ${namesakes.map(({ country }) => country)}::text[]) AS given (id, folded, country)
      CROSS JOIN LATERAL (SELECT n.person_id FROM person_name n
        WHERE n.folded = given.folded AND n.kind <> 'PART' OFFSET 0) AS named
      CROSS JOIN LATERAL (${PERSON_OF} named.person_id OFFSET 0) AS p
      WHERE p.retracted_at IS NULL
        AND EXISTS (SELECT FROM person_nationality c WHERE c.person_id = p.id AND c.country_code = given.country)
      GROUP BY given.id`,
  );
  return new Map(found.map(({ id, people }) => [id, people]));
};

/** Two people who could be one. */
export interface LikePerson {
  readonly id: string;
  readonly otherId: string;
  readonly otherName: string;
}

/** So many are named of those whom somebody could be. */
const MOST_ALIKE = 3;
/** So many names are looked at for each: where more are alike, the name says nothing. */
const MOST_NEAR = 50;

/**
 * People with nearly the same name as those given (see areCloseNames), of the same country, or where one of the two has
 * none. Those who were given are compared with one another too. It takes the same for each of them, however many stand
 * there.
 * @param mostMs how long it may take, in milliseconds
 * @throws a GraphQL error with code GATEWAY_TIMEOUT where it takes longer
 */
export const peopleLike = async (
  database: Reader,
  given: readonly Namesake[],
  mostMs: number,
): Promise<readonly LikePerson[]> => {
  const sought = given.flatMap((person) => queriesOf(person.name).map((query) => ({ ...person, query })));
  if (sought.length === 0) return [];
  const names = new Map(given.map(({ id, name }) => [id, name]));
  await tidyIndex(database);
  const near = await byIndexes<LikePerson & { readonly text: string }>(database, nearStatement(sought), mostMs);
  const found = new Map<string, LikePerson>();
  const counts = new Map<string, number>();
  for (const { text, ...pair } of near) {
    const key = `${pair.id} ${pair.otherId}`;
    const count = counts.get(pair.id) ?? 0;
    if (found.has(key) || count === MOST_ALIKE || !areCloseNames(names.get(pair.id) ?? "", text)) continue;
    found.set(key, pair);
    counts.set(pair.id, count + 1);
  }
  return [...found.values()];
};

const nearStatement = (sought: readonly (Namesake & { readonly query: string })[]): Sql =>
  sql`SELECT sought.id::text, other.id::text AS "otherId", other.name AS "otherName", other.text
    FROM unnest(${sought.map(({ id }) => id)}::uuid[], ${sought.map(({ country }) => country)}::text[],
      ${sought.map(({ query }) => query)}::text[]) AS sought (id, country, query)
    CROSS JOIN LATERAL (SELECT p.id, p.name, near.text
      FROM (SELECT n.person_id, n.text FROM person_name n
        WHERE n.keys @@ sought.query::tsquery AND n.kind <> 'PART' AND n.person_id <> sought.id
        LIMIT ${raw(String(MOST_NEAR))}) AS near
      CROSS JOIN LATERAL (${PERSON_OF} near.person_id OFFSET 0) AS p
      WHERE p.retracted_at IS NULL AND p.is_named
        AND (sought.country = ''
          OR EXISTS (SELECT FROM person_nationality c WHERE c.person_id = p.id AND c.country_code = sought.country)
          OR NOT EXISTS (SELECT FROM person_nationality c WHERE c.person_id = p.id))) AS other
    ORDER BY 1, 2, 4`;

/**
 * Tsqueries of what all close names have in common: the last word beside the first or the one before the last, one of
 * the two as it is written. None for a single word, which too many have in common.
 */
const queriesOf = (name: string): readonly string[] => {
  const words = wantedName(name, true)?.words.filter(({ written }) => written !== "") ?? [];
  const [first, last, beforeLast] = [words[0], words.at(-1), words.at(-2)];
  if (first === undefined || last === undefined || beforeLast === undefined) return [];
  return first === beforeLast ? [together(first, last)] : [together(first, last), together(beforeLast, last)];
};

const together = (one: WantedWord, last: WantedWord): string =>
  `((${last.written}) & (${alike(one)})) | ((${alike(last)}) & (${one.written}))`;

/** A number sounds like nothing, and is one number alone. */
const alike = ({ written, sounds, skeleton, initial }: WantedWord): string =>
  (/\d/.test(written) ? [written] : [written, sounds, skeleton, initial]).filter((query) => query !== "").join(" | ");
