import { fold } from "../../runtime/names/fold";
import { wordsOf } from "../../runtime/names/words";
import { naturalId } from "../../runtime/records/identity";
import { SAMPLE_LOADED_AT } from "../../runtime/records/load-provenance";
import { periodOf } from "../../runtime/records/period";
import type { AssertionSample, PeriodSample } from "../../runtime/records/sample.types";
import type { RecordType } from "../record-type";
import { comparableAddress } from "../source/address";
import type { StandingSample } from "./load-participants";
import type {
  EventSample,
  LinkSample,
  MeetingSample,
  ParticipantSample,
  RelationSample,
  SourceSample,
  StatementSample,
  VisitSample,
} from "./sample/sample.types";

// The sample's records as rows of their tables, and who stands in each of their lists.

export const recordId = (type: RecordType, key: string): string => naturalId(type.toLowerCase(), key);
const sourceId = (key: string): string => naturalId("source", key);
const idOrNull = (type: RecordType, key: string | undefined): string | null => (key ? recordId(type, key) : null);
const periodColumns = (period: PeriodSample | undefined): object => (period ? periodOf(period) : {});

const WRITTEN = { revision: 1, createdAt: SAMPLE_LOADED_AT, updatedAt: SAMPLE_LOADED_AT };
export const assertionOf = ({ verification }: AssertionSample) => ({ verification, ...WRITTEN });

export const sourceRow = ({ key, outlet, publishedOn, partOf, copyOf, ...source }: SourceSample) => ({
  ...source,
  ...WRITTEN,
  id: sourceId(key),
  outletId: outlet ? naturalId("organization", outlet) : null,
  published: periodColumns(publishedOn),
  partOfId: partOf ? sourceId(partOf) : null,
  copyOfId: copyOf ? sourceId(copyOf) : null,
  address: source.url === undefined ? null : comparableAddress(source.url),
  searched: fold([source.title, source.outletName, source.author, source.url].filter(Boolean).join(" ")),
});

export const visitRow = ({
  kind,
  status,
  trip,
  note,
  from,
  to,
  places = [],
  period,
  purpose,
  topics = [],
}: VisitSample) => ({
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

export const visitParticipants = ({ from, to, visitors, hosts = [] }: VisitSample): StandingSample[] => [
  { list: "FROM", role: "OTHER", participants: from ? [{ country: from }] : [] },
  { list: "TO", role: "OTHER", participants: to ? [{ country: to }] : [] },
  { list: "VISITORS", role: "VISITOR", participants: visitors },
  { list: "HOSTS", role: "HOST", participants: hosts },
];

export const meetingRow = ({ visit, period, place, topics = [], summary }: MeetingSample) => ({
  visitId: idOrNull("VISIT", visit),
  period: periodColumns(period),
  place,
  topics,
  topicWords: wordsOf(topics),
  summary,
});

export const statementRow = (statement: StatementSample) => {
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

export const statementParticipants = ({ speaker, addressees = [], about = [] }: StatementSample): StandingSample[] => [
  { list: "SPEAKER", role: "SPEAKER", participants: [speaker] },
  { list: "ADDRESSEES", role: "ADDRESSEE", participants: addressees },
  { list: "ABOUT", role: "SUBJECT", participants: about },
];

export const eventRow = (event: EventSample) => {
  const { kind, title, alsoKnownAs = [], summary, status, period, place, topics = [], quantities = [] } = event;
  return {
    kind,
    title,
    alsoKnownAs,
    summary,
    status,
    period: periodColumns(period),
    place,
    topics,
    topicWords: wordsOf(topics),
    quantities,
    partOfId: idOrNull("EVENT", event.partOf),
    visitId: idOrNull("VISIT", event.visit),
    searched: fold([title, ...alsoKnownAs, summary].join(" ")),
  };
};

export const eventParticipants = ({ participants, assessedBy }: EventSample): StandingSample[] => [
  { list: "PARTICIPANTS", role: "PARTICIPANT", participants },
  ...assessorOf(assessedBy),
];

export const relationRow = (relation: RelationSample) => {
  const { kind, status, isMutual = false, strength, subject, period, note } = relation;
  return { kind, status, isMutual, strength, subject, period: periodColumns(period), note };
};

export const relationParticipants = ({ from, to, assessedBy }: RelationSample): StandingSample[] => [
  { list: "FROM", role: "PARTICIPANT", participants: [from] },
  { list: "TO", role: "PARTICIPANT", participants: [to] },
  ...assessorOf(assessedBy),
];

const assessorOf = (assessor: ParticipantSample | undefined): StandingSample[] =>
  assessor ? [{ list: "ASSESSOR", role: "SPEAKER", participants: [assessor] }] : [];

/** @param type what the record is that the links go out from */
export const linkRows = (type: RecordType, key: string, links: readonly LinkSample[] = []) =>
  links.map(({ kind, to, note }, position) => ({
    id: naturalId("record-link", `${recordId(type, key)}:${position}`),
    fromId: recordId(type, key),
    fromType: type,
    position,
    kind,
    toId: recordId(to.type, to.key),
    toType: to.type,
    note,
  }));
