import sql, { raw, type Sql } from "sql-template-tag";
import type { Database } from "../../runtime/database/database";
import { containsText, searchedFor } from "../../runtime/names/search";
import type { Connection } from "../../runtime/pagination/connection";
import { readPage, type List } from "../../runtime/pagination/list";
import { citedIn } from "../../runtime/records/provenance.repository";
import { visibleAs, type Visibility } from "../../runtime/records/visibility";
import { chronological, involving } from "../happening/chronological.order";
import { happeningColumns, type HappeningRow } from "../happening/happening.columns";
import { ChronologicalOrder } from "../happening/happening.enum";
import { searchedOrder } from "../happening/searched.order";
import type { Medium, StatementForm } from "./statement.enum";
import { statementMatches } from "./statement.filter";
import type { StatementList, StatementSearch } from "./statement.input";

export interface StatementRow extends HappeningRow {
  readonly __typename: "Statement";
  readonly form: StatementForm;
  readonly text: string;
  readonly language: string | null;
  readonly originalText: string | null;
  readonly originalLanguage: string | null;
  readonly gloss: string | null;
  readonly medium: Medium;
  readonly visitId: string | null;
  readonly meetingId: string | null;
  readonly variantOfId: string | null;
}

export class StatementRepository {
  constructor(readonly database: Database) {}

  byIds(ids: readonly string[], visibility: Visibility = "shown"): Promise<StatementRow[]> {
    return this.database.rows(
      sql`SELECT ${STATEMENT} FROM statement s WHERE s.id = ANY(${ids}::uuid[]) AND ${visibleAs("s", visibility)}`,
    );
  }

  variantsOf(ids: readonly string[]): Promise<StatementRow[]> {
    return this.database.rows(sql`SELECT ${STATEMENT} FROM statement s
      WHERE s.variant_of_id = ANY(${ids}::uuid[]) AND s.retracted_at IS NULL ORDER BY s.id`);
  }

  page(list: StatementSearch): Promise<Connection<StatementRow>> {
    return readPage(this.database, statements(list), list);
  }
}

const statements = ({ search, filter, orderBy }: StatementSearch): List => {
  const text = searchedFor(search);
  const conditions = statementMatches("s", filter);
  return {
    columns: STATEMENT,
    from: raw("statement s"),
    conditions: text === null ? conditions : [...conditions, containsText(SEARCHED.searched, text)],
    order: searchedOrder("Statement", orderBy, text, SEARCHED),
  };
};

/** Statements made during a visit or in a meeting, the first one first. */
export const statementsDuring = (column: "visit_id" | "meeting_id", parent: Sql): List => ({
  columns: STATEMENT,
  from: raw("statement s"),
  conditions: [...statementMatches("s", null), sql`s.${raw(column)} = ${parent}`],
  order: chronological("Statement", ChronologicalOrder.OLDEST_FIRST, SEARCHED.day, SEARCHED.id),
});

/** Statements by a party, or by somebody who speaks for it. */
export const statementsBy = (speaker: Sql, { filter, orderBy }: StatementList): List => {
  const record = { table: "statement", alias: "s", list: "Statement" };
  const list = involving({ party: speaker, lists: ["SPEAKER"] }, "STATEMENT", record, orderBy);
  return { ...list, columns: STATEMENT, conditions: [...list.conditions, ...statementMatches("s", filter)] };
};

export const statementsCiting = (source: Sql): List => ({
  ...statements({}),
  from: citedIn(source, "STATEMENT", "statement", "s"),
});

const SEARCHED = { day: raw("s.period_earliest"), id: raw("s.id"), searched: raw("s.searched") };

const STATEMENT = happeningColumns(
  "s",
  "Statement",
  `s.form, s.text, s.language, s.original_text AS "originalText", s.original_language AS "originalLanguage", s.gloss,
    s.medium, s.visit_id AS "visitId", s.meeting_id AS "meetingId", s.variant_of_id AS "variantOfId"`,
);
