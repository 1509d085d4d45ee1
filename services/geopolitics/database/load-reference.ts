import type { DataSource } from "typeorm";
import { insertNew } from "../../runtime/database/insert-new";
import { fold } from "../../runtime/names/fold";
import { naturalId } from "../../runtime/records/identity";
import { periodOf } from "../../runtime/records/period";
import { CountryName } from "../country/country-name.entity";
import { Country } from "../country/country.entity";
import { countries, type CountryReference } from "./reference/countries";

/** Reference data bears the day it was put together, not the day a database was made: answers are the same everywhere. */
const MADE_AT = new Date("2025-11-27T00:00:00Z");

/** Puts in the countries that are missing. What an editor has changed stays. */
export const loadReference = (dataSource: DataSource): Promise<void> =>
  dataSource.transaction(async (manager) => {
    const inserted = await insertNew(manager, Country, countries().map(countryRow), "code");
    const added = countries().filter(({ code }) => inserted.has(code));
    await insertNew(manager, CountryName, added.flatMap(nameRows));
  });

const countryRow = ({ names, existed, ...country }: CountryReference) => {
  const name = names[0]?.text ?? country.code;
  return {
    ...country,
    name,
    sortName: fold(name),
    existed: existed ? periodOf({ edtf: existed }) : {},
    revision: 1,
    createdAt: MADE_AT,
    updatedAt: MADE_AT,
  };
};

const nameRows = ({ code, names }: CountryReference) =>
  names.map(({ language, text, kind }, position) => ({
    id: naturalId("country-name", `${code}:${position}`),
    countryCode: code,
    position,
    language,
    kind,
    text,
    folded: fold(text),
  }));
