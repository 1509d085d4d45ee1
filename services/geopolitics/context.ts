import { visibilityFor } from "../runtime/records/visibility";
import type { Caller } from "../runtime/auth/caller";
import type { Database } from "../runtime/database/database";
import { RecordWriter } from "../runtime/records/writing/record-writer";
import { Retries } from "../runtime/records/writing/retries";
import type { SubgraphRequest } from "../runtime/graphql/subgraph";
import { type EntityPort, References } from "../runtime/records/writing/references";
import { revisionsByRecord } from "../runtime/records/history/history.loader";
import { HistoryRepository } from "../runtime/records/history/history.repository";
import { type LoaderMakers, lazyLoaders } from "../runtime/batching/lazy-loaders";
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
import { CITATIONS, SourceRepository } from "./source/source.repository";
import {
  statementById,
  statementsByCountry,
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

/** What a request reads with. */
const readsOf = (database: Database, caller: Caller | null, visibility = visibilityFor(caller)) => ({
  database,
  visibility,
  provenance: new ProvenanceRepository(database, CITATIONS[visibility]),
  countries: new CountryRepository(database),
  sources: new SourceRepository(database),
  visits: new VisitRepository(database),
  meetings: new MeetingRepository(database),
  statements: new StatementRepository(database),
  events: new EventRepository(database),
  relations: new RelationRepository(database),
  participants: new ParticipantRepository(database),
  links: new LinkRepository(database),
});

type Reads = ReturnType<typeof readsOf>;

const loadersOf = lazyLoaders({
  revisionsByRecord: ({ database }) => revisionsByRecord(database),
  ...provenanceLoaders,
  countryByCode: ({ countries }) => countryByCode(countries),
  namesByCountry: ({ countries }) => namesByCountry(countries),
  sourceById: ({ sources, visibility }) => sourceById(sources, visibility),
  sourceByUrl: ({ sources }) => sourceByUrl(sources),
  partsBySource: ({ sources }) => partsBySource(sources),
  sourceCountByOutlet: ({ sources }) => sourceCountByOutlet(sources),
  participantsByRecord: ({ participants }) => participantsByRecord(participants),
  mentionsByParty: ({ participants }) => mentionsByParty(participants),
  linksByRecord: ({ links }) => linksByRecord(links),
  incomingLinksByRecord: ({ database }) => incomingLinksByRecord(database),
  visitById: ({ visits, visibility }) => visitById(visits, visibility),
  visitsByPerson: ({ database }) => visitsByPerson(database),
  visitsByCountry: ({ database }) => visitsByCountry(database),
  visitsBySource: ({ database }) => visitsBySource(database),
  meetingById: ({ meetings, visibility }) => meetingById(meetings, visibility),
  meetingsByPerson: ({ database }) => meetingsByPerson(database),
  meetingsByVisit: ({ database }) => meetingsByVisit(database),
  meetingsBySource: ({ database }) => meetingsBySource(database),
  statementById: ({ statements, visibility }) => statementById(statements, visibility),
  statementsBySpeaker: ({ database }) => statementsBySpeaker(database),
  statementsByCountry: ({ database }) => statementsByCountry(database),
  statementsByVisit: ({ database }) => statementsByVisit(database),
  statementsByMeeting: ({ database }) => statementsByMeeting(database),
  statementsBySource: ({ database }) => statementsBySource(database),
  variantsByStatement: ({ statements }) => variantsByStatement(statements),
  eventById: ({ events, visibility }) => eventById(events, visibility),
  eventsByVisit: ({ database }) => eventsByVisit(database),
  eventsBySource: ({ database }) => eventsBySource(database),
  relationById: ({ relations, visibility }) => relationById(relations, visibility),
  relationsByParty: ({ database }) => relationsByParty(database),
  relationsBySource: ({ database }) => relationsBySource(database),
} satisfies LoaderMakers<Reads>);

/**
 * What the resolvers of one request work with. Its loaders remember rows, so it must not outlive the request.
 * @param caller null for a reader
 * @param port the way to the people service
 */
export const contextOf = (database: Database, caller: Caller | null, port: EntityPort, request?: SubgraphRequest) => {
  const references = new References(database, ownTables, (wanted, selection) =>
    port(wanted, selection, request?.journal),
  );
  const newWriter = ({ name }: Caller) =>
    new RecordWriter(records, database, references, name, new Retries(request, name));
  let writer: RecordWriter | undefined;
  const reads = readsOf(database, caller);
  const { countries, sources, visits, meetings, statements, events, relations } = reads;
  return {
    history: new HistoryRepository(database),
    ...{ caller, countries, sources, visits, meetings, statements, events, relations },
    timelines: new TimelineRepository(database),
    visitCounts: new VisitCountRepository(database),
    loaders: loadersOf(reads),
    /** Lets go of what was read before a write. */
    forget() {
      this.loaders = loadersOf(reads);
    },
    writerFor: (editor: Caller) => (writer ??= newWriter(editor)),
  };
};

export type Context = ReturnType<typeof contextOf>;
