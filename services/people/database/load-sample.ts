import type { DataSource, EntityManager } from "typeorm";
import type { EntityClass } from "../../runtime/database/data-source";
import { insertNew } from "../../runtime/database/insert-new";
import { Citation } from "../../runtime/records/citation.entity";
import { Correction } from "../../runtime/records/correction.entity";
import { provenanceRows, SAMPLE_LOADED_AT } from "../../runtime/records/load-provenance";
import type { AssertionSample } from "../../runtime/records/sample.types";
import { Bio } from "../bio/bio.entity";
import { Membership } from "../membership/membership.entity";
import { OrganizationIdentifier } from "../organization/organization-identifier.entity";
import { OrganizationName } from "../organization/organization-name.entity";
import { Organization } from "../organization/organization.entity";
import { PersonIdentifier } from "../person/person-identifier.entity";
import { PersonName } from "../person/person-name.entity";
import { PersonNationality } from "../person/person-nationality.entity";
import { Person } from "../person/person.entity";
import { PlaceName } from "../place/place-name.entity";
import { Place } from "../place/place.entity";
import { Post } from "../post/post.entity";
import type { RecordType } from "../record-type";
import {
  assertionOf,
  bioRow,
  identificationRows,
  membershipRow,
  nationalityRows,
  organizationIdentifierRows,
  organizationNameRows,
  organizationRow,
  personIdentifierRows,
  personNameRows,
  personRow,
  placeId,
  placeNameRows,
  placeRow,
  postRow,
  recordId,
} from "./sample-rows";
import { bios } from "./sample/bios";
import { memberships } from "./sample/memberships";
import { organizations } from "./sample/organizations";
import { people } from "./sample/people";
import { places } from "./sample/places";
import { posts } from "./sample/posts";

/** Puts in the sample's records that are missing. A record that is there, changed or retracted as it may be, stays. */
export const loadSample = (dataSource: DataSource): Promise<void> =>
  dataSource.transaction(async (manager) => {
    const addedPeople = await loadRecords(manager, "PERSON", Person, people, personRow);
    await insertNew(manager, PersonName, addedPeople.flatMap(personNameRows));
    await insertNew(manager, PersonIdentifier, addedPeople.flatMap(personIdentifierRows), "position");
    await insertNew(manager, PersonNationality, addedPeople.flatMap(nationalityRows), "position");
    await insertNew(manager, Citation, addedPeople.flatMap(identificationRows));
    const addedOrganizations = await loadRecords(manager, "ORGANIZATION", Organization, organizations, organizationRow);
    await insertNew(manager, OrganizationName, addedOrganizations.flatMap(organizationNameRows));
    await insertNew(
      manager,
      OrganizationIdentifier,
      addedOrganizations.flatMap(organizationIdentifierRows),
      "position",
    );
    await insertNew(manager, Post, posts.map(postRow));
    await loadRecords(manager, "MEMBERSHIP", Membership, memberships, membershipRow);
    await loadPlaces(manager);
    await loadRecords(manager, "BIO", Bio, bios, bioRow);
  });

/** @returns the records that were not there before */
const loadRecords = async <Sample extends AssertionSample>(
  manager: EntityManager,
  type: RecordType,
  entity: EntityClass,
  samples: readonly Sample[],
  rowOf: (sample: Sample) => object,
): Promise<Sample[]> => {
  const idOf = ({ key }: Sample): string => recordId(type, key);
  const inserted = await insertNew(
    manager,
    entity,
    samples.map((sample) => ({
      ...rowOf(sample),
      id: idOf(sample),
      assertion: assertionOf(sample),
    })),
  );
  const added = samples.filter((sample) => inserted.has(idOf(sample)));
  const provenance = added.map((sample) => provenanceRows(type, idOf(sample), sample, SAMPLE_LOADED_AT));
  await insertNew(
    manager,
    Citation,
    provenance.flatMap(({ citations }) => citations),
  );
  await insertNew(
    manager,
    Correction,
    provenance.flatMap(({ corrections }) => corrections),
  );
  return added;
};

const loadPlaces = async (manager: EntityManager): Promise<void> => {
  const inserted = await insertNew(manager, Place, places.map(placeRow));
  const added = places.filter(({ key }) => inserted.has(placeId(key)));
  await insertNew(manager, PlaceName, added.flatMap(placeNameRows));
};
