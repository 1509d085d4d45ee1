import type { ExpectedRelation, FactCase } from "../fact-case";
import { factionsOfIran } from "./factions-of-iran";
import { relationsOfIndia } from "./relations-of-india";
import { relationsOfIran } from "./relations-of-iran";
import { relationsOfIranInConflicts } from "./relations-of-iran-in-conflicts";
import { relationsOfLarijani } from "./relations-of-larijani";
import { relationsOfPakistan } from "./relations-of-pakistan";
import { relationsOfPakistanAndIsrael } from "./relations-of-pakistan-and-israel";
import { relationsOnPassports } from "./relations-on-passports";

/** How states, factions and people stand to one another. */
export const relations: readonly FactCase<ExpectedRelation | readonly ExpectedRelation[]>[] = [
  ...relationsOfIran,
  ...relationsOfIranInConflicts,
  ...factionsOfIran,
  ...relationsOfLarijani,
  ...relationsOfIndia,
  ...relationsOfPakistan,
  ...relationsOfPakistanAndIsrael,
  ...relationsOnPassports,
];
