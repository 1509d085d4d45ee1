import { entities, migrations } from "./database/tables";
import { ownTables, records } from "./records";

export { termRecord } from "./membership/term.record";
export { ALL_TERMS, currentTerms, type StoredTerm, writeTerms } from "./membership/term.sql";
export { type LikePerson, type Namesake, peopleLike, peopleNamed } from "./person/same-person.sql";

/** What the commands need of this service to go over all of its records. */
export const people = { name: "people", entities, migrations, records, ownTables };
