import type { DataSource } from "typeorm";
import { SAMPLE_LOADED_AT } from "../../runtime/records/sample-documents";
import { importRecords } from "../../runtime/records/writing/import-records";
import type { RecordShape, StoredDocument } from "../../runtime/records/writing/record-shape";
import { eventRecord } from "../event/event.record";
import { meetingRecord } from "../meeting/meeting.record";
import { relationRecord } from "../relation/relation.record";
import { sourceRecord } from "../source/source.record";
import { statementRecord } from "../statement/statement.record";
import { visitRecord } from "../visit/visit.record";
import {
  eventDocument,
  meetingDocument,
  recordId,
  relationDocument,
  sourceDocument,
  sourceId,
  statementDocument,
  visitDocument,
} from "./sample-documents";
import { events } from "./sample/events";
import { meetings } from "./sample/meetings";
import { relations } from "./sample/relations";
import { sources } from "./sample/sources";
import { statements } from "./sample/statements";
import { visits } from "./sample/visits";

/** Puts in the sample's records that are missing. A record that is there, changed or retracted as it may be, stays. */
export const loadSample = (dataSource: DataSource): Promise<void> =>
  dataSource.transaction(async (manager) => {
    const load = <Sample extends { readonly key: string }>(
      shape: RecordShape,
      samples: readonly Sample[],
      documentOf: (sample: Sample) => StoredDocument,
      idOf: (key: string) => string,
    ): Promise<void> =>
      importRecords(
        manager,
        shape,
        samples.map((sample) => ({ id: idOf(sample.key), document: documentOf(sample) })),
        SAMPLE_LOADED_AT,
      );
    await load(sourceRecord, sources, sourceDocument, sourceId);
    await load(visitRecord, visits, visitDocument, (key) => recordId("VISIT", key));
    await load(meetingRecord, meetings, meetingDocument, (key) => recordId("MEETING", key));
    await load(statementRecord, statements, statementDocument, (key) => recordId("STATEMENT", key));
    await load(eventRecord, events, eventDocument, (key) => recordId("EVENT", key));
    await load(relationRecord, relations, relationDocument, (key) => recordId("RELATION", key));
  });
