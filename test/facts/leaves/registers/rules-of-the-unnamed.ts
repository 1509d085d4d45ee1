import { equal, type Rules } from "../rule";
import { sidesOf, type Side } from "../sides";
import type { Told } from "../told";
import type { UnnamedEntry } from "./registers-file";

/** A fact with what is told of it. */
export interface ToldFact {
  readonly fact: string;
  readonly records: readonly Told[];
}

/** Those with the label, in any of the fact's records. */
const meant = ({ records }: ToldFact, { label }: UnnamedEntry): Side[] =>
  records.flatMap(sidesOf).filter(({ names }) => names.includes(label));

export const rulesOfUnnamed: Rules<ToldFact, UnnamedEntry> = {
  "unnamed.label": equal((told, _, entry) => meant(told, entry).flatMap(({ names }) => names)),
  "unnamed.kind": equal((told, _, entry) => meant(told, entry).flatMap(({ kinds }) => kinds)),
  "unnamed.facts[]": equal((told, _, entry) => (meant(told, entry).length > 0 ? [told.fact] : [])),
};
