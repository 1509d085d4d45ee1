import type { Letter } from "./arabic-letters";

/**
 * Letters of Hebrew, with what names are written in English that have them. A geresh makes a letter that of a sound foreign
 * to Hebrew; without points nobody can tell b from v, p from f, k from kh.
 */
export const HEBREW_LETTERS: readonly Letter[] = [
  ["א", "a"],
  ["ב", "b|v"],
  ["ג", "g"],
  ["ג׳", "j"],
  ["ד", "d"],
  ["ד׳", "dh"],
  ["ה", "h"],
  ["ו", "w"],
  ["וו", "v"],
  ["ז", "z"],
  ["ז׳", "zh"],
  ["ח", "h|kh"],
  ["ח׳", "kh"],
  ["ט", "t"],
  ["י", "y"],
  // At the end of Kaya.
  ["יה", "yh|ya"],
  ["כ", "k|kh"],
  ["ך", "k|kh"],
  ["ל", "l"],
  ["מ", "m"],
  ["ם", "m"],
  ["נ", "n"],
  ["ן", "n"],
  ["ס", "s"],
  ["ע", "a"],
  ["ע׳", "gh"],
  ["פ", "p|f"],
  ["ף", "f|p"],
  ["צ", "ts"],
  ["צ׳", "ch"],
  ["ץ", "ts"],
  ["ץ׳", "ch"],
  ["ק", "k"],
  ["ר", "r"],
  ["ר׳", "gh"],
  ["ש", "sh|s"],
  ["ת", "t"],
  ["ת׳", "th"],
];
