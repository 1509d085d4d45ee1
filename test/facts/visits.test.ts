import { compareVisit } from "./against-the-facts-file";
import { visits } from "./cases/visits";
import { VISIT_FACT } from "./fragments";
import { readVisit } from "./read-answer";
import { testFacts } from "./test-facts";

testFacts(visits, { fragment: VISIT_FACT, read: readVisit, compare: compareVisit });
