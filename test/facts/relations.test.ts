import { relations } from "./cases/relations";
import { compareRelations } from "./compare-relations-and-events";
import { RELATION_FACT } from "./fragments";
import { readRelation } from "./read-relations-and-events";
import { testFacts } from "./test-facts";

testFacts(relations, { fragment: RELATION_FACT, read: readRelation, compare: compareRelations });
