import { list, optional, requiredList } from "../../runtime/records/writing/field";
import { idOf, period, text } from "../../runtime/records/writing/kinds";
import type { RecordKind } from "../../runtime/records/writing/record-shape";
import { participant } from "../participant/participant.fields";

const fields = {
  visitId: optional(idOf("Visit"), "The visit during which they met."),
  period: optional(period, "When."),
  place: optional(text(300), "The town or building where they met."),
  topics: list(text(200), "What it was about, in a few words each."),
  summary: optional(text(5_000), "What came of it, in our own words."),
  participants: requiredList(participant, "Who met."),
};

export const meetingKind = {
  type: "MEETING",
  typename: "Meeting",
  key: "id",
  isAssertion: true,
  fields,
} satisfies RecordKind<typeof fields>;
