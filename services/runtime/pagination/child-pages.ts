import type { Sql } from "sql-template-tag";
import { groupedLoader, type GroupedLoader } from "../batching/loaders";
import type { Database } from "../database/database";
import type { Connection } from "./connection";
import { countChildren, readChildPages, type List } from "./list";
import type { PageArgs } from "./page-args";

/**
 * A connection of each of many parents: one statement for the pages of all parents that are asked with the same
 * arguments in one tick, and one for their totals where those are asked for.
 * @param parentType the SQL type of the parents' keys
 * @param listOf the list of one parent, given the expression that stands for its key
 */
export const childPages = <Row extends object, Args extends PageArgs>(
  database: Database,
  parentType: Sql,
  listOf: (parent: Sql, args: Args) => List,
): GroupedLoader<Args, Connection<Row>> => {
  const counts = groupedLoader<Args, number>((parents, args) =>
    countChildren(database, parents, parentType, (parent) => listOf(parent, args)),
  );
  return groupedLoader((parents, args) =>
    readChildPages<Row>(
      database,
      parents,
      parentType,
      (parent) => listOf(parent, args),
      args,
      (parent) => counts.load(parent, args),
    ),
  );
};
