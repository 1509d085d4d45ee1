import sql, { raw, type Sql } from "sql-template-tag";
import type { Database } from "../../runtime/database/database";
import { selectable } from "../../runtime/database/columns";
import { about } from "../../runtime/database/read-parts";
import type { Connection } from "../../runtime/pagination/connection";
import { narrowed, PARENT, pageOfList, type List } from "../../runtime/pagination/list";
import { assertionColumns, type AssertionRow } from "../../runtime/records/assertion.sql";
import type { Period } from "../../runtime/records/period";
import { periodColumn } from "../../runtime/records/period.sql";
import { citedIn } from "../../runtime/records/provenance.repository";
import { visibleAs, type Visibility } from "../../runtime/records/visibility";
import { betweenCountries, chronological, involving } from "../happening/chronological.order";
import { partsIn } from "../happening/filtered-parts";
import { filteredRange } from "../happening/filtered-range";
import { ChronologicalOrder } from "../happening/happening.enum";
import type { Pair } from "../participant/country-pairs";
import type { RelationKind, RelationStatus } from "./relation.enum";
import { relationMatches, SIDES } from "./relation.filter";
import type { RelationList } from "./relation.input";

export interface RelationRow extends AssertionRow {
  readonly __typename: "Relation";
  readonly kind: RelationKind;
  readonly status: RelationStatus;
  readonly isMutual: boolean;
  readonly strength: string | null;
  readonly subject: string | null;
  readonly period: Period | null;
  readonly note: string | null;
}

export class RelationRepository {
  constructor(private readonly database: Database) {}

  byIds(ids: readonly string[], visibility: Visibility = "shown"): Promise<RelationRow[]> {
    return this.database.rows(
      about(
        ids,
        sql`SELECT ${RELATION} FROM relation r WHERE r.id = ANY(${ids}::uuid[]) AND ${visibleAs("r", visibility)}`,
      ),
    );
  }

  page(list: RelationList): Connection<RelationRow> {
    return pageOfList(this.database, relations(list), list);
  }

  /** How two countries stand to each other. */
  pageBetween(pair: Pair, list: RelationList): Connection<RelationRow> {
    const range = betweenCountries(pair, "RELATION", RELATIONS, NEWEST_FIRST);
    return pageOfList(
      this.database,
      { ...range, columns: RELATION, conditions: relationMatches("r", list.filter) },
      list,
    );
  }
}

/** Relations, those that began last first. */
const relations = ({ filter }: RelationList): List => {
  const about = partsIn(filter);
  const ofParties = filteredRange(filter, { parties: SIDES }, "RELATION", RELATIONS, NEWEST_FIRST);
  if (ofParties) return { ...matching(ofParties.range, ofParties.rest), about };
  return {
    columns: RELATION,
    from: raw("relation r"),
    conditions: relationMatches("r", filter),
    order: chronological("Relation", NEWEST_FIRST, raw("r.period_earliest"), raw("r.id")),
    about,
  };
};

const matching = <Range extends Omit<List, "columns">>(range: Range, filter: RelationList["filter"]) => ({
  ...narrowed(range, relationMatches("r", filter), relationMatches("r", null)),
  columns: RELATION,
  // Much happens to a party, but it stands to few others in some way or other.
  isShort: true,
});

/** Relations in which a party is a side, itself or by somebody who acts for it. */
export const relationsInvolving = (party: Sql, { filter }: RelationList): List =>
  matching(involving({ party, lists: SIDES }, "RELATION", RELATIONS, NEWEST_FIRST), filter);

export const relationsCiting = (source: Sql): List => ({
  ...relations({}),
  from: citedIn(source, "RELATION", "relation", "r"),
  about: PARENT,
});

const { NEWEST_FIRST } = ChronologicalOrder;

const RELATIONS = { table: "relation", alias: "r", list: "Relation" };

const RELATION = selectable(
  "Relation",
  assertionColumns("r", "Relation"),
  periodColumn("r"),
  raw(`r.kind, r.status, r.is_mutual AS "isMutual", r.strength, r.subject, r.note`),
);
