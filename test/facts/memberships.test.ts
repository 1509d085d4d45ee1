import { memberships } from "./cases/memberships";
import { compareMembership } from "./compare-membership";
import { MEMBERSHIP_FACT } from "./fragments";
import { readMembership } from "./read-membership";
import { testFacts } from "./test-facts";

testFacts(memberships, { fragment: MEMBERSHIP_FACT, read: readMembership, compare: compareMembership });
