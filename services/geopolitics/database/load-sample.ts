import type { DataSource, EntityManager } from "typeorm";
import type { EntityClass } from "../../runtime/database/data-source";
import { insertNew } from "../../runtime/database/insert-new";
import { Citation } from "../../runtime/records/citation.entity";
import { Correction } from "../../runtime/records/correction.entity";
import { provenanceRows, SAMPLE_LOADED_AT } from "../../runtime/records/load-provenance";
import { periodOf } from "../../runtime/records/period";
import type { AssertionSample, PeriodSample } from "../../runtime/records/sample.types";
import { Event } from "../event/event.entity";
import { RecordLink } from "../link/link.entity";
import { Meeting } from "../meeting/meeting.entity";
import { Participant } from "../participant/participant.entity";
import type { RecordType } from "../record-type";
import { Relation } from "../relation/relation.entity";
import { Source } from "../source/source.entity";
import { Statement } from "../statement/statement.entity";
import { Visit } from "../visit/visit.entity";
import { participantRows, type StandingSample } from "./load-participants";
import {
  assertionOf,
  eventParticipants,
  eventRow,
  linkRows,
  meetingRow,
  recordId,
  relationParticipants,
  relationRow,
  sourceRow,
  statementParticipants,
  statementRow,
  visitParticipants,
  visitRow,
} from "./sample-rows";
import { events } from "./sample/events";
import { meetings } from "./sample/meetings";
import { relations } from "./sample/relations";
import type { LinkSample } from "./sample/sample.types";
import { sources } from "./sample/sources";
import { statements } from "./sample/statements";
import { visits } from "./sample/visits";

/** Puts in the sample's records that are missing. A record that is there, changed or retracted as it may be, stays. */
export const loadSample = (dataSource: DataSource): Promise<void> =>
  dataSource.transaction(async (manager) => {
    await insertNew(manager, Source, sources.map(sourceRow));
    await loadRecords(manager, "VISIT", Visit, visits, visitRow, visitParticipants);
    await loadRecords(manager, "MEETING", Meeting, meetings, meetingRow, ({ participants }) => [
      { list: "PARTICIPANTS", role: "PARTICIPANT", participants },
    ]);
    await loadRecords(manager, "STATEMENT", Statement, statements, statementRow, statementParticipants);
    await loadRecords(manager, "EVENT", Event, events, eventRow, eventParticipants);
    await loadRecords(manager, "RELATION", Relation, relations, relationRow, relationParticipants);
  });

type RecordSample = AssertionSample & { readonly period?: PeriodSample; readonly links?: readonly LinkSample[] };

const loadRecords = async <Sample extends RecordSample>(
  manager: EntityManager,
  type: RecordType,
  entity: EntityClass,
  samples: readonly Sample[],
  rowOf: (sample: Sample) => object,
  participantsOf: (sample: Sample) => readonly StandingSample[],
): Promise<void> => {
  const idOf = ({ key }: Sample): string => recordId(type, key);
  const inserted = await insertNew(
    manager,
    entity,
    samples.map((sample) => ({ ...rowOf(sample), id: idOf(sample), assertion: assertionOf(sample) })),
  );
  const added = samples.filter((sample) => inserted.has(idOf(sample)));
  const provenance = added.map((sample) => provenanceRows(type, idOf(sample), sample, SAMPLE_LOADED_AT));
  const standing = added.map((sample) => {
    const day = sample.period ? periodOf(sample.period).earliest : null;
    return participantRows({ type, id: idOf(sample), day }, participantsOf(sample));
  });
  await insertNew(
    manager,
    Citation,
    [...provenance, ...standing].flatMap(({ citations }) => citations),
  );
  await insertNew(
    manager,
    Correction,
    provenance.flatMap(({ corrections }) => corrections),
  );
  await insertNew(
    manager,
    Participant,
    standing.flatMap(({ participants }) => participants),
  );
  await insertNew(
    manager,
    RecordLink,
    added.flatMap(({ key, links }) => linkRows(type, key, links)),
  );
};
