import type { DataSource } from "typeorm";
import { importRecords } from "../../runtime/records/writing/import-records";
import { countryRecord } from "../country/country.record";
import { countries } from "./reference/countries";
import { countryDocument } from "./sample-documents";

/** Reference data bears the day it was put together, not the day a database was made: answers are the same everywhere. */
const MADE_AT = new Date("2025-11-27T00:00:00Z");

/** Puts in the countries that are missing. What an editor has changed stays. */
export const loadReference = (dataSource: DataSource): Promise<void> =>
  dataSource.transaction((manager) =>
    importRecords(
      manager,
      countryRecord,
      countries().map((country) => ({ id: country.code, document: countryDocument(country) })),
      MADE_AT,
    ),
  );
