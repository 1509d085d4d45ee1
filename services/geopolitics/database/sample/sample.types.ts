import type { AssertionSample, CitationSample, PeriodSample } from "../../../runtime/records/sample.types";
import type { Verification } from "../../../runtime/records/verification";
import type { EventKind, EventStatus } from "../../event/event.enum";
import type { LinkKind } from "../../link/link.enum";
import type { ParticipantRole, PostRole } from "../../participant/participant.enum";
import type { RecordType } from "../../record-type";
import type { SourceKind } from "../../source/source.enum";
import type { RelationKind, RelationStatus } from "../../relation/relation.enum";
import type { Medium, StatementForm } from "../../statement/statement.enum";
import type { VisitKind, VisitStatus } from "../../visit/visit.enum";

// The shapes of the sample's records. The values of enums are written as they stand in a query. Countries are ISO 3166-1
// alpha-3 codes; people and organizations are named by their slugs, other records by their keys.

/** At most one of them; none for the unnamed, who have a label only. */
export interface PartySample {
  readonly country?: string;
  readonly person?: string;
  readonly organization?: string;
}

export interface ParticipantSample extends PartySample {
  /** May be left out for a country. */
  readonly label?: string;
  /** Where it isn't the one of the list that they stand in. */
  readonly role?: `${ParticipantRole}`;
  /** The post as it was then. */
  readonly as?: string;
  readonly postRole?: `${PostRole}`;
  readonly side?: 1 | 2;
  readonly onBehalfOf?: ParticipantSample;
  readonly identification?: IdentificationSample;
}

export interface IdentificationSample extends PartySample {
  readonly verification: `${Verification}`;
  readonly citations: readonly [CitationSample, ...CitationSample[]];
}

export interface SourceSample {
  readonly key: string;
  readonly kind: `${SourceKind}`;
  readonly title?: string;
  /** An organization's slug. */
  readonly outlet?: string;
  readonly outletName?: string;
  readonly author?: string;
  readonly publishedOn?: PeriodSample;
  readonly url?: string;
  readonly language?: string;
  readonly note?: string;
  readonly partOf?: string;
  readonly copyOf?: string;
}

export interface VisitSample extends AssertionSample {
  readonly kind: `${VisitKind}`;
  readonly status: `${VisitStatus}`;
  readonly trip?: string;
  readonly note?: string;
  readonly from?: string;
  readonly to?: string;
  /** The stops, in their order. */
  readonly places?: readonly string[];
  readonly period?: PeriodSample;
  readonly purpose?: string;
  readonly topics?: readonly string[];
  readonly visitors: readonly ParticipantSample[];
  readonly hosts?: readonly ParticipantSample[];
}

export interface MeetingSample extends AssertionSample {
  readonly visit?: string;
  readonly period?: PeriodSample;
  readonly place?: string;
  readonly topics?: readonly string[];
  readonly summary?: string;
  readonly participants: readonly ParticipantSample[];
}

export interface StatementSample extends AssertionSample {
  readonly form: `${StatementForm}`;
  readonly text: string;
  readonly language?: string;
  readonly originalText?: string;
  readonly originalLanguage?: string;
  readonly gloss?: string;
  readonly speaker: ParticipantSample;
  readonly addressees?: readonly ParticipantSample[];
  readonly about?: readonly ParticipantSample[];
  readonly topics?: readonly string[];
  readonly medium: `${Medium}`;
  readonly period?: PeriodSample;
  /** The visit during which it was said. */
  readonly visit?: string;
  readonly meeting?: string;
  readonly variantOf?: string;
  readonly links?: readonly LinkSample[];
}

export interface EventSample extends AssertionSample {
  readonly kind: `${EventKind}`;
  readonly title: string;
  readonly alsoKnownAs?: readonly string[];
  readonly summary: string;
  readonly status?: `${EventStatus}`;
  readonly period?: PeriodSample;
  readonly place?: string;
  readonly topics?: readonly string[];
  readonly participants: readonly ParticipantSample[];
  readonly quantities?: readonly { readonly value: number; readonly unit: string; readonly note?: string }[];
  /** An event's key. */
  readonly partOf?: string;
  /** A visit's key. */
  readonly visit?: string;
  readonly assessedBy?: ParticipantSample;
  readonly links?: readonly LinkSample[];
}

export interface RelationSample extends AssertionSample {
  readonly kind: `${RelationKind}`;
  readonly status: `${RelationStatus}`;
  readonly from: ParticipantSample;
  readonly to: ParticipantSample;
  readonly isMutual?: boolean;
  readonly strength?: string;
  readonly subject?: string;
  readonly period?: PeriodSample;
  readonly note: string;
  readonly assessedBy?: ParticipantSample;
  readonly links?: readonly LinkSample[];
}

export interface LinkSample {
  readonly kind: `${LinkKind}`;
  readonly to: { readonly type: RecordType; readonly key: string };
  readonly note?: string;
}
