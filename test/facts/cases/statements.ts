import type { ExpectedStatement, FactCase } from "../fact-case";
import { assessmentsOfTheRegion } from "./assessments-of-the-region";
import { assessmentsOfTheVisit } from "./assessments-of-the-visit";
import { statementsOfLarijani } from "./statements-of-larijani";
import { statementsOfLarijaniToZardari } from "./statements-of-larijani-to-zardari";
import { statementsOfMedia } from "./statements-of-media";
import { statementsOfOfficials } from "./statements-of-officials";
import { statementsOfZardari } from "./statements-of-zardari";

/** What was said, and what the author thinks of it. */
export const statements: readonly FactCase<ExpectedStatement>[] = [
  ...statementsOfLarijani,
  ...statementsOfLarijaniToZardari,
  ...statementsOfZardari,
  ...statementsOfOfficials,
  ...statementsOfMedia,
  ...assessmentsOfTheVisit,
  ...assessmentsOfTheRegion,
];
