import type { Caller } from "../runtime/auth/caller";
import type { Database } from "../runtime/database/database";
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
import { relationById, relationsByParty, relationsBySource } from "./relation/relation.loader";
import { RelationRepository } from "./relation/relation.repository";
import { partsBySource, sourceById, sourceByUrl } from "./source/source.loader";
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
import { visitById, visitsByCountry, visitsByPerson, visitsBySource } from "./visit/visit.loader";
import { VisitRepository } from "./visit/visit.repository";

/**
 * What the resolvers of one request work with. Its loaders remember rows, so it must not outlive the request.
 * @param caller null for a reader
 */
export const contextOf = (database: Database, caller: Caller | null) => {
  const countries = new CountryRepository(database);
  const sources = new SourceRepository(database);
  const visits = new VisitRepository(database);
  const meetings = new MeetingRepository(database);
  const statements = new StatementRepository(database);
  const events = new EventRepository(database);
  const relations = new RelationRepository(database);
  const participants = new ParticipantRepository(database);
  const loaders = {
    ...provenanceLoaders(new ProvenanceRepository(database)),
    countryByCode: countryByCode(countries),
    namesByCountry: namesByCountry(countries),
    sourceById: sourceById(sources),
    sourceByUrl: sourceByUrl(sources),
    partsBySource: partsBySource(sources),
    participantsByRecord: participantsByRecord(participants),
    mentionsByParty: mentionsByParty(participants),
    linksByRecord: linksByRecord(new LinkRepository(database)),
    incomingLinksByRecord: incomingLinksByRecord(database),
    visitById: visitById(visits),
    visitsByPerson: visitsByPerson(database),
    visitsByCountry: visitsByCountry(database),
    visitsBySource: visitsBySource(database),
    meetingById: meetingById(meetings),
    meetingsByPerson: meetingsByPerson(database),
    meetingsByVisit: meetingsByVisit(database),
    meetingsBySource: meetingsBySource(database),
    statementById: statementById(statements),
    statementsBySpeaker: statementsBySpeaker(database),
    statementsByVisit: statementsByVisit(database),
    statementsByMeeting: statementsByMeeting(database),
    statementsBySource: statementsBySource(database),
    variantsByStatement: variantsByStatement(statements),
    eventById: eventById(events),
    eventsByVisit: eventsByVisit(database),
    eventsBySource: eventsBySource(database),
    relationById: relationById(relations),
    relationsByParty: relationsByParty(database),
    relationsBySource: relationsBySource(database),
  };
  return { caller, countries, sources, visits, meetings, statements, events, relations, loaders };
};

export type Context = ReturnType<typeof contextOf>;
