import { isSame, strayCorrections } from "./provenance-documents";
import { fieldsOf } from "./read-input";
import type { Outcome } from "./record-writer";
import type { RecordShape, StoredDocument } from "./record-shape";
import { userError, type UserError } from "./user-error";

/** @param unsound the fields that can't be read: what a rule says of them is no news */
export const rulesOf = (
  shape: RecordShape,
  document: StoredDocument,
  unsound: ReadonlySet<string>,
): readonly UserError[] => {
  const stray = document.corrections?.length
    ? strayCorrections(document.corrections, Object.keys(fieldsOf(shape)))
    : NONE;
  const own = shape.mistakesIn?.(document) ?? NONE;
  if (stray.length === 0 && own.length === 0) return NONE;
  return [...stray, ...own].filter(({ path }) => !unsound.has(path[1] ?? ""));
};

const NONE: readonly UserError[] = [];

/** Ids that clients make are of version 7, so that records stand in the order in which they were made. */
export const mistakesInId = (id: string | null | undefined): readonly UserError[] =>
  id === null || id === undefined || /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i.test(id)
    ? []
    : [
        userError(
          "INVALID",
          ["input", "newId"],
          "newId is no UUID of version 7 (RFC 9562); leave it out to have one made.",
        ),
      ];

export const differingFields = (before: StoredDocument, after: StoredDocument): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => !isSame(before[name], after[name]));

export const namesIn = (document: StoredDocument): string[] =>
  Object.entries(document).flatMap(([name, value]) => (isEmpty(value) ? [] : [name]));

export const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);

export const failed = (userErrors: readonly UserError[]): Outcome => ({ id: null, userErrors });

export const stale = (id: string, newest: number, seen: number): Outcome => ({
  id,
  userErrors: [
    userError(
      "STALE_REVISION",
      ["revision"],
      `The record is at revision ${newest}, not ${seen}; look at it and write again.`,
    ),
  ],
});

export const alreadyThere = (shape: RecordShape, id: string): UserError =>
  userError(
    "DUPLICATE",
    ["input", shape.key === "code" ? "code" : "newId"],
    `There is a ${shape.typename.toLowerCase()} ${id} already.`,
    id,
  );

export const inTheWay = (referrers: readonly string[]): UserError =>
  userError("CONFLICT", ["id"], `It can't be retracted while these refer to it: ${referrers.join(", ")}.`);

export const NO_CITATION = userError(
  "REQUIRED",
  ["input", "citations"],
  "Give at least one citation: no assertion without a source.",
);
export const RETRACTED = userError("CONFLICT", ["id"], "The record is retracted; restore it first.");
