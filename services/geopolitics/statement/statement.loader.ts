import type { Visibility } from "../../runtime/records/visibility";
import sql from "sql-template-tag";
import { childLoader, rowLoader } from "../../runtime/batching/loaders";
import type { Database } from "../../runtime/database/database";
import { childPages } from "../../runtime/pagination/child-pages";
import type { PageArgs } from "../../runtime/pagination/page-args";
import type { StatementList } from "./statement.input";
import {
  statementsCiting,
  statementsBy,
  statementsDuring,
  type StatementRepository,
  type StatementRow,
} from "./statement.repository";

/** @param visibility whether an admin asks, who sees what was retracted */
export const statementById = (statements: StatementRepository, visibility: Visibility) =>
  rowLoader(
    (ids) => statements.byIds(ids, visibility),
    ({ id }) => id,
  );

export const variantsByStatement = (statements: StatementRepository) =>
  childLoader(
    (ids) => statements.variantsOf(ids),
    ({ variantOfId }) => variantOfId ?? "",
  );

export const statementsByVisit = (database: Database) =>
  childPages<StatementRow, PageArgs>(database, sql`uuid`, (visit) => statementsDuring("visit_id", visit));

export const statementsByMeeting = (database: Database) =>
  childPages<StatementRow, PageArgs>(database, sql`uuid`, (meeting) => statementsDuring("meeting_id", meeting));

/** The statements of a person or an organization. */
export const statementsBySpeaker = (database: Database) =>
  childPages<StatementRow, StatementList>(database, sql`text`, (party, list) =>
    statementsBy({ party, isShort: true }, list),
  );

export const statementsByCountry = (database: Database) =>
  childPages<StatementRow, StatementList>(database, sql`text`, (party, list) => statementsBy({ party }, list));

export const statementsBySource = (database: Database) =>
  childPages<StatementRow, PageArgs>(database, sql`uuid`, statementsCiting);
