import { entities, migrations } from "./database/tables";
import { records } from "./records";

/** What the commands need of this service to go over all of its records. */
export const geopolitics = { name: "geopolitics", entities, migrations, records };
