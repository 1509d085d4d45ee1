import type { RecordShape } from "../runtime/records/writing/record-shape";
import type { OwnTable } from "../runtime/records/writing/references";
import { countryRecord } from "./country/country.record";
import { eventRecord } from "./event/event.record";
import { meetingRecord } from "./meeting/meeting.record";
import { relationRecord } from "./relation/relation.record";
import { sourceRecord } from "./source/source.record";
import { statementRecord } from "./statement/statement.record";
import { visitRecord } from "./visit/visit.record";

/** Every kind of record of this service, as it is written. */
export const records = [
  countryRecord,
  sourceRecord,
  visitRecord,
  meetingRecord,
  statementRecord,
  eventRecord,
  relationRecord,
] as unknown as readonly RecordShape[];

/** Where the records are that documents of this service name; all others are the people service's. */
export const ownTables: Readonly<Record<string, OwnTable>> = {
  Country: { table: "country", key: "code" },
  Source: { table: "source", key: "id" },
  Visit: { table: "visit", key: "id" },
  Meeting: { table: "meeting", key: "id" },
  Statement: { table: "statement", key: "id" },
  Event: { table: "event", key: "id" },
  Relation: { table: "relation", key: "id" },
};
