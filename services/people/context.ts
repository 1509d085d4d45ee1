import type { Database } from "../runtime/database/database";
import { provenanceLoaders } from "../runtime/records/provenance.loader";
import { ProvenanceRepository } from "../runtime/records/provenance.repository";
import { bioById, bioByPerson } from "./bio/bio.loader";
import { BioRepository } from "./bio/bio.repository";
import {
  identifiersByPerson,
  namesByPerson,
  nationalitiesByPerson,
  personById,
  personByIdentifier,
} from "./person/person.loader";
import { PersonRepository } from "./person/person.repository";
import { placeById } from "./place/place.loader";
import { PlaceRepository } from "./place/place.repository";

/** What the resolvers of one request work with. Its loaders remember rows, so it must not outlive the request. */
export const contextOf = (database: Database) => {
  const people = new PersonRepository(database);
  const bios = new BioRepository(database);
  const places = new PlaceRepository(database);
  const loaders = {
    ...provenanceLoaders(new ProvenanceRepository(database)),
    personById: personById(people),
    personByIdentifier: personByIdentifier(people),
    namesByPerson: namesByPerson(people),
    identifiersByPerson: identifiersByPerson(people),
    nationalitiesByPerson: nationalitiesByPerson(people),
    bioById: bioById(bios),
    bioByPerson: bioByPerson(bios),
    placeById: placeById(places),
  };
  return { people, places, loaders };
};

export type Context = ReturnType<typeof contextOf>;
