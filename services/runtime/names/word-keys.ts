import type { NameWord } from "./name-words";
import { distinct } from "./readings";
import { skeletonsOf } from "./skeleton";
import { soundOf } from "./sound";
import { heardAbroad } from "./transcription";

/**
 * What a word of a name is found by. Each kind but the word itself has a sign in front, so that they can stand in one index.
 */
export interface WordKeys {
  /** As it is written, in its own script and in Latin letters. */
  readonly written: readonly string[];
  readonly sounds: readonly string[];
  readonly skeletons: readonly string[];
  /** Skeletons that lack one consonant: two words that differ in one have one of these in common. */
  readonly near: readonly string[];
}

/** The keys under which a word of a name is stored. */
export const storedKeys = (word: NameWord): WordKeys => {
  const [sounds, skeletons] = [heardIn(word), skeletonsIn(word)];
  return {
    ...keysAsHeard(word, sounds, skeletons),
    near: [...skeletons.filter(isLong).flatMap(withoutOne).map(SIGN.lacking), ...bareKeys(word, 2)],
  };
};

/** Those under which neighbours are stored as one word, which nobody finds by a mistake. */
export const storedKeysOfJoined = (word: NameWord): Omit<WordKeys, "near"> =>
  keysAsHeard(word, heardIn(word), skeletonsIn(word));

const keysAsHeard = (
  word: NameWord,
  sounds: readonly string[],
  skeletons: readonly string[],
): Omit<WordKeys, "near"> => ({
  written: writtenIn(word),
  sounds: sounds.map(SIGN.sound),
  skeletons: [
    ...skeletons.map(SIGN.skeleton),
    ...(word.hidesVowels ? skeletons.map(SIGN.withoutVowels) : shortSounds(sounds, skeletons)),
    ...abroadKeys(word),
  ],
});

/**
 * The keys by which a word that is searched for finds those stored.
 * @param isAlone whether there is no other word beside it, so that short ones must say more
 */
export const wantedKeys = (word: NameWord, isAlone: boolean): WordKeys => {
  const [sounds, skeletons] = [heardIn(word), skeletonsIn(word)];
  const long = skeletons.filter(isLong);
  // Where consonants are all that is known, another one in their midst is another name: اردوغان is no Armaghan.
  const isSure = isAlone && word.hidesVowels;
  return {
    written: writtenIn(word),
    sounds: sounds.map(SIGN.sound),
    skeletons: [
      // Two consonants alone say little where the vowels are known: Dar is no Adair.
      ...skeletons.filter((each) => isLong(each) || (word.hidesVowels && each.length === 2)).map(SIGN.skeleton),
      ...skeletons.filter(({ length }) => length > (isAlone ? 2 : 1)).map(SIGN.withoutVowels),
      ...(word.hidesVowels ? [] : shortSounds(sounds, skeletons)),
      ...word.transcribed.map(SIGN.abroad),
    ],
    near: [
      ...long.map(SIGN.lacking),
      ...long
        .flatMap(withoutOne)
        .flatMap((less) => [...(isSure ? [] : [SIGN.lacking(less)]), ...(isLong(less) ? [SIGN.skeleton(less)] : [])]),
      ...(isSure ? long.flatMap(withOneAlike).map(SIGN.skeleton) : []),
      ...long.flatMap(exchanged).map(SIGN.skeleton),
      ...bareKeys(word, isAlone ? 4 : 2),
    ],
  };
};

/** What a title or a small word means, whichever way it is spelled. */
export const meaningKey = (meaning: string): string => `#${meaning}`;

/** A name's word that is one letter stands for any word that begins with it. */
export const initialKey = (letter: string): string => `.${letter}`;

/** The first letters of all words: SNSC. */
export const acronymKey = (letters: string): string => `&${letters}`;

export const soundsIn = ({ latin }: NameWord): readonly string[] => distinct(latin.map(soundOf));

const SIGN = {
  sound: (sound: string): string => `=${sound}`,
  skeleton: (skeleton: string): string => `~${skeleton}`,
  withoutVowels: (skeleton: string): string => `^${skeleton}`,
  short: (sound: string): string => `+${sound}`,
  bare: (letters: string): string => `*${letters}`,
  abroad: (heard: string): string => `@${heard}`,
  lacking: (skeleton: string): string => `-${skeleton}`,
};

/** One letter is left where a word is no word: aaaa. */
const isHeard = (sound: string): boolean => sound.length > 1;

const heardIn = (word: NameWord): readonly string[] => soundsIn(word).filter(isHeard);

const writtenIn = ({ folded, latin }: NameWord): readonly string[] => distinct([folded, ...latin]);

const skeletonsIn = ({ letters, hidesVowels }: NameWord): readonly string[] =>
  distinct(letters.flatMap((each) => skeletonsOf(each, hidesVowels)));

/** The letters without vowels and without h, which is the first to be misplaced: Pezheskian, Arahgchi. */
const bareKeys = ({ latin: [latin = ""], hidesVowels }: NameWord, fewest: number): readonly string[] => {
  const bare = latin.replace(/[aeiouyhw]/g, "").replace(/(.)\1/g, "$1");
  return hidesVowels || bare.length < fewest ? [] : [SIGN.bare(bare)];
};

const isLong = (skeleton: string): boolean => skeleton.length >= 3;

/** Words of two consonants may differ in one vowel: Raza and Reza, Omer and Umer. */
const shortSounds = (sounds: readonly string[], skeletons: readonly string[]): readonly string[] =>
  skeletons.every(isLong)
    ? []
    : distinct(sounds.flatMap((sound) => [sound, ...withoutOneVowel(sound)])).map(SIGN.short);

const withoutOneVowel = (sound: string): readonly string[] =>
  Array.from(sound).flatMap((letter, at) =>
    at > 0 && sound.length > 2 && /[aeiou]/.test(letter) ? [sound.slice(0, at) + sound.slice(at + 1)] : [],
  );

const withoutOne = (skeleton: string): readonly string[] =>
  Array.from(skeleton, (_, at) => skeleton.slice(0, at) + skeleton.slice(at + 1));

/** None of initials, titles and syllables, which nobody transcribes by themselves. */
const abroadKeys = ({ latin, hidesVowels, meaning, transcribed }: NameWord): readonly string[] =>
  hidesVowels || meaning !== null || transcribed.length > 0
    ? []
    : distinct(latin.filter(({ length }) => length > 1).flatMap(heardAbroad)).map(SIGN.abroad);

/** Consonants of a skeleton that one language takes for the other. */
const ALIKE = ["cjxsz", "kh", "td", "dz", "bv", "fv", "mn", "lr", "kj", "ts"] as const;

/** Of three consonants two must not do. */
const withOneAlike = (skeleton: string): readonly string[] =>
  Array.from(skeleton.length > 3 ? skeleton : "").flatMap((letter, at) =>
    ALIKE.filter((alike) => alike.includes(letter))
      .flatMap((alike) => Array.from(alike))
      .filter((other) => other !== letter)
      .map((other) => skeleton.slice(0, at) + other + skeleton.slice(at + 1)),
  );

const exchanged = (skeleton: string): readonly string[] =>
  Array.from(
    skeleton.slice(1),
    (_, at) => skeleton.slice(0, at) + skeleton.charAt(at + 1) + skeleton.charAt(at) + skeleton.slice(at + 2),
  );
