import { list, optional, required, withDefault } from "../../runtime/records/writing/field";
import { country, flag, latitude, longitude, oneOf, period, text } from "../../runtime/records/writing/kinds";
import type { RecordKind } from "../../runtime/records/writing/record-shape";
import { CountryStatus } from "./country.enum";

const fields = {
  // The one that is entered is not there yet.
  code: required(
    { ...country, referencesIn: () => [] },
    "Its code by ISO 3166-1 alpha-3; a state that has none gets one of XAA to XZZ.",
  ),
  name: required(text(200), "The name in English."),
  officialName: optional(text(300), "The full name in English: 'Islamic Republic of Pakistan'."),
  status: required(oneOf(CountryStatus), "Whether it exists today."),
  existed: optional(period, "When a former state existed."),
  region: optional(text(100), "The part of the world: 'Asia'."),
  subregion: optional(text(100), "The part of the region: 'Southern Asia'."),
  capitals: list(text(200), "Its capital, or capitals where it has several."),
  isUnMember: withDefault(flag, false, "Whether it is a member of the United Nations today."),
  borders: list(country, "The countries that it has a land border with."),
  latitude: optional(latitude, "Degrees north of the equator, about the middle of the country."),
  longitude: optional(longitude, "Degrees east of Greenwich, about the middle of the country."),
};

export const countryKind = {
  type: "COUNTRY",
  typename: "Country",
  key: "code",
  isAssertion: false,
  fields,
  lasting: ["code"],
} satisfies RecordKind<typeof fields>;
