import { loadReference } from "./database/load-reference";
import { entities, migrations } from "./database/tables";
import { ownTables, records } from "./records";

export { type CountryCalled, countriesCalled } from "./country/country-names.sql";

export { countries } from "./database/reference/countries";
export type { PostRole } from "./participant/participant.enum";
export type { VisitKind } from "./visit/visit.enum";

/** What the commands need of this service to go over all of its records. */
export const geopolitics = { name: "geopolitics", entities, migrations, records, ownTables, loadReference };
