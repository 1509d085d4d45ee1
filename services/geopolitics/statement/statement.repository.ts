import sql, { raw, type Sql } from "sql-template-tag";
import type { Database } from "../../runtime/database/database";
import { about } from "../../runtime/database/read-parts";
import type { Connection } from "../../runtime/pagination/connection";
import { narrowed, PARENT, pageOfList, type List } from "../../runtime/pagination/list";
import { citedIn } from "../../runtime/records/provenance.repository";
import { visibleAs, type Visibility } from "../../runtime/records/visibility";
import { chronological, involving, type Involvement } from "../happening/chronological.order";
import { partsIn } from "../happening/filtered-parts";
import { filteredRange } from "../happening/filtered-range";
import { happeningColumns, type HappeningRow } from "../happening/happening.columns";
import { ChronologicalOrder } from "../happening/happening.enum";
import { searchedList, type SearchedRecords } from "../text-search/searched-list.sql";
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
      about(
        ids,
        sql`SELECT ${STATEMENT} FROM statement s WHERE s.id = ANY(${ids}::uuid[]) AND ${visibleAs("s", visibility)}`,
      ),
    );
  }

  variantsOf(ids: readonly string[]): Promise<StatementRow[]> {
    return this.database.rows(
      about(
        ids,
        sql`SELECT ${STATEMENT} FROM statement s
      WHERE s.variant_of_id = ANY(${ids}::uuid[]) AND s.retracted_at IS NULL ORDER BY s.id`,
      ),
    );
  }

  async page(list: StatementSearch): Promise<Connection<StatementRow>> {
    const { database } = this;
    const { filter } = list;
    const searched = await searchedList(database, STATEMENTS, list, statementMatches("s", filter), (orderBy) => {
      const ofParties = filteredRange(filter, FIELDS_OF_PARTIES, "STATEMENT", STATEMENTS, orderBy);
      return ofParties && matching(ofParties.range, ofParties.rest);
    });
    return pageOfList(database, { ...searched, about: partsIn(filter) }, list);
  }
}

const FIELDS_OF_PARTIES = { speakers: ["SPEAKER"], about: ["ABOUT"], addressees: ["ADDRESSEES"] } as const;

const matching = <Range extends Omit<List, "columns">>(range: Range, filter: StatementList["filter"]) => ({
  ...narrowed(range, statementMatches("s", filter), statementMatches("s", null)),
  columns: STATEMENT,
});

/** Statements made during a visit or in a meeting, the first one first. */
export const statementsDuring = (column: "visit_id" | "meeting_id", parent: Sql): List => ({
  columns: STATEMENT,
  from: raw("statement s"),
  range: [sql`s.${raw(column)} = ${parent}`],
  about: PARENT,
  conditions: statementMatches("s", null),
  order: chronological("Statement", ChronologicalOrder.OLDEST_FIRST, STATEMENTS.day, raw("s.id")),
});

/** Statements by a party, or by somebody who speaks for it. */
export const statementsBy = (speaker: Omit<Involvement, "lists">, { filter, orderBy }: StatementList): List =>
  matching(involving({ ...speaker, lists: ["SPEAKER"] }, "STATEMENT", STATEMENTS, orderBy), filter);

export const statementsCiting = (source: Sql): List => ({
  columns: STATEMENT,
  from: citedIn(source, "STATEMENT", "statement", "s"),
  about: PARENT,
  conditions: statementMatches("s", null),
  order: chronological("Statement", ChronologicalOrder.NEWEST_FIRST, STATEMENTS.day, raw("s.id")),
});

const STATEMENT = happeningColumns(
  "s",
  "Statement",
  `s.form, s.text, s.language, s.original_text AS "originalText", s.original_language AS "originalLanguage", s.gloss,
    s.medium, s.visit_id AS "visitId", s.meeting_id AS "meetingId", s.variant_of_id AS "variantOfId"`,
);

const STATEMENTS: SearchedRecords = {
  list: "Statement",
  table: "statement",
  alias: "s",
  day: raw("s.period_earliest"),
  columns: STATEMENT,
  texts: [
    { text: raw("s.text"), language: raw("s.language") },
    { text: raw("s.original_text"), language: raw("s.original_language") },
    { text: raw("s.gloss"), language: raw("NULL") },
  ],
};
