import { wordsOf } from "../happening/whole-words";
import { periodColumns } from "../../runtime/records/period";
import { makesCircle } from "../../runtime/records/writing/circle.sql";
import type { DocumentOf } from "../../runtime/records/writing/field";
import type { RecordShape } from "../../runtime/records/writing/record-shape";
import { userError } from "../../runtime/records/writing/user-error";
import { linkRows, withLinkedTypes } from "../link/link.rows";
import { assessorStanding, participantRows } from "../participant/participant.rows";
import { Event } from "./event.entity";
import { eventKind } from "./event.fields";

export type EventDocument = DocumentOf<typeof eventKind.fields>;

/** Events as they are written. */
export const eventRecord: RecordShape<typeof eventKind.fields> = {
  ...eventKind,
  entity: Event,
  table: "event",
  labelOf: ({ title }) => title,
  rowOf: (event) => {
    const { kind, title, alsoKnownAs, summary, status, period, place, topics, quantities, partOfId, visitId } = event;
    return {
      ...{ kind, title, alsoKnownAs, summary, status, place, topics, quantities, partOfId, visitId },
      topicWords: wordsOf(topics),
      period: periodColumns(period),
    };
  },
  childrenOf: ({ period, participants, assessedBy, links }, id) => [
    ...participantRows({ type: "EVENT", id, period }, [
      { list: "PARTICIPANTS", role: "PARTICIPANT", participants },
      assessorStanding(assessedBy),
    ]),
    linkRows("EVENT", id, links),
  ],
  completed: withLinkedTypes,
  isLookedAt: ({ partOfId }) => partOfId !== null,
  mistakesAmong: async ({ partOfId }, id, transaction) =>
    (await makesCircle(transaction, { table: "event", column: "part_of_id" }, id, partOfId))
      ? [userError("INVALID", ["input", "partOfId"], "An event can't be a part of itself, or of one of its parts.")]
      : [],
};
