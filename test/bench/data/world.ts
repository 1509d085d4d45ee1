import { createHash } from "node:crypto";

/** How many of each there are in the data of a benchmark; all follow from how many visits there are. */
export interface World {
  readonly visits: number;
  readonly people: number;
  readonly articles: number;
  /** Made on visits; there are half as many again that were made elsewhere. */
  readonly visitStatements: number;
  readonly otherStatements: number;
  readonly meetings: number;
  readonly events: number;
  readonly relations: number;
}

export const VISITS_IN_ARTICLE = 20;
export const STATEMENTS_ON_VISIT = 3;
/** One article in so many tells what was said on its visits; the others only that they took place. */
export const LONG_ARTICLE_IN = 3;

/** @throws for fewer visits than make an article */
export const worldOf = (visits: number): World => {
  if (!Number.isSafeInteger(visits) || visits < 1_000 || visits > 10_000_000)
    throw new Error(`--visits is ${visits}; it must be a whole number from 1000 to 10000000.`);
  return {
    visits,
    people: Math.max(500, Math.floor(visits / 5)),
    articles: Math.ceil(visits / VISITS_IN_ARTICLE),
    visitStatements: visits,
    otherStatements: Math.floor(visits / 2),
    meetings: Math.floor((visits * 3) / 10),
    events: Math.floor(visits / 10),
    relations: Math.max(2_000, Math.floor(visits / 50)),
  };
};

/** The id that the data gives a record: of its kind and its number, so that all who need it can make it. */
export const idOf = (key: string): string => {
  const hex = createHash("md5").update(key).digest("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
};

export const articleUrl = (article: number): string => `https://news.example/articles/${article}`;
export const personSlug = (person: number): string => `person-${person}`;
/** A word that a dozen statements have. */
export const searchedWord = (number: number): string => `number${number}`;
export const searchedWords = ({ visits }: World): number => Math.ceil(visits / 8);

const GIVEN = "Ishaq Nadia Omar Fatima Javed Sergei Li Hakan Amir Claire Otto Wang Leila Pavel Aisha Tomas".split(" ");
const FAMILY = "Dar Khan Rahmani Petrov Demir Haddad Sharma Moreau Becker Stone Zhao Okafor Silva".split(" ");
const SYLLABLES = "ba do mi ra tu le ko sha ni ze gu pa vi".split(" ");

const array = (texts: readonly string[]): string => `ARRAY[${texts.map((text) => `'${text}'`).join(", ")}]`;

/**
 * What both databases make of a person's number: the name and the country. Few countries have very many people, most
 * have few.
 *
 * @param codes of all countries, those first that most is about
 */
export const sharedFunctions = (codes: readonly string[]): string => `
  CREATE FUNCTION pg_temp.name_of(n integer) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT (${array(GIVEN)})[1 + n % ${GIVEN.length}] || ' ' || initcap((${array(SYLLABLES)})[1 + n % 13]
      || (${array(SYLLABLES)})[1 + n / 13 % 13] || (${array(SYLLABLES)})[1 + n / 169 % 13]) || ' '
      || (${array(FAMILY)})[1 + n / 2197 % ${FAMILY.length}] $$;
  CREATE FUNCTION pg_temp.country_at(place integer) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT (${array(codes)})[1 + place % ${codes.length}] $$;
  CREATE FUNCTION pg_temp.country_place(n integer) RETURNS integer LANGUAGE sql IMMUTABLE AS $$
    SELECT floor((n::bigint * 7919 % 1009 / 1009.0) ^ 2 * ${codes.length})::integer $$;`;

export const ASSERTED = "'REPORTED', 1, '2025-11-25'::timestamptz, '2025-11-25'::timestamptz, NULL";
export const WRITTEN = "1, '2025-11-25'::timestamptz, '2025-11-25'::timestamptz, NULL";
