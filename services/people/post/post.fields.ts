import { optional, required } from "../../runtime/records/writing/field";
import { country, idOf, oneOf, text } from "../../runtime/records/writing/kinds";
import type { RecordKind } from "../../runtime/records/writing/record-shape";
import { PostRole } from "./post.enum";

const fields = {
  label: required(text(300), "What it is called: 'President of Iran'."),
  role: required(oneOf(PostRole), "The class of the post, whatever it is called in its country."),
  organizationId: optional(idOf("Organization"), "The body that it belongs to."),
  country: optional(country, "The country whose office it is."),
  accreditedTo: optional(country, "The state that an ambassador is sent to."),
};

export const postKind = {
  type: "POST",
  typename: "Post",
  key: "id",
  isAssertion: false,
  fields,
} satisfies RecordKind<typeof fields>;
