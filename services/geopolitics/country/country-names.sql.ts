import sql from "sql-template-tag";
import type { Database } from "../../runtime/database/database";

/** A country with all that it is called. */
export interface CountryCalled {
  /** ISO 3166-1 alpha-3, or the old one of a former state. */
  readonly code: string;
  readonly alpha2: string | null;
  /** EDTF; null for a country of today. */
  readonly existed: string | null;
  readonly names: readonly { readonly text: string; readonly kind: string; readonly language: string | null }[];
}

export const countriesCalled = ({ rows }: Pick<Database, "rows">): Promise<CountryCalled[]> =>
  rows(sql`SELECT c.code, c.alpha2, c.existed_edtf AS existed, coalesce((
      SELECT jsonb_agg(jsonb_build_object('text', n.text, 'kind', n.kind, 'language', n.language) ORDER BY n.position)
      FROM country_name n WHERE n.country_code = c.code), '[]') AS names
    FROM country c ORDER BY c.code`);
