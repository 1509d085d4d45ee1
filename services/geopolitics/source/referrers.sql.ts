import sql from "sql-template-tag";
import type { Database } from "../../runtime/database/database";
import { counted } from "../../runtime/records/writing/counted";

/** What refers to a source, as "3 visits": what cites it or names it in a correction, its parts, its copies. */
export const referrersOfSource = async (id: string, { rows }: Pick<Database, "rows">): Promise<readonly string[]> => {
  const counts = await rows<{ readonly what: string; readonly count: number }>(sql`
    WITH citing AS (
      SELECT record_id AS id FROM citation WHERE source_id = ${id}
      UNION SELECT record_id FROM correction WHERE reported_in_id = ${id}
    )
    SELECT what, count(*)::integer AS count FROM (
      SELECT 1 AS place, 'visit' AS what FROM visit JOIN citing USING (id) WHERE retracted_at IS NULL
      UNION ALL SELECT 2, 'meeting' FROM meeting JOIN citing USING (id) WHERE retracted_at IS NULL
      UNION ALL SELECT 3, 'statement' FROM statement JOIN citing USING (id) WHERE retracted_at IS NULL
      UNION ALL SELECT 4, 'event' FROM event JOIN citing USING (id) WHERE retracted_at IS NULL
      UNION ALL SELECT 5, 'relation' FROM relation JOIN citing USING (id) WHERE retracted_at IS NULL
      UNION ALL SELECT 6, 'part' FROM source WHERE part_of_id = ${id} AND retracted_at IS NULL
      UNION ALL SELECT 7, 'copy' FROM source WHERE copy_of_id = ${id} AND retracted_at IS NULL
    ) AS referrer GROUP BY place, what ORDER BY place`);
  return counts.flatMap(({ what, count }) => counted(count, what, PLURALS[what] ?? `${what}s`));
};

const PLURALS: Readonly<Record<string, string>> = { copy: "copies" };
