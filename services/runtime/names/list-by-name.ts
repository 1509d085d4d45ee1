import sql, { join, raw, type Sql } from "sql-template-tag";
import type { List } from "../pagination/list";
import type { OrderKey } from "../pagination/order";
import { fold } from "./fold";
import { foundNames, type TableOfNames } from "./found-names.sql";
import { givenSearch } from "./search";
import { wantedName } from "./wanted-name";

/** Records that have names in a table of their own, and `sort_name`. */
export interface Named {
  readonly typename: string;
  readonly table: string;
  /** What columns and conditions call the table. */
  readonly alias: string;
  readonly key: { readonly column: string; readonly type: OrderKey["type"] };
  readonly names: TableOfNames;
  /** Whether they are people, whom titles may stand before. */
  readonly isTitled: boolean;
  readonly columns: Sql;
}

/** A list of them: by name, or while searching the best match first, with the name that was found. */
export const listByName = (named: Named, search: string | null | undefined, conditions: readonly Sql[]): List => {
  const given = givenSearch(search);
  if (given !== null) return listByFit(named, given, conditions);
  const { typename, table, alias, key, columns } = named;
  const keys: readonly OrderKey[] = [
    { expression: raw(`${alias}.sort_name`), type: "text" },
    { expression: raw(`${alias}.${key.column}`), type: key.type },
  ];
  return {
    columns,
    conditions,
    from: raw(`${table} ${alias}`),
    order: { name: typename, isDescending: false, keys },
  };
};

/** In an order of the names that are found alone, so that records are read only until the page is full. */
const listByFit = (named: Named, given: string, conditions: readonly Sql[]): List => {
  const keys: readonly OrderKey[] = [
    { expression: raw("found.rank"), type: "integer" },
    { expression: raw("found.written"), type: "text" },
    { expression: raw("found.owner"), type: named.key.type },
  ];
  return {
    columns: join([named.columns, raw('found."matchedName"')]),
    conditions,
    from: searched(named, given),
    order: { name: `${named.typename}:${fold(given)}`, isDescending: false, keys },
  };
};

/** Each record is looked up by its key, however many are found: the table is never read as a whole. */
const searched = ({ table, alias, key, names, isTitled }: Named, given: string): Sql => {
  const wanted = wantedName(given, isTitled);
  const own = `${table} AS own WHERE own.${key.column} = found.owner`;
  return sql`${wanted === null ? nothing(key.type) : foundNames(names, wanted)}
    CROSS JOIN LATERAL (SELECT * FROM ${raw(own)} OFFSET 0) AS ${raw(alias)}`;
};

/** What text without a letter or digit finds. */
const nothing = (type: OrderKey["type"]): Sql =>
  raw(`(SELECT NULL::${type} AS owner, '' AS "matchedName", '' AS written, 0 AS rank WHERE false) AS found`);
