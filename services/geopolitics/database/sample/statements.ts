import { assessmentsOfTheAuthor } from "./assessments-of-the-author";
import type { StatementSample } from "./sample.types";
import { statementVariants } from "./statement-variants";
import { statementsOfLarijani } from "./statements-of-larijani";
import { statementsOfOthers } from "./statements-of-others";
import { statementsOfZardari } from "./statements-of-zardari";

/** Who said what. Variants come last, behind the statements that they are variants of. */
export const statements: readonly StatementSample[] = [
  ...statementsOfLarijani,
  ...statementsOfZardari,
  ...statementsOfOthers,
  ...assessmentsOfTheAuthor,
  ...statementVariants,
];
