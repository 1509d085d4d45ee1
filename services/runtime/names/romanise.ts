import anyAscii from "any-ascii";
import { fold } from "./fold";
import { ARABIC_LETTERS, type Letter } from "./scripts/arabic-letters";
import { CYRILLIC_LETTERS } from "./scripts/cyrillic-letters";
import { DEVANAGARI_LETTERS } from "./scripts/devanagari-letters";
import { GEORGIAN_LETTERS } from "./scripts/georgian-letters";
import { GREEK_LETTERS } from "./scripts/greek-letters";
import { HEBREW_LETTERS } from "./scripts/hebrew-letters";
import { LATIN_LETTERS } from "./scripts/latin-letters";

/** A word in Latin letters. */
export interface Romanised {
  /** In small letters a to z and digits; the plain one first. What has no Latin form at all stays as it is. */
  readonly latin: readonly string[];
  /** The same with a hyphen between what are several letters in its script: s-h is not sh. */
  readonly letters: readonly string[];
  /** Whether its script leaves vowels out, so that only the consonants can be compared with other scripts. */
  readonly hidesVowels: boolean;
}

/** One word of a name, as it might be written in English. Words that are written without spaces between give several. */
export const romanise = (word: string): readonly Romanised[] => {
  const folded = fold(word);
  const syllables = SYLLABLES.test(word) ? syllablesOf(folded) : [];
  if (syllables.length > 0) return syllables.map((latin) => formOf([latin], false));
  if (/\p{Script=Arabic}/u.test(word)) return [formOf(arabicForms(word), true)];
  if (/\p{Script=Hebrew}/u.test(word)) return [formOf(lettersBy(HEBREW, withGeresh(word)), true)];
  if (/\p{Script=Devanagari}/u.test(word)) return [formOf(lettersBy(DEVANAGARI, word), true)];
  if (/\p{Script=Cyrillic}/u.test(word)) return [formOf(lettersBy(CYRILLIC, word), false)];
  if (/\p{Script=Georgian}/u.test(word)) return [formOf(lettersBy(GEORGIAN, word), false)];
  if (/\p{Script=Greek}/u.test(word)) return [formOf(greekForms(word), false)];
  const latin = plain(anyAscii(folded)) || folded;
  // Jana in Estonian and German is Yana, Kaja is Kaya; in Turkish, which its letters tell, c is j.
  const heard = lettersBy(LATIN, /[şğı]/iu.test(word) ? word.replace(/c/giu, "j") : word).map(plain);
  const softened = latin.replace(/^j(?=[aeou])|(?<=[aeiou])j(?=[aeo]$)/, "y");
  return [formOf([latin, ...heard.filter((each) => each !== ""), softened], HIDING.test(word))];
};

const formOf = (forms: readonly string[], hidesVowels: boolean): Romanised => {
  const letters = [...new Set(forms)];
  return { latin: letters.map((each) => each.replaceAll("-", "")), letters, hidesVowels };
};

/** Scripts in which each letter is a syllable, and any-ascii writes each with a capital. */
const SYLLABLES = /[\p{Script=Han}\p{Script=Hangul}]/u;
const HIDING = /[\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Syriac}]/u;

const syllablesOf = (folded: string): readonly string[] =>
  anyAscii(folded)
    .split(/(?=[A-Z])/)
    .map(plain)
    .filter((latin) => latin !== "");

/** Arabic writes its article as a part of the word: القيوين is Al Quwain. */
const arabicForms = (word: string): readonly string[] => {
  const whole = lettersBy(ARABIC, word);
  const article = /^(?:و)?ال(?=....)/u.exec(fold(word));
  return article === null ? whole : [...whole, ...lettersBy(ARABIC, fold(word).slice(article[0].length))];
};

/** Keyboards have an apostrophe for it; points stand between the letter and it. */
const withGeresh = (word: string): string =>
  word
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/['’‘‛`′´]/g, "׳");

/** A stress on the first of two vowels parts them: Σάιμον is Saimon. William has a gamma in front or none. */
const greekForms = (word: string): readonly string[] => {
  const unstressed = word
    .normalize("NFD")
    .replace(/(?<=[αεο]\u0301)[ιυ]/giu, "$&\u0308")
    .replace(/(?!\u0308)\p{M}/gu, "");
  return [...lettersBy(GREEK, unstressed), ...lettersBy(GREEK, unstressed.replace(/^γ(?=ου[αειο])/iu, ""))];
};

const tableOf = (letters: readonly Letter[]) => {
  const latin = new Map(letters.map(([written, to]) => [written.normalize("NFC"), to]));
  // The longest first, so that two letters that make one are read together.
  const written = [...latin.keys()].sort((a, b) => b.length - a.length);
  return { latin, pattern: new RegExp(written.join("|"), "gu") };
};

const ARABIC = tableOf(ARABIC_LETTERS);
const CYRILLIC = tableOf(CYRILLIC_LETTERS);
const DEVANAGARI = tableOf(DEVANAGARI_LETTERS);
const GEORGIAN = tableOf(GEORGIAN_LETTERS);
const GREEK = tableOf(GREEK_LETTERS);
const HEBREW = tableOf(HEBREW_LETTERS);
const LATIN = tableOf(LATIN_LETTERS);

/** A word that can be read in more ways than this is not read in the others. */
const MOST = 8;

const lettersBy = ({ latin, pattern }: ReturnType<typeof tableOf>, word: string): readonly string[] => {
  const letters = word.normalize("NFKC").toLowerCase().normalize("NFC");
  const written = letters.replace(pattern, (letter) => `-${latin.get(letter) ?? letter}-`);
  const spelled = written.split("-").map((part) => part.split("|").map((way) => plain(anyAscii(fold(way)))));
  const read = spelled.reduce<readonly string[]>(
    (before, ways) => {
      const taken = before.length * ways.length > MOST ? ways.slice(0, 1) : ways;
      return taken.flatMap((way) => before.map((each) => (each === "" || way === "" ? each + way : `${each}-${way}`)));
    },
    [""],
  );
  return read[0] === "" ? [fold(word)] : read;
};

const plain = (ascii: string): string => ascii.toLowerCase().replace(/[^a-z0-9]/g, "");
