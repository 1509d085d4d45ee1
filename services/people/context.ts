import type { Caller } from "../runtime/auth/caller";
import type { Database } from "../runtime/database/database";
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
import { citationCountBySource } from "./source/source.loader";
import { SourceRepository } from "./source/source.repository";

/**
 * What the resolvers of one request work with. Its loaders remember rows, so it must not outlive the request.
 * @param caller null for a reader
 */
export const contextOf = (database: Database, caller: Caller | null) => {
  const people = new PersonRepository(database);
  const bios = new BioRepository(database);
  const organizations = new OrganizationRepository(database);
  const posts = new PostRepository(database);
  const memberships = new MembershipRepository(database);
  const places = new PlaceRepository(database);
  const loaders = {
    ...provenanceLoaders(new ProvenanceRepository(database)),
    personById: personById(people),
    personByIdentifier: personByIdentifier(people),
    namesByPerson: namesByPerson(people),
    identifiersByPerson: identifiersByPerson(people),
    nationalitiesByPerson: nationalitiesByPerson(people),
    peopleByCountry: peopleByCountry(database),
    peopleBySource: peopleBySource(database),
    bioById: bioById(bios),
    bioByPerson: bioByPerson(bios),
    biosBySource: biosBySource(bios),
    organizationById: organizationById(organizations),
    organizationByIdentifier: organizationByIdentifier(organizations),
    namesByOrganization: namesByOrganization(organizations),
    identifiersByOrganization: identifiersByOrganization(organizations),
    organizationsBySource: organizationsBySource(database),
    postById: postById(posts),
    postsByOrganization: postsByOrganization(database),
    membershipById: membershipById(memberships),
    termById: termById(memberships),
    membershipsByPerson: membershipsByPerson(memberships),
    membershipsByOrganization: membershipsByOrganization(database),
    membershipsByPost: membershipsByPost(database),
    membershipsBySource: membershipsBySource(database),
    officeHoldersByCountry: officeHoldersByCountry(database),
    citationCountBySource: citationCountBySource(new SourceRepository(database)),
    placeById: placeById(places),
  };
  return { caller, people, organizations, posts, places, loaders };
};

export type Context = ReturnType<typeof contextOf>;
