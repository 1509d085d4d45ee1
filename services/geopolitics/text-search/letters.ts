// How texts and searches are made alike before their words are compared. The database does it, by a function that a
// migration makes of what stands here: whoever changes this adds a migration that makes the function, and the words of
// every record, anew.

const range = (first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join("");

/** The first letter stands for each of the letters in the second text. */
const SAME: readonly (readonly [to: string, from: string])[] = [
  // Arabic, Persian, Urdu, Pashto and Kurdish keyboards have different letters for the same. The Arabic ones stand for
  // all, since the stemmer of Arabic knows no others.
  ["ا", "أإآٱ"],
  ["و", "ؤ"],
  ["ي", "یىېۍێےئ"],
  ["ك", "کڪګ"],
  ["ه", "ةہھۃەۀ"],
  ["ن", "ںڼ"],
  // Azerbaijani, which accents are not what sets apart.
  ["a", "əƏ"],
  ...Array.from({ length: 10 }, (_, digit): [string, string] => [
    String(digit),
    [0x660, 0x6f0, 0x966, 0x9e6].map((zero) => String.fromCodePoint(zero + digit)).join(""),
  ]),
];

/** For the database's `translate`. */
export const SAME_LETTERS: { readonly from: string; readonly to: string } = {
  from: SAME.map(([, from]) => from).join(""),
  to: SAME.map(([to, from]) => to.repeat(from.length)).join(""),
};

/** What stands between words, and would otherwise make one of two, or a number, an address or a path of a text's end. */
const BETWEEN_WORDS: string =
  '!"#$%&()*+,-./:;<=>?@[\\]^_{|}~' +
  range(0xa0, 0xa7) +
  "©«¬®¯°±¶·¸»¿×÷" +
  "،؛؟٪٫٬٭۔؍\u05be\u05c0\u05c3।॥։՛՜՝՞" +
  range(0x2000, 0x200a) +
  // The joiner that ends a Persian word's first part: a blank is written as well.
  "\u200c" +
  range(0x2010, 0x2017) +
  range(0x201c, 0x2029) +
  "\u202f\u2030\u2031\u2033" +
  range(0x203a, 0x205f) +
  "\u2039" +
  range(0x3000, 0x3003) +
  range(0x3008, 0x3011) +
  range(0x3014, 0x301f) +
  "・！？，．：；（）［］｛｝～＂－" +
  "\ue000\ue001";

/**
 * What a word is the same without: Sana'a and Sanaa, however the apostrophe is written; vowel signs of Arabic and Hebrew,
 * accents that stand by themselves, what only stretches a word, and what nobody sees.
 */
export const DROPPED: string =
  "'`´¨’‘‚‛′՚׳״ء\u0640\u00ad\u200b\u200d\u200e\u200f\ufeff" +
  range(0x2b9, 0x2bf) +
  range(0x300, 0x36f) +
  range(0x591, 0x5bd) +
  "\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7" +
  range(0x610, 0x61a) +
  range(0x64b, 0x65f) +
  "\u0670" +
  range(0x6d6, 0x6dc) +
  range(0x6df, 0x6e8) +
  range(0x6ea, 0x6ed) +
  range(0x202a, 0x202e) +
  range(0x2060, 0x2064) +
  range(0x2066, 0x2069) +
  range(0xfe00, 0xfe0f);

/** Any of the characters, as a regular expression of the database has it. */
const anyOf = (characters: string): string => `[${characters.replace(/[\\\]^-]/g, "\\$&")}]`;

export const SPACES_FOR: string = anyOf(BETWEEN_WORDS);
export const NOTHING_FOR: string = anyOf(DROPPED);

/**
 * A short word that has lost its end before the next: l'Iran, d'État, qu'il, dell'Iran. Its apostrophe stands between two
 * words. Understood alike by the database and here.
 */
export const ELISION =
  "(^|[ \\t\\n\"“”„«(\\[—–-])([cdjlmnstCDJLMNST]|[Qq]u|[Jj]usqu|[Ll]orsqu|[Pp]uisqu|[Uu]n|(?:[Dd]|[Aa]|[DdAa]a|[Nn]e|[Ss]u|[Qq]ue)ll)['’]";
