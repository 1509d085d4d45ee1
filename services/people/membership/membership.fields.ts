import { optional, required } from "../../runtime/records/writing/field";
import { idOf, period, text } from "../../runtime/records/writing/kinds";
import type { RecordKind } from "../../runtime/records/writing/record-shape";

const fields = {
  personId: required(idOf("Person"), "Who."),
  postId: optional(idOf("Post"), "The post that they hold; a membership has a post, an organization or both."),
  organizationId: optional(idOf("Organization"), "The body that they belong to, where it is not that of the post."),
  onBehalfOfId: optional(idOf("Organization"), "Whom they stand for there: the party of a member of parliament."),
  areaId: optional(idOf("Place"), "The constituency or area that they are there for."),
  termId: optional(idOf("Term"), "The term of the legislature that they sit in it for."),
  label: optional(text(300), "What they are there, in words; that of the post, or the body's name, where left out."),
  period: optional(period, "From when to when; a membership without dates takes those of its term."),
  note: optional(text(5_000), "What there is to add."),
};

export const membershipKind = {
  type: "MEMBERSHIP",
  typename: "Membership",
  key: "id",
  isAssertion: true,
  fields,
  lasting: ["personId"],
} satisfies RecordKind<typeof fields>;
