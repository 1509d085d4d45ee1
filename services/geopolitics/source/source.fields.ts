import { optional, required } from "../../runtime/records/writing/field";
import { idOf, language, oneOf, period, text, webAddress } from "../../runtime/records/writing/kinds";
import type { RecordKind } from "../../runtime/records/writing/record-shape";
import { SourceKind } from "./source.enum";

const fields = {
  kind: required(oneOf(SourceKind), "What sort of publication it is."),
  title: optional(text(500), "Its headline or title."),
  outletId: optional(idOf("Organization"), "Who published it, where that is a record of ours."),
  outletName: optional(text(300), "Who published it, as the source prints it."),
  author: optional(text(300), "Who wrote it."),
  publishedOn: optional(period, "When it was published."),
  url: optional(webAddress, "Its web address: https:// or http://."),
  language: optional(language, "The language it is in, as a BCP 47 tag."),
  note: optional(text(5_000), "What there is to add about it."),
  partOfId: optional(idOf("Source"), "The article that a side-box belongs to."),
  copyOfId: optional(idOf("Source"), "The original of a copy."),
};

export const sourceKind = {
  type: "SOURCE",
  typename: "Source",
  key: "id",
  isAssertion: false,
  fields,
} satisfies RecordKind<typeof fields>;
