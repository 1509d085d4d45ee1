import { list, optional, required, withDefault } from "../../runtime/records/writing/field";
import { flag, oneOf, period, text } from "../../runtime/records/writing/kinds";
import type { RecordKind } from "../../runtime/records/writing/record-shape";
import { link } from "../link/link.fields";
import { participant } from "../participant/participant.fields";
import { RelationKind, RelationStatus } from "./relation.enum";

const fields = {
  kind: required(oneOf(RelationKind), "In what way."),
  status: required(oneOf(RelationStatus), "Whether it holds."),
  from: required(participant, "The side from which it goes out; either side where it is mutual."),
  to: required(participant, "The side that it is directed to; the other side where it is mutual."),
  isMutual: withDefault(flag, false, "Whether it goes both ways; it doesn't where left out."),
  strength: optional(text(200), "How strong it is, in the source's words: tight, cooler, growing."),
  subject: optional(text(500), "What it is about or works through: Kashmir; the passport."),
  links: list(link, "The records that it bears on."),
  period: optional(period, "When it holds or held."),
  note: optional(text(5_000), "What it comes to, in our own words."),
  assessedBy: optional(participant, "Whose judgement it is, where it is an opinion."),
};

export const relationKind = {
  type: "RELATION",
  typename: "Relation",
  key: "id",
  isAssertion: true,
  fields,
} satisfies RecordKind<typeof fields>;
