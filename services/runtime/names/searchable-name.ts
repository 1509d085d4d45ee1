import { fold } from "./fold";
import { joinedWords } from "./joined-words";
import { nameWords, type NameWord } from "./name-words";
import { distinct } from "./readings";
import { acronymKey, initialKey, meaningKey, soundsIn, storedKeys, storedKeysOfJoined } from "./word-keys";

/** The columns of a name that searches read: see SearchableName, the entity. */
export interface Searchable {
  readonly folded: string;
  readonly latin: string;
  readonly sounds: string;
  readonly wordCount: number;
  readonly keys: string;
}

/** @param isTitled whether it is a name of people, which titles may stand in */
export const searchableName = (text: string, isTitled: boolean): Searchable => {
  const words = nameWords(text, isTitled);
  const strong = strongWords(words);
  return {
    folded: fold(text),
    latin: latinOf(strong),
    sounds: distinct(words.flatMap(soundsIn)).join(" "),
    wordCount: strong.length,
    keys: inOrder(distinct(keysOf(words)))
      .map(quotedKey)
      .join(" "),
  };
};

/** The words that count; all of them where none does. */
export const strongWords = (words: readonly NameWord[]): readonly NameWord[] => {
  const strong = words.filter(({ meaning }) => meaning === null);
  return strong.length > 0 ? strong : words;
};

export const latinOf = (words: readonly NameWord[]): string => words.map(({ latin }) => latin[0] ?? "").join(" ");

/** As PostgreSQL gives them back: by their bytes. */
const inOrder = (keys: readonly string[]): readonly string[] =>
  keys
    .map((key) => Buffer.from(key))
    .sort((one, other) => one.compare(other))
    .map(String);

/** A key as PostgreSQL reads it in a tsvector or a tsquery. */
export const quotedKey = (key: string): string => `'${key.replace(/['\\]/g, "$&$&")}'`;

/** As many initials as make an acronym. */
export const ACRONYM = { shortest: 3, longest: 8 } as const;

const keysOf = (words: readonly NameWord[]): readonly string[] => [
  ...words.flatMap((word) => {
    const { written, sounds, skeletons, near } = storedKeys(word);
    return [...written, ...sounds, ...skeletons, ...near, ...smallKeys(word)];
  }),
  ...joinedWords(words).flatMap(({ word }) => {
    const { written, sounds, skeletons } = storedKeysOfJoined(word);
    return [...written, ...sounds, ...skeletons.filter(tellsOfJoined)];
  }),
  ...[words, strongWords(words)].map(initialsOf).filter(isAcronym).map(acronymKey),
];

/** Two words together have many consonants by themselves: only more than four tell something. */
export const tellsOfJoined = (key: string): boolean => key.length > 5;

const smallKeys = ({ meaning, latin: [latin = ""] }: NameWord): readonly string[] => [
  ...(meaning === null ? [] : [meaningKey(meaning)]),
  ...(latin.length === 1 ? [initialKey(latin)] : []),
];

const initialsOf = (words: readonly NameWord[]): string => words.map(({ latin }) => latin[0]?.charAt(0) ?? "").join("");

const isAcronym = ({ length }: string): boolean => length >= ACRONYM.shortest && length <= ACRONYM.longest;
