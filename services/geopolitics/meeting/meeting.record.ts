import { wordsOf } from "../happening/whole-words";
import { periodColumns } from "../../runtime/records/period";
import type { DocumentOf } from "../../runtime/records/writing/field";
import type { RecordShape } from "../../runtime/records/writing/record-shape";
import { userError } from "../../runtime/records/writing/user-error";
import { labelOfParticipant, participantRows } from "../participant/participant.rows";
import { Meeting } from "./meeting.entity";
import { meetingKind } from "./meeting.fields";

export type MeetingDocument = DocumentOf<typeof meetingKind.fields>;

/** Meetings as they are written. */
export const meetingRecord: RecordShape<typeof meetingKind.fields> = {
  ...meetingKind,
  entity: Meeting,
  table: "meeting",
  labelOf: ({ participants, period }) =>
    [participants.slice(0, MOST_NAMED).map(labelOfParticipant).join(", "), period?.edtf].filter(Boolean).join(" "),
  rowOf: ({ visitId, period, place, topics, summary }) => ({
    ...{ visitId, place, topics, summary },
    topicWords: wordsOf(topics),
    period: periodColumns(period),
  }),
  childrenOf: ({ period, participants }, id) =>
    participantRows({ type: "MEETING", id, period }, [{ list: "PARTICIPANTS", role: "PARTICIPANT", participants }]),
  mistakesIn: ({ participants }) =>
    participants.length > 0 ? [] : [userError("REQUIRED", ["input", "participants"], "Name at least one participant.")],
};

/** So many participants name a meeting; a summit of forty would fill the page. */
const MOST_NAMED = 3;
