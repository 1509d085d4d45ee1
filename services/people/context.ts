import { visibilityFor } from "../runtime/records/visibility";
import type { Caller } from "../runtime/auth/caller";
import type { Database } from "../runtime/database/database";
import { revisionsByRecord } from "../runtime/records/history/history.loader";
import { HistoryRepository } from "../runtime/records/history/history.repository";
import { RecordWriter } from "../runtime/records/writing/record-writer";
import { type EntityPort, References } from "../runtime/records/writing/references";
import { Retries } from "../runtime/records/writing/retries";
import { UsedDays } from "../runtime/edtf/used-day";
import type { SubgraphRequest } from "../runtime/graphql/subgraph";
import { type LoaderMakers, lazyLoaders } from "../runtime/batching/lazy-loaders";
import { provenanceLoaders } from "../runtime/records/provenance.loader";
import { ProvenanceRepository } from "../runtime/records/provenance.repository";
import { bioById, bioByPerson, biosBySource } from "./bio/bio.loader";
import { BioRepository } from "./bio/bio.repository";
import {
  membershipById,
  membershipsByOrganization,
  membershipsByPerson,
  membershipsByPost,
  membershipsBySource,
  officeHoldersByCountry,
  termById,
} from "./membership/membership.loader";
import { MembershipRepository } from "./membership/membership.repository";
import {
  identifiersByOrganization,
  namesByOrganization,
  organizationById,
  organizationByIdentifier,
  organizationsBySource,
} from "./organization/organization.loader";
import { OrganizationRepository } from "./organization/organization.repository";
import {
  identifiersByPerson,
  namesByPerson,
  nationalitiesByPerson,
  peopleByCountry,
  peopleBySource,
  personById,
  personByIdentifier,
} from "./person/person.loader";
import { PersonRepository } from "./person/person.repository";
import { placeById } from "./place/place.loader";
import { PlaceRepository } from "./place/place.repository";
import { postById, postsByOrganization } from "./post/post.loader";
import { PostRepository } from "./post/post.repository";
import { ownTables, records } from "./records";
import { citationCountBySource } from "./source/source.loader";
import { SourceRepository } from "./source/source.repository";

/** What a request reads with. */
const readsOf = (database: Database, caller: Caller | null) => ({
  database,
  visibility: visibilityFor(caller),
  provenance: new ProvenanceRepository(database),
  people: new PersonRepository(database),
  bios: new BioRepository(database),
  organizations: new OrganizationRepository(database),
  posts: new PostRepository(database),
  memberships: new MembershipRepository(database),
  places: new PlaceRepository(database),
  sources: new SourceRepository(database),
});

type Reads = ReturnType<typeof readsOf>;

const loadersOf = lazyLoaders({
  revisionsByRecord: ({ database }) => revisionsByRecord(database),
  ...provenanceLoaders,
  personById: ({ people, visibility }) => personById(people, visibility),
  personByIdentifier: ({ people }) => personByIdentifier(people),
  namesByPerson: ({ people }) => namesByPerson(people),
  identifiersByPerson: ({ people }) => identifiersByPerson(people),
  nationalitiesByPerson: ({ people }) => nationalitiesByPerson(people),
  peopleByCountry: ({ database }) => peopleByCountry(database),
  peopleBySource: ({ database }) => peopleBySource(database),
  bioById: ({ bios, visibility }) => bioById(bios, visibility),
  bioByPerson: ({ bios }) => bioByPerson(bios),
  biosBySource: ({ bios }) => biosBySource(bios),
  organizationById: ({ organizations, visibility }) => organizationById(organizations, visibility),
  organizationByIdentifier: ({ organizations }) => organizationByIdentifier(organizations),
  namesByOrganization: ({ organizations }) => namesByOrganization(organizations),
  identifiersByOrganization: ({ organizations }) => identifiersByOrganization(organizations),
  organizationsBySource: ({ database }) => organizationsBySource(database),
  postById: ({ posts, visibility }) => postById(posts, visibility),
  postsByOrganization: ({ database }) => postsByOrganization(database),
  membershipById: ({ memberships, visibility }) => membershipById(memberships, visibility),
  termById: ({ memberships }) => termById(memberships),
  membershipsByPerson: ({ memberships }) => membershipsByPerson(memberships),
  membershipsByOrganization: ({ database }) => membershipsByOrganization(database),
  membershipsByPost: ({ database }) => membershipsByPost(database),
  membershipsBySource: ({ database }) => membershipsBySource(database),
  officeHoldersByCountry: ({ database }) => officeHoldersByCountry(database),
  citationCountBySource: ({ sources }) => citationCountBySource(sources),
  placeById: ({ places, visibility }) => placeById(places, visibility),
} satisfies LoaderMakers<Reads>);

/**
 * What the resolvers of one request work with. Its loaders remember rows, so it must not outlive the request.
 * @param caller null for a reader
 * @param port the way to the geopolitics service
 */
export const contextOf = (database: Database, caller: Caller | null, port: EntityPort, request?: SubgraphRequest) => {
  const references = new References(database, ownTables, (wanted, selection) =>
    port(wanted, selection, request?.journal),
  );
  const newWriter = ({ name }: Caller) =>
    new RecordWriter(records, database, references, name, new Retries(request, name));
  let writer: RecordWriter | undefined;
  const reads = readsOf(database, caller);
  const { people, bios, organizations, posts, memberships, places } = reads;
  return {
    history: new HistoryRepository(database),
    ...{ caller, people, bios, organizations, posts, memberships, places },
    days: new UsedDays(),
    loaders: loadersOf(reads),
    /** Lets go of what was read before a write. */
    forget() {
      this.loaders = loadersOf(reads);
    },
    writerFor: (editor: Caller) => (writer ??= newWriter(editor)),
  };
};

export type Context = ReturnType<typeof contextOf>;
