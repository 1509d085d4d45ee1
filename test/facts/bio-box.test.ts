import { compareBio } from "./against-the-facts-file";
import { bioBox } from "./cases/bio-box";
import { BIO_FACT } from "./fragments";
import { readBio } from "./read-answer";
import { testFacts } from "./test-facts";

testFacts(bioBox, { fragment: BIO_FACT, read: readBio, compare: compareBio });
