import DataLoader from "dataloader";
import sql, { type Sql } from "sql-template-tag";
import { onceForSame } from "../batching/loaders";
import type { Database } from "../database/database";
import { type Connection, connectionOver } from "./connection";
import { countChildren, type List, readChildPages } from "./list";
import { pageOf } from "./page";
import type { PageArgs } from "./page-args";

/** A list of each parent, cut into pages. */
export interface ChildPages<Args, Row> {
  /** @throws BAD_USER_INPUT for arguments that make no page */
  load(parent: string, args: Args): Connection<Row>;
}

/**
 * A connection of each of many parents: one statement for the rows of all parents that are asked with the same arguments in
 * one tick, and one for their totals, each where they are asked for.
 * @param parentType the SQL type of the parents' keys
 * @param listOf the list of one parent, given the expression that stands for its key
 */
export const childPages = <Row extends object, Args extends PageArgs>(
  database: Database,
  parentType: Sql,
  listOf: (parent: Sql, args: Args) => List,
): ChildPages<Args, Row> => {
  const pagesOf = onceForSame((args: Args): Pages<Row> => {
    const list = listOf(sql`parent.key`, args);
    const page = pageOf(args, list.order);
    const rows = new DataLoader((parents: readonly string[]) =>
      readChildPages<Row>(database, parents, parentType, list, page),
    );
    const counts = new DataLoader((parents: readonly string[]) => countChildren(database, parents, parentType, list));
    return (parent) =>
      connectionOver<Row>(
        list.order,
        page,
        () => rows.load(parent),
        () => counts.load(parent),
      );
  });
  return { load: (parent, args) => pagesOf(args)(parent) };
};

type Pages<Row> = (parent: string) => Connection<Row>;
