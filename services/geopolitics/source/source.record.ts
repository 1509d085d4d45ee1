import { periodColumns } from "../../runtime/records/period";
import { makesCircle } from "../../runtime/records/writing/circle.sql";
import { counted } from "../../runtime/records/writing/counted";
import type { DocumentOf } from "../../runtime/records/writing/field";
import type { RecordShape } from "../../runtime/records/writing/record-shape";
import { userError } from "../../runtime/records/writing/user-error";
import { comparableAddress } from "./address";
import { referrersOfSource } from "./referrers.sql";
import { Source } from "./source.entity";
import { sourceKind } from "./source.fields";

export type SourceDocument = DocumentOf<typeof sourceKind.fields>;

/** Sources as they are written. */
export const sourceRecord: RecordShape<typeof sourceKind.fields> = {
  ...sourceKind,
  entity: Source,
  table: "source",
  labelOf: ({ title, outletName, author, url, kind }) => title ?? outletName ?? author ?? url ?? kind,
  rowOf: ({ publishedOn, ...source }) => ({
    ...source,
    published: periodColumns(publishedOn),
    address: source.url === null ? null : comparableAddress(source.url),
  }),
  mistakesAmong: async ({ partOfId, copyOfId }, id, transaction) => [
    ...((await makesCircle(transaction, { table: "source", column: "part_of_id" }, id, partOfId))
      ? [userError("INVALID", ["input", "partOfId"], "A source can't be a part of itself, or of one of its parts.")]
      : []),
    ...((await makesCircle(transaction, { table: "source", column: "copy_of_id" }, id, copyOfId))
      ? [userError("INVALID", ["input", "copyOfId"], "A source can't be a copy of itself, or of one of its copies.")]
      : []),
  ],
  isLookedAt: ({ partOfId, copyOfId }) => partOfId !== null || copyOfId !== null,
  referrersOf: referrersOfSource,
  referrersElsewhere: {
    selection: "profileCitations",
    read: ({ profileCitations }) =>
      counted(
        Number(profileCitations ?? 0),
        "profile of people and organizations",
        "profiles of people and organizations",
      ),
  },
};
