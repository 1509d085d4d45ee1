import { wordsOf } from "../happening/whole-words";
import { periodColumns } from "../../runtime/records/period";
import type { DocumentOf } from "../../runtime/records/writing/field";
import type { RecordShape } from "../../runtime/records/writing/record-shape";
import { userError } from "../../runtime/records/writing/user-error";
import { countryAsParticipant, participantRows } from "../participant/participant.rows";
import { beginningOf } from "./visit-beginning";
import { Visit } from "./visit.entity";
import { visitKind } from "./visit.fields";

export type VisitDocument = DocumentOf<typeof visitKind.fields>;

/** Visits as they are written. */
export const visitRecord: RecordShape<typeof visitKind.fields> = {
  ...visitKind,
  entity: Visit,
  table: "visit",
  labelOf: ({ visitors, from, to, period }) =>
    [visitors[0]?.label ?? from, "to", to ?? "somewhere", period?.edtf].filter(Boolean).join(" "),
  rowOf: ({ from, to, places, topics, period, kind, status, trip, note, purpose }) => {
    const { year, month } = beginningOf(period?.edtf ?? null);
    return {
      kind,
      status,
      trip,
      note,
      purpose,
      places,
      topics,
      fromCode: from,
      toCode: to,
      placeWords: wordsOf(places),
      topicWords: wordsOf(topics),
      period: periodColumns(period),
      begunYear: year,
      begunMonth: month,
    };
  },
  childrenOf: ({ period, from, to, visitors, hosts }, id) =>
    participantRows({ type: "VISIT", id, period }, [
      { list: "FROM", role: "OTHER", participants: countryAsParticipant(from) },
      { list: "TO", role: "OTHER", participants: countryAsParticipant(to) },
      { list: "VISITORS", role: "VISITOR", participants: visitors },
      { list: "HOSTS", role: "HOST", participants: hosts },
    ]),
  mistakesIn: ({ visitors }) =>
    visitors.length > 0 ? [] : [userError("REQUIRED", ["input", "visitors"], "Name at least one visitor.")],
};
