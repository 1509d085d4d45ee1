import { groupBy } from "../batching/group-by";
import { distinct, readOn } from "./readings";

/**
 * The consonants of a romanised word, one letter for those that languages and newspapers exchange, with an `a` in front
 * where it begins with a vowel. Several where a spelling may be read in more than one way: the w of Dawood is heard or not.
 * @param letters small letters, with a hyphen between those that are not to be read together
 * @param hidesVowels whether the word comes from a script that leaves vowels out, so that each letter stands for itself
 */
export const skeletonsOf = (letters: string, hidesVowels = false): readonly string[] => {
  let read: readonly string[] = [/^[aeiou]/.test(letters) ? "a" : ""];
  let last = "";
  for (let at = 0; at < letters.length;) {
    const found = BY_LETTER.get(letters.charAt(at))?.find(
      (rule) =>
        letters.startsWith(rule.spelling, at) &&
        (rule.onlyHidden !== true || hidesVowels) &&
        (rule.only === undefined || rule.only(placeAt(letters, at))),
    );
    const spelling = found?.spelling ?? letters.charAt(at);
    const { heard, ways } = found ?? UNHEARD;
    // A doubled letter is one; where vowels are not written, there may be one between, but for Allah.
    const isDoubled = heard !== "" && heard === last && (!hidesVowels || heard === "l");
    if (!isDoubled) read = readOn(read, ways, MOST);
    if (spelling !== "-") last = heard;
    at += spelling.length;
  }
  return distinct(read).filter((skeleton) => skeleton !== "");
};

/** A word that can be read in more ways than this is not read in the others. */
const MOST = 8;

/** Where in its word a consonant stands. */
interface Place {
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly afterVowel: boolean;
  readonly next: string;
  /** What follows two letters. */
  readonly after: string;
}

interface Consonant {
  readonly spelling: string;
  /** The letters of the skeleton, by `|` where there are several ways; nothing where it isn't heard. */
  readonly heard: string;
  readonly only?: (place: Place) => boolean;
  /** Whether it is for scripts that leave vowels out. */
  readonly onlyHidden?: true;
}

const placeAt = (letters: string, at: number): Place => {
  const before = letters.slice(0, at).replaceAll("-", "");
  const rest = letters.slice(at).replaceAll("-", "");
  return {
    isFirst: before === "",
    isLast: rest.length === 1,
    afterVowel: /[aeiouy]$/.test(before),
    next: rest.charAt(1),
    after: rest.slice(2),
  };
};

const isFirst = ({ isFirst }: Place): boolean => isFirst;
const isSoft = ({ next }: Place): boolean => /[eiy]/.test(next);

/** The first that fits is taken: longer spellings come first, special places before all others. */
export const CONSONANTS: readonly Consonant[] = [
  { spelling: "tsch", heard: "c" },
  { spelling: "dsch", heard: "j" },
  { spelling: "shch", heard: "x|c" },
  { spelling: "sch", heard: "x|sk" },
  { spelling: "tch", heard: "c" },
  { spelling: "tsh", heard: "c" },
  { spelling: "dzh", heard: "j" },
  // Cheikh in French, Michail in German, Araghchi in English.
  { spelling: "ch", heard: "c|x|k" },
  // Ishaq is s and h, Rashid is one sound.
  { spelling: "sh", heard: "x|sh", only: ({ isFirst, after }) => !isFirst && /^[aeiou]/.test(after) },
  { spelling: "sh", heard: "x" },
  { spelling: "zh", heard: "j" },
  { spelling: "dj", heard: "j" },
  // Khan, and the Turkish Hamaney.
  { spelling: "kh", heard: "k|h" },
  { spelling: "gh", heard: "k" },
  { spelling: "ph", heard: "f|b" },
  // Uthman, Usman; Ramadhan, Ramzan.
  { spelling: "th", heard: "t|s" },
  { spelling: "dh", heard: "d|z" },
  { spelling: "ck", heard: "k" },
  // Katz, Kats.
  { spelling: "tz", heard: "ts" },
  // Gilani, Jilani.
  { spelling: "g", heard: "k|j", only: isSoft },
  { spelling: "c", heard: "s|j", only: isSoft },
  { spelling: "x", heard: "ks|x" },
  // Jevgeni in Estonian, Sergej in Serbian.
  { spelling: "j", heard: "j|y", only: isFirst },
  { spelling: "j", heard: "j|", only: ({ afterVowel, next }) => afterVowel && !/[aeiou]/.test(next) },
  { spelling: "w", heard: "v", only: isFirst },
  { spelling: "w", heard: "|v" },
  // Yitzhak without its vowels.
  { spelling: "y", heard: "y", only: isFirst, onlyHidden: true },
  { spelling: "y", heard: "y", only: (place) => isFirst(place) && /[aeiouw]/.test(place.next) },
  { spelling: "y", heard: "" },
  { spelling: "h", heard: "", only: ({ isLast }) => isLast },
  { spelling: "h", heard: "h", onlyHidden: true },
  { spelling: "h", heard: "h", only: isFirst },
  { spelling: "h", heard: "", only: ({ afterVowel }) => !afterVowel },
  { spelling: "h", heard: "h|", only: ({ next }) => !/[aeiouy]/.test(next) },
  { spelling: "h", heard: "h" },
  { spelling: "p", heard: "b" },
  { spelling: "g", heard: "k" },
  { spelling: "q", heard: "k" },
  { spelling: "c", heard: "k" },
  ...Array.from("bdfjklmnrstvz0123456789", (letter) => ({ spelling: letter, heard: letter })),
];

/** By the letter that each begins with, so that few are tried. */
const BY_LETTER = groupBy(
  CONSONANTS.map((rule) => ({ ...rule, ways: rule.heard.split("|") })),
  ({ spelling }) => spelling.charAt(0),
);

/** A vowel, or what stands between letters. */
const UNHEARD = { heard: "", ways: [""] };
