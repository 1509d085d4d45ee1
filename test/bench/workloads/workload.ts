import type { World } from "../data/world";
import type { Json, JsonObject } from "./from-postgraphile";

/** What is asked of every contestant. */
export interface Workload {
  readonly name: string;
  /** What the table calls it. */
  readonly title: string;
  readonly writes: boolean;
  /** As Dossier's schema takes it. */
  readonly operation: string;
  /** Values that differ, each of them somebody's page. */
  readonly variables: (data: WorkloadData) => readonly object[];
  /** What is the same in all contestants' answers; else all of it. */
  readonly comparable?: (answer: unknown) => unknown;
  /** undefined where Dossier's schema is needed. */
  readonly postgraphile?: PostgraphileWorkload;
  /** undefined where nobody wrote the page by hand. */
  readonly plainSql?: PlainSqlWorkload;
}

export interface WorkloadData {
  readonly world: World;
  /** Those first that most is about. */
  readonly codes: readonly string[];
}

export interface PostgraphileWorkload {
  readonly operation: string;
  readonly variables?: (variables: Readonly<Record<string, unknown>>) => object;
  /** Its answer in the shape of Dossier's. */
  readonly read: (data: JsonObject) => Json;
}

export interface PlainSqlWorkload {
  /** Gives the whole answer as one text of JSON, `{"data": ...}` left out. */
  readonly statement: string;
  readonly parameters: (variables: Readonly<Record<string, unknown>>) => readonly unknown[];
}

/** So many different values at most. */
export const MOST_VARIABLES = 300;

/** So many numbers below a limit, spread evenly, or all of them. */
export const spread = (limit: number, count = MOST_VARIABLES): readonly number[] => {
  const wanted = Math.min(limit, count);
  return Array.from({ length: wanted }, (_, index) => Math.floor((index * limit) / wanted));
};
