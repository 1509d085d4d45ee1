import sql from "sql-template-tag";
import { fold } from "../../runtime/names/fold";
import type { RecordShape } from "../../runtime/records/writing/record-shape";
import { memberships, referrersIn } from "../referrers.sql";
import { Post } from "./post.entity";
import { postKind } from "./post.fields";

/** Posts as they are written. */
export const postRecord: RecordShape<typeof postKind.fields> = {
  ...postKind,
  entity: Post,
  table: "post",
  labelOf: ({ label }) => label,
  rowOf: ({ label, role, organizationId, country, accreditedTo }) => ({
    ...{ label, role, organizationId },
    sortLabel: fold(label),
    countryCode: country,
    accreditedToCode: accreditedTo,
  }),
  referrersOf: (id, database) => referrersIn(database, [memberships(sql`post_id = ${id}`)]),
};
