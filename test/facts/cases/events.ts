import type { ExpectedEvent, FactCase } from "../fact-case";
import { conflicts } from "./conflicts";
import { happenings } from "./happenings";
import { plansAndAid } from "./plans-and-aid";

/** What happened beside visits and meetings, and what is planned or feared. */
export const events: readonly FactCase<ExpectedEvent>[] = [...conflicts, ...happenings, ...plansAndAid];
