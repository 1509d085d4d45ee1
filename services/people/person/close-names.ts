import { nameWords, type NameWord } from "../../runtime/names/name-words";
import { strongWords } from "../../runtime/names/searchable-name";
import { skeletonsOf } from "../../runtime/names/skeleton";
import { soundOf } from "../../runtime/names/sound";

/**
 * Whether two names could be one person's: the same words but for the spelling of one, or the same family name after
 * names that one of the two lacks or has only the first letters of. Two names that each have a word the other knows
 * nothing of are two people's, whatever else they have in common.
 */
export const areCloseNames = (one: string, other: string): boolean => {
  const [shorter = [], longer = []] = [wordsOf(one), wordsOf(other)].toSorted((a, b) => a.length - b.length);
  if (shorter.length < 2) return false;
  const [last, lastOfLonger] = [shorter.at(-1), longer.at(-1)];
  if (!last || !lastOfLonger) return false;
  let respelled = 0;
  let lacking = longer.length - shorter.length;
  const take = (a: NameWord, b: NameWord): boolean => {
    if (isSameWord(a, b)) return true;
    if (isInitialOf(a, b) || isInitialOf(b, a)) lacking += 1;
    else if (isRespelled(a, b)) respelled += 1;
    else return false;
    return true;
  };
  if (!take(last, lastOfLonger)) return false;
  // From the family name back to the front: each word of the shorter has its own in the longer, in the same order.
  let at = longer.length - 2;
  for (const word of shorter.slice(0, -1).reverse()) {
    while (at >= 0 && !isLike(word, longer[at])) at -= 1;
    const found = longer[at];
    if (at < 0 || !found || !take(word, found)) return false;
    at -= 1;
  }
  return respelled === 0 || (respelled === 1 && lacking === 0);
};

const wordsOf = (name: string): readonly NameWord[] => strongWords(nameWords(name, true));

const isLike = (word: NameWord, other: NameWord | undefined): boolean =>
  other !== undefined &&
  (isSameWord(word, other) || isInitialOf(word, other) || isInitialOf(other, word) || isRespelled(word, other));

const isSameWord = (a: NameWord, b: NameWord): boolean =>
  a.folded === b.folded || a.latin.some((latin) => b.latin.includes(latin));

const isInitialOf = ({ latin: [letter = ""] }: NameWord, { latin: [word = ""] }: NameWord): boolean =>
  letter.length === 1 && word.length > 1 && word.startsWith(letter);

/** A number sounds like nothing, and is one number alone. */
const isRespelled = (a: NameWord, b: NameWord): boolean => {
  if (/\d/.test(a.folded) || /\d/.test(b.folded)) return false;
  return haveCommon(a.latin.map(soundOf), b.latin.map(soundOf)) || haveCommon(longSkeletons(a), longSkeletons(b));
};

const haveCommon = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((each) => each.length > 1 && others.includes(each));

/** Two consonants say little: Omar is no Amr. */
const longSkeletons = ({ letters, hidesVowels }: NameWord): readonly string[] =>
  letters.flatMap((each) => skeletonsOf(each, hidesVowels)).filter(({ length }) => length > 2);
