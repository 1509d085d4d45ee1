import { z } from "zod";
import type { RecordShape, StoredDocument } from "../../../runtime/records/writing/record-shape";

// What records keep of citations and corrections beyond what editors give: the checks of the API know nothing of it.

const CITATIONS = z.array(z.looseObject({ id: z.guid() }));
const CORRECTIONS = z.array(
  z.looseObject({
    id: z.guid(),
    basis: CITATIONS,
    corrected: z.string().nullable(),
    madeBy: z.string().nullable(),
    madeAt: z.iso.datetime(),
  }),
);

const NO_CITATION = { message: "It has no citation: no assertion without a source." };

/** What is wrong with where a record comes from. */
export const mistakesInProvenance = (
  { isAssertion }: RecordShape,
  { citations, corrections = [] }: StoredDocument,
): readonly { readonly message: string }[] => {
  if (!isAssertion) return [];
  if (!Array.isArray(citations) || citations.length === 0) return [NO_CITATION];
  return [
    ...(CITATIONS.safeParse(citations).success ? [] : [{ message: "One of its citations has no id." }]),
    ...(CORRECTIONS.safeParse(corrections).success
      ? []
      : [{ message: "One of its corrections lacks its id, basis, corrected, madeBy or madeAt." }]),
  ];
};
