import { list, optional, required, requiredList, withDefault } from "../../runtime/records/writing/field";
import { country, oneOf, period, text } from "../../runtime/records/writing/kinds";
import type { RecordKind } from "../../runtime/records/writing/record-shape";
import { participant } from "../participant/participant.fields";
import { VisitKind, VisitStatus } from "./visit.enum";

const fields = {
  kind: required(oneOf(VisitKind), "How formal the visit was."),
  from: optional(country, "The country that the visitors come from."),
  to: optional(country, "The country that they visit."),
  places: list(text(300), "The towns and buildings they visit, in order."),
  period: optional(period, "When."),
  purpose: optional(text(), "What the visit was for."),
  topics: list(text(200), "What it was about, in a few words each."),
  status: withDefault(oneOf(VisitStatus), VisitStatus.TOOK_PLACE, "Whether it came about; it did where left out."),
  trip: optional(text(200), "The journey it is a stop of; stops of one journey share it."),
  note: optional(text(5_000), "What there is to add."),
  visitors: requiredList(participant, "Who travels."),
  hosts: list(participant, "Who receives them."),
};

export const visitKind = {
  type: "VISIT",
  typename: "Visit",
  key: "id",
  isAssertion: true,
  fields,
} satisfies RecordKind<typeof fields>;
