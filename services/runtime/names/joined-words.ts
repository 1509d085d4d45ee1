import type { NameWord } from "./name-words";

/** Words written as one, and which places they take. */
export interface JoinedWords {
  readonly from: number;
  readonly to: number;
  readonly word: NameWord;
}

/**
 * Neighbours as one word, since what one paper writes apart another does not: Abdul Rahman and Abdulrahman, J. D. and JD;
 * three where a small word stands between, as in Zia-ul-Haq, or where all are syllables or single letters.
 */
export const joinedWords = (words: readonly NameWord[]): readonly JoinedWords[] =>
  words.flatMap((_, from) =>
    [2, 3].flatMap((length) => {
      const parts = words.slice(from, from + length);
      const joins = parts.length === length && (length === 2 || parts[1]?.meaning !== null || parts.every(isShort));
      return joins ? [{ from, to: from + length - 1, word: joined(parts) }] : [];
    }),
  );

const isShort = ({ folded }: NameWord): boolean => folded.length <= 5;

const joined = (parts: readonly NameWord[]): NameWord => ({
  folded: parts.map(({ folded }) => folded).join(""),
  latin: [parts.map(({ latin }) => latin[0] ?? "").join("")],
  letters: [parts.map(({ letters }) => letters[0] ?? "").join("-")],
  hidesVowels: parts.some(({ hidesVowels }) => hidesVowels),
  transcribed: [],
  meaning: null,
});
