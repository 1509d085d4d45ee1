import { relationsOfIndia } from "./relations-of-india";
import { relationsOfIran } from "./relations-of-iran";
import { relationsOfPakistan } from "./relations-of-pakistan";
import { relationsOnPassports } from "./relations-on-passports";
import { relationsWithinIran } from "./relations-within-iran";
import type { RelationSample } from "./sample.types";

/** How states, factions and people stand to one another, and how they don't. */
export const relations: readonly RelationSample[] = [
  ...relationsOfIran,
  ...relationsWithinIran,
  ...relationsOfPakistan,
  ...relationsOfIndia,
  ...relationsOnPassports,
];
