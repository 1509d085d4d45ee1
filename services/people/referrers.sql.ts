import sql, { join, raw, type Sql } from "sql-template-tag";
import type { Database } from "../runtime/database/database";

/** Records of one kind that refer to another: what one and what several of them are called, and how they are found. */
export interface Referring {
  readonly one: string;
  readonly several: string;
  /** The table and its condition, without those that are retracted. */
  readonly found: Sql;
}

/** Who refers to a record, as "2 memberships"; nothing of those of whom there is none. */
export const referrersIn = async (
  database: Pick<Database, "rows">,
  referring: readonly Referring[],
): Promise<readonly string[]> => {
  const counts = join(
    referring.map(
      ({ found }, index) => sql`SELECT ${raw(String(index))} AS index, count(*)::integer AS count FROM ${found}`,
    ),
    " UNION ALL ",
  );
  const rows = await database.rows<{ readonly index: number; readonly count: number }>(sql`${counts} ORDER BY index`);
  return rows.flatMap(({ index, count }) => {
    const named = referring[index];
    return named && count > 0 ? `${count} ${count === 1 ? named.one : named.several}` : [];
  });
};

/** What the other service has on a person or an organization. */
export const MENTIONED_ELSEWHERE = {
  selection: "mentions",
  read: ({ mentions }: Readonly<Record<string, unknown>>): readonly string[] => {
    const count = Number(mentions ?? 0);
    if (count === 0) return [];
    return [
      count === 1
        ? "1 visit, meeting, statement, relation or event"
        : `${count} visits, meetings, statements, relations or events`,
    ];
  },
};

export const memberships = (condition: Sql): Referring => ({
  one: "membership",
  several: "memberships",
  found: sql`membership WHERE retracted_at IS NULL AND ${condition}`,
});
