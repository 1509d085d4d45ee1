import sql, { raw } from "sql-template-tag";
import type { Order } from "../../runtime/pagination/order";
import { PostRole } from "../post/post.enum";

/** Whoever began last first, the undated at the end. Of memberships that are called `m`. */
export const NEWEST_FIRST: Order = {
  name: "Membership:NEWEST_FIRST",
  isDescending: true,
  keys: [
    { expression: raw("coalesce(m.period_earliest, '-infinity'::date)"), type: "date" },
    { expression: raw("m.id"), type: "uuid" },
  ],
};

/** As a protocol has them: by the class of their post, and within it whoever has been there longest. */
export const BY_RANK: Order = {
  name: "Membership:BY_RANK",
  isDescending: false,
  keys: [
    { expression: sql`coalesce(array_position(${ranks()}, m.post_role), 0)`, type: "integer" },
    { expression: raw("coalesce(m.period_earliest, 'infinity'::date)"), type: "date" },
    { expression: raw("m.id"), type: "uuid" },
  ],
};

/** Those who stand above the head of state come before them; the others stand in the schema's order. */
function ranks() {
  const above = [PostRole.SUPREME_LEADER, PostRole.MONARCH];
  const others = Object.values(PostRole).filter((role) => !above.includes(role));
  return raw(`'{${[...above, ...others].join(",")}}'::text[]`);
}
