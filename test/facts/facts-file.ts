import { readFileSync } from "node:fs";
import { besideTheProject } from "../support/beside-the-project";

// The file that the sample was made from. It is no part of the project, so it may be missing.

export interface Fact {
  readonly id: string;
  readonly type: string;
  readonly parties: readonly FactParty[];
  readonly when: string | null;
  readonly whenAsReported: string | null;
  readonly place: string | null;
  readonly excerpt: string;
  readonly source: string;
  readonly corroboration: readonly { readonly source: string; readonly stance: string; readonly says: string }[];
  readonly alternatives: readonly {
    readonly field: string;
    readonly value: string;
    readonly sources: readonly string[];
    readonly note: string | null;
  }[];
  readonly correction: {
    readonly field: string;
    readonly asReported: string;
    readonly corrected: string;
    readonly reason: string;
    readonly basis: readonly string[];
  } | null;
  readonly verification: string;
  readonly note: string | null;
  readonly visit?: {
    readonly kind: string;
    readonly stops: readonly string[];
    readonly stopsSource: string | null;
    readonly tripWhen?: string;
    readonly authorJudgement?: string;
  };
  readonly meeting?: { readonly visit: string; readonly topics: readonly string[] };
  readonly statement?: FactStatement;
  readonly membership?: FactMembership;
  readonly identification?: { readonly name: string };
  readonly relation?: FactRelation;
  readonly event?: FactEvent;
  readonly project?: { readonly name: string; readonly plannedFor?: string };
  readonly attributes?: readonly { readonly attribute: string }[];
  readonly occurrences?: readonly string[];
  readonly bio?: {
    readonly field: string;
    readonly question: string;
    readonly answer: string;
    readonly parsed: Readonly<Record<string, unknown>>;
  };
}

export interface FactParty {
  readonly name?: string;
  readonly label?: string;
  readonly code?: string;
  readonly kind: string;
  readonly role?: string;
  readonly as?: string;
  readonly onBehalfOf?: string;
  readonly view?: "AS_REPORTED" | "CORRECTED";
}

export interface FactStatement {
  readonly form: string;
  readonly text: string;
  readonly fragments?: readonly string[];
  readonly gloss?: string;
  readonly language: string;
  readonly originalLanguage: string | null;
  readonly medium: string;
  readonly speaker: FactParty;
  readonly addressees: readonly FactParty[];
  readonly about: readonly FactParty[];
  readonly topics: readonly string[];
  readonly via: readonly string[];
  readonly variants: readonly { readonly source: string; readonly wording: string }[];
}

export interface FactMembership {
  readonly post: string;
  readonly country: string;
  readonly organization: string | null;
  readonly start: string | null;
  readonly end: string | null;
}

export interface FactRelation {
  readonly kind: string;
  readonly status: string;
  readonly directed: boolean;
  readonly from: string | readonly string[];
  readonly to: string | readonly string[];
  readonly outlook?: { readonly text: string };
  readonly perIssuer?: readonly { readonly issuer: string }[];
}

export interface FactEvent {
  readonly kind: string;
  readonly name?: string;
  readonly aliases?: readonly string[];
  readonly sides?: readonly (readonly string[])[];
  readonly quantity?: { readonly value: number; readonly unit: string };
}

/** The facts by their numbers; undefined where the file isn't there. */
export const readFactsFile = (): ReadonlyMap<string, Fact> | undefined => {
  const path = besideTheProject(
    "shared/facts/article-facts.json",
    "comparing the sample with the facts it was made from",
  );
  if (path === undefined) return undefined;
  const { facts } = JSON.parse(readFileSync(path, "utf8")) as { readonly facts: readonly Fact[] };
  return new Map(facts.map((fact) => [fact.id, fact]));
};
