import worldCountries from "world-countries";
import { FORMER_STATES, type FormerState } from "./former-states";
import { STATES_BEFORE_THE_STANDARD } from "./states-before-the-standard";

/** A country as it is put into the database. */
export interface CountryReference {
  /** ISO 3166-1 alpha-3; of a former state, its old one (ISO 3166-3) or, where it had none, one of XAA to XZZ. */
  readonly code: string;
  /** Null for former states, whose alpha-2 may mean another state now. */
  readonly alpha2: string | null;
  /** In English. */
  readonly officialName: string | null;
  readonly status: "CURRENT" | "FORMER";
  /** EDTF; null for a country of today. */
  readonly existed: string | null;
  readonly region: string | null;
  readonly subregion: string | null;
  readonly capitals: readonly string[];
  readonly isUnMember: boolean;
  /** As an emoji. */
  readonly flag: string | null;
  /** Degrees. */
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** Alpha-3 codes of current countries; a border is in both countries' lists or in none. */
  readonly borders: readonly string[];
  /** The English common name comes first. There is at most one COMMON and one OFFICIAL name in a language. */
  readonly names: readonly CountryNameReference[];
}

export interface CountryNameReference {
  /** BCP 47; null for other spellings, whose language the source does not give. */
  readonly language: string | null;
  readonly text: string;
  /** NATIVE is what its own people call it: it stands beside a COMMON or OFFICIAL name in that language. */
  readonly kind: "COMMON" | "OFFICIAL" | "NATIVE" | "ALTERNATE";
}

/**
 * The 250 countries and territories of today that the package `world-countries` has, the former states of ISO 3166-3, and
 * those that were gone before it.
 */
export const countries = (): readonly CountryReference[] =>
  (all ??= [...worldCountries.map(current), ...[...FORMER_STATES, ...STATES_BEFORE_THE_STANDARD].map(former)]);

let all: readonly CountryReference[] | undefined;

type WorldCountry = (typeof worldCountries)[number];

function current(country: WorldCountry): CountryReference {
  const { cca2, cca3, name, capital, region, subregion, latlng, unMember } = country;
  return {
    code: codeOf(cca3),
    alpha2: cca2,
    officialName: name.official,
    status: "CURRENT",
    existed: null,
    region: region || null,
    subregion: subregion || null,
    // Macao has an empty one.
    capitals: capital.filter((city) => city !== ""),
    // The Holy See is an observer, though the package calls it a member.
    isUnMember: unMember && cca3 !== "VAT",
    flag: flagOf(cca2),
    latitude: latlng[0],
    longitude: latlng[1],
    borders: country.borders.filter((neighbour) => bordersOf(neighbour).includes(cca3)).map(codeOf),
    names: currentNames(country),
  };
}

function former({ code, existed, region, capital, official, names, alternates = [] }: FormerState): CountryReference {
  const { en, ...others } = names;
  return {
    code,
    alpha2: null,
    officialName: official ?? null,
    status: "FORMER",
    existed,
    region,
    subregion: null,
    capitals: capital === undefined ? [] : [capital],
    isUnMember: false,
    flag: null,
    latitude: null,
    longitude: null,
    borders: [],
    names: [
      { language: "en", text: en, kind: "COMMON" },
      ...(official === undefined ? [] : [{ language: "en", text: official, kind: "OFFICIAL" as const }]),
      ...Object.entries(others).map(([language, text]) => ({ language, text, kind: "COMMON" as const })),
      ...alternates.map((text) => ({ language: null, text, kind: "ALTERNATE" as const })),
    ],
  };
}

/** Kosovo is UNK in the package, XKX nearly everywhere else; both are user-assigned. */
const codeOf = (cca3: string): string => (cca3 === "UNK" ? "XKX" : cca3);

/** By alpha-2 rather than from the package, which has none for the Caribbean Netherlands. */
const flagOf = (alpha2: string): string =>
  String.fromCodePoint(...Array.from(alpha2, (letter) => 0x1f1e6 - 65 + letter.charCodeAt(0)));

/** Sri Lanka lists India, which it meets at sea only, and which does not list it. */
function bordersOf(cca3: string): readonly string[] {
  byCode ??= new Map(worldCountries.map((country) => [country.cca3, country.borders]));
  return byCode.get(cca3) ?? [];
}

let byCode: ReadonlyMap<string, readonly string[]> | undefined;

function currentNames({ cca3, name, translations, altSpellings }: WorldCountry): readonly CountryNameReference[] {
  const given: [language: string, names: { common: string; official: string }][] = [
    ["en", name],
    ...Object.entries(translations).map(([code, names]) => [languageOf(code), names] as [string, typeof names]),
  ];
  const native = Object.entries(name.native)
    .filter(([code]) => !NOT_ITS_NAME.has(`${cca3} ${code}`))
    .map(([code, names]) => [languageOf(code), names] as [string, typeof names]);
  const names = [
    ...[...given, ...native].flatMap(([language, { common, official }]): CountryNameReference[] => [
      { language, text: tidy(common), kind: "COMMON" },
      { language, text: tidy(official), kind: "OFFICIAL" },
    ]),
    ...native.map(([language, { common }]) => ({ language, text: tidy(common), kind: "NATIVE" as const })),
    ...altSpellings.map((text) => ({ language: null, text: tidy(text), kind: "ALTERNATE" as const })),
    ...(ALSO_CALLED[cca3] ?? []).map((text) => ({ language: "en", text, kind: "ALTERNATE" as const })),
  ];
  return names.filter(isFirstOfItsKind);
}

/** A translation goes before a native name: it is COMMON where the source has both. */
function isFirstOfItsKind(name: CountryNameReference, index: number, names: readonly CountryNameReference[]): boolean {
  const isSingle = name.kind === "COMMON" || name.kind === "OFFICIAL";
  return (
    names.findIndex(
      ({ language, kind, text }) =>
        kind === name.kind && language === name.language && (isSingle || text === name.text),
    ) === index
  );
}

/** What English speakers call a country, or called it for long, and the package does not know. */
const ALSO_CALLED: Readonly<Record<string, readonly string[]>> = {
  ETH: ["Abyssinia"],
  GBR: ["Britain"],
  IRN: ["Persia"],
  LKA: ["Ceylon"],
  THA: ["Siam"],
  TUR: ["Turkey"],
  TWN: ["Formosa"],
  USA: ["America"],
};

/** Native names that are none: the Kurdish word for republic, and English. */
const NOT_ITS_NAME: ReadonlySet<string> = new Set(["IRQ ckb", "ESH ber", "ZAF afr"]);

/**
 * The package has ISO 639-3 codes, but for Persian, which is `per` (639-2/B) among the translations and `fas` among the
 * native names. BCP 47 wants the shortest: ara is ar, prs is fa-AF, and per and fas are both fa.
 */
const languageOf = (code: string): string => Intl.getCanonicalLocales(code)[0] ?? code;

const tidy = (text: string): string => text.replace(/\s+/g, " ").trim();

/** The English name of a country that is there from the start; the code of any other. */
export const nameOfCountry = (code: string): string =>
  countries().find((country) => country.code === code)?.names[0]?.text ?? code;
