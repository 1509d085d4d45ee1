import sql from "sql-template-tag";
import type { Database } from "../../runtime/database/database";
import type { Coming, Completed, StoredDocument } from "../../runtime/records/writing/record-shape";
import { userError, type UserError } from "../../runtime/records/writing/user-error";

type Reader = Pick<Database, "rows">;

type Said = StoredDocument & { readonly visitId: string | null; readonly meetingId: string | null };

/** What is said in a meeting is said during the meeting's visit: that one where none is given, and no other one. */
export const withVisitOfMeeting = async (
  statements: readonly Said[],
  { rows }: Reader,
  coming: Coming,
): Promise<readonly Completed[]> => {
  const meetings = statements.flatMap(({ meetingId }) => meetingId ?? []);
  const sought = meetings.filter((id) => !coming.has(id));
  const stored =
    sought.length === 0
      ? []
      : await rows<{ readonly id: string; readonly visitId: string | null }>(
          sql`SELECT id, visit_id AS "visitId" FROM meeting WHERE id = ANY(${sought}::uuid[]) AND retracted_at IS NULL`,
        );
  const visits = new Map(stored.map(({ id, visitId }) => [id, visitId]));
  return statements.map((statement) => {
    const { visitId, meetingId } = statement;
    if (meetingId === null) return { document: statement, mistakes: [] };
    const meeting = coming.get(meetingId)?.document as Said | undefined;
    const wanted = meeting?.visitId ?? visits.get(meetingId) ?? null;
    if (wanted === null || wanted === visitId) return { document: statement, mistakes: [] };
    if (visitId === null) return { document: { ...statement, visitId: wanted }, mistakes: [] };
    const message = `The meeting belongs to the visit ${wanted}: give that one, or none.`;
    return { document: statement, mistakes: [userError("INVALID", ["input", "visitId"], message)] };
  });
};

/** A variant stands directly below its original: neither is a variant of another one. */
export const mistakesOfVariant = async (
  { variantOfId }: { readonly variantOfId: string | null },
  id: string,
  { rows }: Reader,
): Promise<readonly UserError[]> => {
  if (variantOfId === null) return [];
  const mistake = (message: string): readonly UserError[] => [userError("INVALID", ["input", "variantOfId"], message)];
  if (variantOfId === id) return mistake("A statement can't be a variant of itself.");
  // Until the transaction ends nobody else makes a variant: two could name each other at the same moment.
  await rows(sql`SELECT pg_advisory_xact_lock(hashtext('statement.variant_of_id'))`);
  const [original] = await rows<{ readonly variantOfId: string }>(
    sql`SELECT variant_of_id AS "variantOfId" FROM statement WHERE id = ${variantOfId} AND variant_of_id IS NOT NULL`,
  );
  if (original) return mistake(`That one is a variant itself, of ${original.variantOfId}: give the original.`);
  const variants = await rows(
    sql`SELECT 1 FROM statement WHERE variant_of_id = ${id} AND retracted_at IS NULL LIMIT 1`,
  );
  return variants.length === 0
    ? []
    : mistake("The statement has variants itself: make them variants of the other first.");
};
