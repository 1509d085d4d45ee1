import { naturalId } from "../../runtime/records/identity";
import { citationDocument, periodDocument, provenanceDocument } from "../../runtime/records/sample-documents";
import { Verification } from "../../runtime/records/verification";
import type { DocumentOf } from "../../runtime/records/writing/field";
import { PreferenceScope } from "../bio/bio.enum";
import type { bioKind } from "../bio/bio.fields";
import type { membershipKind } from "../membership/membership.fields";
import { OrganizationClass } from "../organization/organization.enum";
import type { organizationKind } from "../organization/organization.fields";
import { NameKind } from "../person/name.enum";
import type { NameGiven } from "../person/name.fields";
import type { personKind } from "../person/person.fields";
import { PlaceKind } from "../place/place.enum";
import type { placeKind } from "../place/place.fields";
import { PostRole } from "../post/post.enum";
import type { postKind } from "../post/post.fields";
import type { RecordType } from "../record-type";
import { posts } from "./sample/posts";
import type {
  BioSample,
  IdentificationSample,
  MembershipSample,
  NameSample,
  OrganizationSample,
  PersonSample,
  PlaceSample,
  PostSample,
  PreferenceSample,
} from "./sample/sample.types";

// The sample's records as the documents that records are written from.

type Document<Kind extends { readonly fields: object }> = DocumentOf<Kind["fields"]>;

export const recordId = (type: RecordType, key: string): string => naturalId(type.toLowerCase(), key);
const personId = (key: string): string => recordId("PERSON", key);
const organizationId = (key: string): string => recordId("ORGANIZATION", key);

export const personDocument = (person: PersonSample): Document<typeof personKind> => ({
  name: person.name,
  isNamed: person.isNamed,
  names: person.names.map(nameDocument),
  identifiers: person.identifiers.map(({ scheme, value }) => ({ scheme: scheme.toLowerCase(), value })),
  gender: person.gender ?? null,
  image: null,
  summary: person.summary ?? null,
  birth: periodDocument(person.birth),
  death: periodDocument(person.death),
  nationalities: person.nationalities,
  webLinks: (person.webLinks ?? []).map(({ url, note }) => ({ url, note: note ?? null })),
  contacts: person.contacts ?? [],
  identification: person.identification ? identificationDocument(person.identification) : null,
  ...provenanceDocument(personId(person.key), person),
});

const nameDocument = ({ text, kind, language, script, note }: NameSample): NameGiven => ({
  text,
  kind: NameKind[kind],
  language: language ?? null,
  script: script ?? null,
  period: null,
  note: note ?? null,
});

const identificationDocument = ({ person, verification, citations }: IdentificationSample) => ({
  personId: personId(person),
  verification: Verification[verification],
  citations: citations.map(citationDocument),
});

export const organizationDocument = (organization: OrganizationSample): Document<typeof organizationKind> => ({
  name: organization.name,
  names: organization.names.map(nameDocument),
  identifiers: [{ scheme: "dossier", value: organization.key }],
  classification: OrganizationClass[organization.classification],
  country: organization.country ?? null,
  parentId: null,
  founded: null,
  dissolved: null,
  note: organization.note ?? null,
  ...provenanceDocument(organizationId(organization.key), organization),
});

export const postDocument = (post: PostSample): Document<typeof postKind> => ({
  label: post.label,
  role: PostRole[post.role],
  organizationId: post.organization === undefined ? null : organizationId(post.organization),
  country: post.country ?? null,
  accreditedTo: post.accreditedTo ?? null,
});

export const membershipDocument = (membership: MembershipSample): Document<typeof membershipKind> => ({
  personId: personId(membership.person),
  postId: recordId("POST", membership.post),
  organizationId: null,
  onBehalfOfId: null,
  areaId: null,
  termId: null,
  label: posts.find(({ key }) => key === membership.post)?.label ?? null,
  period: periodDocument(membership.period),
  note: membership.note ?? null,
  ...provenanceDocument(recordId("MEMBERSHIP", membership.key), membership),
});

export const placeDocument = (place: PlaceSample): Document<typeof placeKind> => ({
  name: place.name,
  alsoKnownAs: place.alsoKnownAs ?? [],
  kind: PlaceKind[place.kind],
  locality: place.locality ?? null,
  region: place.region ?? null,
  country: place.country ?? null,
  latitude: place.latitude ?? null,
  longitude: place.longitude ?? null,
  url: place.url ?? null,
  note: place.note ?? null,
});

export const bioDocument = (bio: BioSample): Document<typeof bioKind> => ({
  personId: personId(bio.person),
  age: bio.age ? { years: bio.age.years, on: periodDocument(bio.age.on) } : null,
  favouriteQuote: bio.favouriteQuote ? quoteDocument(bio.favouriteQuote) : null,
  favouriteDogBreed: preferenceDocument(bio.favouriteDogBreed),
  favouriteColour: preferenceDocument(bio.favouriteColour),
  favouritePlace: bio.favouritePlace
    ? {
        placeId: recordId("PLACE", bio.favouritePlace.place),
        answer: bio.favouritePlace.answer ?? null,
        comment: bio.favouritePlace.comment ?? null,
      }
    : null,
  ...provenanceDocument(recordId("BIO", bio.key), bio),
});

const quoteDocument = (quote: NonNullable<BioSample["favouriteQuote"]>) => ({
  text: quote.text,
  attributedTo: quote.attributedTo ?? null,
  attributedPersonId: quote.attributedPerson === undefined ? null : personId(quote.attributedPerson),
  attribution: Verification[quote.attribution],
  note: quote.note ?? null,
});

const preferenceDocument = (preference: PreferenceSample | undefined) =>
  preference ? { ...preference, scope: PreferenceScope[preference.scope] } : null;
