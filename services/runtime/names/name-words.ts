import { fold } from "./fold";
import { romanise, type Romanised } from "./romanise";
import { heardInTranscription, isOwnName } from "./transcription";
import { weakWordsIn } from "./weak-words";

/** One word of a name, or of what is searched for. */
export interface NameWord {
  /** In its own script. */
  readonly folded: string;
  /** In Latin letters, the plain form first. */
  readonly latin: readonly string[];
  /** The same with a hyphen between the letters of its own script. */
  readonly letters: readonly string[];
  readonly hidesVowels: boolean;
  /** How a foreign name is heard in it, where the whole that it is a part of transcribes one. */
  readonly transcribed: readonly string[];
  /** What it means, where it is a title or a small word that names are found without; else null. */
  readonly meaning: string | null;
}

/** @param isTitled whether titles may stand in it, as before the names of people */
export const nameWords = (text: string, isTitled: boolean): readonly NameWord[] => {
  const written = writtenWords(text);
  const heard = heardIn(written);
  const isTranscribed = written.length > 1 && (MIDDLE_DOT.test(text) || written.every((word) => HANGUL.test(word)));
  const words = written.flatMap((word, place) => {
    const transcribed = heard[place] ?? [];
    const forms = isTranscribed && transcribed.length > 0 ? [asWhole(romanise(word))] : romanise(word);
    // A word without spaces between its parts is written by them; each part is found by the whole too.
    return forms.map((form) => ({
      ...form,
      transcribed,
      folded: forms.length === 1 ? fold(word) : (form.latin[0] ?? ""),
    }));
  });
  const weak = weakWordsIn(
    words.map(({ folded }) => folded),
    isTitled,
  );
  return words.map((word, place) => ({ ...word, meaning: weak.get(place) ?? meaningOfNothing(word) }));
};

/** Stands between the words of foreign names in Chinese and Japanese. */
const MIDDLE_DOT = /[·・･‧•]/u;

const HANGUL = /\p{Script=Hangul}/u;

/** With fewer consonants in all a transcription may be that of anybody. */
const FEWEST = 4;

const heardIn = (words: readonly string[]): readonly (readonly string[])[] => {
  if (words.length === 1 && words.every(isOwnName)) return [];
  const heard = words.map(heardInTranscription);
  const count = heard.reduce((count, [first = ""]) => count + first.length, 0);
  return count < FEWEST ? [] : heard;
};

/** The syllables of a transcription say nothing one by one. */
const asWhole = (syllables: readonly Romanised[]): Romanised => ({
  latin: [syllables.map(({ latin: [latin = ""] }) => latin).join("")],
  letters: [],
  hidesVowels: true,
});

/** More words than this no name has; they are left out, so that none costs more than others. */
const MOST_WORDS = 24;
const LONGEST_WORD = 48;

// All but letters, marks, digits, what nobody sees, and the apostrophes that stand within a word.
const BETWEEN = /[^\p{L}\p{M}\p{N}\p{Cf}'’‘‛`′´׳״]+/u;

const writtenWords = (text: string): readonly string[] =>
  text
    // The joiner that Persian writes between the parts of a word, where others have a hyphen or nothing.
    .replace(/\u200c/g, " ")
    .split(BETWEEN)
    .flatMap((part) => (fold(part).includes(" ") ? fold(part).split(" ") : [part]))
    .filter((part) => fold(part) !== "")
    .slice(0, MOST_WORDS)
    .map((part) => Array.from(part).slice(0, LONGEST_WORD).join(""));

/** An ending that Persian writes apart, as in خامنه‌ای: it has no consonant of its own. */
const meaningOfNothing = ({ hidesVowels, latin }: Pick<NameWord, "hidesVowels" | "latin">): string | null =>
  hidesVowels && /^[ay]{1,2}$/.test(latin[0] ?? "") ? "ending" : null;
