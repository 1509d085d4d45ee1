import { fold } from "../../../runtime/names/fold";
import type { NamedInText } from "./people-in-text";
import { roleOf } from "./post-roles";
import { presidentNamed, type Standing } from "./presidents";
import type { Participant } from "./drafts";

/** Where and when somebody was met, and on whose soil. */
export interface Occasion {
  /** Of the country in which they met. */
  readonly host: string | null;
  /** ISO date. */
  readonly day: string | null;
  readonly countryNamed: (name: string, day?: string | null) => string | null;
}

/**
 * Whoever was met, as participants. The post's words say whose they are: "Russian President Yeltsin", "King Peter of
 * Yugoslavia". Where they don't, the first of each post is the host's, if the host has such a post: there is no king of
 * Egypt after 1953, and no chancellor of France. Of all others nobody says for whom they acted.
 *
 * They are people of their own where the name is whole ("Jakaya Kikwete") or a ruler's ("King Hussein", "Pope John Paul
 * II"), and where the president of the United States is meant. "Prime Minister Mulroney" is a label: which of the name it
 * was is for an editor to say.
 */
export const participantsMet = (people: readonly NamedInText[], occasion: Occasion): readonly Participant[] =>
  people.flatMap((person, index) => {
    const isFirst = people.findIndex((other) => other.title === person.title && other.country === undefined) === index;
    return participantOf(person, isFirst, occasion);
  });

const participantOf = (person: NamedInText, isFirst: boolean, occasion: Occasion): Participant => {
  const { title, isGroup, titledName } = person;
  const office =
    person.country === undefined || person.country === null ? title : `${title ?? ""} of ${person.country}`;
  const american = isGroup ? null : americanPresident(person, occasion);
  const country = american === null ? countryOf(person, isFirst, occasion) : "USA";
  const isKnown = american !== null || (!isGroup && person.name !== "" && country !== null && isWhoTheySay(person));
  return {
    // Prince Saud, and not Saud, for whoever is no more than that.
    name: american ?? (person.name === "" ? (office ?? "") : isKnown ? person.name : (titledName ?? person.name)),
    titledName: american === null ? titledName : null,
    title,
    role: roleOf(title, { country, day: occasion.day }),
    country,
    countryName: country === null ? (person.country ?? null) : null,
    isPerson: isKnown,
  };
};

const americanPresident = ({ title, name, country }: NamedInText, { day, countryNamed }: Occasion): string | null => {
  const [whole, former, elect] = /^([Ff]ormer )?President(-elect)?$/.exec(title ?? "") ?? [];
  if (whole === undefined || day === null) return null;
  if (country === null || (country !== undefined && countryNamed(country, day) !== "USA")) return null;
  const standing: Standing = former !== undefined ? "former" : elect !== undefined ? "elect" : "in office";
  return presidentNamed(name, day, standing);
};

const countryOf = (person: NamedInText, isFirst: boolean, { host, day, countryNamed }: Occasion): string | null => {
  const { title, name, country, isGroup } = person;
  if (title === "Pope") return "VAT";
  if (country === null) return null;
  if (country !== undefined) {
    const named = countryNamed(country, day);
    // "Vietnamese officials" in Saigon: those of the state that was there then.
    return named !== null && host !== null && SUCCESSORS[host] === named ? host : named;
  }
  // Of ministers and presidents in the plural, and of an organization's, nobody says that they are the host's.
  if (isGroup) return /\p{Lu}|ministers|presidents|heads|chiefs/u.test(name) ? null : host;
  const known = KNOWN.find((each) => each.name === fold(name) && each.title.test(title ?? ""));
  if (known) return known.country;
  return isFirst && host !== null && hasPost(host, title ?? "", day) ? host : null;
};

/** Met in many countries, mostly without a word of where they are from. */
const KNOWN: readonly { readonly title: RegExp; readonly name: string; readonly country: string }[] = [
  { title: /^President$/, name: "yeltsin", country: "RUS" },
  { title: /^(?:President|Prime Minister)$/, name: "putin", country: "RUS" },
  { title: /^President$/, name: "gorbachev", country: "SUN" },
  { title: /^President$/, name: "mubarak", country: "EGY" },
  { title: /^President$/, name: "sadat", country: "EGY" },
  { title: /^President$/, name: "assad", country: "SYR" },
  ...["barak", "begin", "netanyahu", "olmert", "peres", "rabin", "shamir", "sharon"].map((name) => ({
    title: /^(?:Prime|Foreign) Minister$/,
    name,
    country: "ISR",
  })),
  { title: /^King$/, name: "hussein", country: "JOR" },
  { title: /^King$/, name: "fahd", country: "SAU" },
  { title: /^King$/, name: "hassan", country: "MAR" },
  { title: /^King$/, name: "hassan ii", country: "MAR" },
  { title: /^(?:Chairman|President)$/, name: "arafat", country: "PSE" },
  { title: /^(?:Chairman|President|Prime Minister)$/, name: "abbas", country: "PSE" },
  { title: /^Chairman$/, name: "khrushchev", country: "SUN" },
];

const hasPost = (host: string, title: string, day: string | null): boolean => {
  const year = Number((day ?? "9999").slice(0, 4));
  if (host === "USA")
    return /^(?:Acting )?(?:Vice President|Secretary of|Senator|Speaker|Attorney General|National Security)/.test(
      title,
    );
  if (/King|Queen|Emperor|Empress|Shah|Sultan|Emir|Amir|Prince|Grand Du/.test(title))
    return year <= (LAST_YEAR_OF_KINGS[host] ?? 0);
  if (title.endsWith("Chancellor")) return ["DEU", "DDR", "AUT", "XAH"].includes(host);
  if (/^(?:First Secretary|General Secretary|Chairman)$/.test(title)) return COUNCILS.has(host);
  if (/Secretary[- ]General|Commissioner|High Representative|Ambassador|Envoy/.test(title)) return false;
  if (title.includes("Cardinal")) return host === "VAT";
  return true;
};

const SUCCESSORS: Readonly<Record<string, string>> = {
  BUR: "MMR",
  DDR: "DEU",
  RHO: "ZWE",
  VDR: "VNM",
  XML: "MYS",
  XSI: "THA",
  XTG: "TZA",
  XVR: "VNM",
  XYN: "YEM",
  ZAR: "COD",
};

const COUNCILS: ReadonlySet<string> = new Set(
  "BGR BLR CHN CSK CUB DDR GEO GHA GRD HUN KGZ LAO LBR MMR POL PRK PSE ROU SUN VDR VNM YUG".split(" "),
);

const NOW = 9999;
/** The last year in which somebody was king, emir or emperor there. */
const LAST_YEAR_OF_KINGS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    "ARE BEL BHR BRN BTN DNK ESP GBR JOR JPN KHM KWT LIE LSO LUX MAR MCO MYS NLD NOR OMN QAT SAU SWE SWZ THA TON"
      .split(" ")
      .map((code) => [code, NOW]),
  ),
  AFG: 1973,
  BGR: 1946,
  BRA: 1889,
  EGY: 1953,
  ETH: 1974,
  GRC: 1973,
  IRN: 1979,
  IRQ: 1958,
  ITA: 1946,
  LAO: 1975,
  LBY: 1969,
  NPL: 2008,
  ROU: 1947,
  TUN: 1957,
  XHA: 1893,
  XKE: 1910,
  XMO: 1970,
  XOT: 1922,
  XRE: 1917,
  XSI: 1939,
  XZB: 1964,
  YUG: 1945,
};

/** A name of two words or more, or that of somebody who reigns under it. */
const isWhoTheySay = ({ title, name, isOneOfSeveral }: NamedInText): boolean => {
  if (name.startsWith("Mrs.")) return false;
  if ((REIGNING.test(title ?? "") && !name.startsWith("al-")) || / [IVX]+$/.test(name)) return true;
  const words = name
    .split(" ")
    .filter(
      (word) =>
        !/^(?:\p{Ll}|Lord|Sir|Dame|La|De|Dos|Das|Van|Von|Al|El|Bin|Ben)(?=$|[\p{Ll}’'-]|\b)/u.test(word) ||
        /^\p{Lu}\p{Ll}{3,}/u.test(word),
    );
  return !isOneOfSeveral && words.length >= 2;
};

const REIGNING = /^(?:King|Queen|Emperor|Empress|Shah|Sultan|Emir|Amir|Pope|Crown Prince|Grand Duke|Grand Duchess)$/;
