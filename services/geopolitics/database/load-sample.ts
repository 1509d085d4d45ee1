import type { DataSource, EntityManager } from "typeorm";
import type { EntityClass } from "../../runtime/database/data-source";
import { insertNew } from "../../runtime/database/insert-new";
import { fold } from "../../runtime/names/fold";
import { wordsOf } from "../../runtime/names/words";
import { Citation } from "../../runtime/records/citation.entity";
import { Correction } from "../../runtime/records/correction.entity";
import { naturalId } from "../../runtime/records/identity";
import { provenanceRows, SAMPLE_LOADED_AT } from "../../runtime/records/load-provenance";
import { periodOf } from "../../runtime/records/period";
import type { AssertionSample, PeriodSample } from "../../runtime/records/sample.types";
import { Meeting } from "../meeting/meeting.entity";
import { Participant } from "../participant/participant.entity";
import type { RecordType } from "../record-type";
import { Source } from "../source/source.entity";
import { RecordLink } from "../statement/record-link.entity";
import { Statement } from "../statement/statement.entity";
import { Visit } from "../visit/visit.entity";
import { participantRows, type StandingSample } from "./load-participants";
import { meetings } from "./sample/meetings";
import type { MeetingSample, SourceSample, StatementSample, VisitSample } from "./sample/sample.types";
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
    const added = await loadRecords(manager, "STATEMENT", Statement, statements, statementRow, statementParticipants);
    await insertNew(manager, RecordLink, added.flatMap(linkRows));
  });

/** @returns the records that were not there before */
const loadRecords = async <Sample extends AssertionSample & { readonly period?: PeriodSample }>(
  manager: EntityManager,
  type: RecordType,
  entity: EntityClass,
  samples: readonly Sample[],
  rowOf: (sample: Sample) => object,
  participantsOf: (sample: Sample) => readonly StandingSample[],
): Promise<Sample[]> => {
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
  return added;
};

const recordId = (type: RecordType, key: string): string => naturalId(type.toLowerCase(), key);
const sourceId = (key: string): string => naturalId("source", key);
const idOrNull = (type: RecordType, key: string | undefined): string | null => (key ? recordId(type, key) : null);
const periodColumns = (period: PeriodSample | undefined): object => (period ? periodOf(period) : {});

const WRITTEN = { revision: 1, createdAt: SAMPLE_LOADED_AT, updatedAt: SAMPLE_LOADED_AT };
const assertionOf = ({ verification }: AssertionSample) => ({ verification, ...WRITTEN });

const sourceRow = ({ key, outlet, publishedOn, partOf, copyOf, ...source }: SourceSample) => ({
  ...source,
  ...WRITTEN,
  id: sourceId(key),
  outletId: outlet ? naturalId("organization", outlet) : null,
  published: periodColumns(publishedOn),
  partOfId: partOf ? sourceId(partOf) : null,
  copyOfId: copyOf ? sourceId(copyOf) : null,
  searched: fold([source.title, source.outletName, source.author, source.url].filter(Boolean).join(" ")),
});

const visitRow = ({ kind, status, trip, note, from, to, places = [], period, purpose, topics = [] }: VisitSample) => ({
  kind,
  status,
  trip,
  note,
  fromCode: from,
  toCode: to,
  places,
  placeWords: wordsOf(places),
  period: periodColumns(period),
  purpose,
  topics,
  topicWords: wordsOf(topics),
});

const visitParticipants = ({ from, to, visitors, hosts = [] }: VisitSample): StandingSample[] => [
  { list: "FROM", role: "OTHER", participants: from ? [{ country: from }] : [] },
  { list: "TO", role: "OTHER", participants: to ? [{ country: to }] : [] },
  { list: "VISITORS", role: "VISITOR", participants: visitors },
  { list: "HOSTS", role: "HOST", participants: hosts },
];

const meetingRow = ({ visit, period, place, topics = [], summary }: MeetingSample) => ({
  visitId: idOrNull("VISIT", visit),
  period: periodColumns(period),
  place,
  topics,
  topicWords: wordsOf(topics),
  summary,
});

const statementRow = (statement: StatementSample) => {
  const { form, text, language, originalText, originalLanguage, gloss, medium, period, topics = [] } = statement;
  return {
    form,
    text,
    language,
    originalText,
    originalLanguage,
    gloss,
    medium,
    topics,
    topicWords: wordsOf(topics),
    period: periodColumns(period),
    visitId: idOrNull("VISIT", statement.visit),
    meetingId: idOrNull("MEETING", statement.meeting),
    variantOfId: idOrNull("STATEMENT", statement.variantOf),
    searched: fold([text, originalText, gloss].filter(Boolean).join(" ")),
  };
};

const statementParticipants = ({ speaker, addressees = [], about = [] }: StatementSample): StandingSample[] => [
  { list: "SPEAKER", role: "SPEAKER", participants: [speaker] },
  { list: "ADDRESSEES", role: "ADDRESSEE", participants: addressees },
  { list: "ABOUT", role: "SUBJECT", participants: about },
];

const linkRows = ({ key, links = [] }: StatementSample) =>
  links.map(({ kind, to, note }, position) => ({
    id: naturalId("record-link", `${recordId("STATEMENT", key)}:${position}`),
    fromId: recordId("STATEMENT", key),
    position,
    kind,
    toId: recordId(to.type, to.key),
    toType: to.type,
    note,
  }));
