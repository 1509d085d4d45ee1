// Made from the operations beside it and from api.graphql by npm run types.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** The order of a list in time. A partial date stands at its earliest day; what has no date comes last. */
export type ChronologicalOrder =
  /** The latest first, the undated at the end. */
  | 'NEWEST_FIRST'
  /** The earliest first, the undated at the end. */
  | 'OLDEST_FIRST';

/** What was wrong with the wording that a source printed. */
export type CorrectionReason =
  /** A name or word was misspelt. */
  | 'SPELLING'
  /** A post or title was given wrongly. */
  | 'TITLE'
  /** It was not so. */
  | 'FACTUAL'
  /** The time was wrong. */
  | 'DATE'
  /** The words or the deed are somebody else's. */
  | 'ATTRIBUTION'
  /** The translation says something else than the original. */
  | 'TRANSLATION'
  /** It was put too widely or too narrowly. */
  | 'SCOPE'
  /** It was so once and no longer is. */
  | 'OUTDATED';

/** A span of days, both ends included; an end left out is open. */
export type DateRange = {
  /** The first day. */
  readonly from?: string | null | undefined;
  /** The last day. */
  readonly to?: string | null | undefined;
};

/** What sort of event it is. */
export type EventKind =
  /** Somebody is received, at an airport for instance. */
  | 'RECEPTION'
  /** A war, or other fighting. */
  | 'CONFLICT'
  /** A flood, an earthquake or another disaster. */
  | 'DISASTER'
  /** Help that is sent. */
  | 'AID'
  /** Somebody is put forward for a prize or a post. */
  | 'NOMINATION'
  /** Somebody goes between two sides. */
  | 'MEDIATION'
  /** A treaty, a ceasefire or another agreement. */
  | 'AGREEMENT'
  /** Something to be built or set up: a pipeline, a corridor. */
  | 'PROJECT'
  /** Something secret is made public. */
  | 'DISCLOSURE'
  /** How much two sides want to trade. */
  | 'TRADE_TARGET'
  /** Anything else. */
  | 'OTHER';

/** How far an event has come. */
export type EventStatus =
  /** It is talked about, hoped for or feared. */
  | 'PROPOSED'
  /** It is decided, and has not begun. */
  | 'PLANNED'
  /** It is under way. */
  | 'ONGOING'
  /** It is over. */
  | 'COMPLETED'
  /** It has come to a halt. */
  | 'STALLED'
  /** It was given up. */
  | 'ABANDONED';

/** What a timeline is made of. */
export type HappeningType =
  /** Journeys of officials of one state to another. */
  | 'VISIT'
  /** Meetings, on a visit or elsewhere. */
  | 'MEETING'
  /** What somebody said, wrote or judged. */
  | 'STATEMENT'
  /** Receptions, conflicts, aid, agreements and other events. */
  | 'EVENT';

/** How one record bears on another. */
export type LinkKind =
  /** It speaks about the other. */
  | 'ABOUT'
  /** It says what the other denies. */
  | 'CONTRADICTS'
  /** It tells of the other. */
  | 'REPORTS'
  /** It belongs to the other. */
  | 'PART_OF';

/** How a statement was made. */
export type Medium =
  /** Said aloud, to reporters for instance. */
  | 'SPOKEN'
  /** Said in a meeting. */
  | 'MEETING'
  /** Posted on a social network. */
  | 'SOCIAL_POST'
  /** Said in an interview. */
  | 'INTERVIEW'
  /** Said at a press conference. */
  | 'PRESS_CONFERENCE'
  /** Put out as a release. */
  | 'PRESS_RELEASE'
  /** Said in a speech. */
  | 'SPEECH'
  /** Written in a letter. */
  | 'LETTER'
  /** Reported in a diplomatic cable. */
  | 'CABLE'
  /** Written in an article. */
  | 'ARTICLE'
  /** No source says how. */
  | 'UNKNOWN';

/** In what way somebody is or was called so. */
export type NameKind =
  /** The name that they go by. */
  | 'PRIMARY'
  /** Another name or spelling that is as right. */
  | 'ALTERNATE'
  /** The name written in another script. */
  | 'TRANSLITERATION'
  /** A wrong spelling that has been printed; kept so that searches find it. */
  | 'MISSPELLING'
  /** A name that they no longer go by. */
  | 'FORMER'
  /** The name given at birth, where they go by another. */
  | 'BIRTH'
  /** The name with a title or an honorific: 'Sir Winston Churchill'. */
  | 'TITLED'
  /** Initials or another short form. */
  | 'ABBREVIATION'
  /** A given, family or patronymic name on its own; the note says which. */
  | 'PART';

/** What part somebody has in a record. */
export type ParticipantRole =
  /** Who travels. */
  | 'VISITOR'
  /** Who receives. */
  | 'HOST'
  /** Who takes part. */
  | 'PARTICIPANT'
  /** Who says it. */
  | 'SPEAKER'
  /** To whom it is said. */
  | 'ADDRESSEE'
  /** Whom it is about. */
  | 'SUBJECT'
  /** Who fights. */
  | 'BELLIGERENT'
  /** Who goes between. */
  | 'MEDIATOR'
  /** Who gives. */
  | 'DONOR'
  /** Who is given to. */
  | 'RECIPIENT'
  /** Who nominates. */
  | 'NOMINATOR'
  /** Who is nominated. */
  | 'NOMINEE'
  /** Whom it befalls. */
  | 'AFFECTED'
  /** Who shares in a project or agreement. */
  | 'PARTNER'
  /** Who makes something public. */
  | 'DISCLOSER'
  /** Who starts it. */
  | 'INITIATOR'
  /** Who proposes it. */
  | 'PROPOSER'
  /** Who lays claim. */
  | 'CLAIMANT'
  /** Through whose land it passes. */
  | 'TRANSIT'
  /** Any other part. */
  | 'OTHER';

/** What sort of place it is. */
export type PlaceKind =
  /** The area that a member of parliament is elected for. */
  | 'CONSTITUENCY'
  /** A home for dogs that have none. */
  | 'DOG_SHELTER'
  /** A monument or a sight. */
  | 'LANDMARK'
  /** A building, such as a palace or an office. */
  | 'BUILDING'
  /** A mountain, a lake, a park or the like. */
  | 'NATURE'
  /** A city, a town or a village. */
  | 'CITY'
  /** Anything else, such as a region or an airport. */
  | 'OTHER';

/** The class of a post, whatever it is called in its country. */
export type PostRole =
  /** President or whoever else stands at the head of the state. */
  | 'HEAD_OF_STATE'
  /** Prime minister, chancellor or the like. */
  | 'HEAD_OF_GOVERNMENT'
  /** Deputy prime minister or vice-chancellor. */
  | 'DEPUTY_HEAD_OF_GOVERNMENT'
  /** A leader above the head of state, as in Iran. */
  | 'SUPREME_LEADER'
  /** King, queen, emperor, emir or sultan. */
  | 'MONARCH'
  /** Minister of foreign affairs, secretary of state. */
  | 'FOREIGN_MINISTER'
  /** Head or adviser of a national security council. */
  | 'NATIONAL_SECURITY_ADVISER'
  /** Any other minister. */
  | 'MINISTER'
  /** Ambassador or high commissioner. */
  | 'AMBASSADOR'
  /** Member or speaker of a parliament. */
  | 'LEGISLATOR'
  /** Head of a government agency or service. */
  | 'AGENCY_HEAD'
  /** Commander of armed forces. */
  | 'MILITARY_COMMANDER'
  /** Any other post. */
  | 'OTHER';

/** How many things somebody chose when asked for a favourite. */
export type PreferenceScope =
  /** They name one thing. */
  | 'ONE'
  /** Several, whether or not they name them. */
  | 'SEVERAL'
  /** All there are. */
  | 'ALL'
  /** None; they have no favourite. */
  | 'NONE';

/** In what way two sides stand to one another. */
export type RelationKind =
  /** One recognises the other as a state. */
  | 'RECOGNITION'
  /** They have diplomatic relations. */
  | 'DIPLOMATIC_TIES'
  /** They are bound to help one another. */
  | 'ALLIANCE'
  /** Their security services or ministries work together. */
  | 'SECURITY_TIES'
  /** Their armed forces work together, or one arms the other. */
  | 'MILITARY_TIES'
  /** They trade with or invest in one another. */
  | 'ECONOMIC_TIES'
  /** Their politics are close, or otherwise bound up with each other. */
  | 'POLITICAL_TIES'
  /** They share history, faith or culture. */
  | 'CULTURAL_TIES'
  /** One punishes the other by bans or limits. */
  | 'SANCTION'
  /** One forbids its people to travel to the other. */
  | 'TRAVEL_BAN'
  /** Both claim the same land. */
  | 'TERRITORIAL_DISPUTE'
  /** One keeps out of the quarrels of the other. */
  | 'NEUTRALITY'
  /** They contend with one another. */
  | 'RIVALRY'
  /** One looks to the other, or takes its side. */
  | 'ORIENTATION'
  /** They lie next to each other. */
  | 'NEIGHBOURHOOD'
  /** The passport of one is not valid for travel to the other. */
  | 'PASSPORT_EXCLUSION'
  /** One helps the other. */
  | 'SUPPORT'
  /** Any other relation; its subject says which. */
  | 'OTHER';

/** Whether a relation holds. That it doesn't is something to know as well, and no gap. */
export type RelationStatus =
  /** It holds. */
  | 'IN_FORCE'
  /** It is known not to hold: one does not recognise the other. */
  | 'ABSENT'
  /** It was asked for and turned down. */
  | 'REFUSED'
  /** Somebody wants it to be. */
  | 'PROPOSED'
  /** It is interrupted. */
  | 'SUSPENDED'
  /** It is over. */
  | 'ENDED';

/** What sort of publication a source is. */
export type SourceKind =
  /** An article of a newspaper, agency or site. */
  | 'ARTICLE'
  /** A box beside an article. */
  | 'SIDEBAR'
  /** A post on a social network. */
  | 'SOCIAL_POST'
  /** A release by those concerned. */
  | 'PRESS_RELEASE'
  /** The text of a speech. */
  | 'SPEECH'
  /** A diplomatic cable. */
  | 'CABLE'
  /** A collection of data. */
  | 'DATASET'
  /** A book, or a chapter of one. */
  | 'BOOK'
  /** Something said on radio or television. */
  | 'BROADCAST'
  /** Anything else. */
  | 'OTHER';

/** What a source does for the assertion that cites it. */
export type Stance =
  /** It says the same. */
  | 'SUPPORTS'
  /** It bears out a part. */
  | 'PARTLY'
  /** It says something else; the citation's value or note tells what. */
  | 'DIFFERS'
  /** It says nothing on the matter itself, but helps to judge it. */
  | 'CONTEXT';

/** How close a statement's text is to what was said. */
export type StatementForm =
  /** The very words, in the language given. */
  | 'QUOTE'
  /** What was said, in our own words. */
  | 'PARAPHRASE'
  /** An opinion, forecast or judgement, in our own words; never a fact. */
  | 'ASSESSMENT';

/** What a timeline holds; everything where nothing is given. All fields given must hold; within a list any of its values, and none of an empty one. */
export type TimelineFilter = {
  /** What these countries, people or organizations took part in, said or were spoken of in, themselves or by somebody who acted for them; codes and ids mix. */
  readonly parties?: ReadonlyArray<string> | null | undefined;
  /** What two parties took part in together, or one said to or of the other; exactly two codes or ids. A visit between two countries goes from one to the other. */
  readonly between?: ReadonlyArray<string> | null | undefined;
  /** Only these kinds; all where left out. */
  readonly types?: ReadonlyArray<HappeningType> | null | undefined;
  /** What overlaps this span; the undated never do. */
  readonly during?: DateRange | null | undefined;
  /** Whole words of a topic: flood relief. */
  readonly topic?: string | null | undefined;
  /** What stands up so well. */
  readonly verification?: ReadonlyArray<Verification> | null | undefined;
  /** What cites any of these sources. */
  readonly sources?: ReadonlyArray<string> | null | undefined;
};

/** How well an assertion stands up. */
export type Verification =
  /** One source has it; nobody else confirms or denies its core. */
  | 'REPORTED'
  /** Another, independent source supports its core. */
  | 'CORROBORATED'
  /** Sources contradict one another, or no one else can find it. */
  | 'DISPUTED'
  /** Better evidence shows that it is not so. */
  | 'REFUTED';

/** What visits are counted by. */
export type VisitDimension =
  /** The year in which they began. */
  | 'YEAR'
  /** The month of the year in which they began; ask for the year too to tell one June from another. */
  | 'MONTH'
  /** The country that the visitors came from. */
  | 'FROM'
  /** The country that they visited. */
  | 'TO'
  /** How formal they were. */
  | 'KIND';

/** Which visits of a country are meant. */
export type VisitDirection =
  /** Visits to the country, and those that its officials received. */
  | 'INCOMING'
  /** Visits from the country, and those that its officials made. */
  | 'OUTGOING'
  /** All of them. */
  | 'BOTH';

/** How formal a visit was. */
export type VisitKind =
  /** A state visit, with full honours. */
  | 'STATE'
  /** An official visit. */
  | 'OFFICIAL'
  /** An official working visit: fewer honours, a meeting and a meal. */
  | 'OFFICIAL_WORKING'
  /** A working visit, for talks alone. */
  | 'WORKING'
  /** A private visit. */
  | 'PRIVATE'
  /** A visit for a summit, a conference or a funeral with many guests. */
  | 'MULTILATERAL'
  /** A stop on the way to somewhere else. */
  | 'TRANSIT'
  /** No source says how formal it was. */
  | 'UNSPECIFIED';

/** Whether a visit came about. */
export type VisitStatus =
  /** It was announced and has not taken place so far as we know. */
  | 'PLANNED'
  /** It took place. */
  | 'TOOK_PLACE'
  /** It was called off. */
  | 'CANCELLED';

export type ArticlePageQueryVariables = Exact<{
  url: string;
  on?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type ArticlePageQuery = { readonly sourceByUrl: { readonly id: string, readonly kind: SourceKind, readonly title: string | null, readonly author: string | null, readonly outletName: string | null, readonly url: string | null, readonly copyOf: { readonly id: string, readonly kind: SourceKind, readonly title: string | null, readonly author: string | null, readonly outletName: string | null, readonly url: string | null, readonly publishedOn: { readonly text: string } | null, readonly cast: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly isNamed: boolean, readonly summary: string | null, readonly nationalities: ReadonlyArray<{ readonly code: string } | null>, readonly posts: ReadonlyArray<{ readonly label: string, readonly verification: Verification, readonly post: { readonly role: PostRole } | null, readonly organization: { readonly name: string } | null, readonly period: { readonly text: string } | null, readonly corrections: ReadonlyArray<{ readonly field: string, readonly asReported: string, readonly corrected: string | null, readonly reason: CorrectionReason, readonly note: string | null, readonly verification: Verification }>, readonly footnotes: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }> }> }> } | null, readonly visits: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: VisitKind, readonly status: VisitStatus, readonly places: ReadonlyArray<string>, readonly verification: Verification, readonly period: { readonly text: string, readonly asReported: string | null } | null, readonly from: { readonly code: string, readonly name: string } | null, readonly to: { readonly code: string, readonly name: string } | null, readonly visitors: ReadonlyArray<{ readonly label: string, readonly role: ParticipantRole, readonly as: string | null, readonly party:
              | { readonly __typename: 'Country', readonly code: string, readonly flag: string | null }
              | { readonly __typename: 'Organization', readonly id: string }
              | { readonly __typename: 'Person', readonly id: string }
             | null, readonly onBehalfOf: { readonly label: string } | null }>, readonly hosts: ReadonlyArray<{ readonly label: string, readonly role: ParticipantRole, readonly as: string | null, readonly party:
              | { readonly __typename: 'Country', readonly code: string, readonly flag: string | null }
              | { readonly __typename: 'Organization', readonly id: string }
              | { readonly __typename: 'Person', readonly id: string }
             | null, readonly onBehalfOf: { readonly label: string } | null }>, readonly corrections: ReadonlyArray<{ readonly field: string, readonly asReported: string, readonly corrected: string | null, readonly reason: CorrectionReason, readonly note: string | null, readonly verification: Verification }>, readonly footnotes: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }> }> }, readonly meetings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly place: string | null, readonly summary: string | null, readonly verification: Verification, readonly period: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly label: string, readonly role: ParticipantRole, readonly as: string | null, readonly party:
              | { readonly __typename: 'Country', readonly code: string, readonly flag: string | null }
              | { readonly __typename: 'Organization', readonly id: string }
              | { readonly __typename: 'Person', readonly id: string }
             | null, readonly onBehalfOf: { readonly label: string } | null }>, readonly corrections: ReadonlyArray<{ readonly field: string, readonly asReported: string, readonly corrected: string | null, readonly reason: CorrectionReason, readonly note: string | null, readonly verification: Verification }>, readonly footnotes: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }> }> }, readonly quotes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly form: StatementForm, readonly text: string, readonly language: string | null, readonly gloss: string | null, readonly medium: Medium, readonly verification: Verification, readonly period: { readonly text: string } | null, readonly speaker: { readonly label: string, readonly role: ParticipantRole, readonly as: string | null, readonly party:
              | { readonly __typename: 'Country', readonly code: string, readonly flag: string | null }
              | { readonly __typename: 'Organization', readonly id: string }
              | { readonly __typename: 'Person', readonly id: string }
             | null, readonly onBehalfOf: { readonly label: string } | null }, readonly corrections: ReadonlyArray<{ readonly field: string, readonly asReported: string, readonly corrected: string | null, readonly reason: CorrectionReason, readonly note: string | null, readonly verification: Verification }>, readonly footnotes: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }> }> }, readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: RelationKind, readonly status: RelationStatus, readonly isMutual: boolean, readonly strength: string | null, readonly subject: string | null, readonly verification: Verification, readonly period: { readonly text: string } | null, readonly from: { readonly label: string, readonly role: ParticipantRole, readonly as: string | null, readonly party:
              | { readonly __typename: 'Country', readonly code: string, readonly flag: string | null }
              | { readonly __typename: 'Organization', readonly id: string }
              | { readonly __typename: 'Person', readonly id: string }
             | null, readonly onBehalfOf: { readonly label: string } | null }, readonly to: { readonly label: string, readonly role: ParticipantRole, readonly as: string | null, readonly party:
              | { readonly __typename: 'Country', readonly code: string, readonly flag: string | null }
              | { readonly __typename: 'Organization', readonly id: string }
              | { readonly __typename: 'Person', readonly id: string }
             | null, readonly onBehalfOf: { readonly label: string } | null }, readonly corrections: ReadonlyArray<{ readonly field: string, readonly asReported: string, readonly corrected: string | null, readonly reason: CorrectionReason, readonly note: string | null, readonly verification: Verification }>, readonly footnotes: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }> }> }, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: EventKind, readonly title: string, readonly status: EventStatus | null, readonly verification: Verification, readonly period: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly side: number | null, readonly label: string, readonly role: ParticipantRole, readonly as: string | null, readonly party:
              | { readonly __typename: 'Country', readonly code: string, readonly flag: string | null }
              | { readonly __typename: 'Organization', readonly id: string }
              | { readonly __typename: 'Person', readonly id: string }
             | null, readonly onBehalfOf: { readonly label: string } | null }>, readonly quantities: ReadonlyArray<{ readonly value: number, readonly unit: string }>, readonly corrections: ReadonlyArray<{ readonly field: string, readonly asReported: string, readonly corrected: string | null, readonly reason: CorrectionReason, readonly note: string | null, readonly verification: Verification }>, readonly footnotes: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }> }> }, readonly boxes: ReadonlyArray<{ readonly id: string, readonly kind: SourceKind, readonly title: string | null, readonly bios: ReadonlyArray<{ readonly id: string, readonly verification: Verification, readonly person: { readonly id: string, readonly name: string, readonly isNamed: boolean }, readonly age: { readonly years: number, readonly on: { readonly text: string } | null } | null, readonly favouriteQuote: { readonly text: string, readonly attributedTo: string | null, readonly attribution: Verification, readonly note: string | null } | null, readonly favouriteDogBreed: { readonly answer: string, readonly choices: ReadonlyArray<string>, readonly scope: PreferenceScope } | null, readonly favouriteColour: { readonly answer: string, readonly choices: ReadonlyArray<string>, readonly scope: PreferenceScope } | null, readonly favouritePlace: { readonly answer: string | null, readonly comment: string | null, readonly place: { readonly id: string, readonly name: string, readonly kind: PlaceKind, readonly locality: string | null, readonly country: { readonly code: string } | null } } | null, readonly corrections: ReadonlyArray<{ readonly field: string, readonly asReported: string, readonly corrected: string | null, readonly reason: CorrectionReason, readonly note: string | null, readonly verification: Verification }>, readonly footnotes: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }> }> | null }> } | null, readonly publishedOn: { readonly text: string } | null, readonly cast: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly isNamed: boolean, readonly summary: string | null, readonly nationalities: ReadonlyArray<{ readonly code: string } | null>, readonly posts: ReadonlyArray<{ readonly label: string, readonly verification: Verification, readonly post: { readonly role: PostRole } | null, readonly organization: { readonly name: string } | null, readonly period: { readonly text: string } | null, readonly corrections: ReadonlyArray<{ readonly field: string, readonly asReported: string, readonly corrected: string | null, readonly reason: CorrectionReason, readonly note: string | null, readonly verification: Verification }>, readonly footnotes: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }> }> }> } | null, readonly visits: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: VisitKind, readonly status: VisitStatus, readonly places: ReadonlyArray<string>, readonly verification: Verification, readonly period: { readonly text: string, readonly asReported: string | null } | null, readonly from: { readonly code: string, readonly name: string } | null, readonly to: { readonly code: string, readonly name: string } | null, readonly visitors: ReadonlyArray<{ readonly label: string, readonly role: ParticipantRole, readonly as: string | null, readonly party:
            | { readonly __typename: 'Country', readonly code: string, readonly flag: string | null }
            | { readonly __typename: 'Organization', readonly id: string }
            | { readonly __typename: 'Person', readonly id: string }
           | null, readonly onBehalfOf: { readonly label: string } | null }>, readonly hosts: ReadonlyArray<{ readonly label: string, readonly role: ParticipantRole, readonly as: string | null, readonly party:
            | { readonly __typename: 'Country', readonly code: string, readonly flag: string | null }
            | { readonly __typename: 'Organization', readonly id: string }
            | { readonly __typename: 'Person', readonly id: string }
           | null, readonly onBehalfOf: { readonly label: string } | null }>, readonly corrections: ReadonlyArray<{ readonly field: string, readonly asReported: string, readonly corrected: string | null, readonly reason: CorrectionReason, readonly note: string | null, readonly verification: Verification }>, readonly footnotes: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }> }> }, readonly meetings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly place: string | null, readonly summary: string | null, readonly verification: Verification, readonly period: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly label: string, readonly role: ParticipantRole, readonly as: string | null, readonly party:
            | { readonly __typename: 'Country', readonly code: string, readonly flag: string | null }
            | { readonly __typename: 'Organization', readonly id: string }
            | { readonly __typename: 'Person', readonly id: string }
           | null, readonly onBehalfOf: { readonly label: string } | null }>, readonly corrections: ReadonlyArray<{ readonly field: string, readonly asReported: string, readonly corrected: string | null, readonly reason: CorrectionReason, readonly note: string | null, readonly verification: Verification }>, readonly footnotes: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }> }> }, readonly quotes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly form: StatementForm, readonly text: string, readonly language: string | null, readonly gloss: string | null, readonly medium: Medium, readonly verification: Verification, readonly period: { readonly text: string } | null, readonly speaker: { readonly label: string, readonly role: ParticipantRole, readonly as: string | null, readonly party:
            | { readonly __typename: 'Country', readonly code: string, readonly flag: string | null }
            | { readonly __typename: 'Organization', readonly id: string }
            | { readonly __typename: 'Person', readonly id: string }
           | null, readonly onBehalfOf: { readonly label: string } | null }, readonly corrections: ReadonlyArray<{ readonly field: string, readonly asReported: string, readonly corrected: string | null, readonly reason: CorrectionReason, readonly note: string | null, readonly verification: Verification }>, readonly footnotes: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }> }> }, readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: RelationKind, readonly status: RelationStatus, readonly isMutual: boolean, readonly strength: string | null, readonly subject: string | null, readonly verification: Verification, readonly period: { readonly text: string } | null, readonly from: { readonly label: string, readonly role: ParticipantRole, readonly as: string | null, readonly party:
            | { readonly __typename: 'Country', readonly code: string, readonly flag: string | null }
            | { readonly __typename: 'Organization', readonly id: string }
            | { readonly __typename: 'Person', readonly id: string }
           | null, readonly onBehalfOf: { readonly label: string } | null }, readonly to: { readonly label: string, readonly role: ParticipantRole, readonly as: string | null, readonly party:
            | { readonly __typename: 'Country', readonly code: string, readonly flag: string | null }
            | { readonly __typename: 'Organization', readonly id: string }
            | { readonly __typename: 'Person', readonly id: string }
           | null, readonly onBehalfOf: { readonly label: string } | null }, readonly corrections: ReadonlyArray<{ readonly field: string, readonly asReported: string, readonly corrected: string | null, readonly reason: CorrectionReason, readonly note: string | null, readonly verification: Verification }>, readonly footnotes: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }> }> }, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: EventKind, readonly title: string, readonly status: EventStatus | null, readonly verification: Verification, readonly period: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly side: number | null, readonly label: string, readonly role: ParticipantRole, readonly as: string | null, readonly party:
            | { readonly __typename: 'Country', readonly code: string, readonly flag: string | null }
            | { readonly __typename: 'Organization', readonly id: string }
            | { readonly __typename: 'Person', readonly id: string }
           | null, readonly onBehalfOf: { readonly label: string } | null }>, readonly quantities: ReadonlyArray<{ readonly value: number, readonly unit: string }>, readonly corrections: ReadonlyArray<{ readonly field: string, readonly asReported: string, readonly corrected: string | null, readonly reason: CorrectionReason, readonly note: string | null, readonly verification: Verification }>, readonly footnotes: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }> }> }, readonly boxes: ReadonlyArray<{ readonly id: string, readonly kind: SourceKind, readonly title: string | null, readonly bios: ReadonlyArray<{ readonly id: string, readonly verification: Verification, readonly person: { readonly id: string, readonly name: string, readonly isNamed: boolean }, readonly age: { readonly years: number, readonly on: { readonly text: string } | null } | null, readonly favouriteQuote: { readonly text: string, readonly attributedTo: string | null, readonly attribution: Verification, readonly note: string | null } | null, readonly favouriteDogBreed: { readonly answer: string, readonly choices: ReadonlyArray<string>, readonly scope: PreferenceScope } | null, readonly favouriteColour: { readonly answer: string, readonly choices: ReadonlyArray<string>, readonly scope: PreferenceScope } | null, readonly favouritePlace: { readonly answer: string | null, readonly comment: string | null, readonly place: { readonly id: string, readonly name: string, readonly kind: PlaceKind, readonly locality: string | null, readonly country: { readonly code: string } | null } } | null, readonly corrections: ReadonlyArray<{ readonly field: string, readonly asReported: string, readonly corrected: string | null, readonly reason: CorrectionReason, readonly note: string | null, readonly verification: Verification }>, readonly footnotes: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }> }> | null }> } | null };

export type ArticleFragment = { readonly id: string, readonly kind: SourceKind, readonly title: string | null, readonly author: string | null, readonly outletName: string | null, readonly url: string | null, readonly publishedOn: { readonly text: string } | null, readonly cast: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly isNamed: boolean, readonly summary: string | null, readonly nationalities: ReadonlyArray<{ readonly code: string } | null>, readonly posts: ReadonlyArray<{ readonly label: string, readonly verification: Verification, readonly post: { readonly role: PostRole } | null, readonly organization: { readonly name: string } | null, readonly period: { readonly text: string } | null, readonly corrections: ReadonlyArray<{ readonly field: string, readonly asReported: string, readonly corrected: string | null, readonly reason: CorrectionReason, readonly note: string | null, readonly verification: Verification }>, readonly footnotes: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }> }> }> } | null, readonly visits: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: VisitKind, readonly status: VisitStatus, readonly places: ReadonlyArray<string>, readonly verification: Verification, readonly period: { readonly text: string, readonly asReported: string | null } | null, readonly from: { readonly code: string, readonly name: string } | null, readonly to: { readonly code: string, readonly name: string } | null, readonly visitors: ReadonlyArray<{ readonly label: string, readonly role: ParticipantRole, readonly as: string | null, readonly party:
          | { readonly __typename: 'Country', readonly code: string, readonly flag: string | null }
          | { readonly __typename: 'Organization', readonly id: string }
          | { readonly __typename: 'Person', readonly id: string }
         | null, readonly onBehalfOf: { readonly label: string } | null }>, readonly hosts: ReadonlyArray<{ readonly label: string, readonly role: ParticipantRole, readonly as: string | null, readonly party:
          | { readonly __typename: 'Country', readonly code: string, readonly flag: string | null }
          | { readonly __typename: 'Organization', readonly id: string }
          | { readonly __typename: 'Person', readonly id: string }
         | null, readonly onBehalfOf: { readonly label: string } | null }>, readonly corrections: ReadonlyArray<{ readonly field: string, readonly asReported: string, readonly corrected: string | null, readonly reason: CorrectionReason, readonly note: string | null, readonly verification: Verification }>, readonly footnotes: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }> }> }, readonly meetings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly place: string | null, readonly summary: string | null, readonly verification: Verification, readonly period: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly label: string, readonly role: ParticipantRole, readonly as: string | null, readonly party:
          | { readonly __typename: 'Country', readonly code: string, readonly flag: string | null }
          | { readonly __typename: 'Organization', readonly id: string }
          | { readonly __typename: 'Person', readonly id: string }
         | null, readonly onBehalfOf: { readonly label: string } | null }>, readonly corrections: ReadonlyArray<{ readonly field: string, readonly asReported: string, readonly corrected: string | null, readonly reason: CorrectionReason, readonly note: string | null, readonly verification: Verification }>, readonly footnotes: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }> }> }, readonly quotes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly form: StatementForm, readonly text: string, readonly language: string | null, readonly gloss: string | null, readonly medium: Medium, readonly verification: Verification, readonly period: { readonly text: string } | null, readonly speaker: { readonly label: string, readonly role: ParticipantRole, readonly as: string | null, readonly party:
          | { readonly __typename: 'Country', readonly code: string, readonly flag: string | null }
          | { readonly __typename: 'Organization', readonly id: string }
          | { readonly __typename: 'Person', readonly id: string }
         | null, readonly onBehalfOf: { readonly label: string } | null }, readonly corrections: ReadonlyArray<{ readonly field: string, readonly asReported: string, readonly corrected: string | null, readonly reason: CorrectionReason, readonly note: string | null, readonly verification: Verification }>, readonly footnotes: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }> }> }, readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: RelationKind, readonly status: RelationStatus, readonly isMutual: boolean, readonly strength: string | null, readonly subject: string | null, readonly verification: Verification, readonly period: { readonly text: string } | null, readonly from: { readonly label: string, readonly role: ParticipantRole, readonly as: string | null, readonly party:
          | { readonly __typename: 'Country', readonly code: string, readonly flag: string | null }
          | { readonly __typename: 'Organization', readonly id: string }
          | { readonly __typename: 'Person', readonly id: string }
         | null, readonly onBehalfOf: { readonly label: string } | null }, readonly to: { readonly label: string, readonly role: ParticipantRole, readonly as: string | null, readonly party:
          | { readonly __typename: 'Country', readonly code: string, readonly flag: string | null }
          | { readonly __typename: 'Organization', readonly id: string }
          | { readonly __typename: 'Person', readonly id: string }
         | null, readonly onBehalfOf: { readonly label: string } | null }, readonly corrections: ReadonlyArray<{ readonly field: string, readonly asReported: string, readonly corrected: string | null, readonly reason: CorrectionReason, readonly note: string | null, readonly verification: Verification }>, readonly footnotes: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }> }> }, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: EventKind, readonly title: string, readonly status: EventStatus | null, readonly verification: Verification, readonly period: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly side: number | null, readonly label: string, readonly role: ParticipantRole, readonly as: string | null, readonly party:
          | { readonly __typename: 'Country', readonly code: string, readonly flag: string | null }
          | { readonly __typename: 'Organization', readonly id: string }
          | { readonly __typename: 'Person', readonly id: string }
         | null, readonly onBehalfOf: { readonly label: string } | null }>, readonly quantities: ReadonlyArray<{ readonly value: number, readonly unit: string }>, readonly corrections: ReadonlyArray<{ readonly field: string, readonly asReported: string, readonly corrected: string | null, readonly reason: CorrectionReason, readonly note: string | null, readonly verification: Verification }>, readonly footnotes: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }> }> }, readonly boxes: ReadonlyArray<{ readonly id: string, readonly kind: SourceKind, readonly title: string | null, readonly bios: ReadonlyArray<{ readonly id: string, readonly verification: Verification, readonly person: { readonly id: string, readonly name: string, readonly isNamed: boolean }, readonly age: { readonly years: number, readonly on: { readonly text: string } | null } | null, readonly favouriteQuote: { readonly text: string, readonly attributedTo: string | null, readonly attribution: Verification, readonly note: string | null } | null, readonly favouriteDogBreed: { readonly answer: string, readonly choices: ReadonlyArray<string>, readonly scope: PreferenceScope } | null, readonly favouriteColour: { readonly answer: string, readonly choices: ReadonlyArray<string>, readonly scope: PreferenceScope } | null, readonly favouritePlace: { readonly answer: string | null, readonly comment: string | null, readonly place: { readonly id: string, readonly name: string, readonly kind: PlaceKind, readonly locality: string | null, readonly country: { readonly code: string } | null } } | null, readonly corrections: ReadonlyArray<{ readonly field: string, readonly asReported: string, readonly corrected: string | null, readonly reason: CorrectionReason, readonly note: string | null, readonly verification: Verification }>, readonly footnotes: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }> }> | null }> };

export type WhoFragment = { readonly label: string, readonly role: ParticipantRole, readonly as: string | null, readonly party:
    | { readonly __typename: 'Country', readonly code: string, readonly flag: string | null }
    | { readonly __typename: 'Organization', readonly id: string }
    | { readonly __typename: 'Person', readonly id: string }
   | null, readonly onBehalfOf: { readonly label: string } | null };

export type FootnoteFragment = { readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null };

export type PrintedFragment = { readonly field: string, readonly asReported: string, readonly corrected: string | null, readonly reason: CorrectionReason, readonly note: string | null, readonly verification: Verification };

export type SideBoxFragment = { readonly id: string, readonly verification: Verification, readonly person: { readonly id: string, readonly name: string, readonly isNamed: boolean }, readonly age: { readonly years: number, readonly on: { readonly text: string } | null } | null, readonly favouriteQuote: { readonly text: string, readonly attributedTo: string | null, readonly attribution: Verification, readonly note: string | null } | null, readonly favouriteDogBreed: { readonly answer: string, readonly choices: ReadonlyArray<string>, readonly scope: PreferenceScope } | null, readonly favouriteColour: { readonly answer: string, readonly choices: ReadonlyArray<string>, readonly scope: PreferenceScope } | null, readonly favouritePlace: { readonly answer: string | null, readonly comment: string | null, readonly place: { readonly id: string, readonly name: string, readonly kind: PlaceKind, readonly locality: string | null, readonly country: { readonly code: string } | null } } | null, readonly corrections: ReadonlyArray<{ readonly field: string, readonly asReported: string, readonly corrected: string | null, readonly reason: CorrectionReason, readonly note: string | null, readonly verification: Verification }>, readonly footnotes: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }> };

export type CorrectedQueryVariables = Exact<{
  url: string;
  first?: number | null | undefined;
}>;


export type CorrectedQuery = { readonly sourceByUrl: { readonly id: string, readonly outletName: string | null, readonly copyOf: { readonly id: string, readonly outletName: string | null, readonly visits: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Visit', readonly id: string, readonly verification: Verification, readonly corrections: ReadonlyArray<{ readonly field: string, readonly asReported: string, readonly corrected: string | null, readonly reason: CorrectionReason, readonly note: string | null, readonly verification: Verification, readonly reportedIn: { readonly id: string, readonly outletName: string | null } | null, readonly basis: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }> }> }> }, readonly meetings: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Meeting', readonly id: string, readonly verification: Verification, readonly corrections: ReadonlyArray<{ readonly field: string, readonly asReported: string, readonly corrected: string | null, readonly reason: CorrectionReason, readonly note: string | null, readonly verification: Verification, readonly reportedIn: { readonly id: string, readonly outletName: string | null } | null, readonly basis: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }> }> }> }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Statement', readonly id: string, readonly verification: Verification, readonly corrections: ReadonlyArray<{ readonly field: string, readonly asReported: string, readonly corrected: string | null, readonly reason: CorrectionReason, readonly note: string | null, readonly verification: Verification, readonly reportedIn: { readonly id: string, readonly outletName: string | null } | null, readonly basis: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }> }> }> }, readonly relations: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Relation', readonly id: string, readonly verification: Verification, readonly corrections: ReadonlyArray<{ readonly field: string, readonly asReported: string, readonly corrected: string | null, readonly reason: CorrectionReason, readonly note: string | null, readonly verification: Verification, readonly reportedIn: { readonly id: string, readonly outletName: string | null } | null, readonly basis: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }> }> }> }, readonly events: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Event', readonly id: string, readonly verification: Verification, readonly corrections: ReadonlyArray<{ readonly field: string, readonly asReported: string, readonly corrected: string | null, readonly reason: CorrectionReason, readonly note: string | null, readonly verification: Verification, readonly reportedIn: { readonly id: string, readonly outletName: string | null } | null, readonly basis: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }> }> }> }, readonly memberships: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Membership', readonly label: string, readonly id: string, readonly verification: Verification, readonly person: { readonly id: string, readonly name: string }, readonly corrections: ReadonlyArray<{ readonly field: string, readonly asReported: string, readonly corrected: string | null, readonly reason: CorrectionReason, readonly note: string | null, readonly verification: Verification, readonly reportedIn: { readonly id: string, readonly outletName: string | null } | null, readonly basis: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }> }> }> } | null, readonly parts: ReadonlyArray<{ readonly id: string, readonly bios: ReadonlyArray<{ readonly __typename: 'Bio', readonly id: string, readonly verification: Verification, readonly corrections: ReadonlyArray<{ readonly field: string, readonly asReported: string, readonly corrected: string | null, readonly reason: CorrectionReason, readonly note: string | null, readonly verification: Verification, readonly reportedIn: { readonly id: string, readonly outletName: string | null } | null, readonly basis: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }> }> }> | null }> } | null, readonly visits: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Visit', readonly id: string, readonly verification: Verification, readonly corrections: ReadonlyArray<{ readonly field: string, readonly asReported: string, readonly corrected: string | null, readonly reason: CorrectionReason, readonly note: string | null, readonly verification: Verification, readonly reportedIn: { readonly id: string, readonly outletName: string | null } | null, readonly basis: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }> }> }> }, readonly meetings: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Meeting', readonly id: string, readonly verification: Verification, readonly corrections: ReadonlyArray<{ readonly field: string, readonly asReported: string, readonly corrected: string | null, readonly reason: CorrectionReason, readonly note: string | null, readonly verification: Verification, readonly reportedIn: { readonly id: string, readonly outletName: string | null } | null, readonly basis: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }> }> }> }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Statement', readonly id: string, readonly verification: Verification, readonly corrections: ReadonlyArray<{ readonly field: string, readonly asReported: string, readonly corrected: string | null, readonly reason: CorrectionReason, readonly note: string | null, readonly verification: Verification, readonly reportedIn: { readonly id: string, readonly outletName: string | null } | null, readonly basis: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }> }> }> }, readonly relations: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Relation', readonly id: string, readonly verification: Verification, readonly corrections: ReadonlyArray<{ readonly field: string, readonly asReported: string, readonly corrected: string | null, readonly reason: CorrectionReason, readonly note: string | null, readonly verification: Verification, readonly reportedIn: { readonly id: string, readonly outletName: string | null } | null, readonly basis: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }> }> }> }, readonly events: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Event', readonly id: string, readonly verification: Verification, readonly corrections: ReadonlyArray<{ readonly field: string, readonly asReported: string, readonly corrected: string | null, readonly reason: CorrectionReason, readonly note: string | null, readonly verification: Verification, readonly reportedIn: { readonly id: string, readonly outletName: string | null } | null, readonly basis: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }> }> }> }, readonly memberships: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Membership', readonly label: string, readonly id: string, readonly verification: Verification, readonly person: { readonly id: string, readonly name: string }, readonly corrections: ReadonlyArray<{ readonly field: string, readonly asReported: string, readonly corrected: string | null, readonly reason: CorrectionReason, readonly note: string | null, readonly verification: Verification, readonly reportedIn: { readonly id: string, readonly outletName: string | null } | null, readonly basis: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }> }> }> } | null, readonly parts: ReadonlyArray<{ readonly id: string, readonly bios: ReadonlyArray<{ readonly __typename: 'Bio', readonly id: string, readonly verification: Verification, readonly corrections: ReadonlyArray<{ readonly field: string, readonly asReported: string, readonly corrected: string | null, readonly reason: CorrectionReason, readonly note: string | null, readonly verification: Verification, readonly reportedIn: { readonly id: string, readonly outletName: string | null } | null, readonly basis: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }> }> }> | null }> } | null };

export type ReportedFragment = { readonly id: string, readonly outletName: string | null, readonly visits: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Visit', readonly id: string, readonly verification: Verification, readonly corrections: ReadonlyArray<{ readonly field: string, readonly asReported: string, readonly corrected: string | null, readonly reason: CorrectionReason, readonly note: string | null, readonly verification: Verification, readonly reportedIn: { readonly id: string, readonly outletName: string | null } | null, readonly basis: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }> }> }> }, readonly meetings: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Meeting', readonly id: string, readonly verification: Verification, readonly corrections: ReadonlyArray<{ readonly field: string, readonly asReported: string, readonly corrected: string | null, readonly reason: CorrectionReason, readonly note: string | null, readonly verification: Verification, readonly reportedIn: { readonly id: string, readonly outletName: string | null } | null, readonly basis: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }> }> }> }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Statement', readonly id: string, readonly verification: Verification, readonly corrections: ReadonlyArray<{ readonly field: string, readonly asReported: string, readonly corrected: string | null, readonly reason: CorrectionReason, readonly note: string | null, readonly verification: Verification, readonly reportedIn: { readonly id: string, readonly outletName: string | null } | null, readonly basis: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }> }> }> }, readonly relations: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Relation', readonly id: string, readonly verification: Verification, readonly corrections: ReadonlyArray<{ readonly field: string, readonly asReported: string, readonly corrected: string | null, readonly reason: CorrectionReason, readonly note: string | null, readonly verification: Verification, readonly reportedIn: { readonly id: string, readonly outletName: string | null } | null, readonly basis: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }> }> }> }, readonly events: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Event', readonly id: string, readonly verification: Verification, readonly corrections: ReadonlyArray<{ readonly field: string, readonly asReported: string, readonly corrected: string | null, readonly reason: CorrectionReason, readonly note: string | null, readonly verification: Verification, readonly reportedIn: { readonly id: string, readonly outletName: string | null } | null, readonly basis: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }> }> }> }, readonly memberships: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Membership', readonly label: string, readonly id: string, readonly verification: Verification, readonly person: { readonly id: string, readonly name: string }, readonly corrections: ReadonlyArray<{ readonly field: string, readonly asReported: string, readonly corrected: string | null, readonly reason: CorrectionReason, readonly note: string | null, readonly verification: Verification, readonly reportedIn: { readonly id: string, readonly outletName: string | null } | null, readonly basis: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }> }> }> } | null, readonly parts: ReadonlyArray<{ readonly id: string, readonly bios: ReadonlyArray<{ readonly __typename: 'Bio', readonly id: string, readonly verification: Verification, readonly corrections: ReadonlyArray<{ readonly field: string, readonly asReported: string, readonly corrected: string | null, readonly reason: CorrectionReason, readonly note: string | null, readonly verification: Verification, readonly reportedIn: { readonly id: string, readonly outletName: string | null } | null, readonly basis: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }> }> }> | null }> };

type Corrections_Bio_Fragment = { readonly __typename: 'Bio', readonly id: string, readonly verification: Verification, readonly corrections: ReadonlyArray<{ readonly field: string, readonly asReported: string, readonly corrected: string | null, readonly reason: CorrectionReason, readonly note: string | null, readonly verification: Verification, readonly reportedIn: { readonly id: string, readonly outletName: string | null } | null, readonly basis: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }> }> };

type Corrections_Event_Fragment = { readonly __typename: 'Event', readonly id: string, readonly verification: Verification, readonly corrections: ReadonlyArray<{ readonly field: string, readonly asReported: string, readonly corrected: string | null, readonly reason: CorrectionReason, readonly note: string | null, readonly verification: Verification, readonly reportedIn: { readonly id: string, readonly outletName: string | null } | null, readonly basis: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }> }> };

type Corrections_Meeting_Fragment = { readonly __typename: 'Meeting', readonly id: string, readonly verification: Verification, readonly corrections: ReadonlyArray<{ readonly field: string, readonly asReported: string, readonly corrected: string | null, readonly reason: CorrectionReason, readonly note: string | null, readonly verification: Verification, readonly reportedIn: { readonly id: string, readonly outletName: string | null } | null, readonly basis: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }> }> };

type Corrections_Membership_Fragment = { readonly __typename: 'Membership', readonly id: string, readonly verification: Verification, readonly corrections: ReadonlyArray<{ readonly field: string, readonly asReported: string, readonly corrected: string | null, readonly reason: CorrectionReason, readonly note: string | null, readonly verification: Verification, readonly reportedIn: { readonly id: string, readonly outletName: string | null } | null, readonly basis: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }> }> };

type Corrections_Organization_Fragment = { readonly __typename: 'Organization', readonly id: string, readonly verification: Verification, readonly corrections: ReadonlyArray<{ readonly field: string, readonly asReported: string, readonly corrected: string | null, readonly reason: CorrectionReason, readonly note: string | null, readonly verification: Verification, readonly reportedIn: { readonly id: string, readonly outletName: string | null } | null, readonly basis: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }> }> };

type Corrections_Person_Fragment = { readonly __typename: 'Person', readonly id: string, readonly verification: Verification, readonly corrections: ReadonlyArray<{ readonly field: string, readonly asReported: string, readonly corrected: string | null, readonly reason: CorrectionReason, readonly note: string | null, readonly verification: Verification, readonly reportedIn: { readonly id: string, readonly outletName: string | null } | null, readonly basis: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }> }> };

type Corrections_Relation_Fragment = { readonly __typename: 'Relation', readonly id: string, readonly verification: Verification, readonly corrections: ReadonlyArray<{ readonly field: string, readonly asReported: string, readonly corrected: string | null, readonly reason: CorrectionReason, readonly note: string | null, readonly verification: Verification, readonly reportedIn: { readonly id: string, readonly outletName: string | null } | null, readonly basis: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }> }> };

type Corrections_Statement_Fragment = { readonly __typename: 'Statement', readonly id: string, readonly verification: Verification, readonly corrections: ReadonlyArray<{ readonly field: string, readonly asReported: string, readonly corrected: string | null, readonly reason: CorrectionReason, readonly note: string | null, readonly verification: Verification, readonly reportedIn: { readonly id: string, readonly outletName: string | null } | null, readonly basis: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }> }> };

type Corrections_Visit_Fragment = { readonly __typename: 'Visit', readonly id: string, readonly verification: Verification, readonly corrections: ReadonlyArray<{ readonly field: string, readonly asReported: string, readonly corrected: string | null, readonly reason: CorrectionReason, readonly note: string | null, readonly verification: Verification, readonly reportedIn: { readonly id: string, readonly outletName: string | null } | null, readonly basis: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }> }> };

export type CorrectionsFragment =
  | Corrections_Bio_Fragment
  | Corrections_Event_Fragment
  | Corrections_Meeting_Fragment
  | Corrections_Membership_Fragment
  | Corrections_Organization_Fragment
  | Corrections_Person_Fragment
  | Corrections_Relation_Fragment
  | Corrections_Statement_Fragment
  | Corrections_Visit_Fragment
;

export type CountryPageQueryVariables = Exact<{
  code: string;
  language?: string;
  on?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type CountryPageQuery = { readonly country: { readonly code: string, readonly name: string, readonly officialName: string | null, readonly flag: string | null, readonly region: string | null, readonly capitals: ReadonlyArray<string>, readonly isUnMember: boolean, readonly borders: ReadonlyArray<{ readonly code: string, readonly name: string, readonly flag: string | null }>, readonly officeHolders: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly verification: Verification, readonly post: { readonly role: PostRole } | null, readonly person: { readonly id: string, readonly name: string }, readonly period: { readonly text: string } | null }> } | null, readonly nationals: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null, readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: RelationKind, readonly status: RelationStatus, readonly isMutual: boolean, readonly strength: string | null, readonly subject: string | null, readonly verification: Verification, readonly from: { readonly label: string, readonly role: ParticipantRole, readonly as: string | null, readonly party:
            | { readonly __typename: 'Country', readonly code: string, readonly flag: string | null }
            | { readonly __typename: 'Organization', readonly id: string }
            | { readonly __typename: 'Person', readonly id: string }
           | null, readonly onBehalfOf: { readonly label: string } | null }, readonly to: { readonly label: string, readonly role: ParticipantRole, readonly as: string | null, readonly party:
            | { readonly __typename: 'Country', readonly code: string, readonly flag: string | null }
            | { readonly __typename: 'Organization', readonly id: string }
            | { readonly __typename: 'Person', readonly id: string }
           | null, readonly onBehalfOf: { readonly label: string } | null } }> } | null, readonly visits: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly places: ReadonlyArray<string>, readonly period: { readonly text: string } | null, readonly from: { readonly code: string } | null, readonly to: { readonly code: string } | null, readonly visitors: ReadonlyArray<{ readonly label: string, readonly role: ParticipantRole, readonly as: string | null, readonly party:
            | { readonly __typename: 'Country', readonly code: string, readonly flag: string | null }
            | { readonly __typename: 'Organization', readonly id: string }
            | { readonly __typename: 'Person', readonly id: string }
           | null, readonly onBehalfOf: { readonly label: string } | null }>, readonly hosts: ReadonlyArray<{ readonly label: string, readonly role: ParticipantRole, readonly as: string | null, readonly party:
            | { readonly __typename: 'Country', readonly code: string, readonly flag: string | null }
            | { readonly __typename: 'Organization', readonly id: string }
            | { readonly __typename: 'Person', readonly id: string }
           | null, readonly onBehalfOf: { readonly label: string } | null }> }> } | null, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly form: StatementForm, readonly text: string, readonly speaker: { readonly label: string, readonly role: ParticipantRole, readonly as: string | null, readonly party:
            | { readonly __typename: 'Country', readonly code: string, readonly flag: string | null }
            | { readonly __typename: 'Organization', readonly id: string }
            | { readonly __typename: 'Person', readonly id: string }
           | null, readonly onBehalfOf: { readonly label: string } | null } }> } | null } | null };

export type DyadPageQueryVariables = Exact<{
  countries: ReadonlyArray<string> | string;
  on?: string | null | undefined;
  language?: string;
  countedBy?: ReadonlyArray<VisitDimension> | VisitDimension;
  relations?: number | null | undefined;
  first?: number | null | undefined;
}>;


export type DyadPageQuery = { readonly dyad: { readonly countries: ReadonlyArray<{ readonly code: string, readonly name: string, readonly officialName: string | null, readonly flag: string | null, readonly capitals: ReadonlyArray<string> }>, readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: RelationKind, readonly status: RelationStatus, readonly isMutual: boolean, readonly strength: string | null, readonly subject: string | null, readonly note: string | null, readonly verification: Verification, readonly from: { readonly label: string, readonly role: ParticipantRole, readonly as: string | null, readonly party:
            | { readonly __typename: 'Country', readonly code: string, readonly flag: string | null }
            | { readonly __typename: 'Organization', readonly id: string }
            | { readonly __typename: 'Person', readonly id: string }
           | null, readonly onBehalfOf: { readonly label: string } | null }, readonly to: { readonly label: string, readonly role: ParticipantRole, readonly as: string | null, readonly party:
            | { readonly __typename: 'Country', readonly code: string, readonly flag: string | null }
            | { readonly __typename: 'Organization', readonly id: string }
            | { readonly __typename: 'Person', readonly id: string }
           | null, readonly onBehalfOf: { readonly label: string } | null }, readonly period: { readonly text: string } | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }> }> }, readonly visitCounts: ReadonlyArray<{ readonly year: number | null, readonly count: number, readonly to: { readonly code: string } | null }>, readonly visits: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: VisitKind, readonly status: VisitStatus, readonly verification: Verification, readonly from: { readonly code: string } | null, readonly to: { readonly code: string } | null, readonly period: { readonly edtf: string, readonly text: string } | null, readonly visitors: ReadonlyArray<{ readonly label: string, readonly role: ParticipantRole, readonly as: string | null, readonly party:
            | { readonly __typename: 'Country', readonly code: string, readonly flag: string | null }
            | { readonly __typename: 'Organization', readonly id: string }
            | { readonly __typename: 'Person', readonly id: string }
           | null, readonly onBehalfOf: { readonly label: string } | null }>, readonly hosts: ReadonlyArray<{ readonly label: string, readonly role: ParticipantRole, readonly as: string | null, readonly party:
            | { readonly __typename: 'Country', readonly code: string, readonly flag: string | null }
            | { readonly __typename: 'Organization', readonly id: string }
            | { readonly __typename: 'Person', readonly id: string }
           | null, readonly onBehalfOf: { readonly label: string } | null }> }> }, readonly timeline: { readonly totalCount: number, readonly nodes: ReadonlyArray<
        | { readonly __typename: 'Event', readonly title: string, readonly id: string, readonly period: { readonly edtf: string, readonly text: string } | null }
        | { readonly __typename: 'Meeting', readonly summary: string | null, readonly id: string, readonly period: { readonly edtf: string, readonly text: string } | null }
        | { readonly __typename: 'Statement', readonly text: string, readonly id: string, readonly speaker: { readonly label: string, readonly role: ParticipantRole, readonly as: string | null, readonly party:
              | { readonly __typename: 'Country', readonly code: string, readonly flag: string | null }
              | { readonly __typename: 'Organization', readonly id: string }
              | { readonly __typename: 'Person', readonly id: string }
             | null, readonly onBehalfOf: { readonly label: string } | null }, readonly period: { readonly edtf: string, readonly text: string } | null }
        | { readonly __typename: 'Visit', readonly id: string, readonly from: { readonly code: string } | null, readonly to: { readonly code: string } | null, readonly period: { readonly edtf: string, readonly text: string } | null }
      >, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type OfficeHoldersOnADayQueryVariables = Exact<{
  country: string;
  on: string;
  roles?: ReadonlyArray<PostRole> | PostRole | null | undefined;
  includeUndated?: boolean;
  first?: number | null | undefined;
}>;


export type OfficeHoldersOnADayQuery = { readonly posts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly role: PostRole, readonly organization: { readonly name: string } | null, readonly holders: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly note: string | null, readonly verification: Verification, readonly person: { readonly id: string, readonly name: string }, readonly period: { readonly text: string, readonly isOngoing: boolean } | null, readonly corrections: ReadonlyArray<{ readonly field: string, readonly asReported: string, readonly corrected: string | null, readonly reason: CorrectionReason, readonly note: string | null, readonly verification: Verification }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }> }> } }> } };

export type PassportsOnADayQueryVariables = Exact<{
  country: string;
  on: string;
  kinds?: ReadonlyArray<RelationKind> | RelationKind | null | undefined;
  includeUndated?: boolean;
  first?: number | null | undefined;
}>;


export type PassportsOnADayQuery = { readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: RelationKind, readonly status: RelationStatus, readonly subject: string | null, readonly note: string | null, readonly verification: Verification, readonly from: { readonly label: string, readonly role: ParticipantRole, readonly as: string | null, readonly party:
          | { readonly __typename: 'Country', readonly code: string, readonly flag: string | null }
          | { readonly __typename: 'Organization', readonly id: string }
          | { readonly __typename: 'Person', readonly id: string }
         | null, readonly onBehalfOf: { readonly label: string } | null }, readonly to: { readonly label: string, readonly role: ParticipantRole, readonly as: string | null, readonly party:
          | { readonly __typename: 'Country', readonly code: string, readonly flag: string | null }
          | { readonly __typename: 'Organization', readonly id: string }
          | { readonly __typename: 'Person', readonly id: string }
         | null, readonly onBehalfOf: { readonly label: string } | null }, readonly period: { readonly edtf: string, readonly text: string } | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }> }> } };

export type PersonPageQueryVariables = Exact<{
  scheme: string;
  value: string;
  on?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type PersonPageQuery = { readonly personByIdentifier: { readonly id: string, readonly name: string, readonly isNamed: boolean, readonly summary: string | null, readonly image: string | null, readonly mentions: number | null, readonly verification: Verification, readonly names: ReadonlyArray<{ readonly text: string, readonly kind: NameKind, readonly language: string | null }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly birth: { readonly text: string } | null, readonly nationalities: ReadonlyArray<{ readonly code: string } | null>, readonly memberships: ReadonlyArray<{ readonly id: string, readonly label: string, readonly note: string | null, readonly verification: Verification, readonly post: { readonly role: PostRole } | null, readonly organization: { readonly name: string } | null, readonly period: { readonly text: string } | null, readonly corrections: ReadonlyArray<{ readonly field: string, readonly asReported: string, readonly corrected: string | null, readonly reason: CorrectionReason, readonly note: string | null, readonly verification: Verification }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }> }>, readonly bio: { readonly id: string } | null, readonly visits: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly places: ReadonlyArray<string>, readonly period: { readonly text: string } | null, readonly to: { readonly code: string, readonly name: string } | null, readonly hosts: ReadonlyArray<{ readonly label: string, readonly role: ParticipantRole, readonly as: string | null, readonly party:
            | { readonly __typename: 'Country', readonly code: string, readonly flag: string | null }
            | { readonly __typename: 'Organization', readonly id: string }
            | { readonly __typename: 'Person', readonly id: string }
           | null, readonly onBehalfOf: { readonly label: string } | null }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }> }> } | null, readonly meetings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly place: string | null, readonly summary: string | null, readonly period: { readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly label: string, readonly role: ParticipantRole, readonly as: string | null, readonly party:
            | { readonly __typename: 'Country', readonly code: string, readonly flag: string | null }
            | { readonly __typename: 'Organization', readonly id: string }
            | { readonly __typename: 'Person', readonly id: string }
           | null, readonly onBehalfOf: { readonly label: string } | null }> }> } | null, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly form: StatementForm, readonly text: string, readonly gloss: string | null, readonly medium: Medium, readonly period: { readonly text: string } | null, readonly addressees: ReadonlyArray<{ readonly label: string, readonly role: ParticipantRole, readonly as: string | null, readonly party:
            | { readonly __typename: 'Country', readonly code: string, readonly flag: string | null }
            | { readonly __typename: 'Organization', readonly id: string }
            | { readonly __typename: 'Person', readonly id: string }
           | null, readonly onBehalfOf: { readonly label: string } | null }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }> }> } | null, readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: RelationKind, readonly status: RelationStatus, readonly subject: string | null, readonly strength: string | null, readonly from: { readonly label: string, readonly role: ParticipantRole, readonly as: string | null, readonly party:
            | { readonly __typename: 'Country', readonly code: string, readonly flag: string | null }
            | { readonly __typename: 'Organization', readonly id: string }
            | { readonly __typename: 'Person', readonly id: string }
           | null, readonly onBehalfOf: { readonly label: string } | null }, readonly to: { readonly label: string, readonly role: ParticipantRole, readonly as: string | null, readonly party:
            | { readonly __typename: 'Country', readonly code: string, readonly flag: string | null }
            | { readonly __typename: 'Organization', readonly id: string }
            | { readonly __typename: 'Person', readonly id: string }
           | null, readonly onBehalfOf: { readonly label: string } | null } }> } | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }> } | null };

export type ReportedByAnOutletQueryVariables = Exact<{
  outlet: string;
  published?: DateRange | null | undefined;
  first?: number | null | undefined;
}>;


export type ReportedByAnOutletQuery = { readonly sources: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: SourceKind, readonly title: string | null, readonly outletName: string | null, readonly url: string | null, readonly language: string | null, readonly outlet: { readonly id: string, readonly name: string } | null, readonly publishedOn: { readonly text: string } | null, readonly visits: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly places: ReadonlyArray<string>, readonly period: { readonly text: string } | null }> }, readonly meetings: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly summary: string | null }> }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly form: StatementForm, readonly text: string, readonly speaker: { readonly label: string, readonly role: ParticipantRole, readonly as: string | null, readonly party:
              | { readonly __typename: 'Country', readonly code: string, readonly flag: string | null }
              | { readonly __typename: 'Organization', readonly id: string }
              | { readonly __typename: 'Person', readonly id: string }
             | null, readonly onBehalfOf: { readonly label: string } | null }, readonly citations: ReadonlyArray<{ readonly via: ReadonlyArray<string>, readonly source: { readonly id: string } | null }> }> }, readonly relations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: RelationKind, readonly status: RelationStatus }> }, readonly events: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string }> }, readonly people: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null }> }, readonly said: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly citations: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }> }> } };

export type SaidAboutACountryQueryVariables = Exact<{
  country: string;
  forms?: ReadonlyArray<StatementForm> | StatementForm | null | undefined;
  during?: DateRange | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SaidAboutACountryQuery = { readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly form: StatementForm, readonly text: string, readonly gloss: string | null, readonly language: string | null, readonly medium: Medium, readonly topics: ReadonlyArray<string>, readonly verification: Verification, readonly period: { readonly text: string } | null, readonly speaker: { readonly label: string, readonly role: ParticipantRole, readonly as: string | null, readonly party:
          | { readonly __typename: 'Country', readonly code: string, readonly flag: string | null }
          | { readonly __typename: 'Organization', readonly id: string }
          | { readonly __typename: 'Person', readonly id: string }
         | null, readonly onBehalfOf: { readonly label: string } | null }, readonly links: ReadonlyArray<{ readonly kind: LinkKind, readonly note: string | null, readonly to:
          | { readonly __typename: 'Bio', readonly id: string }
          | { readonly __typename: 'Event', readonly id: string }
          | { readonly __typename: 'Meeting', readonly id: string }
          | { readonly __typename: 'Membership', readonly id: string }
          | { readonly __typename: 'Organization', readonly id: string }
          | { readonly __typename: 'Person', readonly id: string }
          | { readonly __typename: 'Relation', readonly id: string }
          | { readonly __typename: 'Statement', readonly id: string }
          | { readonly __typename: 'Visit', readonly id: string }
         }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type SaidDuringAVisitQueryVariables = Exact<{
  visit: string;
  first?: number | null | undefined;
}>;


export type SaidDuringAVisitQuery = { readonly visit: { readonly id: string, readonly places: ReadonlyArray<string>, readonly period: { readonly text: string } | null, readonly visitors: ReadonlyArray<{ readonly label: string, readonly role: ParticipantRole, readonly as: string | null, readonly party:
        | { readonly __typename: 'Country', readonly code: string, readonly flag: string | null }
        | { readonly __typename: 'Organization', readonly id: string }
        | { readonly __typename: 'Person', readonly id: string }
       | null, readonly onBehalfOf: { readonly label: string } | null }>, readonly hosts: ReadonlyArray<{ readonly label: string, readonly role: ParticipantRole, readonly as: string | null, readonly party:
        | { readonly __typename: 'Country', readonly code: string, readonly flag: string | null }
        | { readonly __typename: 'Organization', readonly id: string }
        | { readonly __typename: 'Person', readonly id: string }
       | null, readonly onBehalfOf: { readonly label: string } | null }>, readonly meetings: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly place: string | null, readonly summary: string | null, readonly participants: ReadonlyArray<{ readonly label: string, readonly role: ParticipantRole, readonly as: string | null, readonly party:
            | { readonly __typename: 'Country', readonly code: string, readonly flag: string | null }
            | { readonly __typename: 'Organization', readonly id: string }
            | { readonly __typename: 'Person', readonly id: string }
           | null, readonly onBehalfOf: { readonly label: string } | null }> }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly form: StatementForm, readonly text: string, readonly language: string | null, readonly gloss: string | null, readonly medium: Medium, readonly topics: ReadonlyArray<string>, readonly verification: Verification, readonly period: { readonly text: string } | null, readonly meeting: { readonly id: string } | null, readonly speaker: { readonly label: string, readonly role: ParticipantRole, readonly as: string | null, readonly party:
            | { readonly __typename: 'Country', readonly code: string, readonly flag: string | null }
            | { readonly __typename: 'Organization', readonly id: string }
            | { readonly __typename: 'Person', readonly id: string }
           | null, readonly onBehalfOf: { readonly label: string } | null }, readonly addressees: ReadonlyArray<{ readonly label: string, readonly role: ParticipantRole, readonly as: string | null, readonly party:
            | { readonly __typename: 'Country', readonly code: string, readonly flag: string | null }
            | { readonly __typename: 'Organization', readonly id: string }
            | { readonly __typename: 'Person', readonly id: string }
           | null, readonly onBehalfOf: { readonly label: string } | null }>, readonly about: ReadonlyArray<{ readonly label: string, readonly role: ParticipantRole, readonly as: string | null, readonly party:
            | { readonly __typename: 'Country', readonly code: string, readonly flag: string | null }
            | { readonly __typename: 'Organization', readonly id: string }
            | { readonly __typename: 'Person', readonly id: string }
           | null, readonly onBehalfOf: { readonly label: string } | null }>, readonly variants: ReadonlyArray<{ readonly id: string, readonly text: string, readonly language: string | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }> }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }> }> } } | null };

export type SideBoxQueryVariables = Exact<{
  scheme: string;
  value: string;
}>;


export type SideBoxQuery = { readonly personByIdentifier: { readonly bio: { readonly id: string, readonly verification: Verification, readonly person: { readonly id: string, readonly name: string, readonly isNamed: boolean }, readonly age: { readonly years: number, readonly on: { readonly text: string } | null } | null, readonly favouriteQuote: { readonly text: string, readonly attributedTo: string | null, readonly attribution: Verification, readonly note: string | null } | null, readonly favouriteDogBreed: { readonly answer: string, readonly choices: ReadonlyArray<string>, readonly scope: PreferenceScope } | null, readonly favouriteColour: { readonly answer: string, readonly choices: ReadonlyArray<string>, readonly scope: PreferenceScope } | null, readonly favouritePlace: { readonly answer: string | null, readonly comment: string | null, readonly place: { readonly id: string, readonly name: string, readonly kind: PlaceKind, readonly locality: string | null, readonly country: { readonly code: string } | null } } | null, readonly corrections: ReadonlyArray<{ readonly field: string, readonly asReported: string, readonly corrected: string | null, readonly reason: CorrectionReason, readonly note: string | null, readonly verification: Verification }>, readonly footnotes: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }> } | null } | null };

export type TimelinePageQueryVariables = Exact<{
  filter: TimelineFilter;
  orderBy?: ChronologicalOrder;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TimelinePageQuery = { readonly timeline: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Event', readonly title: string, readonly summary: string | null, readonly verification: Verification, readonly id: string, readonly topics: ReadonlyArray<string>, readonly eventKind: EventKind, readonly participants: ReadonlyArray<{ readonly label: string, readonly role: ParticipantRole, readonly as: string | null, readonly party:
            | { readonly __typename: 'Country', readonly code: string, readonly flag: string | null }
            | { readonly __typename: 'Organization', readonly id: string }
            | { readonly __typename: 'Person', readonly id: string }
           | null, readonly onBehalfOf: { readonly label: string } | null }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }>, readonly period: { readonly edtf: string, readonly text: string, readonly isApproximate: boolean, readonly asReported: string | null } | null }
      | { readonly __typename: 'Meeting', readonly place: string | null, readonly summary: string | null, readonly verification: Verification, readonly id: string, readonly topics: ReadonlyArray<string>, readonly participants: ReadonlyArray<{ readonly label: string, readonly role: ParticipantRole, readonly as: string | null, readonly party:
            | { readonly __typename: 'Country', readonly code: string, readonly flag: string | null }
            | { readonly __typename: 'Organization', readonly id: string }
            | { readonly __typename: 'Person', readonly id: string }
           | null, readonly onBehalfOf: { readonly label: string } | null }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }>, readonly period: { readonly edtf: string, readonly text: string, readonly isApproximate: boolean, readonly asReported: string | null } | null }
      | { readonly __typename: 'Statement', readonly form: StatementForm, readonly text: string, readonly gloss: string | null, readonly medium: Medium, readonly verification: Verification, readonly id: string, readonly topics: ReadonlyArray<string>, readonly speaker: { readonly label: string, readonly role: ParticipantRole, readonly as: string | null, readonly party:
            | { readonly __typename: 'Country', readonly code: string, readonly flag: string | null }
            | { readonly __typename: 'Organization', readonly id: string }
            | { readonly __typename: 'Person', readonly id: string }
           | null, readonly onBehalfOf: { readonly label: string } | null }, readonly addressees: ReadonlyArray<{ readonly label: string, readonly role: ParticipantRole, readonly as: string | null, readonly party:
            | { readonly __typename: 'Country', readonly code: string, readonly flag: string | null }
            | { readonly __typename: 'Organization', readonly id: string }
            | { readonly __typename: 'Person', readonly id: string }
           | null, readonly onBehalfOf: { readonly label: string } | null }>, readonly about: ReadonlyArray<{ readonly label: string, readonly role: ParticipantRole, readonly as: string | null, readonly party:
            | { readonly __typename: 'Country', readonly code: string, readonly flag: string | null }
            | { readonly __typename: 'Organization', readonly id: string }
            | { readonly __typename: 'Person', readonly id: string }
           | null, readonly onBehalfOf: { readonly label: string } | null }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }>, readonly period: { readonly edtf: string, readonly text: string, readonly isApproximate: boolean, readonly asReported: string | null } | null }
      | { readonly __typename: 'Visit', readonly kind: VisitKind, readonly status: VisitStatus, readonly places: ReadonlyArray<string>, readonly verification: Verification, readonly id: string, readonly topics: ReadonlyArray<string>, readonly from: { readonly code: string, readonly name: string, readonly flag: string | null } | null, readonly to: { readonly code: string, readonly name: string, readonly flag: string | null } | null, readonly visitors: ReadonlyArray<{ readonly label: string, readonly role: ParticipantRole, readonly as: string | null, readonly party:
            | { readonly __typename: 'Country', readonly code: string, readonly flag: string | null }
            | { readonly __typename: 'Organization', readonly id: string }
            | { readonly __typename: 'Person', readonly id: string }
           | null, readonly onBehalfOf: { readonly label: string } | null }>, readonly hosts: ReadonlyArray<{ readonly label: string, readonly role: ParticipantRole, readonly as: string | null, readonly party:
            | { readonly __typename: 'Country', readonly code: string, readonly flag: string | null }
            | { readonly __typename: 'Organization', readonly id: string }
            | { readonly __typename: 'Person', readonly id: string }
           | null, readonly onBehalfOf: { readonly label: string } | null }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }>, readonly period: { readonly edtf: string, readonly text: string, readonly isApproximate: boolean, readonly asReported: string | null } | null }
    >, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type VisitsBetweenTwoStatesQueryVariables = Exact<{
  between: ReadonlyArray<string> | string;
  during?: DateRange | null | undefined;
  orderBy?: ChronologicalOrder;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type VisitsBetweenTwoStatesQuery = { readonly visits: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: VisitKind, readonly status: VisitStatus, readonly places: ReadonlyArray<string>, readonly verification: Verification, readonly period: { readonly edtf: string, readonly text: string, readonly asReported: string | null } | null, readonly from: { readonly code: string, readonly name: string } | null, readonly to: { readonly code: string, readonly name: string } | null, readonly visitors: ReadonlyArray<{ readonly label: string, readonly role: ParticipantRole, readonly as: string | null, readonly party:
          | { readonly __typename: 'Country', readonly code: string, readonly flag: string | null }
          | { readonly __typename: 'Organization', readonly id: string }
          | { readonly __typename: 'Person', readonly id: string }
         | null, readonly onBehalfOf: { readonly label: string } | null }>, readonly hosts: ReadonlyArray<{ readonly label: string, readonly role: ParticipantRole, readonly as: string | null, readonly party:
          | { readonly __typename: 'Country', readonly code: string, readonly flag: string | null }
          | { readonly __typename: 'Organization', readonly id: string }
          | { readonly __typename: 'Person', readonly id: string }
         | null, readonly onBehalfOf: { readonly label: string } | null }>, readonly meetings: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly summary: string | null, readonly participants: ReadonlyArray<{ readonly label: string, readonly role: ParticipantRole, readonly as: string | null, readonly party:
              | { readonly __typename: 'Country', readonly code: string, readonly flag: string | null }
              | { readonly __typename: 'Organization', readonly id: string }
              | { readonly __typename: 'Person', readonly id: string }
             | null, readonly onBehalfOf: { readonly label: string } | null }> }> }, readonly citations: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type VisitsByYearQueryVariables = Exact<{
  between: ReadonlyArray<string> | string;
  during?: DateRange | null | undefined;
  by?: ReadonlyArray<VisitDimension> | VisitDimension;
}>;


export type VisitsByYearQuery = { readonly countries: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string }> }, readonly visitCounts: ReadonlyArray<{ readonly year: number | null, readonly count: number, readonly to: { readonly code: string } | null }> };

export type VisitsToACountryQueryVariables = Exact<{
  country: string;
  direction?: VisitDirection;
  during?: DateRange | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type VisitsToACountryQuery = { readonly country: { readonly name: string, readonly visits: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: VisitKind, readonly places: ReadonlyArray<string>, readonly period: { readonly text: string } | null, readonly visitors: ReadonlyArray<{ readonly label: string, readonly role: ParticipantRole, readonly as: string | null, readonly party:
            | { readonly __typename: 'Country', readonly code: string, readonly flag: string | null }
            | { readonly __typename: 'Organization', readonly id: string }
            | { readonly __typename: 'Person', readonly id: string }
           | null, readonly onBehalfOf: { readonly label: string } | null }>, readonly hosts: ReadonlyArray<{ readonly label: string, readonly role: ParticipantRole, readonly as: string | null, readonly party:
            | { readonly __typename: 'Country', readonly code: string, readonly flag: string | null }
            | { readonly __typename: 'Organization', readonly id: string }
            | { readonly __typename: 'Person', readonly id: string }
           | null, readonly onBehalfOf: { readonly label: string } | null }>, readonly statements: { readonly nodes: ReadonlyArray<{ readonly text: string, readonly medium: Medium, readonly speaker: { readonly label: string } }> }, readonly citations: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type WarAndItsSidesQueryVariables = Exact<{
  parties: ReadonlyArray<string> | string;
  during?: DateRange | null | undefined;
  kinds?: ReadonlyArray<EventKind> | EventKind | null | undefined;
  first?: number | null | undefined;
}>;


export type WarAndItsSidesQuery = { readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly alsoKnownAs: ReadonlyArray<string>, readonly summary: string | null, readonly status: EventStatus | null, readonly verification: Verification, readonly period: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly text: string } | null, readonly participants: ReadonlyArray<{ readonly side: number | null, readonly label: string, readonly role: ParticipantRole, readonly as: string | null, readonly party:
          | { readonly __typename: 'Country', readonly code: string, readonly flag: string | null }
          | { readonly __typename: 'Organization', readonly id: string }
          | { readonly __typename: 'Person', readonly id: string }
         | null, readonly onBehalfOf: { readonly label: string } | null }>, readonly quantities: ReadonlyArray<{ readonly value: number, readonly unit: string, readonly note: string | null }>, readonly partOf: { readonly id: string, readonly title: string } | null, readonly corrections: ReadonlyArray<{ readonly field: string, readonly asReported: string, readonly corrected: string | null, readonly reason: CorrectionReason, readonly note: string | null, readonly verification: Verification }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }> }> } };

export type WhereSourcesDisagreeQueryVariables = Exact<{
  country: string;
  verification?: ReadonlyArray<Verification> | Verification | null | undefined;
  during?: DateRange | null | undefined;
  first?: number | null | undefined;
}>;


export type WhereSourcesDisagreeQuery = { readonly country: { readonly code: string, readonly name: string, readonly visits: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Visit', readonly places: ReadonlyArray<string>, readonly id: string, readonly verification: Verification, readonly period: { readonly edtf: string } | null, readonly visitors: ReadonlyArray<{ readonly label: string, readonly role: ParticipantRole, readonly as: string | null, readonly party:
            | { readonly __typename: 'Country', readonly code: string, readonly flag: string | null }
            | { readonly __typename: 'Organization', readonly id: string }
            | { readonly __typename: 'Person', readonly id: string }
           | null, readonly onBehalfOf: { readonly label: string } | null }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }>, readonly corrections: ReadonlyArray<{ readonly field: string, readonly asReported: string, readonly corrected: string | null, readonly reason: CorrectionReason, readonly note: string | null, readonly verification: Verification }> }> } | null, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Statement', readonly text: string, readonly id: string, readonly verification: Verification, readonly speaker: { readonly label: string, readonly role: ParticipantRole, readonly as: string | null, readonly party:
            | { readonly __typename: 'Country', readonly code: string, readonly flag: string | null }
            | { readonly __typename: 'Organization', readonly id: string }
            | { readonly __typename: 'Person', readonly id: string }
           | null, readonly onBehalfOf: { readonly label: string } | null }, readonly citations: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }>, readonly corrections: ReadonlyArray<{ readonly field: string, readonly asReported: string, readonly corrected: string | null, readonly reason: CorrectionReason, readonly note: string | null, readonly verification: Verification }> }> } | null, readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Relation', readonly kind: RelationKind, readonly status: RelationStatus, readonly id: string, readonly verification: Verification, readonly from: { readonly label: string, readonly role: ParticipantRole, readonly as: string | null, readonly party:
            | { readonly __typename: 'Country', readonly code: string, readonly flag: string | null }
            | { readonly __typename: 'Organization', readonly id: string }
            | { readonly __typename: 'Person', readonly id: string }
           | null, readonly onBehalfOf: { readonly label: string } | null }, readonly to: { readonly label: string, readonly role: ParticipantRole, readonly as: string | null, readonly party:
            | { readonly __typename: 'Country', readonly code: string, readonly flag: string | null }
            | { readonly __typename: 'Organization', readonly id: string }
            | { readonly __typename: 'Person', readonly id: string }
           | null, readonly onBehalfOf: { readonly label: string } | null }, readonly citations: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }>, readonly corrections: ReadonlyArray<{ readonly field: string, readonly asReported: string, readonly corrected: string | null, readonly reason: CorrectionReason, readonly note: string | null, readonly verification: Verification }> }> } | null } | null, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Event', readonly title: string, readonly id: string, readonly verification: Verification, readonly period: { readonly edtf: string } | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }>, readonly corrections: ReadonlyArray<{ readonly field: string, readonly asReported: string, readonly corrected: string | null, readonly reason: CorrectionReason, readonly note: string | null, readonly verification: Verification }> }> } };

type Disputed_Bio_Fragment = { readonly __typename: 'Bio', readonly id: string, readonly verification: Verification, readonly citations: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }>, readonly corrections: ReadonlyArray<{ readonly field: string, readonly asReported: string, readonly corrected: string | null, readonly reason: CorrectionReason, readonly note: string | null, readonly verification: Verification }> };

type Disputed_Event_Fragment = { readonly __typename: 'Event', readonly id: string, readonly verification: Verification, readonly citations: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }>, readonly corrections: ReadonlyArray<{ readonly field: string, readonly asReported: string, readonly corrected: string | null, readonly reason: CorrectionReason, readonly note: string | null, readonly verification: Verification }> };

type Disputed_Meeting_Fragment = { readonly __typename: 'Meeting', readonly id: string, readonly verification: Verification, readonly citations: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }>, readonly corrections: ReadonlyArray<{ readonly field: string, readonly asReported: string, readonly corrected: string | null, readonly reason: CorrectionReason, readonly note: string | null, readonly verification: Verification }> };

type Disputed_Membership_Fragment = { readonly __typename: 'Membership', readonly id: string, readonly verification: Verification, readonly citations: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }>, readonly corrections: ReadonlyArray<{ readonly field: string, readonly asReported: string, readonly corrected: string | null, readonly reason: CorrectionReason, readonly note: string | null, readonly verification: Verification }> };

type Disputed_Organization_Fragment = { readonly __typename: 'Organization', readonly id: string, readonly verification: Verification, readonly citations: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }>, readonly corrections: ReadonlyArray<{ readonly field: string, readonly asReported: string, readonly corrected: string | null, readonly reason: CorrectionReason, readonly note: string | null, readonly verification: Verification }> };

type Disputed_Person_Fragment = { readonly __typename: 'Person', readonly id: string, readonly verification: Verification, readonly citations: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }>, readonly corrections: ReadonlyArray<{ readonly field: string, readonly asReported: string, readonly corrected: string | null, readonly reason: CorrectionReason, readonly note: string | null, readonly verification: Verification }> };

type Disputed_Relation_Fragment = { readonly __typename: 'Relation', readonly id: string, readonly verification: Verification, readonly citations: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }>, readonly corrections: ReadonlyArray<{ readonly field: string, readonly asReported: string, readonly corrected: string | null, readonly reason: CorrectionReason, readonly note: string | null, readonly verification: Verification }> };

type Disputed_Statement_Fragment = { readonly __typename: 'Statement', readonly id: string, readonly verification: Verification, readonly citations: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }>, readonly corrections: ReadonlyArray<{ readonly field: string, readonly asReported: string, readonly corrected: string | null, readonly reason: CorrectionReason, readonly note: string | null, readonly verification: Verification }> };

type Disputed_Visit_Fragment = { readonly __typename: 'Visit', readonly id: string, readonly verification: Verification, readonly citations: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }>, readonly corrections: ReadonlyArray<{ readonly field: string, readonly asReported: string, readonly corrected: string | null, readonly reason: CorrectionReason, readonly note: string | null, readonly verification: Verification }> };

export type DisputedFragment =
  | Disputed_Bio_Fragment
  | Disputed_Event_Fragment
  | Disputed_Meeting_Fragment
  | Disputed_Membership_Fragment
  | Disputed_Organization_Fragment
  | Disputed_Person_Fragment
  | Disputed_Relation_Fragment
  | Disputed_Statement_Fragment
  | Disputed_Visit_Fragment
;

export type WhoDoesNotRecogniseWhomQueryVariables = Exact<{
  on?: string | null | undefined;
  parties?: ReadonlyArray<string> | string | null | undefined;
  kinds?: ReadonlyArray<RelationKind> | RelationKind | null | undefined;
  statuses?: ReadonlyArray<RelationStatus> | RelationStatus | null | undefined;
  first?: number | null | undefined;
}>;


export type WhoDoesNotRecogniseWhomQuery = { readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: RelationKind, readonly status: RelationStatus, readonly subject: string | null, readonly note: string | null, readonly verification: Verification, readonly from: { readonly label: string, readonly role: ParticipantRole, readonly as: string | null, readonly party:
          | { readonly __typename: 'Country', readonly code: string, readonly flag: string | null }
          | { readonly __typename: 'Organization', readonly id: string }
          | { readonly __typename: 'Person', readonly id: string }
         | null, readonly onBehalfOf: { readonly label: string } | null }, readonly to: { readonly label: string, readonly role: ParticipantRole, readonly as: string | null, readonly party:
          | { readonly __typename: 'Country', readonly code: string, readonly flag: string | null }
          | { readonly __typename: 'Organization', readonly id: string }
          | { readonly __typename: 'Person', readonly id: string }
         | null, readonly onBehalfOf: { readonly label: string } | null }, readonly period: { readonly text: string } | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly excerpt: string | null, readonly locator: string | null, readonly via: ReadonlyArray<string>, readonly field: string | null, readonly value: string | null, readonly note: string | null, readonly source: { readonly id: string, readonly title: string | null, readonly outletName: string | null, readonly url: string | null } | null }> }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const PrintedFragmentDoc = new TypedDocumentString(`
    fragment Printed on Correction {
  field
  asReported
  corrected
  reason
  note
  verification
}
    `, {"fragmentName":"Printed"}) as unknown as TypedDocumentString<PrintedFragment, unknown>;
export const FootnoteFragmentDoc = new TypedDocumentString(`
    fragment Footnote on Citation {
  id
  stance
  excerpt
  locator
  via
  field
  value
  note
  source {
    id
    title
    outletName
    url
  }
}
    `, {"fragmentName":"Footnote"}) as unknown as TypedDocumentString<FootnoteFragment, unknown>;
export const WhoFragmentDoc = new TypedDocumentString(`
    fragment Who on Participant {
  label
  role
  as
  party {
    __typename
    ... on Country {
      code
      flag
    }
    ... on Organization {
      id
    }
    ... on Person {
      id
    }
  }
  onBehalfOf {
    label
  }
}
    `, {"fragmentName":"Who"}) as unknown as TypedDocumentString<WhoFragment, unknown>;
export const SideBoxFragmentDoc = new TypedDocumentString(`
    fragment SideBox on Bio {
  id
  person {
    id
    name
    isNamed
  }
  age {
    years
    on {
      text
    }
  }
  favouriteQuote {
    text
    attributedTo
    attribution
    note
  }
  favouriteDogBreed {
    answer
    choices
    scope
  }
  favouriteColour {
    answer
    choices
    scope
  }
  favouritePlace {
    answer
    comment
    place {
      id
      name
      kind
      locality
      country {
        code
      }
    }
  }
  verification
  corrections {
    ...Printed
  }
  footnotes: citations {
    ...Footnote
  }
}
    fragment Footnote on Citation {
  id
  stance
  excerpt
  locator
  via
  field
  value
  note
  source {
    id
    title
    outletName
    url
  }
}
fragment Printed on Correction {
  field
  asReported
  corrected
  reason
  note
  verification
}`, {"fragmentName":"SideBox"}) as unknown as TypedDocumentString<SideBoxFragment, unknown>;
export const ArticleFragmentDoc = new TypedDocumentString(`
    fragment Article on Source {
  id
  kind
  title
  author
  outletName
  url
  publishedOn {
    text
  }
  cast: people(first: $first) {
    totalCount
    nodes {
      id
      name
      isNamed
      summary
      nationalities {
        code
      }
      posts: memberships(on: $on) {
        label
        post {
          role
        }
        organization {
          name
        }
        period {
          text
        }
        verification
        corrections {
          ...Printed
        }
        footnotes: citations {
          ...Footnote
        }
      }
    }
  }
  visits(first: $first) {
    totalCount
    nodes {
      id
      kind
      status
      period {
        text
        asReported
      }
      from {
        code
        name
      }
      to {
        code
        name
      }
      places
      visitors {
        ...Who
      }
      hosts {
        ...Who
      }
      verification
      corrections {
        ...Printed
      }
      footnotes: citations {
        ...Footnote
      }
    }
  }
  meetings(first: $first) {
    totalCount
    nodes {
      id
      place
      summary
      period {
        text
      }
      participants {
        ...Who
      }
      verification
      corrections {
        ...Printed
      }
      footnotes: citations {
        ...Footnote
      }
    }
  }
  quotes: statements(first: $first) {
    totalCount
    nodes {
      id
      form
      text
      language
      gloss
      medium
      period {
        text
      }
      speaker {
        ...Who
      }
      verification
      corrections {
        ...Printed
      }
      footnotes: citations {
        ...Footnote
      }
    }
  }
  relations(first: $first) {
    totalCount
    nodes {
      id
      kind
      status
      isMutual
      strength
      subject
      period {
        text
      }
      from {
        ...Who
      }
      to {
        ...Who
      }
      verification
      corrections {
        ...Printed
      }
      footnotes: citations {
        ...Footnote
      }
    }
  }
  events(first: $first) {
    totalCount
    nodes {
      id
      kind
      title
      status
      period {
        text
      }
      participants {
        ...Who
        side
      }
      quantities {
        value
        unit
      }
      verification
      corrections {
        ...Printed
      }
      footnotes: citations {
        ...Footnote
      }
    }
  }
  boxes: parts {
    id
    kind
    title
    bios {
      ...SideBox
    }
  }
}
    fragment Who on Participant {
  label
  role
  as
  party {
    __typename
    ... on Country {
      code
      flag
    }
    ... on Organization {
      id
    }
    ... on Person {
      id
    }
  }
  onBehalfOf {
    label
  }
}
fragment Footnote on Citation {
  id
  stance
  excerpt
  locator
  via
  field
  value
  note
  source {
    id
    title
    outletName
    url
  }
}
fragment Printed on Correction {
  field
  asReported
  corrected
  reason
  note
  verification
}
fragment SideBox on Bio {
  id
  person {
    id
    name
    isNamed
  }
  age {
    years
    on {
      text
    }
  }
  favouriteQuote {
    text
    attributedTo
    attribution
    note
  }
  favouriteDogBreed {
    answer
    choices
    scope
  }
  favouriteColour {
    answer
    choices
    scope
  }
  favouritePlace {
    answer
    comment
    place {
      id
      name
      kind
      locality
      country {
        code
      }
    }
  }
  verification
  corrections {
    ...Printed
  }
  footnotes: citations {
    ...Footnote
  }
}`, {"fragmentName":"Article"}) as unknown as TypedDocumentString<ArticleFragment, unknown>;
export const CorrectionsFragmentDoc = new TypedDocumentString(`
    fragment Corrections on Assertion {
  __typename
  id
  verification
  corrections {
    field
    asReported
    corrected
    reason
    note
    verification
    reportedIn {
      id
      outletName
    }
    basis {
      ...Footnote
    }
  }
}
    fragment Footnote on Citation {
  id
  stance
  excerpt
  locator
  via
  field
  value
  note
  source {
    id
    title
    outletName
    url
  }
}`, {"fragmentName":"Corrections"}) as unknown as TypedDocumentString<CorrectionsFragment, unknown>;
export const ReportedFragmentDoc = new TypedDocumentString(`
    fragment Reported on Source {
  id
  outletName
  visits(first: $first) {
    nodes {
      ...Corrections
    }
  }
  meetings(first: $first) {
    nodes {
      ...Corrections
    }
  }
  statements(first: $first) {
    nodes {
      ...Corrections
    }
  }
  relations(first: $first) {
    nodes {
      ...Corrections
    }
  }
  events(first: $first) {
    nodes {
      ...Corrections
    }
  }
  memberships(first: $first) {
    nodes {
      label
      person {
        id
        name
      }
      ...Corrections
    }
  }
  parts {
    id
    bios {
      ...Corrections
    }
  }
}
    fragment Footnote on Citation {
  id
  stance
  excerpt
  locator
  via
  field
  value
  note
  source {
    id
    title
    outletName
    url
  }
}
fragment Corrections on Assertion {
  __typename
  id
  verification
  corrections {
    field
    asReported
    corrected
    reason
    note
    verification
    reportedIn {
      id
      outletName
    }
    basis {
      ...Footnote
    }
  }
}`, {"fragmentName":"Reported"}) as unknown as TypedDocumentString<ReportedFragment, unknown>;
export const DisputedFragmentDoc = new TypedDocumentString(`
    fragment Disputed on Assertion {
  __typename
  id
  verification
  citations {
    ...Footnote
  }
  corrections {
    ...Printed
  }
}
    fragment Footnote on Citation {
  id
  stance
  excerpt
  locator
  via
  field
  value
  note
  source {
    id
    title
    outletName
    url
  }
}
fragment Printed on Correction {
  field
  asReported
  corrected
  reason
  note
  verification
}`, {"fragmentName":"Disputed"}) as unknown as TypedDocumentString<DisputedFragment, unknown>;
export const ArticlePageDocument = new TypedDocumentString(`
    query ArticlePage($url: String!, $on: Date, $first: Int = 100) {
  sourceByUrl(url: $url) {
    ...Article
    copyOf {
      ...Article
    }
  }
}
    fragment Article on Source {
  id
  kind
  title
  author
  outletName
  url
  publishedOn {
    text
  }
  cast: people(first: $first) {
    totalCount
    nodes {
      id
      name
      isNamed
      summary
      nationalities {
        code
      }
      posts: memberships(on: $on) {
        label
        post {
          role
        }
        organization {
          name
        }
        period {
          text
        }
        verification
        corrections {
          ...Printed
        }
        footnotes: citations {
          ...Footnote
        }
      }
    }
  }
  visits(first: $first) {
    totalCount
    nodes {
      id
      kind
      status
      period {
        text
        asReported
      }
      from {
        code
        name
      }
      to {
        code
        name
      }
      places
      visitors {
        ...Who
      }
      hosts {
        ...Who
      }
      verification
      corrections {
        ...Printed
      }
      footnotes: citations {
        ...Footnote
      }
    }
  }
  meetings(first: $first) {
    totalCount
    nodes {
      id
      place
      summary
      period {
        text
      }
      participants {
        ...Who
      }
      verification
      corrections {
        ...Printed
      }
      footnotes: citations {
        ...Footnote
      }
    }
  }
  quotes: statements(first: $first) {
    totalCount
    nodes {
      id
      form
      text
      language
      gloss
      medium
      period {
        text
      }
      speaker {
        ...Who
      }
      verification
      corrections {
        ...Printed
      }
      footnotes: citations {
        ...Footnote
      }
    }
  }
  relations(first: $first) {
    totalCount
    nodes {
      id
      kind
      status
      isMutual
      strength
      subject
      period {
        text
      }
      from {
        ...Who
      }
      to {
        ...Who
      }
      verification
      corrections {
        ...Printed
      }
      footnotes: citations {
        ...Footnote
      }
    }
  }
  events(first: $first) {
    totalCount
    nodes {
      id
      kind
      title
      status
      period {
        text
      }
      participants {
        ...Who
        side
      }
      quantities {
        value
        unit
      }
      verification
      corrections {
        ...Printed
      }
      footnotes: citations {
        ...Footnote
      }
    }
  }
  boxes: parts {
    id
    kind
    title
    bios {
      ...SideBox
    }
  }
}
fragment Who on Participant {
  label
  role
  as
  party {
    __typename
    ... on Country {
      code
      flag
    }
    ... on Organization {
      id
    }
    ... on Person {
      id
    }
  }
  onBehalfOf {
    label
  }
}
fragment Footnote on Citation {
  id
  stance
  excerpt
  locator
  via
  field
  value
  note
  source {
    id
    title
    outletName
    url
  }
}
fragment Printed on Correction {
  field
  asReported
  corrected
  reason
  note
  verification
}
fragment SideBox on Bio {
  id
  person {
    id
    name
    isNamed
  }
  age {
    years
    on {
      text
    }
  }
  favouriteQuote {
    text
    attributedTo
    attribution
    note
  }
  favouriteDogBreed {
    answer
    choices
    scope
  }
  favouriteColour {
    answer
    choices
    scope
  }
  favouritePlace {
    answer
    comment
    place {
      id
      name
      kind
      locality
      country {
        code
      }
    }
  }
  verification
  corrections {
    ...Printed
  }
  footnotes: citations {
    ...Footnote
  }
}`) as unknown as TypedDocumentString<ArticlePageQuery, ArticlePageQueryVariables>;
export const CorrectedDocument = new TypedDocumentString(`
    query Corrected($url: String!, $first: Int = 40) {
  sourceByUrl(url: $url) {
    ...Reported
    copyOf {
      ...Reported
    }
  }
}
    fragment Footnote on Citation {
  id
  stance
  excerpt
  locator
  via
  field
  value
  note
  source {
    id
    title
    outletName
    url
  }
}
fragment Reported on Source {
  id
  outletName
  visits(first: $first) {
    nodes {
      ...Corrections
    }
  }
  meetings(first: $first) {
    nodes {
      ...Corrections
    }
  }
  statements(first: $first) {
    nodes {
      ...Corrections
    }
  }
  relations(first: $first) {
    nodes {
      ...Corrections
    }
  }
  events(first: $first) {
    nodes {
      ...Corrections
    }
  }
  memberships(first: $first) {
    nodes {
      label
      person {
        id
        name
      }
      ...Corrections
    }
  }
  parts {
    id
    bios {
      ...Corrections
    }
  }
}
fragment Corrections on Assertion {
  __typename
  id
  verification
  corrections {
    field
    asReported
    corrected
    reason
    note
    verification
    reportedIn {
      id
      outletName
    }
    basis {
      ...Footnote
    }
  }
}`) as unknown as TypedDocumentString<CorrectedQuery, CorrectedQueryVariables>;
export const CountryPageDocument = new TypedDocumentString(`
    query CountryPage($code: ID!, $language: String! = "en", $on: Date, $first: Int = 20) {
  country(code: $code) {
    code
    name(language: $language)
    officialName
    flag
    region
    capitals
    isUnMember
    borders {
      code
      name(language: $language)
      flag
    }
    officeHolders(on: $on, first: $first) {
      totalCount
      nodes {
        id
        label
        post {
          role
        }
        person {
          id
          name
        }
        period {
          text
        }
        verification
      }
    }
    nationals(first: $first) {
      totalCount
      nodes {
        id
        name
      }
    }
    relations(filter: {on: $on}, first: $first) {
      totalCount
      nodes {
        id
        kind
        status
        isMutual
        strength
        subject
        from {
          ...Who
        }
        to {
          ...Who
        }
        verification
      }
    }
    visits(first: $first) {
      totalCount
      nodes {
        id
        period {
          text
        }
        from {
          code
        }
        to {
          code
        }
        places
        visitors {
          ...Who
        }
        hosts {
          ...Who
        }
      }
    }
    statements(first: $first) {
      totalCount
      nodes {
        id
        form
        text
        speaker {
          ...Who
        }
      }
    }
  }
}
    fragment Who on Participant {
  label
  role
  as
  party {
    __typename
    ... on Country {
      code
      flag
    }
    ... on Organization {
      id
    }
    ... on Person {
      id
    }
  }
  onBehalfOf {
    label
  }
}`) as unknown as TypedDocumentString<CountryPageQuery, CountryPageQueryVariables>;
export const DyadPageDocument = new TypedDocumentString(`
    query DyadPage($countries: [ID!]!, $on: Date, $language: String! = "en", $countedBy: [VisitDimension!]! = [YEAR, TO], $relations: Int = 50, $first: Int = 10) {
  dyad(countries: $countries) {
    countries {
      code
      name(language: $language)
      officialName
      flag
      capitals
    }
    relations(filter: {on: $on}, first: $relations) {
      totalCount
      nodes {
        id
        kind
        status
        isMutual
        strength
        subject
        note
        from {
          ...Who
        }
        to {
          ...Who
        }
        period {
          text(language: $language)
        }
        verification
        citations {
          ...Footnote
        }
      }
    }
    visitCounts(by: $countedBy) {
      year
      to {
        code
      }
      count
    }
    visits(first: $first) {
      totalCount
      nodes {
        id
        kind
        status
        from {
          code
        }
        to {
          code
        }
        period {
          edtf
          text(language: $language)
        }
        visitors {
          ...Who
        }
        hosts {
          ...Who
        }
        verification
      }
    }
    timeline(first: $first) {
      totalCount
      nodes {
        __typename
        id
        period {
          edtf
          text(language: $language)
        }
        ... on Visit {
          from {
            code
          }
          to {
            code
          }
        }
        ... on Meeting {
          summary
        }
        ... on Statement {
          text
          speaker {
            ...Who
          }
        }
        ... on Event {
          title
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment Who on Participant {
  label
  role
  as
  party {
    __typename
    ... on Country {
      code
      flag
    }
    ... on Organization {
      id
    }
    ... on Person {
      id
    }
  }
  onBehalfOf {
    label
  }
}
fragment Footnote on Citation {
  id
  stance
  excerpt
  locator
  via
  field
  value
  note
  source {
    id
    title
    outletName
    url
  }
}`) as unknown as TypedDocumentString<DyadPageQuery, DyadPageQueryVariables>;
export const OfficeHoldersOnADayDocument = new TypedDocumentString(`
    query OfficeHoldersOnADay($country: ID!, $on: Date!, $roles: [PostRole!], $includeUndated: Boolean! = false, $first: Int = 20) {
  posts(filter: {country: $country, roles: $roles}, first: $first) {
    totalCount
    nodes {
      id
      label
      role
      organization {
        name
      }
      holders(on: $on, includeUndated: $includeUndated, first: $first) {
        totalCount
        nodes {
          id
          label
          person {
            id
            name
          }
          period {
            text
            isOngoing
          }
          note
          verification
          corrections {
            ...Printed
          }
          citations {
            ...Footnote
          }
        }
      }
    }
  }
}
    fragment Footnote on Citation {
  id
  stance
  excerpt
  locator
  via
  field
  value
  note
  source {
    id
    title
    outletName
    url
  }
}
fragment Printed on Correction {
  field
  asReported
  corrected
  reason
  note
  verification
}`) as unknown as TypedDocumentString<OfficeHoldersOnADayQuery, OfficeHoldersOnADayQueryVariables>;
export const PassportsOnADayDocument = new TypedDocumentString(`
    query PassportsOnADay($country: ID!, $on: Date!, $kinds: [RelationKind!] = [PASSPORT_EXCLUSION], $includeUndated: Boolean! = true, $first: Int = 50) {
  relations(
    filter: {kinds: $kinds, parties: [$country], on: $on, includeUndated: $includeUndated}
    first: $first
  ) {
    totalCount
    nodes {
      id
      kind
      status
      subject
      from {
        ...Who
      }
      to {
        ...Who
      }
      period {
        edtf
        text
      }
      note
      verification
      citations {
        ...Footnote
      }
    }
  }
}
    fragment Who on Participant {
  label
  role
  as
  party {
    __typename
    ... on Country {
      code
      flag
    }
    ... on Organization {
      id
    }
    ... on Person {
      id
    }
  }
  onBehalfOf {
    label
  }
}
fragment Footnote on Citation {
  id
  stance
  excerpt
  locator
  via
  field
  value
  note
  source {
    id
    title
    outletName
    url
  }
}`) as unknown as TypedDocumentString<PassportsOnADayQuery, PassportsOnADayQueryVariables>;
export const PersonPageDocument = new TypedDocumentString(`
    query PersonPage($scheme: String!, $value: String!, $on: Date, $first: Int = 20) {
  personByIdentifier(scheme: $scheme, value: $value) {
    id
    name
    isNamed
    summary
    image
    mentions
    names {
      text
      kind
      language
    }
    identifiers {
      scheme
      value
    }
    birth {
      text
    }
    nationalities {
      code
    }
    memberships(on: $on) {
      id
      label
      post {
        role
      }
      organization {
        name
      }
      period {
        text
      }
      note
      verification
      corrections {
        ...Printed
      }
      citations {
        ...Footnote
      }
    }
    bio {
      id
    }
    visits(first: $first) {
      totalCount
      nodes {
        id
        period {
          text
        }
        to {
          code
          name
        }
        places
        hosts {
          ...Who
        }
        citations {
          ...Footnote
        }
      }
    }
    meetings(first: $first) {
      totalCount
      nodes {
        id
        period {
          text
        }
        place
        summary
        participants {
          ...Who
        }
      }
    }
    statements(first: $first) {
      totalCount
      nodes {
        id
        form
        text
        gloss
        medium
        period {
          text
        }
        addressees {
          ...Who
        }
        citations {
          ...Footnote
        }
      }
    }
    relations(first: $first) {
      totalCount
      nodes {
        id
        kind
        status
        from {
          ...Who
        }
        to {
          ...Who
        }
        subject
        strength
      }
    }
    verification
    citations {
      ...Footnote
    }
  }
}
    fragment Who on Participant {
  label
  role
  as
  party {
    __typename
    ... on Country {
      code
      flag
    }
    ... on Organization {
      id
    }
    ... on Person {
      id
    }
  }
  onBehalfOf {
    label
  }
}
fragment Footnote on Citation {
  id
  stance
  excerpt
  locator
  via
  field
  value
  note
  source {
    id
    title
    outletName
    url
  }
}
fragment Printed on Correction {
  field
  asReported
  corrected
  reason
  note
  verification
}`) as unknown as TypedDocumentString<PersonPageQuery, PersonPageQueryVariables>;
export const ReportedByAnOutletDocument = new TypedDocumentString(`
    query ReportedByAnOutlet($outlet: ID!, $published: DateRange, $first: Int = 20) {
  sources(filter: {outlets: [$outlet], published: $published}, first: $first) {
    totalCount
    nodes {
      id
      kind
      title
      outletName
      outlet {
        id
        name
      }
      publishedOn {
        text
      }
      url
      language
      visits(first: $first) {
        nodes {
          id
          places
          period {
            text
          }
        }
      }
      meetings(first: $first) {
        nodes {
          id
          summary
        }
      }
      statements(first: $first) {
        nodes {
          id
          form
          text
          speaker {
            ...Who
          }
          citations {
            via
            source {
              id
            }
          }
        }
      }
      relations(first: $first) {
        nodes {
          id
          kind
          status
        }
      }
      events(first: $first) {
        nodes {
          id
          title
        }
      }
      people(first: $first) {
        nodes {
          id
          name
        }
      }
    }
  }
  said: statements(filter: {speakers: [$outlet]}, first: $first) {
    nodes {
      id
      text
      citations {
        ...Footnote
      }
    }
  }
}
    fragment Who on Participant {
  label
  role
  as
  party {
    __typename
    ... on Country {
      code
      flag
    }
    ... on Organization {
      id
    }
    ... on Person {
      id
    }
  }
  onBehalfOf {
    label
  }
}
fragment Footnote on Citation {
  id
  stance
  excerpt
  locator
  via
  field
  value
  note
  source {
    id
    title
    outletName
    url
  }
}`) as unknown as TypedDocumentString<ReportedByAnOutletQuery, ReportedByAnOutletQueryVariables>;
export const SaidAboutACountryDocument = new TypedDocumentString(`
    query SaidAboutACountry($country: ID!, $forms: [StatementForm!], $during: DateRange, $first: Int = 50, $after: String) {
  statements(
    filter: {about: [$country], forms: $forms, during: $during}
    first: $first
    after: $after
  ) {
    totalCount
    nodes {
      id
      form
      text
      gloss
      language
      medium
      topics
      period {
        text
      }
      speaker {
        ...Who
      }
      links {
        kind
        note
        to {
          __typename
          id
        }
      }
      verification
      citations {
        ...Footnote
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment Who on Participant {
  label
  role
  as
  party {
    __typename
    ... on Country {
      code
      flag
    }
    ... on Organization {
      id
    }
    ... on Person {
      id
    }
  }
  onBehalfOf {
    label
  }
}
fragment Footnote on Citation {
  id
  stance
  excerpt
  locator
  via
  field
  value
  note
  source {
    id
    title
    outletName
    url
  }
}`) as unknown as TypedDocumentString<SaidAboutACountryQuery, SaidAboutACountryQueryVariables>;
export const SaidDuringAVisitDocument = new TypedDocumentString(`
    query SaidDuringAVisit($visit: ID!, $first: Int = 50) {
  visit(id: $visit) {
    id
    places
    period {
      text
    }
    visitors {
      ...Who
    }
    hosts {
      ...Who
    }
    meetings(first: $first) {
      nodes {
        id
        place
        summary
        participants {
          ...Who
        }
      }
    }
    statements(first: $first) {
      totalCount
      nodes {
        id
        form
        text
        language
        gloss
        medium
        topics
        period {
          text
        }
        meeting {
          id
        }
        speaker {
          ...Who
        }
        addressees {
          ...Who
        }
        about {
          ...Who
        }
        variants {
          id
          text
          language
          citations {
            ...Footnote
          }
        }
        verification
        citations {
          ...Footnote
        }
      }
    }
  }
}
    fragment Who on Participant {
  label
  role
  as
  party {
    __typename
    ... on Country {
      code
      flag
    }
    ... on Organization {
      id
    }
    ... on Person {
      id
    }
  }
  onBehalfOf {
    label
  }
}
fragment Footnote on Citation {
  id
  stance
  excerpt
  locator
  via
  field
  value
  note
  source {
    id
    title
    outletName
    url
  }
}`) as unknown as TypedDocumentString<SaidDuringAVisitQuery, SaidDuringAVisitQueryVariables>;
export const SideBoxDocument = new TypedDocumentString(`
    query SideBox($scheme: String!, $value: String!) {
  personByIdentifier(scheme: $scheme, value: $value) {
    bio {
      ...SideBox
    }
  }
}
    fragment Footnote on Citation {
  id
  stance
  excerpt
  locator
  via
  field
  value
  note
  source {
    id
    title
    outletName
    url
  }
}
fragment Printed on Correction {
  field
  asReported
  corrected
  reason
  note
  verification
}
fragment SideBox on Bio {
  id
  person {
    id
    name
    isNamed
  }
  age {
    years
    on {
      text
    }
  }
  favouriteQuote {
    text
    attributedTo
    attribution
    note
  }
  favouriteDogBreed {
    answer
    choices
    scope
  }
  favouriteColour {
    answer
    choices
    scope
  }
  favouritePlace {
    answer
    comment
    place {
      id
      name
      kind
      locality
      country {
        code
      }
    }
  }
  verification
  corrections {
    ...Printed
  }
  footnotes: citations {
    ...Footnote
  }
}`) as unknown as TypedDocumentString<SideBoxQuery, SideBoxQueryVariables>;
export const TimelinePageDocument = new TypedDocumentString(`
    query TimelinePage($filter: TimelineFilter!, $orderBy: ChronologicalOrder! = NEWEST_FIRST, $first: Int = 20, $after: String) {
  timeline(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    nodes {
      __typename
      id
      topics
      period {
        edtf
        text
        isApproximate
        asReported
      }
      ... on Visit {
        kind
        status
        from {
          code
          name
          flag
        }
        to {
          code
          name
          flag
        }
        places
        visitors {
          ...Who
        }
        hosts {
          ...Who
        }
      }
      ... on Meeting {
        place
        summary
        participants {
          ...Who
        }
      }
      ... on Statement {
        form
        text
        gloss
        medium
        speaker {
          ...Who
        }
        addressees {
          ...Who
        }
        about {
          ...Who
        }
      }
      ... on Event {
        eventKind: kind
        title
        summary
        participants {
          ...Who
        }
      }
      ... on Assertion {
        verification
        citations {
          ...Footnote
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment Who on Participant {
  label
  role
  as
  party {
    __typename
    ... on Country {
      code
      flag
    }
    ... on Organization {
      id
    }
    ... on Person {
      id
    }
  }
  onBehalfOf {
    label
  }
}
fragment Footnote on Citation {
  id
  stance
  excerpt
  locator
  via
  field
  value
  note
  source {
    id
    title
    outletName
    url
  }
}`) as unknown as TypedDocumentString<TimelinePageQuery, TimelinePageQueryVariables>;
export const VisitsBetweenTwoStatesDocument = new TypedDocumentString(`
    query VisitsBetweenTwoStates($between: [ID!]!, $during: DateRange, $orderBy: ChronologicalOrder! = NEWEST_FIRST, $first: Int = 20, $after: String) {
  visits(
    filter: {between: $between, during: $during}
    orderBy: $orderBy
    first: $first
    after: $after
  ) {
    totalCount
    nodes {
      id
      kind
      status
      period {
        edtf
        text
        asReported
      }
      from {
        code
        name
      }
      to {
        code
        name
      }
      places
      visitors {
        ...Who
      }
      hosts {
        ...Who
      }
      meetings {
        nodes {
          id
          summary
          participants {
            ...Who
          }
        }
      }
      verification
      citations {
        ...Footnote
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment Who on Participant {
  label
  role
  as
  party {
    __typename
    ... on Country {
      code
      flag
    }
    ... on Organization {
      id
    }
    ... on Person {
      id
    }
  }
  onBehalfOf {
    label
  }
}
fragment Footnote on Citation {
  id
  stance
  excerpt
  locator
  via
  field
  value
  note
  source {
    id
    title
    outletName
    url
  }
}`) as unknown as TypedDocumentString<VisitsBetweenTwoStatesQuery, VisitsBetweenTwoStatesQueryVariables>;
export const VisitsByYearDocument = new TypedDocumentString(`
    query VisitsByYear($between: [ID!]!, $during: DateRange, $by: [VisitDimension!]! = [YEAR, TO]) {
  countries(filter: {codes: $between}) {
    nodes {
      code
      name
    }
  }
  visitCounts(filter: {between: $between, during: $during}, by: $by) {
    year
    to {
      code
    }
    count
  }
}
    `) as unknown as TypedDocumentString<VisitsByYearQuery, VisitsByYearQueryVariables>;
export const VisitsToACountryDocument = new TypedDocumentString(`
    query VisitsToACountry($country: ID!, $direction: VisitDirection! = INCOMING, $during: DateRange, $first: Int = 20, $after: String) {
  country(code: $country) {
    name
    visits(
      direction: $direction
      filter: {during: $during}
      first: $first
      after: $after
    ) {
      totalCount
      nodes {
        id
        period {
          text
        }
        kind
        places
        visitors {
          ...Who
        }
        hosts {
          ...Who
        }
        statements {
          nodes {
            text
            medium
            speaker {
              label
            }
          }
        }
        citations {
          ...Footnote
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment Who on Participant {
  label
  role
  as
  party {
    __typename
    ... on Country {
      code
      flag
    }
    ... on Organization {
      id
    }
    ... on Person {
      id
    }
  }
  onBehalfOf {
    label
  }
}
fragment Footnote on Citation {
  id
  stance
  excerpt
  locator
  via
  field
  value
  note
  source {
    id
    title
    outletName
    url
  }
}`) as unknown as TypedDocumentString<VisitsToACountryQuery, VisitsToACountryQueryVariables>;
export const WarAndItsSidesDocument = new TypedDocumentString(`
    query WarAndItsSides($parties: [ID!]!, $during: DateRange, $kinds: [EventKind!] = [CONFLICT], $first: Int = 20) {
  events(
    filter: {parties: $parties, during: $during, kinds: $kinds}
    first: $first
  ) {
    totalCount
    nodes {
      id
      title
      alsoKnownAs
      summary
      status
      period {
        edtf
        earliest
        latest
        text
      }
      participants {
        ...Who
        side
      }
      quantities {
        value
        unit
        note
      }
      partOf {
        id
        title
      }
      verification
      corrections {
        ...Printed
      }
      citations {
        ...Footnote
      }
    }
  }
}
    fragment Who on Participant {
  label
  role
  as
  party {
    __typename
    ... on Country {
      code
      flag
    }
    ... on Organization {
      id
    }
    ... on Person {
      id
    }
  }
  onBehalfOf {
    label
  }
}
fragment Footnote on Citation {
  id
  stance
  excerpt
  locator
  via
  field
  value
  note
  source {
    id
    title
    outletName
    url
  }
}
fragment Printed on Correction {
  field
  asReported
  corrected
  reason
  note
  verification
}`) as unknown as TypedDocumentString<WarAndItsSidesQuery, WarAndItsSidesQueryVariables>;
export const WhereSourcesDisagreeDocument = new TypedDocumentString(`
    query WhereSourcesDisagree($country: ID!, $verification: [Verification!], $during: DateRange, $first: Int = 50) {
  country(code: $country) {
    code
    name
    visits(filter: {verification: $verification, during: $during}, first: $first) {
      totalCount
      nodes {
        period {
          edtf
        }
        places
        visitors {
          ...Who
        }
        ...Disputed
      }
    }
    statements(
      filter: {verification: $verification, during: $during}
      first: $first
    ) {
      totalCount
      nodes {
        text
        speaker {
          ...Who
        }
        ...Disputed
      }
    }
    relations(filter: {verification: $verification}, first: $first) {
      totalCount
      nodes {
        kind
        status
        from {
          ...Who
        }
        to {
          ...Who
        }
        ...Disputed
      }
    }
  }
  events(
    filter: {parties: [$country], verification: $verification, during: $during}
    first: $first
  ) {
    totalCount
    nodes {
      title
      period {
        edtf
      }
      ...Disputed
    }
  }
}
    fragment Who on Participant {
  label
  role
  as
  party {
    __typename
    ... on Country {
      code
      flag
    }
    ... on Organization {
      id
    }
    ... on Person {
      id
    }
  }
  onBehalfOf {
    label
  }
}
fragment Footnote on Citation {
  id
  stance
  excerpt
  locator
  via
  field
  value
  note
  source {
    id
    title
    outletName
    url
  }
}
fragment Printed on Correction {
  field
  asReported
  corrected
  reason
  note
  verification
}
fragment Disputed on Assertion {
  __typename
  id
  verification
  citations {
    ...Footnote
  }
  corrections {
    ...Printed
  }
}`) as unknown as TypedDocumentString<WhereSourcesDisagreeQuery, WhereSourcesDisagreeQueryVariables>;
export const WhoDoesNotRecogniseWhomDocument = new TypedDocumentString(`
    query WhoDoesNotRecogniseWhom($on: Date, $parties: [ID!], $kinds: [RelationKind!] = [RECOGNITION], $statuses: [RelationStatus!] = [ABSENT, REFUSED], $first: Int = 50) {
  relations(
    filter: {kinds: $kinds, statuses: $statuses, parties: $parties, on: $on}
    first: $first
  ) {
    totalCount
    nodes {
      id
      kind
      status
      from {
        ...Who
      }
      to {
        ...Who
      }
      subject
      note
      period {
        text
      }
      verification
      citations {
        ...Footnote
      }
    }
  }
}
    fragment Who on Participant {
  label
  role
  as
  party {
    __typename
    ... on Country {
      code
      flag
    }
    ... on Organization {
      id
    }
    ... on Person {
      id
    }
  }
  onBehalfOf {
    label
  }
}
fragment Footnote on Citation {
  id
  stance
  excerpt
  locator
  via
  field
  value
  note
  source {
    id
    title
    outletName
    url
  }
}`) as unknown as TypedDocumentString<WhoDoesNotRecogniseWhomQuery, WhoDoesNotRecogniseWhomQueryVariables>;
