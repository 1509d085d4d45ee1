import anyAscii from "any-ascii";
import { fold } from "./fold";
import { distinct, readOn } from "./readings";
import { skeletonsOf } from "./skeleton";
import { FAMILIES, HANGUL_SOUNDS, KANA_SOUNDS, PINYIN_SOUNDS, type Heard } from "./scripts/east-asian-sounds";

/**
 * A foreign name in Chinese, Japanese or Korean has a vowel after every consonant, no r beside l, and one sound for many
 * that other languages keep apart. Here both sides are brought to what is left: Trump and 特朗普 are `dlnb`.
 */

/** What such scripts leave of a word in Latin letters, in the ways in which it may be read. */
export const heardAbroad = (latin: string): readonly string[] => {
  const blurred = latin
    .replace(/(.)\1/g, "$1")
    .replace(/t[sz]/g, "s")
    .replace(/(?<=[aeiouy])m(?![aeiouy])/g, "n");
  // Each may do without: Karl is 卡尔 and Varadkar 瓦拉德卡, Zardari 扎尔达里 and Donald 唐纳德.
  const endings = [blurred, blurred.replace(/(?<=[aeiouy])[lr]$/, "")];
  const without = endings.flatMap((each) => [each, each.replace(/(?<=[aeiouy])[lr](?!$|[aeiouy])/g, "")]);
  const spellings = distinct(without.flatMap((each) => [each, each.replace(/(?<=[aeiou])j(?=[aeiou])/g, "y")]));
  return distinct(spellings.flatMap((each) => skeletonsOf(each)).map(classesOf));
};

/** What is heard of a word that is written in such a script; nothing of words in others. */
export const heardInTranscription = (word: string): readonly string[] => {
  const script = SCRIPTS.find(({ pattern }) => pattern.test(word));
  if (script === undefined) return [];
  const syllables = Array.from(fold(word), (sign) => script.signs?.get(sign) ?? anyAscii(sign).toLowerCase());
  const spelled = syllables.join(script.isSyllabic ? "-" : "");
  let read: readonly string[] = [/^(?:[aeioy]|u(?![aeio])|wu)/.test(spelled) ? "a" : ""];
  for (let at = 0; at < spelled.length;) {
    const rest = spelled.slice(at);
    const [found, ways] = firstHeard(script.sounds, rest, at === 0);
    read = readOn(read, ways, MOST);
    at += Math.max(1, found.length);
  }
  return distinct(read.map(asOne));
};

/** Whether it may well be a Chinese or Korean name, which transcribes nothing: a family's name, and two syllables more. */
export const isOwnName = (word: string): boolean => {
  const [family = "", ...given] = Array.from(fold(word));
  return given.length === 2 && FAMILIES.includes(family);
};

/** A word that can be read in more ways than this is not read in the others. */
const MOST = 32;

const SCRIPTS: readonly {
  readonly pattern: RegExp;
  readonly sounds: readonly Heard[];
  readonly isSyllabic: boolean;
  readonly signs?: ReadonlyMap<string, string>;
}[] = [
  // By itself 姆 is an m at the end of a syllable, which is heard as n.
  { pattern: /\p{Script=Han}/u, sounds: PINYIN_SOUNDS, isSyllabic: true, signs: new Map([["姆", "n"]]) },
  { pattern: /\p{Script=Hangul}/u, sounds: HANGUL_SOUNDS, isSyllabic: true },
  { pattern: /[\p{Script=Katakana}\p{Script=Hiragana}]/u, sounds: KANA_SOUNDS, isSyllabic: false },
];

const firstHeard = (sounds: readonly Heard[], rest: string, isFirst: boolean): [string, readonly string[]] => {
  for (const [pattern, heard, place] of sounds) {
    const found = pattern.exec(rest)?.[0];
    if (found !== undefined && !(place === "inside" && isFirst)) return [found, heard.split("|")];
  }
  return ["", [""]];
};

const CLASSES: readonly (readonly [pattern: RegExp, heard: string])[] = [
  [/r/g, "l"],
  [/[jcxz]/g, "s"],
  [/t/g, "d"],
  [/v/g, "f"],
  [/^y/g, "a"],
  [/y/g, ""],
];

const classesOf = (skeleton: string): string =>
  asOne(CLASSES.reduce((text, [pattern, heard]) => text.replace(pattern, heard), skeleton));

/** Anna is 安娜, which is an-na; Trump has the n of 朗 for its m. */
const asOne = (skeleton: string): string => skeleton.replace(/n(?=[nm])/g, "").replace(/m(?=b)/g, "n");
