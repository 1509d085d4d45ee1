import type { RecordType } from "../record-type";
import type { ParticipantList } from "./participant.enum";

/** A country as it stands in a record. */
export interface StandingCountry {
  readonly list: ParticipantList;
  readonly code: string;
}

/** Two codes, the one that comes first in the alphabet first. */
export type Pair = readonly [one: string, other: string];

/**
 * The pairs of countries of a record, each once. A visit is between those who travel and those who receive; in any other
 * record each country stands with every other. Nobody's judgement makes them a party.
 */
export const pairsOf = (type: RecordType, countries: readonly StandingCountry[]): readonly Pair[] => {
  const standing = countries.filter(({ list }) => list !== "ASSESSOR");
  const pairs: Pair[] = [];
  for (const [index, first] of standing.entries()) {
    for (let at = index + 1; at < standing.length; at += 1) {
      const second = standing[at] ?? first;
      if (first.code === second.code || (type === "VISIT" && isReceiving(first) === isReceiving(second))) continue;
      pairs.push(inOrder(first.code, second.code));
    }
  }
  return pairs.length < 2 ? pairs : [...new Map(pairs.map((pair) => [pair.join(), pair])).values()];
};

/** The order in which pairs are stored. */
export const inOrder = (first: string, second: string): Pair => (first < second ? [first, second] : [second, first]);

const isReceiving = ({ list }: StandingCountry): boolean => list === "TO" || list === "HOSTS";
