import { conflicts } from "./conflicts";
import { otherEvents } from "./other-events";
import { plans } from "./plans";
import type { EventSample } from "./sample.types";

/** Wars, a flood, aid, a nomination, a leak, and what is planned. */
export const events: readonly EventSample[] = [...conflicts, ...otherEvents, ...plans];
