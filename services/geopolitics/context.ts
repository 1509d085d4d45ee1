import type { Database } from "../runtime/database/database";
import { provenanceLoaders } from "../runtime/records/provenance.loader";
import { ProvenanceRepository } from "../runtime/records/provenance.repository";
import { countryByCode, namesByCountry } from "./country/country.loader";
import { CountryRepository } from "./country/country.repository";
import { meetingById, meetingsByPerson, meetingsByVisit } from "./meeting/meeting.loader";
import { MeetingRepository } from "./meeting/meeting.repository";
import { participantsByRecord } from "./participant/participant.loader";
import { ParticipantRepository } from "./participant/participant.repository";
import { partsBySource, sourceById } from "./source/source.loader";
import { SourceRepository } from "./source/source.repository";
import {
  linksByStatement,
  statementById,
  statementsByMeeting,
  statementsBySpeaker,
  statementsByVisit,
  variantsByStatement,
} from "./statement/statement.loader";
import { StatementRepository } from "./statement/statement.repository";
import { visitById, visitsByCountry, visitsByPerson } from "./visit/visit.loader";
import { VisitRepository } from "./visit/visit.repository";

/** What the resolvers of one request work with. Its loaders remember rows, so it must not outlive the request. */
export const contextOf = (database: Database) => {
  const countries = new CountryRepository(database);
  const sources = new SourceRepository(database);
  const visits = new VisitRepository(database);
  const meetings = new MeetingRepository(database);
  const statements = new StatementRepository(database);
  const loaders = {
    ...provenanceLoaders(new ProvenanceRepository(database)),
    countryByCode: countryByCode(countries),
    namesByCountry: namesByCountry(countries),
    sourceById: sourceById(sources),
    partsBySource: partsBySource(sources),
    participantsByRecord: participantsByRecord(new ParticipantRepository(database)),
    visitById: visitById(visits),
    visitsByPerson: visitsByPerson(database),
    visitsByCountry: visitsByCountry(database),
    meetingById: meetingById(meetings),
    meetingsByPerson: meetingsByPerson(database),
    meetingsByVisit: meetingsByVisit(database),
    statementById: statementById(statements),
    statementsBySpeaker: statementsBySpeaker(database),
    statementsByVisit: statementsByVisit(database),
    statementsByMeeting: statementsByMeeting(database),
    variantsByStatement: variantsByStatement(statements),
    linksByStatement: linksByStatement(statements),
  };
  return { countries, sources, visits, meetings, statements, loaders };
};

export type Context = ReturnType<typeof contextOf>;
