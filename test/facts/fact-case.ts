// What a case expects, in the words of the API. What the API leaves null or empty is left out. A record, a source and a party
// are written as their natural keys: the answer's ids are turned back into them.

export interface FactCase<Expected> {
  /** The fact's number in the facts file. */
  readonly fact: string;
  /** How a newsroom would look for it; it finishes the sentence "F02 is found ...". */
  readonly found: string;
  /** The fields of one operation. Where the fact is asked for, the fragment of its type is spread. */
  readonly query: string;
  /** Where in the answer the fact stands: a record, or a list that has to hold it and nothing else. */
  readonly at: string;
  readonly expected: Expected;
}

export interface ExpectedPeriod {
  readonly edtf: string;
  readonly asReported?: string;
}

export interface ExpectedParty {
  /** A person's slug, a country's code, an organization's key; none for the unnamed. */
  readonly party?: string;
  readonly label: string;
}

export interface ExpectedParticipant extends ExpectedParty {
  /** Only in an event: elsewhere it goes without saying. */
  readonly role?: string;
  readonly side?: number;
  readonly as?: string;
  readonly postRole?: string;
  readonly onBehalfOf?: ExpectedParty;
  readonly identification?: {
    readonly party: string;
    readonly verification: string;
    readonly citations: readonly ExpectedCitation[];
  };
}

export interface ExpectedCitation {
  readonly source: string;
  /** The outlet's name as the source prints it; the bio box has none of its own. */
  readonly outlet?: string;
  readonly stance: string;
  readonly excerpt?: string;
  readonly locator?: string;
  readonly via?: readonly string[];
  readonly field?: string;
  readonly value?: string;
  readonly note?: string;
}

export interface ExpectedCorrection {
  readonly field: string;
  readonly asReported: string;
  readonly corrected: string;
  readonly reason: string;
  readonly note?: string;
  readonly reportedIn: string;
  readonly verification: string;
  readonly basis: readonly ExpectedCitation[];
}

export interface ExpectedAssertion {
  readonly record: string;
  readonly verification: string;
  readonly citations: readonly ExpectedCitation[];
  readonly corrections?: readonly ExpectedCorrection[];
}

export interface ExpectedVisit extends ExpectedAssertion {
  readonly kind: string;
  readonly status: string;
  readonly trip?: string;
  readonly note?: string;
  readonly from: string;
  readonly to: string;
  readonly places?: readonly string[];
  readonly period: ExpectedPeriod;
  readonly visitors: readonly ExpectedParticipant[];
  readonly hosts?: readonly ExpectedParticipant[];
  readonly meetings?: readonly string[];
}

export interface ExpectedMeeting extends ExpectedAssertion {
  readonly visit: string;
  readonly period: ExpectedPeriod;
  readonly place: string;
  readonly topics?: readonly string[];
  readonly summary: string;
  readonly participants: readonly ExpectedParticipant[];
}

export interface ExpectedStatement extends ExpectedAssertion {
  readonly form: string;
  readonly text: string;
  readonly gloss?: string;
  readonly language: string;
  readonly originalLanguage?: string;
  readonly speaker: ExpectedParticipant;
  readonly addressees?: readonly ExpectedParticipant[];
  readonly about?: readonly ExpectedParticipant[];
  readonly topics: readonly string[];
  readonly medium: string;
  readonly period?: ExpectedPeriod;
  readonly visit?: { readonly record: string; readonly places: readonly string[] };
  readonly meeting?: { readonly record: string; readonly place: string };
  readonly links?: readonly ExpectedLink[];
  readonly variants?: readonly ExpectedVariant[];
}

export interface ExpectedLink {
  readonly kind: string;
  readonly to: string;
  readonly note?: string;
}

/** The same utterance as another source has it. */
export interface ExpectedVariant {
  readonly form: string;
  readonly text: string;
  readonly language: string;
  readonly originalLanguage?: string;
  readonly speaker: string;
  readonly medium: string;
  readonly period?: ExpectedPeriod;
  readonly citations: readonly ExpectedCitation[];
}

/** How one party stands to another. */
export interface ExpectedRelation extends ExpectedAssertion {
  readonly kind: string;
  readonly status: string;
  readonly from: ExpectedParticipant;
  readonly to: ExpectedParticipant;
  readonly isMutual: boolean;
  readonly strength?: string;
  readonly subject?: string;
  readonly period?: ExpectedPeriod;
  readonly note: string;
  readonly assessedBy?: ExpectedParticipant;
  readonly links?: readonly ExpectedLink[];
}

export interface ExpectedEvent extends ExpectedAssertion {
  readonly kind: string;
  readonly title: string;
  readonly alsoKnownAs?: readonly string[];
  readonly summary: string;
  readonly status?: string;
  readonly period?: ExpectedPeriod;
  readonly place?: string;
  readonly topics?: readonly string[];
  readonly participants: readonly ExpectedParticipant[];
  readonly quantities?: readonly { readonly value: number; readonly unit: string; readonly note?: string }[];
  readonly partOf?: string;
  readonly visit?: string;
  readonly assessedBy?: ExpectedParticipant;
  readonly links?: readonly ExpectedLink[];
}

/** Who holds which office. */
export interface ExpectedMembership extends ExpectedAssertion {
  readonly label: string;
  /** Their slug. */
  readonly person: string;
  readonly isNamed: boolean;
  readonly identification?: ExpectedParticipant["identification"];
  readonly post: {
    readonly label: string;
    readonly role: string;
    readonly country: string;
    readonly organization?: string;
    readonly accreditedTo?: string;
  };
  readonly organization?: string;
  readonly period?: ExpectedPeriod;
  readonly note: string;
}

/** One answer of the bio box. */
export interface ExpectedBio extends ExpectedAssertion {
  readonly person: {
    readonly slug: string;
    readonly name: string;
    readonly isNamed: boolean;
    readonly summary: string;
    readonly citations: readonly ExpectedCitation[];
  };
  /** The field whose answer, citations and corrections are meant; none for the bio as a whole. */
  readonly field?: "age" | "favouriteQuote" | "favouriteDogBreed" | "favouriteColour" | "favouritePlace";
  readonly answer?: object;
}
