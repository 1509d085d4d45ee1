import { compareStatement } from "./against-the-facts-file";
import { statements } from "./cases/statements";
import { STATEMENT_FACT } from "./fragments";
import { readStatement } from "./read-answer";
import { testFacts } from "./test-facts";

testFacts(statements, { fragment: STATEMENT_FACT, read: readStatement, compare: compareStatement });
