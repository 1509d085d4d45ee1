/**
 * The form in which names and titles are compared: small letters without accents, one letter where scripts or keyboards
 * have several, ASCII digits, words with one space between. Folding twice changes nothing. It takes time in proportion to
 * the length, and is for comparing only, never for showing.
 */
export const fold = (text: string): string => (PLAIN.test(text) ? text.toLowerCase() : foldAny(text));

/** Most of what is compared has nothing else to it than its capitals. */
const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

const foldAny = (text: string): string =>
  text
    .replace(MARKS_BEYOND_REASON, "$1")
    // Before NFKD, which makes a space and a mark of it.
    .replaceAll("´", "")
    .normalize("NFKD")
    .toLowerCase()
    .normalize("NFKD")
    .replace(DROPPED, "")
    .replace(FOLDED, (letter) => REPLACEMENTS.get(letter) ?? letter)
    .replace(BETWEEN_WORDS, " ")
    .trim()
    // Puts Hangul, and the marks of scripts that spell with them, together again.
    .normalize("NFC");

/** To put marks into their order takes the square of their number: 30 in a row are enough for any script (UAX 15). */
const MARKS_BEYOND_REASON = /(\p{M}{30})\p{M}+/gu;

const DROPPED = new RegExp(
  [
    // Sa'ar is Saar, however its apostrophe is written: quotation marks, primes, modifier letters, Hebrew geresh, hamza.
    "['’‘‛`′\\u02B9-\\u02BF\\u02C8-\\u02CB׳״ء]",
    // Marks, where a name is the same without them: not in Indic scripts, Thai or kana, where they are vowels or make
    // another letter.
    "(?=\\p{M})[\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}\\p{Script=Hebrew}\\p{Script=Arabic}]",
    "(?![\\u3099\\u309A])\\p{Script=Inherited}",
    // What nobody sees or what only stretches a word: joiners, bidi marks, soft hyphens, tatweel.
    "[\\p{Cf}\\p{Default_Ignorable_Code_Point}ـ]",
  ].join("|"),
  "gu",
);

const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}]+/gu;

/** The first text stands for each of the letters in the second. To fold more, add to a line or add a line. */
export const FOLDING_RULES: readonly (readonly [to: string, from: string])[] = [
  // Latin letters that have no accent to take off.
  ["ss", "ß"],
  ["ae", "æ"],
  ["oe", "œ"],
  ["th", "þ"],
  ["a", "ə"], // Azerbaijani; English newspapers write Əliyev as Aliyev
  ["b", "ɓ"],
  ["d", "đðɗɖ"],
  ["e", "ɛ"],
  ["g", "ǥ"],
  ["h", "ħ"],
  ["i", "ı"],
  ["k", "ƙĸ"],
  ["l", "ł"],
  ["n", "ŋ"],
  ["o", "øɔ"],
  ["t", "ŧ"],
  ["y", "ƴ"],
  ["z", "ƶ"],
  // Greek: sigma at the end of a word.
  ["σ", "ς"],
  // Arabic, Persian, Urdu, Pashto and Kurdish keyboards have different letters for the same. The hamza above or below a
  // letter has gone with the marks.
  ["ا", "ٱ"],
  ["ی", "يىېۍیے"],
  ["ک", "كڪګ"],
  ["ه", "ةہھۃە"],
  ["ن", "ںڼ"],
  // Digits: Arabic, Persian and Urdu, Hindi, Bengali.
  ...Array.from({ length: 10 }, (_, digit): [string, string] => [
    String(digit),
    [0x660, 0x6f0, 0x966, 0x9e6].map((zero) => String.fromCodePoint(zero + digit)).join(""),
  ]),
];

const REPLACEMENTS: ReadonlyMap<string, string> = new Map(
  FOLDING_RULES.flatMap(([to, from]) => Array.from(from, (letter): [string, string] => [letter, to])),
);

const FOLDED = new RegExp(`[${[...REPLACEMENTS.keys()].join("")}]`, "gu");
