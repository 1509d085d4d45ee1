import sql, { join, raw, type Sql } from "sql-template-tag";
import { badInput } from "../graphql/bad-input";
import type { List } from "../pagination/list";
import type { OrderKey } from "../pagination/order";
import { fold } from "./fold";
import { escapePattern } from "./words";

const LONGEST_SEARCH = 200;

/**
 * A search text as names and titles are compared with it; null where there is nothing to search for.
 * @throws BAD_USER_INPUT for more than 200 characters
 */
export const searchedFor = (search: string | null | undefined): string | null => {
  if (!search?.trim()) return null;
  if (search.length > LONGEST_SEARCH) {
    throw badInput(`search has ${search.length} characters; it can have up to ${LONGEST_SEARCH}.`);
  }
  return fold(search);
};

/** Records that have names in a table of their own, and `sort_name`. */
export interface Named {
  readonly typename: string;
  readonly table: string;
  /** What columns and conditions call the table. */
  readonly alias: string;
  readonly key: { readonly column: string; readonly type: OrderKey["type"] };
  readonly names: { readonly table: string; readonly owner: string };
  readonly columns: Sql;
}

/** A list of them: by name, or while searching the best match first, with the name that was found. */
export const listByName = (named: Named, search: string | null | undefined, conditions: readonly Sql[]): List => {
  const { typename, table, alias, key, names, columns } = named;
  const byName: readonly OrderKey[] = [
    { expression: raw(`${alias}.sort_name`), type: "text" },
    { expression: raw(`${alias}.${key.column}`), type: key.type },
  ];
  const records = raw(`${table} ${alias}`);
  const text = searchedFor(search);
  if (text === null) {
    return { columns, conditions, from: records, order: { name: typename, isDescending: false, keys: byName } };
  }
  return {
    columns: join([columns, raw('found."matchedName"')]),
    conditions,
    from: sql`${foundByName(names.table, names.owner, text)}
      JOIN ${records} ON ${raw(alias)}.${raw(key.column)} = found.owner`,
    order: { name: `${typename}:${text}`, isDescending: false, keys: [FOUND_RANK, ...byName] },
  };
};

/**
 * The owners of the names that contain the text, once each, with the name that fits best: a whole name before its
 * beginning before any other part. Stands behind FROM as `found (owner, "matchedName", rank)`.
 * @param names the table of names, which has the columns `folded`, `text` and `position`
 */
const foundByName = (names: string, owner: string, text: string): Sql => {
  const pattern = escapePattern(text);
  // Text without a letter or digit folds to nothing, and finds nothing.
  const matches = text === "" ? sql`false` : sql`n.folded LIKE ${`%${pattern}%`}`;
  return sql`(
    SELECT DISTINCT ON (n.${raw(owner)}) n.${raw(owner)} AS owner, n.text AS "matchedName",
      CASE WHEN n.folded = ${text} THEN 0 WHEN n.folded LIKE ${`${pattern}%`} THEN 1 ELSE 2 END AS rank
    FROM ${raw(names)} n WHERE ${matches}
    ORDER BY n.${raw(owner)}, rank, n.position
  ) AS found`;
};

const FOUND_RANK: OrderKey = { expression: raw("found.rank"), type: "integer" };

/** Rows of which a folded text contains the one searched for. */
export const containsText = (column: Sql, text: string): Sql =>
  text === "" ? sql`false` : sql`${column} LIKE ${`%${escapePattern(text)}%`}`;
