import worldCountries from "world-countries";

/**
 * The words for a country's people, as they stand before a post ("Russian President Yeltsin"), with the name of the
 * country; those of former states and of organizations too. Null for whoever acts for no country.
 */
const others: readonly (readonly [adjective: string, country: string | null])[] = [
  // Of several that are called so, the one that is meant.
  ["American", "United States"],
  ["Indian", "India"],
  ["Dominican", "Dominican Republic"],
  ["Congolese", "DR Congo"],
  ["Irish", "Ireland"],
  ["Northern Irish", "United Kingdom"],
  ["Serbian", "Serbia"],
  ["Saudi", "Saudi Arabia"],
  ["Uzbek", "Uzbekistan"],
  ["Latin American", null],
  ["Central American", null],
  ["South American", null],
  ["Soviet", "Soviet Union"],
  ["U.S.S.R.", "Soviet Union"],
  ["British", "United Kingdom"],
  ["UK", "United Kingdom"],
  ["U.S.", "United States"],
  ["Yugoslav", "Yugoslavia"],
  ["Czechoslovak", "Czechoslovakia"],
  ["East German", "East Germany"],
  ["West German", "Germany"],
  ["South Vietnamese", "South Vietnam"],
  ["North Vietnamese", "North Vietnam"],
  ["Rhodesian", "Southern Rhodesia"],
  ["Hawaiian", "Hawaii"],
  ["Korean", "South Korea"],
  ["Dutch", "Netherlands"],
  ["Danish", "Denmark"],
  ["Bosnian", "Bosnia and Herzegovina"],
  ["Ecuadorean", "Ecuador"],
  ["Ecuadoran", "Ecuador"],
  ["Argentine", "Argentina"],
  ["Palestinian Authority", "Palestine"],
  ["Palestinian", "Palestine"],
  ["Philippine", "Philippines"],
  ["Thai", "Thailand"],
  ["Kazakh", "Kazakhstan"],
  ["Kyrgyz", "Kyrgyzstan"],
  ["Kosovar", "Kosovo"],
  ["Montenegrin", "Montenegro"],
  ["Macedonian", "North Macedonia"],
  ["Vatican", "Vatican City"],
  ["Nationalist Chinese", "Taiwan"],
  ["PLO", null],
  ["UN", null],
  ["U.N.", null],
  ["NATO", null],
  ["EU", null],
  ["EC", null],
  ["OAS", null],
  ["OSCE", null],
  ["IAEA", null],
  ["European Union", null],
  ["European Community", null],
  ["European Commission", null],
  ["European", null],
  ["East Timor", null],
  ["opposition", null],
];

const countries: ReadonlyMap<string, string | null> = new Map<string, string | null>([
  ...worldCountries.flatMap(({ name, demonyms }) =>
    (demonyms.eng?.m ?? "")
      .split(/, | or /)
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word): [string, string] => [word, name.common]),
  ),
  ...others,
]);

const longestFirst = [...countries.keys()].sort((a, b) => b.length - a.length);
const escaped = (word: string): string => word.replaceAll(".", "\\.");

const BEFORE = new RegExp(`^(?:the )?(${longestFirst.map(escaped).join("|")}) (?=\\S)`);
const WITHIN = new RegExp(`\\b(${longestFirst.map(escaped).join("|")})(?![\\p{L}])`, "gu");

/** What stands before a post, with the country it is the word for. */
export interface Adjective {
  readonly words: string;
  /** In English; null for whoever acts for no country. */
  readonly country: string | null;
}

export const adjectiveBefore = (text: string): Adjective | null => {
  const [, words] = BEFORE.exec(text) ?? [];
  return words === undefined ? null : { words, country: countries.get(words) ?? null };
};

/** The countries whose people a group is of: "senior Israeli officials". */
export const adjectivesIn = (text: string): readonly Adjective[] =>
  [...text.matchAll(WITHIN)].map(([, words = ""]) => ({ words, country: countries.get(words) ?? null }));
