import type { Rules } from "./rule";
import { rulesOfAttributes } from "./rules/attributes";
import { rulesOfEvents } from "./rules/events";
import { rulesOfLinks } from "./rules/links";
import { rulesOfMembershipsAndBios } from "./rules/memberships-and-bios";
import { rulesOfModality } from "./rules/modality";
import { rulesOfEveryType } from "./rules/of-every-type";
import { rulesOfRelations } from "./rules/relations";
import { rulesOfStatements } from "./rules/statements";
import { rulesOfVisitsAndMeetings } from "./rules/visits-and-meetings";

/** Where each value of a fact stands in its answer. @param factsOf the numbers of the facts that a record holds */
export const rulesOfFacts = (factsOf: (id: string) => readonly string[]): Rules => ({
  ...rulesOfEveryType,
  ...rulesOfModality,
  ...rulesOfVisitsAndMeetings,
  ...rulesOfStatements,
  ...rulesOfRelations,
  ...rulesOfAttributes,
  ...rulesOfEvents,
  ...rulesOfMembershipsAndBios,
  ...rulesOfLinks(factsOf),
});
