import type { Fact, FactParty } from "../../facts-file";
import type { Leaf } from "../leaf";
import { equal, type Found, type Rule, type Rules } from "../rule";
import { sidesThatAre, type Side } from "../sides";
import { placesOf } from "./places";

type PartyOf = (leaf: Leaf, fact: Fact) => FactParty | undefined;

/**
 * The rules for a party that stands in the fact at a path. Everything that the file says of them has to be so of one and the
 * same participant, who is known by their code, else by their name, and stands at one of the places.
 */
export const partyRules = (path: string, partyOf: PartyOf, places?: readonly string[]): Rules => {
  const read =
    (valuesOf: (side: Side, party: FactParty) => readonly Found[]): Rule["look"] =>
    (record, leaf, fact) => {
      const party = partyOf(leaf, fact);
      if (!party) return [];
      const at = places && party.view !== "AS_REPORTED" ? places : placesOf(party, fact.type);
      return sidesThatAre(party, record, at).flatMap((side) => valuesOf(side, party));
    };
  return {
    [`${path}.name`]: equal(read(({ names }) => names)),
    [`${path}.label`]: equal(read(({ names }) => names)),
    [`${path}.code`]: equal(read(({ code }) => [code])),
    [`${path}.kind`]: equal(read(({ kinds }) => kinds)),
    [`${path}.role`]: equal(read((_, { role }) => [role])),
    [`${path}.as`]: equal(read(({ as }) => [as])),
    [`${path}.onBehalfOf`]: equal(read(({ onBehalfOf }) => onBehalfOf)),
    [`${path}.view`]: equal(read((_, { view }) => [view])),
  };
};
