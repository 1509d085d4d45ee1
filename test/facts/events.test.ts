import { events } from "./cases/events";
import { compareEvent } from "./compare-relations-and-events";
import { EVENT_FACT } from "./fragments";
import { readEvent } from "./read-relations-and-events";
import { testFacts } from "./test-facts";

testFacts(events, { fragment: EVENT_FACT, read: readEvent, compare: compareEvent });
