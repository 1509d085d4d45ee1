import type { AssertionSample, PeriodSample } from "../../../runtime/records/sample.types";
import type { Verification } from "../../../runtime/records/verification";

// The shapes of the sample's records. The values of enums are written as they stand in a query; countries are ISO 3166-1 alpha-3 codes.

export type NameKind =
  "PRIMARY" | "ALTERNATE" | "TRANSLITERATION" | "MISSPELLING" | "FORMER" | "BIRTH" | "TITLED" | "ABBREVIATION" | "PART";

export type PreferenceScope = "ONE" | "SEVERAL" | "ALL" | "NONE";

export type PlaceKind = "CONSTITUENCY" | "DOG_SHELTER" | "LANDMARK" | "BUILDING" | "NATURE" | "CITY" | "OTHER";

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
  readonly webLinks?: readonly { readonly url: string; readonly note?: string }[];
  readonly contacts?: readonly { readonly kind: string; readonly value: string }[];
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
