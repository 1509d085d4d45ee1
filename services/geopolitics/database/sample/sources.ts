import type { SourceSample } from "./sample.types";
import { sourcesOfTheArticle } from "./sources-of-the-article";
import { sourcesOnLarijaniInPakistan } from "./sources-on-larijani-in-pakistan";
import { sourcesOnOfficeHolders } from "./sources-on-office-holders";
import { sourcesOnOtherVisits } from "./sources-on-other-visits";
import { sourcesOnTheRegion } from "./sources-on-the-region";

/** Everything that a record of the sample cites. */
export const sources: readonly SourceSample[] = [
  ...sourcesOfTheArticle,
  ...sourcesOnLarijaniInPakistan,
  ...sourcesOnOtherVisits,
  ...sourcesOnOfficeHolders,
  ...sourcesOnTheRegion,
];
