import type { RecordShape } from "./record-shape";
import { userError, type UserError } from "./user-error";

/** 23505 is unique_violation: the constraint's name tells what there is twice. */
const UNIQUE_VIOLATION = "23505";

/** What an editor can mend of an error of the database; null for any other. */
export const duplicateOf = (error: unknown, shape: RecordShape, id: string): UserError | null => {
  const { code, constraint } = (error as { readonly driverError?: Violation } | null)?.driverError ?? {};
  if (code !== UNIQUE_VIOLATION || constraint === undefined) return null;
  const name = shape.typename.toLowerCase();
  // Cut into partitions, a table can't have a key of the id alone: then the first revision is there twice.
  if (constraint === `${shape.table}_pkey` || constraint === "revision_of_record") {
    return userError(
      "DUPLICATE",
      ["input", shape.key === "code" ? "code" : "newId"],
      `There is a ${name} ${id} already.`,
      id,
    );
  }
  const path = shape.constraints?.[constraint];
  return path ? userError("DUPLICATE", ["input", ...path], `Another ${name} has the same ${path.join(" ")}.`) : null;
};

interface Violation {
  readonly code?: string;
  readonly constraint?: string;
}
