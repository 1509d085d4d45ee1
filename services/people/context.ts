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

/**
 * What the resolvers of one request work with. Its loaders remember rows, so it must not outlive the request.
 * @param caller null for a reader
 * @param port the way to the geopolitics service
 */
export const contextOf = (database: Database, caller: Caller | null, port: EntityPort, request?: SubgraphRequest) => {
  const people = new PersonRepository(database);
  const bios = new BioRepository(database);
  const organizations = new OrganizationRepository(database);
  const posts = new PostRepository(database);
  const memberships = new MembershipRepository(database);
  const places = new PlaceRepository(database);
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
    personById: personById(people, visibility),
    personByIdentifier: personByIdentifier(people),
    namesByPerson: namesByPerson(people),
    identifiersByPerson: identifiersByPerson(people),
    nationalitiesByPerson: nationalitiesByPerson(people),
    peopleByCountry: peopleByCountry(database),
    peopleBySource: peopleBySource(database),
    bioById: bioById(bios, visibility),
    bioByPerson: bioByPerson(bios),
    biosBySource: biosBySource(bios),
    organizationById: organizationById(organizations, visibility),
    organizationByIdentifier: organizationByIdentifier(organizations),
    namesByOrganization: namesByOrganization(organizations),
    identifiersByOrganization: identifiersByOrganization(organizations),
    organizationsBySource: organizationsBySource(database),
    postById: postById(posts, visibility),
    postsByOrganization: postsByOrganization(database),
    membershipById: membershipById(memberships, visibility),
    termById: termById(memberships),
    membershipsByPerson: membershipsByPerson(memberships),
    membershipsByOrganization: membershipsByOrganization(database),
    membershipsByPost: membershipsByPost(database),
    membershipsBySource: membershipsBySource(database),
    officeHoldersByCountry: officeHoldersByCountry(database),
    citationCountBySource: citationCountBySource(new SourceRepository(database)),
    placeById: placeById(places, visibility),
  });
  return {
    history: new HistoryRepository(database),
    ...{ caller, people, bios, organizations, posts, memberships, places },
    days: new UsedDays(),
    loaders: newLoaders(),
    /** Lets go of what was read before a write. */
    forget() {
      this.loaders = newLoaders();
    },
    writerFor: (editor: Caller) => (writer ??= newWriter(editor)),
  };
};

export type Context = ReturnType<typeof contextOf>;
