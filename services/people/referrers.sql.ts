import sql, { join, raw, type Sql } from "sql-template-tag";
import type { Database } from "../runtime/database/database";
import { counted } from "../runtime/records/writing/counted";

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
    return named ? counted(count, named.one, named.several) : [];
  });
};

type OtherRecord = Readonly<Record<string, unknown>>;

/** What the other service has on a person. */
export const MENTIONED_ELSEWHERE = {
  selection: "mentions",
  read: ({ mentions }: OtherRecord): readonly string[] =>
    counted(
      Number(mentions ?? 0),
      "visit, meeting, statement, relation or event",
      "visits, meetings, statements, relations or events",
    ),
};

/** And on an organization, which may be an outlet besides. */
export const MENTIONED_OR_PUBLISHING_ELSEWHERE = {
  selection: "mentions publishedSources",
  read: (organization: OtherRecord): readonly string[] => [
    ...MENTIONED_ELSEWHERE.read(organization),
    ...counted(Number(organization.publishedSources ?? 0), "source", "sources"),
  ],
};

export const memberships = (condition: Sql): Referring => ({
  one: "membership",
  several: "memberships",
  found: sql`membership WHERE retracted_at IS NULL AND ${condition}`,
});
