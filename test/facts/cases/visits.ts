import type { ExpectedVisit, FactCase } from "../fact-case";
import { visitsOfLarijani } from "./visits-of-larijani";
import { visitsOfOthers } from "./visits-of-others";

/** Who visited whom. */
export const visits: readonly FactCase<ExpectedVisit>[] = [...visitsOfOthers, ...visitsOfLarijani];
