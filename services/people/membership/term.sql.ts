import sql, { raw } from "sql-template-tag";
import type { EntityManager } from "typeorm";
import { copyRows } from "../../runtime/database/copy-rows";
import type { Database } from "../../runtime/database/database";
import { updateRows } from "../../runtime/database/update-rows";
import { periodColumns, type PeriodGiven } from "../../runtime/records/period";
import { Term } from "./term.entity";

/** The term of a legislature. */
export interface StoredTerm {
  readonly id: string;
  readonly name: string;
  readonly organizationId: string | null;
  readonly period: Required<PeriodGiven> | null;
}

const TERM = raw(`id, name, organization_id AS "organizationId", CASE WHEN period_edtf IS NOT NULL
  THEN jsonb_build_object('edtf', period_edtf, 'asReported', period_as_reported) END AS period`);

/** What gives all terms, by their ids. */
export const ALL_TERMS = sql`SELECT ${TERM} FROM term ORDER BY id`;

/** Those of the terms that are there. */
export const currentTerms = ({ rows }: Pick<Database, "rows">, ids: readonly string[]): Promise<StoredTerm[]> =>
  rows(sql`SELECT ${TERM} FROM term WHERE id = ANY(${ids}::uuid[])`);

/** Makes and changes terms, within a transaction. */
export const writeTerms = async (
  manager: EntityManager,
  { made, changed }: { readonly made: readonly StoredTerm[]; readonly changed: readonly StoredTerm[] },
): Promise<void> => {
  await copyRows(manager, Term, made.map(rowOf));
  await updateRows(manager, Term, "id", changed.map(rowOf));
};

const rowOf = ({ id, name, organizationId, period }: StoredTerm): object => ({
  ...{ id, name, organizationId },
  period: periodColumns(period),
});
