// What the widest question has for an answer: a record as a reader gets it, with all that hangs on it. Which fields are there
// depends on its type.

export interface Told {
  readonly __typename: string;
  readonly id: string;
  readonly verification: string;
  readonly citations: readonly ToldCitation[];
  readonly corrections: readonly ToldCorrection[];
  readonly kind?: string;
  readonly status?: string | null;
  readonly form?: string;
  readonly medium?: string;
  readonly text?: string;
  readonly gloss?: string | null;
  readonly language?: string | null;
  readonly originalLanguage?: string | null;
  readonly title?: string;
  readonly alsoKnownAs?: readonly string[];
  readonly summary?: string | null;
  readonly note?: string | null;
  readonly trip?: string | null;
  readonly strength?: string | null;
  readonly subject?: string | null;
  readonly isMutual?: boolean;
  readonly period?: ToldPeriod | null;
  readonly place?: string | null;
  readonly places?: readonly string[];
  readonly topics?: readonly string[];
  readonly quantities?: readonly { readonly value: number; readonly unit: string; readonly note: string | null }[];
  readonly from?: ToldParticipant | ToldParty | null;
  readonly to?: ToldParticipant | ToldParty | null;
  readonly visitors?: readonly ToldParticipant[];
  readonly hosts?: readonly ToldParticipant[];
  readonly participants?: readonly ToldParticipant[];
  readonly speaker?: ToldParticipant;
  readonly addressees?: readonly ToldParticipant[];
  readonly about?: readonly ToldParticipant[];
  readonly assessedBy?: ToldParticipant | null;
  readonly visit?: (Linked & { readonly places: readonly string[] }) | null;
  readonly meeting?: (Linked & { readonly place: string | null }) | null;
  readonly partOf?: Linked | null;
  readonly meetings?: { readonly nodes: readonly Linked[] };
  readonly statements?: { readonly nodes: readonly Linked[] };
  readonly links?: readonly { readonly to: LinkedParties }[];
  readonly linkedFrom?: { readonly nodes: readonly { readonly from: Linked }[] };
  readonly variants?: readonly Told[];
  readonly label?: string;
  readonly person?: ToldPerson;
  readonly organization?: ToldParty | null;
  readonly post?: ToldPost | null;
  readonly age?: { readonly years: number } | null;
  readonly favouriteQuote?: ToldQuote | null;
  readonly favouriteDogBreed?: ToldPreference | null;
  readonly favouriteColour?: ToldPreference | null;
  readonly favouritePlace?: ToldFavouritePlace | null;
}

export interface Linked {
  readonly id: string;
}

/** With who takes part in it, where it is an event or a relation. */
export interface LinkedParties extends Linked {
  readonly from?: ToldParticipant;
  readonly to?: ToldParticipant;
  readonly participants?: readonly ToldParticipant[];
}

export interface ToldPeriod {
  readonly edtf: string;
  readonly asReported: string | null;
}

interface ToldSource {
  readonly id: string;
  readonly language: string | null;
  readonly publishedOn: { readonly edtf: string } | null;
}

export interface ToldCitation {
  readonly source: ToldSource | null;
  readonly excerpt: string | null;
  readonly locator: string | null;
  readonly via: readonly string[];
  readonly stance: string;
  readonly field: string | null;
  readonly value: string | null;
  readonly note: string | null;
}

export interface ToldCorrection {
  readonly field: string;
  readonly asReported: string;
  readonly corrected: string | null;
  readonly reason: string;
  readonly note: string | null;
  readonly reportedIn: Linked | null;
  readonly verification: string;
  readonly basis: readonly ToldCitation[];
}

/** A country, an organization or a person. */
export interface ToldParty {
  readonly __typename: string;
  readonly name: string;
  readonly id?: string;
  readonly code?: string;
  readonly isNamed?: boolean;
  readonly country?: { readonly code: string; readonly name: string } | null;
  readonly memberships?: readonly Linked[];
}

export interface ToldParticipant {
  readonly label: string;
  readonly role: string;
  readonly party: ToldParty | null;
  readonly as: string | null;
  readonly side?: number | null;
  readonly onBehalfOf?: ToldParticipant | null;
  readonly identification?: ToldIdentification | null;
}

export interface ToldIdentification {
  readonly party: ToldParty | null;
  readonly verification: string;
  readonly citations: readonly ToldCitation[];
}

export interface ToldPerson extends ToldParty {
  readonly citations: readonly ToldCitation[];
  readonly summary: string | null;
  readonly identification: ProbablePerson | null;
}

export interface ProbablePerson {
  readonly person: {
    readonly name: string;
    readonly memberships: readonly { readonly post: ToldPost | null }[];
  } | null;
  readonly citations: readonly ToldCitation[];
}

export interface ToldPost {
  readonly label: string;
  readonly country?: ToldParty | null;
  readonly organization?: ToldParty | null;
  readonly accreditedTo?: ToldParty | null;
}

interface ToldPreference {
  readonly answer: string;
  readonly scope: string;
}

interface ToldQuote {
  readonly text: string;
  readonly attributedTo: string | null;
  readonly attribution: string;
}

interface ToldFavouritePlace {
  readonly answer: string | null;
  readonly comment: string | null;
  readonly place: {
    readonly name: string;
    readonly locality: string | null;
    readonly country: ToldParty | null;
  };
}
