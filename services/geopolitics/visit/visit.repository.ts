import sql, { raw, type Sql } from "sql-template-tag";
import type { Database } from "../../runtime/database/database";
import { about } from "../../runtime/database/read-parts";
import type { Connection } from "../../runtime/pagination/connection";
import { narrowed, PARENT, pageOfList, type List } from "../../runtime/pagination/list";
import { visibleAs, type Visibility } from "../../runtime/records/visibility";
import { citedIn } from "../../runtime/records/provenance.repository";
import { betweenCountries, chronological, involving, type Involvement } from "../happening/chronological.order";
import { partsIn } from "../happening/filtered-parts";
import { filteredRange } from "../happening/filtered-range";
import { happeningColumns, type HappeningRow } from "../happening/happening.columns";
import { ChronologicalOrder } from "../happening/happening.enum";
import type { Pair } from "../participant/country-pairs";
import type { VisitKind, VisitStatus } from "./visit.enum";
import { visitMatches } from "./visit.filter";
import type { VisitList } from "./visit.input";

export interface VisitRow extends HappeningRow {
  readonly __typename: "Visit";
  readonly kind: VisitKind;
  readonly status: VisitStatus;
  readonly trip: string | null;
  readonly note: string | null;
  readonly fromCode: string | null;
  readonly toCode: string | null;
  readonly places: readonly string[];
  readonly purpose: string | null;
}

export class VisitRepository {
  constructor(readonly database: Database) {}

  byIds(ids: readonly string[], visibility: Visibility = "shown"): Promise<VisitRow[]> {
    return this.database.rows(
      about(ids, sql`SELECT ${VISIT} FROM visit v WHERE v.id = ANY(${ids}::uuid[]) AND ${visibleAs("v", visibility)}`),
    );
  }

  page(list: VisitList): Connection<VisitRow> {
    return pageOfList(this.database, visits(list), list);
  }

  /** Visits from one of two countries to the other. */
  pageBetween(pair: Pair, list: VisitList): Connection<VisitRow> {
    const { filter, orderBy } = list;
    const range = betweenCountries(pair, "VISIT", VISITS, orderBy);
    const conditions = visitMatches("v", filter ?? {});
    return pageOfList(this.database, { ...range, columns: VISIT, conditions }, list);
  }
}

/** Visits in order of time. */
const visits = ({ filter, orderBy }: VisitList): List => {
  const about = partsIn(filter);
  const conditions = visitMatches("v", filter ?? {});
  const ofParties = filteredRange(filter, FIELDS_OF_PARTIES, "VISIT", VISITS, orderBy);
  if (ofParties) return { ...matching(ofParties.range, ofParties.rest), about };
  return {
    columns: VISIT,
    from: raw("visit v"),
    conditions,
    order: chronological("Visit", orderBy, raw("v.period_earliest"), raw("v.id")),
    about,
  };
};

const FIELDS_OF_PARTIES = { visitors: ["VISITORS"], hosts: ["HOSTS"] } as const;

const matching = <Range extends Omit<List, "columns">>(range: Range, filter: VisitList["filter"]) => ({
  ...narrowed(range, visitMatches("v", filter ?? {}), visitMatches("v", {})),
  columns: VISIT,
});

/** Visits that a party takes part in, itself or by somebody who acts for it. */
export const visitsInvolving = (involvement: Involvement, { filter, orderBy }: VisitList): List =>
  matching(involving(involvement, "VISIT", VISITS, orderBy), filter);

export const visitsCiting = (source: Sql): List => ({
  ...visits({ orderBy: ChronologicalOrder.NEWEST_FIRST }),
  from: citedIn(source, "VISIT", "visit", "v"),
  about: PARENT,
});

const VISITS = { table: "visit", alias: "v", list: "Visit" };

const VISIT = happeningColumns(
  "v",
  "Visit",
  'v.kind, v.status, v.trip, v.note, v.from_code AS "fromCode", v.to_code AS "toCode", v.places, v.purpose',
);
