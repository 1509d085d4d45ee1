import { naturalId } from "../../runtime/records/identity";
import { citationDocument, periodDocument, provenanceDocument } from "../../runtime/records/sample-documents";
import { Verification } from "../../runtime/records/verification";
import type { CountryDocument } from "../country/country.record";
import { CountryStatus } from "../country/country.enum";
import { EventKind, EventStatus } from "../event/event.enum";
import { LinkKind } from "../link/link.enum";
import type { StoredLink } from "../link/link.fields";
import { ParticipantRole, PostRole } from "../participant/participant.enum";
import type { IdentificationGiven, ParticipantGiven, PartyGiven } from "../participant/participant.fields";
import type { RecordType } from "../record-type";
import { RelationKind, RelationStatus } from "../relation/relation.enum";
import { SourceKind } from "../source/source.enum";
import { Medium, StatementForm } from "../statement/statement.enum";
import { VisitKind, VisitStatus } from "../visit/visit.enum";
import type { CountryReference } from "./reference/countries";
import type {
  EventSample,
  LinkSample,
  MeetingSample,
  ParticipantSample,
  PartySample,
  RelationSample,
  SourceSample,
  StatementSample,
  VisitSample,
} from "./sample/sample.types";

// The countries and the sample's records as the documents that records are written from.

export const recordId = (type: RecordType, key: string): string => naturalId(type.toLowerCase(), key);
export const sourceId = (key: string): string => naturalId("source", key);

const idOrNull = (type: RecordType, key: string | undefined): string | null =>
  key === undefined ? null : recordId(type, key);
const sourceIdOrNull = (key: string | undefined): string | null => (key === undefined ? null : sourceId(key));

/** Its names in English are fields of their own: the common one, which stands first, and the official one. */
export const countryDocument = ({ names, existed, status, ...country }: CountryReference): CountryDocument => {
  const [common, ...others] = names;
  return {
    ...country,
    name: common?.text ?? country.code,
    status: CountryStatus[status],
    existed: existed === null ? null : { edtf: existed, asReported: null },
    otherNames: others
      .filter(({ language, kind }) => language !== "en" || kind !== "OFFICIAL")
      .map(({ language, kind, text }) => ({ language, kind, text })),
  };
};

export const sourceDocument = (source: SourceSample) => ({
  kind: SourceKind[source.kind],
  title: source.title ?? null,
  outletId: source.outlet === undefined ? null : naturalId("organization", source.outlet),
  outletName: source.outletName ?? null,
  author: source.author ?? null,
  publishedOn: periodDocument(source.publishedOn),
  url: source.url ?? null,
  language: source.language ?? null,
  note: source.note ?? null,
  partOfId: sourceIdOrNull(source.partOf),
  copyOfId: sourceIdOrNull(source.copyOf),
});

export const visitDocument = (visit: VisitSample) => ({
  kind: VisitKind[visit.kind],
  from: visit.from ?? null,
  to: visit.to ?? null,
  places: visit.places ?? [],
  period: periodDocument(visit.period),
  purpose: visit.purpose ?? null,
  topics: visit.topics ?? [],
  status: VisitStatus[visit.status],
  trip: visit.trip ?? null,
  note: visit.note ?? null,
  visitors: visit.visitors.map(participantDocument),
  hosts: (visit.hosts ?? []).map(participantDocument),
  ...provenanceDocument(recordId("VISIT", visit.key), visit),
});

export const meetingDocument = (meeting: MeetingSample) => ({
  visitId: idOrNull("VISIT", meeting.visit),
  period: periodDocument(meeting.period),
  place: meeting.place ?? null,
  topics: meeting.topics ?? [],
  summary: meeting.summary ?? null,
  participants: meeting.participants.map(participantDocument),
  ...provenanceDocument(recordId("MEETING", meeting.key), meeting),
});

export const statementDocument = (statement: StatementSample) => ({
  form: StatementForm[statement.form],
  text: statement.text,
  language: statement.language ?? null,
  originalText: statement.originalText ?? null,
  originalLanguage: statement.originalLanguage ?? null,
  gloss: statement.gloss ?? null,
  speaker: participantDocument(statement.speaker),
  addressees: (statement.addressees ?? []).map(participantDocument),
  about: (statement.about ?? []).map(participantDocument),
  topics: statement.topics ?? [],
  medium: Medium[statement.medium],
  period: periodDocument(statement.period),
  visitId: idOrNull("VISIT", statement.visit),
  meetingId: idOrNull("MEETING", statement.meeting),
  variantOfId: idOrNull("STATEMENT", statement.variantOf),
  links: linkDocuments(statement.links),
  ...provenanceDocument(recordId("STATEMENT", statement.key), statement),
});

export const eventDocument = (event: EventSample) => ({
  kind: EventKind[event.kind],
  title: event.title,
  alsoKnownAs: event.alsoKnownAs ?? [],
  summary: event.summary,
  status: event.status === undefined ? null : EventStatus[event.status],
  period: periodDocument(event.period),
  place: event.place ?? null,
  topics: event.topics ?? [],
  participants: event.participants.map(participantDocument),
  quantities: (event.quantities ?? []).map(({ value, unit, note }) => ({ value, unit, note: note ?? null })),
  partOfId: idOrNull("EVENT", event.partOf),
  visitId: idOrNull("VISIT", event.visit),
  links: linkDocuments(event.links),
  assessedBy: event.assessedBy ? participantDocument(event.assessedBy) : null,
  ...provenanceDocument(recordId("EVENT", event.key), event),
});

export const relationDocument = (relation: RelationSample) => ({
  kind: RelationKind[relation.kind],
  status: RelationStatus[relation.status],
  from: participantDocument(relation.from),
  to: participantDocument(relation.to),
  isMutual: relation.isMutual ?? false,
  strength: relation.strength ?? null,
  subject: relation.subject ?? null,
  links: linkDocuments(relation.links),
  period: periodDocument(relation.period),
  note: relation.note,
  assessedBy: relation.assessedBy ? participantDocument(relation.assessedBy) : null,
  ...provenanceDocument(recordId("RELATION", relation.key), relation),
});

const linkDocuments = (links: readonly LinkSample[] = []): readonly StoredLink[] =>
  links.map(({ kind, to, note }) => ({
    kind: LinkKind[kind],
    toId: recordId(to.type, to.key),
    note: note ?? null,
    toType: to.type,
  }));

const participantDocument = (sample: ParticipantSample): ParticipantGiven => ({
  ...partyDocument(sample),
  label: sample.label ?? null,
  role: sample.role ? ParticipantRole[sample.role] : null,
  as: sample.as ?? null,
  postRole: sample.postRole ? PostRole[sample.postRole] : null,
  side: sample.side ?? null,
  onBehalfOf: sample.onBehalfOf ? participantDocument(sample.onBehalfOf) : null,
  identification: sample.identification ? identificationDocument(sample.identification) : null,
});

const identificationDocument = (sample: NonNullable<ParticipantSample["identification"]>): IdentificationGiven => ({
  ...partyDocument(sample),
  verification: Verification[sample.verification],
  citations: sample.citations.map(citationDocument),
});

const partyDocument = ({ country, person, organization }: PartySample): PartyGiven => ({
  countryCode: country ?? null,
  personId: person === undefined ? null : naturalId("person", person),
  organizationId: organization === undefined ? null : naturalId("organization", organization),
});
