import { periodColumns } from "../../runtime/records/period";
import type { DocumentOf } from "../../runtime/records/writing/field";
import type { RecordShape } from "../../runtime/records/writing/record-shape";
import { linkRows, withLinkedTypes } from "../link/link.rows";
import { assessorStanding, labelOfParticipant, participantRows } from "../participant/participant.rows";
import { Relation } from "./relation.entity";
import { relationKind } from "./relation.fields";

export type RelationDocument = DocumentOf<typeof relationKind.fields>;

/** Relations as they are written. */
export const relationRecord: RecordShape<typeof relationKind.fields> = {
  ...relationKind,
  entity: Relation,
  table: "relation",
  labelOf: ({ kind, from, to, subject }) =>
    [`${labelOfParticipant(from)} and ${labelOfParticipant(to)}`, subject ?? kind].join(": "),
  rowOf: ({ kind, status, isMutual, strength, subject, period, note }) => ({
    ...{ kind, status, isMutual, strength, subject, note },
    period: periodColumns(period),
  }),
  childrenOf: ({ period, from, to, assessedBy, links }, id) => [
    ...participantRows({ type: "RELATION", id, period }, [
      { list: "FROM", role: "PARTICIPANT", participants: [from] },
      { list: "TO", role: "PARTICIPANT", participants: [to] },
      assessorStanding(assessedBy),
    ]),
    linkRows("RELATION", id, links),
  ],
  completed: withLinkedTypes,
};
