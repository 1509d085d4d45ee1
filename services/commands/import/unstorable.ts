import type { RecordShape } from "../../runtime/records/writing/record-shape";
import { duplicateOf } from "../../runtime/records/writing/unique-violation";

/**
 * Why a record can't be stored, as the rest of a sentence; null for an error that is none of the record's.
 * @see https://www.postgresql.org/docs/18/errcodes-appendix.html class 22 is a value that can't be, 23 a rule that is broken
 */
export const unstorable = (error: unknown, shape: RecordShape, id: string): string | null => {
  const violation = violationIn(error);
  const { code } = violation;
  if (typeof code !== "string") return null;
  const duplicate = duplicateOf({ driverError: violation }, shape, id);
  if (duplicate) return duplicate.message;
  if (code === UNIQUE_VIOLATION) return PART_OF_ANOTHER;
  return /^2[23]/.test(code) ? "it has a value that can't be stored" : null;
};

const UNIQUE_VIOLATION = "23505";

/** Of a constraint that the record's own kind doesn't know. */
export const PART_OF_ANOTHER = "one of its parts has the id of a part of another record";

interface Violation {
  readonly code?: string;
  /** Which values were in the way. */
  readonly detail?: string;
}

/** What PostgreSQL says of an error: of a statement TypeORM hands it on, of a COPY it comes as it is. */
export const violationIn = (error: unknown): Violation => {
  const said = error as (Violation & { readonly driverError?: Violation }) | null;
  return said?.driverError ?? said ?? {};
};
