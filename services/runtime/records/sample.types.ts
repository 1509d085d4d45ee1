import type { Stance } from "./citation.enum";
import type { CorrectionReason } from "./correction.enum";
import type { Verification } from "./verification";

// How the records of both services' samples carry their provenance. Sources and records are named by their keys; the values
// of an enum are written as they stand in a query.

export interface PeriodSample {
  readonly edtf: string;
  /** The source's own wording. */
  readonly asReported?: string;
}

export interface CitationSample {
  /** A source's key. */
  readonly source: string;
  /** Verbatim, 20 words at most. */
  readonly excerpt?: string;
  readonly locator?: string;
  /** Whom the source names as its own source, outermost first. */
  readonly via?: readonly string[];
  /** SUPPORTS where left out. */
  readonly stance?: `${Stance}`;
  /** A path; the whole record where left out. */
  readonly field?: string;
  /** What the source has for that field. */
  readonly value?: string;
  readonly note?: string;
}

export interface CorrectionSample {
  /** A path: `period`, `visitors[0].as`. */
  readonly field: string;
  readonly asReported: string;
  /** The value held now, as text. */
  readonly corrected?: string;
  readonly reason: `${CorrectionReason}`;
  readonly note?: string;
  /** A source's key. */
  readonly reportedIn?: string;
  /** How the reported wording stands, not the value held. */
  readonly verification: `${Verification}`;
  readonly basis?: readonly CitationSample[];
}

export interface AssertionSample {
  /** Readable and stable: the record's id is derived from it. */
  readonly key: string;
  /** How the values held now stand. */
  readonly verification: `${Verification}`;
  /** Never empty. */
  readonly citations: readonly [CitationSample, ...CitationSample[]];
  readonly corrections?: readonly CorrectionSample[];
}
