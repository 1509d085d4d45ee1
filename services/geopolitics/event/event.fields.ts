import { list, optional, required } from "../../runtime/records/writing/field";
import { objectOf } from "../../runtime/records/writing/input-class";
import { idOf, number, oneOf, period, text } from "../../runtime/records/writing/kinds";
import type { RecordKind } from "../../runtime/records/writing/record-shape";
import { link } from "../link/link.fields";
import { participant } from "../participant/participant.fields";
import { EventKind, EventStatus } from "./event.enum";

const quantity = objectOf("QuantityInput", "How much or how many: 60 t of aid, 12 days, 10,000,000,000 USD.", {
  value: required(number(-1e18, 1e18, ""), "The number."),
  unit: required(text(60), "What it counts: a UCUM code (t, d), an ISO 4217 currency (USD), or a plural noun."),
  note: optional(text(500), "What the number stands for."),
});

const fields = {
  kind: required(oneOf(EventKind), "What sort of event it is."),
  title: required(text(500), "What it is called, or a headline for it."),
  alsoKnownAs: list(text(300), "What else it is called."),
  summary: optional(text(5_000), "What happened, in our own words."),
  status: optional(oneOf(EventStatus), "How far it has come, where that is a question."),
  period: optional(period, "When."),
  place: optional(text(300), "Where it happened."),
  topics: list(text(200), "What it was about, in a few words each."),
  participants: list(participant, "Who took part; in a conflict each with its side, 1 or 2."),
  quantities: list(quantity, "The figures that belong to it."),
  partOfId: optional(idOf("Event"), "The larger event that it is a part of."),
  visitId: optional(idOf("Visit"), "The visit that it belongs to."),
  links: list(link, "The records that it bears on."),
  assessedBy: optional(participant, "Whose judgement it is, where it is expected or feared."),
};

export const eventKind = {
  type: "EVENT",
  typename: "Event",
  key: "id",
  isAssertion: true,
  fields,
} satisfies RecordKind<typeof fields>;
