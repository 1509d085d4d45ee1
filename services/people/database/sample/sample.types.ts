import type { AssertionSample, CitationSample, PeriodSample } from "../../../runtime/records/sample.types";
import type { Verification } from "../../../runtime/records/verification";

// The shapes of the sample's records. The values of enums are written as they stand in a query; countries are ISO 3166-1 alpha-3 codes.

export type NameKind =
  "PRIMARY" | "ALTERNATE" | "TRANSLITERATION" | "MISSPELLING" | "FORMER" | "BIRTH" | "TITLED" | "ABBREVIATION" | "PART";

export type PreferenceScope = "ONE" | "SEVERAL" | "ALL" | "NONE";

export type PlaceKind = "CONSTITUENCY" | "DOG_SHELTER" | "LANDMARK" | "BUILDING" | "NATURE" | "CITY" | "OTHER";

export type OrganizationClass =
  | "GOVERNMENT"
  | "STATE_BODY"
  | "LEGISLATURE"
  | "PARTY"
  | "FACTION"
  | "MILITARY"
  | "INTELLIGENCE"
  | "MEDIA"
  | "NGO"
  | "INTERGOVERNMENTAL"
  | "BLOC"
  | "PUBLIC"
  | "COMPANY"
  | "OTHER";

export type PostRole =
  | "HEAD_OF_STATE"
  | "HEAD_OF_GOVERNMENT"
  | "DEPUTY_HEAD_OF_GOVERNMENT"
  | "SUPREME_LEADER"
  | "MONARCH"
  | "FOREIGN_MINISTER"
  | "NATIONAL_SECURITY_ADVISER"
  | "MINISTER"
  | "AMBASSADOR"
  | "LEGISLATOR"
  | "AGENCY_HEAD"
  | "MILITARY_COMMANDER"
  | "OTHER";

export interface NameSample {
  readonly text: string;
  readonly kind: NameKind;
  /** BCP 47. */
  readonly language?: string;
  /** ISO 15924. */
  readonly script?: string;
  readonly note?: string;
}

export interface IdentifierSample {
  readonly scheme: string;
  readonly value: string;
}

/** The key is the person's slug, which is also their identifier of scheme `dossier`. */
export interface PersonSample extends AssertionSample {
  readonly name: string;
  readonly isNamed: boolean;
  readonly names: readonly NameSample[];
  readonly identifiers: readonly IdentifierSample[];
  readonly gender?: string;
  readonly summary?: string;
  readonly birth?: PeriodSample;
  readonly death?: PeriodSample;
  readonly nationalities: readonly string[];
  readonly identification?: IdentificationSample;
  readonly webLinks?: readonly { readonly url: string; readonly note?: string }[];
  readonly contacts?: readonly { readonly kind: string; readonly value: string }[];
}

/** Who somebody without a name probably is. */
export interface IdentificationSample {
  /** A person's slug. */
  readonly person: string;
  readonly verification: `${Verification}`;
  readonly citations: readonly CitationSample[];
}

/** The key is the organization's slug, which is also its identifier of scheme `dossier`. */
export interface OrganizationSample extends AssertionSample {
  readonly name: string;
  readonly names: readonly NameSample[];
  readonly classification: OrganizationClass;
  readonly country?: string;
  readonly note?: string;
}

export interface PostSample {
  readonly key: string;
  readonly label: string;
  readonly role: PostRole;
  /** An organization's slug. */
  readonly organization?: string;
  readonly country?: string;
  readonly accreditedTo?: string;
}

export interface MembershipSample extends AssertionSample {
  /** A person's slug. */
  readonly person: string;
  /** A post's key; the membership is called as the post is. */
  readonly post: string;
  readonly period?: PeriodSample;
  readonly note?: string;
}

export interface BioSample extends AssertionSample {
  /** A person's slug. */
  readonly person: string;
  readonly age?: { readonly years: number; readonly on?: PeriodSample };
  readonly favouriteQuote?: FavouriteQuoteSample;
  readonly favouriteDogBreed?: PreferenceSample;
  readonly favouriteColour?: PreferenceSample;
  readonly favouritePlace?: FavouritePlaceSample;
}

export interface FavouriteQuoteSample {
  readonly text: string;
  readonly attributedTo?: string;
  /** A person's slug. */
  readonly attributedPerson?: string;
  /** How well the attribution stands. */
  readonly attribution: `${Verification}`;
  readonly note?: string;
}

export interface PreferenceSample {
  readonly answer: string;
  readonly choices: readonly string[];
  readonly scope: PreferenceScope;
}

export interface FavouritePlaceSample {
  /** A place's key. */
  readonly place: string;
  readonly answer?: string;
  readonly comment?: string;
}

export interface PlaceSample {
  readonly key: string;
  readonly name: string;
  readonly alsoKnownAs?: readonly string[];
  readonly kind: PlaceKind;
  readonly locality?: string;
  readonly region?: string;
  readonly country?: string;
  readonly latitude?: number;
  readonly longitude?: number;
  readonly url?: string;
  readonly note?: string;
}
