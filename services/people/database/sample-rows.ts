import { fold } from "../../runtime/names/fold";
import { naturalId } from "../../runtime/records/identity";
import { citationRows, SAMPLE_LOADED_AT } from "../../runtime/records/load-provenance";
import { periodOf } from "../../runtime/records/period";
import type { AssertionSample, PeriodSample } from "../../runtime/records/sample.types";
import type { RecordType } from "../record-type";
import { posts } from "./sample/posts";
import type {
  BioSample,
  IdentifierSample,
  MembershipSample,
  NameSample,
  OrganizationSample,
  PersonSample,
  PlaceSample,
  PostSample,
} from "./sample/sample.types";

// The sample's records as rows of their tables.

export const recordId = (type: RecordType | "PLACE" | "POST", key: string): string =>
  naturalId(type.toLowerCase(), key);
const personId = (key: string): string => recordId("PERSON", key);
const organizationId = (key: string): string => recordId("ORGANIZATION", key);
export const placeId = (key: string): string => recordId("PLACE", key);
const postId = (key: string): string => recordId("POST", key);
const identificationId = (key: string): string => naturalId("identification", personId(key));
const nameId = (ownerId: string, position: number): string => naturalId("name", `${ownerId}:${position}`);
const periodColumns = (period: PeriodSample | undefined): object => (period ? periodOf(period) : {});

const WRITTEN = { revision: 1, createdAt: SAMPLE_LOADED_AT, updatedAt: SAMPLE_LOADED_AT };
export const assertionOf = ({ verification }: AssertionSample) => ({ verification, ...WRITTEN });

export const personRow = (person: PersonSample) => {
  const { key, name, isNamed, gender, summary, birth, death, webLinks = [], contacts = [], identification } = person;
  return {
    name,
    sortName: fold(name),
    isNamed,
    gender,
    summary,
    birth: periodColumns(birth),
    death: periodColumns(death),
    webLinks,
    contacts,
    identificationId: identification && identificationId(key),
    identifiedAsId: identification && personId(identification.person),
    identificationVerification: identification?.verification,
  };
};

export const personNameRows = ({ key, names }: PersonSample) =>
  nameRows(personId(key), names).map((row) => ({ ...row, personId: personId(key) }));

export const organizationNameRows = ({ key, names }: OrganizationSample) =>
  nameRows(organizationId(key), names).map((row) => ({ ...row, organizationId: organizationId(key) }));

const nameRows = (ownerId: string, names: readonly NameSample[]) =>
  names.map((name, position) => ({
    ...name,
    id: nameId(ownerId, position),
    position,
    period: {},
    folded: fold(name.text),
  }));

export const personIdentifierRows = ({ key, identifiers }: PersonSample) =>
  identifierRows(identifiers).map((row) => ({ ...row, personId: personId(key) }));

export const organizationIdentifierRows = ({ key }: OrganizationSample) =>
  identifierRows([{ scheme: "dossier", value: key }]).map((row) => ({ ...row, organizationId: organizationId(key) }));

const identifierRows = (identifiers: readonly IdentifierSample[]) =>
  identifiers.map(({ scheme, value }, position) => ({ position, scheme: scheme.toLowerCase(), value }));

/** What the identifications of the unnamed rest on. */
export const identificationRows = ({ key, identification }: PersonSample) =>
  citationRows("PERSON", personId(key), identificationId(key), identification?.citations ?? []);

export const nationalityRows = ({ key, nationalities }: PersonSample) =>
  nationalities.map((countryCode, position) => ({ personId: personId(key), position, countryCode }));

export const bioRow = ({
  person,
  age,
  favouriteQuote,
  favouriteDogBreed,
  favouriteColour,
  favouritePlace,
}: BioSample) => ({
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

export const organizationRow = ({ name, classification, country, note }: OrganizationSample) => ({
  name,
  sortName: fold(name),
  classification,
  countryCode: country,
  founded: {},
  dissolved: {},
  note,
});

export const postRow = ({ key, label, role, organization, country, accreditedTo }: PostSample) => ({
  ...WRITTEN,
  id: postId(key),
  label,
  sortLabel: fold(label),
  role,
  organizationId: organization && organizationId(organization),
  countryCode: country,
  accreditedToCode: accreditedTo,
});

export const membershipRow = ({ person, post, period, note }: MembershipSample) => ({
  personId: personId(person),
  postId: postId(post),
  label: posts.find(({ key }) => key === post)?.label,
  period: periodColumns(period),
  note,
});

export const placeRow = ({ key, country, alsoKnownAs = [], ...place }: PlaceSample) => ({
  ...place,
  ...WRITTEN,
  id: placeId(key),
  sortName: fold(place.name),
  alsoKnownAs,
  countryCode: country,
});

export const placeNameRows = ({ key, name, alsoKnownAs = [] }: PlaceSample) =>
  [name, ...alsoKnownAs].map((text, position) => ({
    id: nameId(placeId(key), position),
    placeId: placeId(key),
    position,
    text,
    folded: fold(text),
  }));
