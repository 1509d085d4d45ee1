import type { ExpectedMembership, FactCase } from "../fact-case";
import { offices } from "./offices";
import { officesAsReported } from "./offices-as-reported";

/** Who holds which office. */
export const memberships: readonly FactCase<ExpectedMembership>[] = [...offices, ...officesAsReported];
