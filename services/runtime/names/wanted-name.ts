import { fold } from "./fold";
import { joinedWords } from "./joined-words";
import { nameWords, type NameWord } from "./name-words";
import { distinct } from "./readings";
import { ACRONYM, latinOf, quotedKey, strongWords, tellsOfJoined } from "./searchable-name";
import { acronymKey, initialKey, meaningKey, soundsIn, wantedKeys, type WordKeys } from "./word-keys";

/** What is searched for, ready to be compared with names. */
export interface WantedName {
  readonly folded: string;
  readonly latin: string;
  readonly words: readonly WantedWord[];
  /** For each title and small word what finds it, and what finds initials in their order. */
  readonly weak: readonly string[];
  /** How many of the words a name may lack. */
  readonly spare: number;
}

/** A word that is searched for: by what it is found, as tsqueries, the best first. */
export interface WantedWord {
  readonly written: string;
  readonly beginning: string;
  readonly sounds: string;
  readonly skeleton: string;
  readonly partly: string;
  readonly near: string;
  /** Letters that it may be short for, or a letter that the name has for it. Only beside a word that was found better. */
  readonly initial: string;
  /** What it sounds like, and in how many letters another may differ. */
  readonly sound: string;
  readonly distance: number;
}

/** Null for a text without any letter or digit. */
export const wantedName = (text: string, isTitled: boolean): WantedName | null => {
  const words = nameWords(text, isTitled);
  if (words.length === 0) return null;
  const strong = strongWords(words);
  const once = strong.filter(({ folded }, place) => strong.findIndex((word) => word.folded === folded) === place);
  const joins = joinedWords(words);
  const wanted = words.flatMap((word, place) => {
    if (!once.includes(word)) return [];
    const wider = joins.filter(({ from, to }) => from <= place && place <= to).map((joined) => joined.word);
    return wantedWord(word, wider, once.length);
  });
  return {
    folded: fold(text),
    latin: latinOf(strong),
    words: wanted.slice(0, MOST_WORDS),
    weak: [
      ...words
        .filter((word) => !strong.includes(word))
        .slice(0, MOST_WORDS)
        .map(weakQuery),
      ...inOrder(once),
    ],
    spare: Math.min(2, Math.floor(Math.min(wanted.length, MOST_WORDS) / 2), Math.max(0, wanted.length - 2)),
  };
};

/** What goes beyond is not looked for: a name that has so many words of a search is the one that is meant. */
const MOST_WORDS = 6;

const wantedWord = (word: NameWord, wider: readonly NameWord[], count: number): WantedWord => {
  const own = wantedKeys(word, count === 1);
  const joined = wider.map((each) => wantedKeys(each, true));
  const long = joined.map(({ skeletons }) => skeletons.filter(tellsOfJoined));
  const [latin = ""] = word.latin;
  const [sound = ""] = soundsIn(word);
  // Joe in Korean, 조, is the beginning of too many names.
  const isTranscribed = word.transcribed.length > 0;
  const wholes = [own, ...joined];
  return {
    written: anyOf(wholes.flatMap(({ written }) => written)),
    beginning: isTranscribed && latin.length < 4 ? "" : own.written.map((key) => `${quotedKey(key)}:*`).join(" | "),
    sounds: anyOf(wholes.flatMap(({ sounds }) => sounds)),
    skeleton: anyOf([...own.skeletons, ...long.flat()]),
    partly: [...beginnings(own), ...(count === 1 ? acronym(latin) : [])].join(" | "),
    near: anyOf(own.near),
    initial: count === 1 || isTranscribed ? "" : initials(latin).join(" | "),
    sound,
    distance: distanceFor(sound),
  };
};

/** What sounds like the beginning of a word, where enough of it is given to tell. */
const beginnings = ({ sounds }: WordKeys): readonly string[] =>
  sounds.filter(({ length }) => length > 4).map((key) => `${quotedKey(key)}:*`);

const acronym = (latin: string): readonly string[] =>
  latin.length >= ACRONYM.shortest && latin.length <= ACRONYM.longest ? [quotedKey(acronymKey(latin))] : [];

/** John is the J. of a name; AA stands for two names that begin with A. */
const initials = (latin: string): readonly string[] => {
  if (latin.length < 2) return [];
  const areInitials = latin.length === 2 || /^[^aeiouy]{3}$/.test(latin);
  const letters = Array.from(latin, (letter) => `${quotedKey(letter)}:*`);
  return [quotedKey(initialKey(latin.charAt(0))), ...(areInitials ? [`(${letters.join(" & ")})`] : [])];
};

/** Of a longer word more letters can be wrong. */
const distanceFor = ({ length }: string): number => (length < 4 ? 0 : length < 7 ? 1 : 2);

/** M. I. Dar is Mohammad Ishaq Dar before he is Imran Mir Dar. */
const inOrder = (words: readonly NameWord[]): readonly string[] => {
  const letters = words.map(({ latin: [latin = ""] }) => latin.charAt(0)).join("");
  return letters.length >= ACRONYM.shortest && words.some(({ latin: [latin] }) => latin?.length === 1)
    ? [quotedKey(acronymKey(letters))]
    : [];
};

const weakQuery = (word: NameWord): string =>
  anyOf([...wantedKeys(word, false).written, ...(word.meaning === null ? [] : [meaningKey(word.meaning)])]);

const anyOf = (keys: readonly string[]): string => distinct(keys).map(quotedKey).join(" | ");
