import { visibilityFor } from "../runtime/records/visibility";
import type { Caller } from "../runtime/auth/caller";
import type { Database } from "../runtime/database/database";
import { RecordWriter } from "../runtime/records/writing/record-writer";
import { Retries } from "../runtime/records/writing/retries";
import type { SubgraphRequest } from "../runtime/graphql/subgraph";
import { type EntityPort, References } from "../runtime/records/writing/references";
import { revisionsByRecord } from "../runtime/records/history/history.loader";
import { HistoryRepository } from "../runtime/records/history/history.repository";
import { provenanceLoaders } from "../runtime/records/provenance.loader";
import { ProvenanceRepository } from "../runtime/records/provenance.repository";
import { countryByCode, namesByCountry } from "./country/country.loader";
import { CountryRepository } from "./country/country.repository";
import { eventById, eventsBySource, eventsByVisit } from "./event/event.loader";
import { EventRepository } from "./event/event.repository";
import { incomingLinksByRecord, linksByRecord } from "./link/link.loader";
import { LinkRepository } from "./link/link.repository";
import { meetingById, meetingsByPerson, meetingsBySource, meetingsByVisit } from "./meeting/meeting.loader";
import { MeetingRepository } from "./meeting/meeting.repository";
import { mentionsByParty, participantsByRecord } from "./participant/participant.loader";
import { ParticipantRepository } from "./participant/participant.repository";
import { ownTables, records } from "./records";
import { relationById, relationsByParty, relationsBySource } from "./relation/relation.loader";
import { RelationRepository } from "./relation/relation.repository";
import { partsBySource, sourceById, sourceByUrl, sourceCountByOutlet } from "./source/source.loader";
import { SourceRepository } from "./source/source.repository";
import {
  statementById,
  statementsByMeeting,
  statementsBySource,
  statementsBySpeaker,
  statementsByVisit,
  variantsByStatement,
} from "./statement/statement.loader";
import { StatementRepository } from "./statement/statement.repository";
import { TimelineRepository } from "./timeline/timeline.repository";
import { visitById, visitsByCountry, visitsByPerson, visitsBySource } from "./visit/visit.loader";
import { VisitCountRepository } from "./visit/visit-count.repository";
import { VisitRepository } from "./visit/visit.repository";

/**
 * What the resolvers of one request work with. Its loaders remember rows, so it must not outlive the request.
 * @param caller null for a reader
 * @param port the way to the people service
 */
export const contextOf = (database: Database, caller: Caller | null, port: EntityPort, request?: SubgraphRequest) => {
  const countries = new CountryRepository(database);
  const sources = new SourceRepository(database);
  const visits = new VisitRepository(database);
  const meetings = new MeetingRepository(database);
  const statements = new StatementRepository(database);
  const events = new EventRepository(database);
  const relations = new RelationRepository(database);
  const participants = new ParticipantRepository(database);
  const visibility = visibilityFor(caller);
  const references = new References(database, ownTables, (wanted, selection) =>
    port(wanted, selection, request?.journal),
  );
  const newWriter = ({ name }: Caller) =>
    new RecordWriter(records, database, references, name, new Retries(request, name));
  let writer: RecordWriter | undefined;
  const newLoaders = () => ({
    revisionsByRecord: revisionsByRecord(database),
    ...provenanceLoaders(new ProvenanceRepository(database)),
    countryByCode: countryByCode(countries),
    namesByCountry: namesByCountry(countries),
    sourceById: sourceById(sources, visibility),
    sourceByUrl: sourceByUrl(sources),
    partsBySource: partsBySource(sources),
    sourceCountByOutlet: sourceCountByOutlet(sources),
    participantsByRecord: participantsByRecord(participants),
    mentionsByParty: mentionsByParty(participants),
    linksByRecord: linksByRecord(new LinkRepository(database)),
    incomingLinksByRecord: incomingLinksByRecord(database),
    visitById: visitById(visits, visibility),
    visitsByPerson: visitsByPerson(database),
    visitsByCountry: visitsByCountry(database),
    visitsBySource: visitsBySource(database),
    meetingById: meetingById(meetings, visibility),
    meetingsByPerson: meetingsByPerson(database),
    meetingsByVisit: meetingsByVisit(database),
    meetingsBySource: meetingsBySource(database),
    statementById: statementById(statements, visibility),
    statementsBySpeaker: statementsBySpeaker(database),
    statementsByVisit: statementsByVisit(database),
    statementsByMeeting: statementsByMeeting(database),
    statementsBySource: statementsBySource(database),
    variantsByStatement: variantsByStatement(statements),
    eventById: eventById(events, visibility),
    eventsByVisit: eventsByVisit(database),
    eventsBySource: eventsBySource(database),
    relationById: relationById(relations, visibility),
    relationsByParty: relationsByParty(database),
    relationsBySource: relationsBySource(database),
  });
  return {
    history: new HistoryRepository(database),
    ...{ caller, countries, sources, visits, meetings, statements, events, relations },
    timelines: new TimelineRepository(database),
    visitCounts: new VisitCountRepository(database),
    loaders: newLoaders(),
    /** Lets go of what was read before a write. */
    forget() {
      this.loaders = newLoaders();
    },
    writerFor: (editor: Caller) => (writer ??= newWriter(editor)),
  };
};

export type Context = ReturnType<typeof contextOf>;
