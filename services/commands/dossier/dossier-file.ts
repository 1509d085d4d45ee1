import { z } from "zod";
import { geopolitics } from "../../geopolitics/bulk";
import { people } from "../../people/bulk";
import { RevisionAction } from "../../runtime/records/history/record-type.enum";
import type { RecordShape } from "../../runtime/records/writing/record-shape";

// The file that everything is taken out in: JSON in UTF-8, one value a line. The first says what the file is; every other
// one is a record with all of its history, or a term of a legislature, which has none.

export const FORMAT = "dossier";
export const VERSION = 1;

/** The longest line there may be, in characters: a record with all that ever became of it. */
export const LONGEST_HISTORY = 64 * 1024 * 1024;

/** Which type comes after which: what others name comes first, as far as it can. */
export const TYPES = [
  "COUNTRY",
  "SOURCE",
  "PLACE",
  "ORGANIZATION",
  "TERM",
  "POST",
  "PERSON",
  "MEMBERSHIP",
  "BIO",
  "VISIT",
  "MEETING",
  "STATEMENT",
  "EVENT",
  "RELATION",
] as const;
export type LineType = (typeof TYPES)[number];

export const shapeOf = (type: string): RecordShape | undefined =>
  [...geopolitics.records, ...people.records].find((shape) => shape.type === type);

/** The first line. */
export const HEADER = z.object({
  format: z.literal(FORMAT),
  version: z.number(),
  /** How many lines follow; left out by whoever writes such a file by hand. */
  records: z.number().int().nonnegative().optional(),
});
export type Header = z.infer<typeof HEADER>;

/** What a record held: as a whole after its first revision, what became of it after each of the others. */
const REVISION = z.strictObject({
  number: z.number().int(),
  action: z.enum(Object.keys(RevisionAction)),
  changedFields: z.array(z.string()),
  label: z.string(),
  madeBy: z.string(),
  madeAt: z.iso.datetime(),
  reason: z.string().nullable(),
  /** Left out where it is made of the record's own. */
  id: z.guid().optional(),
  snapshot: z.record(z.string(), z.unknown()).optional(),
  /** The fields that are not as they were, whole. */
  changes: z.record(z.string(), z.unknown()).optional(),
  /** Those that are no more: of an earlier release. */
  removed: z.array(z.string()).optional(),
});
export type RevisionLine = z.infer<typeof REVISION>;

export const RECORD = z.strictObject({
  type: z.enum(TYPES).exclude(["TERM"]),
  id: z.string(),
  revisions: z.array(REVISION).min(1),
});
export type RecordLine = z.infer<typeof RECORD>;

export const TERM = z.strictObject({
  type: z.literal("TERM"),
  id: z.guid(),
  name: z.string().min(1),
  organizationId: z.guid().nullable(),
  period: z.strictObject({ edtf: z.string(), asReported: z.string().nullable() }).nullable(),
});
export type TermLine = z.infer<typeof TERM>;
