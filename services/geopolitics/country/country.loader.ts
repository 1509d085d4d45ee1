import { childLoader, rowLoader } from "../../runtime/batching/loaders";
import type { CountryRepository } from "./country.repository";

export const countryByCode = (countries: CountryRepository) =>
  rowLoader(
    (codes) => countries.byCodes(codes),
    ({ code }) => code,
  );

export const namesByCountry = (countries: CountryRepository) =>
  childLoader(
    (codes) => countries.namesOf(codes),
    ({ countryCode }) => countryCode,
  );
