import type { DataSource, EntityManager } from "typeorm";
import type { EntityClass } from "../../runtime/database/data-source";
import { insertNew } from "../../runtime/database/insert-new";
import { fold } from "../../runtime/names/fold";
import { Citation } from "../../runtime/records/citation.entity";
import { Correction } from "../../runtime/records/correction.entity";
import { naturalId } from "../../runtime/records/identity";
import { provenanceRows, SAMPLE_LOADED_AT } from "../../runtime/records/load-provenance";
import { periodOf } from "../../runtime/records/period";
import type { AssertionSample, PeriodSample } from "../../runtime/records/sample.types";
import { Bio } from "../bio/bio.entity";
import { PersonIdentifier } from "../person/person-identifier.entity";
import { PersonName } from "../person/person-name.entity";
import { PersonNationality } from "../person/person-nationality.entity";
import { Person } from "../person/person.entity";
import { PlaceName } from "../place/place-name.entity";
import { Place } from "../place/place.entity";
import type { RecordType } from "../record-type";
import { bios } from "./sample/bios";
import { people } from "./sample/people";
import { places } from "./sample/places";
import type { BioSample, PersonSample, PlaceSample } from "./sample/sample.types";

/** Puts in the sample's records that are missing. A record that is there, changed or retracted as it may be, stays. */
export const loadSample = (dataSource: DataSource): Promise<void> =>
  dataSource.transaction(async (manager) => {
    const addedPeople = await loadRecords(manager, "PERSON", Person, people, personRow);
    await insertNew(manager, PersonName, addedPeople.flatMap(nameRows));
    await insertNew(manager, PersonIdentifier, addedPeople.flatMap(identifierRows), "position");
    await insertNew(manager, PersonNationality, addedPeople.flatMap(nationalityRows), "position");
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
  const idOf = ({ key }: Sample): string => naturalId(type.toLowerCase(), key);
  const inserted = await insertNew(
    manager,
    entity,
    samples.map((sample) => ({
      ...rowOf(sample),
      id: idOf(sample),
      assertion: { verification: sample.verification, ...WRITTEN },
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

const personId = (key: string): string => naturalId("person", key);
const placeId = (key: string): string => naturalId("place", key);
const nameId = (ownerId: string, position: number): string => naturalId("name", `${ownerId}:${position}`);
const periodColumns = (period: PeriodSample | undefined): object => (period ? periodOf(period) : {});

const WRITTEN = { revision: 1, createdAt: SAMPLE_LOADED_AT, updatedAt: SAMPLE_LOADED_AT };

const personRow = ({ name, isNamed, gender, summary, birth, death, webLinks = [], contacts = [] }: PersonSample) => ({
  name,
  sortName: fold(name),
  isNamed,
  gender,
  summary,
  birth: periodColumns(birth),
  death: periodColumns(death),
  webLinks,
  contacts,
});

const nameRows = ({ key, names }: PersonSample) =>
  names.map((name, position) => ({
    ...name,
    id: nameId(personId(key), position),
    personId: personId(key),
    position,
    period: {},
    folded: fold(name.text),
  }));

const identifierRows = ({ key, identifiers }: PersonSample) =>
  identifiers.map(({ scheme, value }, position) => ({
    personId: personId(key),
    position,
    scheme: scheme.toLowerCase(),
    value,
  }));

const nationalityRows = ({ key, nationalities }: PersonSample) =>
  nationalities.map((countryCode, position) => ({ personId: personId(key), position, countryCode }));

const bioRow = ({ person, age, favouriteQuote, favouriteDogBreed, favouriteColour, favouritePlace }: BioSample) => ({
  personId: personId(person),
  age: { years: age?.years, on: periodColumns(age?.on) },
  quote: {
    ...favouriteQuote,
    attributedPersonId: favouriteQuote?.attributedPerson && personId(favouriteQuote.attributedPerson),
  },
  dogBreed: { ...favouriteDogBreed },
  colour: { ...favouriteColour },
  place: { ...favouritePlace, id: favouritePlace && placeId(favouritePlace.place) },
});

const placeRow = ({ key, country, alsoKnownAs = [], ...place }: PlaceSample) => ({
  ...place,
  ...WRITTEN,
  id: placeId(key),
  sortName: fold(place.name),
  alsoKnownAs,
  countryCode: country,
});

const placeNameRows = ({ key, name, alsoKnownAs = [] }: PlaceSample) =>
  [name, ...alsoKnownAs].map((text, position) => ({
    id: nameId(placeId(key), position),
    placeId: placeId(key),
    position,
    text,
    folded: fold(text),
  }));
