import type { Visibility } from "../../runtime/records/visibility";
import sql from "sql-template-tag";
import { rowLoader } from "../../runtime/batching/loaders";
import type { Database } from "../../runtime/database/database";
import { childPages } from "../../runtime/pagination/child-pages";
import type { PageArgs } from "../../runtime/pagination/page-args";
import type { RelationList } from "./relation.input";
import { relationsCiting, relationsInvolving, type RelationRepository, type RelationRow } from "./relation.repository";

/** @param visibility whether an admin asks, who sees what was retracted */
export const relationById = (relations: RelationRepository, visibility: Visibility) =>
  rowLoader(
    (ids) => relations.byIds(ids, visibility),
    ({ id }) => id,
  );

/** The relations of a person, a country or an organization. */
export const relationsByParty = (database: Database) =>
  childPages<RelationRow, RelationList>(database, sql`text`, relationsInvolving);

export const relationsBySource = (database: Database) =>
  childPages<RelationRow, PageArgs>(database, sql`uuid`, relationsCiting);
