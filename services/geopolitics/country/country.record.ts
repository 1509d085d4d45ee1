import { fold } from "../../runtime/names/fold";
import { searchableName } from "../../runtime/names/searchable-name";
import { naturalId } from "../../runtime/records/identity";
import { periodColumns } from "../../runtime/records/period";
import type { DocumentOf } from "../../runtime/records/writing/field";
import type { RecordShape } from "../../runtime/records/writing/record-shape";
import { userError } from "../../runtime/records/writing/user-error";
import { CountryName } from "./country-name.entity";
import { Country } from "./country.entity";
import { countryKind } from "./country.fields";

/** What editors write of a country, and what the reference data has beyond that. */
export type CountryDocument = DocumentOf<typeof countryKind.fields> & {
  readonly alpha2?: string | null;
  readonly flag?: string | null;
  /** In other languages and spellings: all but the two in English that are fields. */
  readonly otherNames?: readonly NameOfCountry[];
};

export interface NameOfCountry {
  /** BCP 47; null where a name belongs to no one language. */
  readonly language: string | null;
  readonly kind: "COMMON" | "OFFICIAL" | "NATIVE" | "ALTERNATE";
  readonly text: string;
}

/** Countries as they are written. */
export const countryRecord: RecordShape<typeof countryKind.fields> = {
  ...countryKind,
  entity: Country,
  table: "country",
  labelOf: ({ name }) => name,
  rowOf: (country: CountryDocument) => {
    const { name, officialName, status, existed, region, subregion, capitals } = country;
    const { isUnMember, borders, latitude, longitude, alpha2 = null, flag = null } = country;
    return {
      ...{ name, officialName, status, region, subregion, capitals },
      ...{ isUnMember, borders, latitude, longitude, alpha2, flag },
      sortName: fold(name),
      existed: periodColumns(existed),
    };
  },
  childrenOf: (country: CountryDocument, code) => [
    {
      entity: CountryName,
      owner: "countryCode",
      rows: namesOf(country).map(({ language, kind, text }, position) => ({
        ...{ language, kind, text, position },
        id: naturalId("country-name", `${code}:${position}`),
        countryCode: code,
        searchable: searchableName(text, false),
      })),
    },
  ],
  mistakesIn: ({ code, borders }) =>
    borders.flatMap((neighbour, index) =>
      neighbour === code
        ? userError("INVALID", ["input", "borders", index], "A country has no border with itself.")
        : [],
    ),
};

/** With its codes, which people type as names: PAK, UK. */
const namesOf = ({ code, name, officialName, alpha2, otherNames = [] }: CountryDocument): readonly NameOfCountry[] => {
  const given: readonly NameOfCountry[] = [
    { language: "en", kind: "COMMON", text: name },
    ...(officialName === null ? [] : [{ language: "en", kind: "OFFICIAL", text: officialName } as const]),
    ...otherNames,
  ];
  const codes = [code, alpha2 ?? null].filter((text) => !given.some((each) => each.text === text));
  return [
    ...given,
    ...codes.flatMap((text) => (text === null ? [] : [{ language: null, kind: "ALTERNATE", text } as const])),
  ];
};
