import sql, { raw } from "sql-template-tag";
import type { Database } from "../../runtime/database/database";

interface Identifier {
  readonly scheme: string;
  readonly value: string;
}

export interface TakenIdentifier extends Identifier {
  readonly ownerId: string;
  readonly isRetracted: boolean;
}

/** Those identifiers that another record has; one that is retracted keeps its own. */
export const takenIdentifiers = (
  database: Pick<Database, "rows">,
  table: "person" | "organization",
  id: string,
  identifiers: readonly Identifier[],
): Promise<TakenIdentifier[]> =>
  database.rows(sql`SELECT i.scheme, i.value, owner.id AS "ownerId", owner.retracted_at IS NOT NULL AS "isRetracted"
    FROM unnest(${identifiers.map(({ scheme }) => scheme)}::text[], ${identifiers.map(({ value }) => value)}::text[])
      AS given(scheme, value)
    JOIN ${raw(`${table}_identifier`)} i ON i.scheme = given.scheme AND i.value = given.value
    JOIN ${raw(table)} owner ON owner.id = i.${raw(`${table}_id`)}
    WHERE owner.id <> ${id}::uuid`);
