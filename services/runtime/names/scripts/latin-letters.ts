import type { Letter } from "./arabic-letters";

/** Accented letters that stand for two letters of English, by how a name with them is heard: Boroditš, Erdoğan, Šefčovič. */
export const LATIN_LETTERS: readonly Letter[] = [
  ["š", "sh"],
  ["ş", "sh"],
  ["ș", "sh"],
  ["ś", "sh"],
  ["ž", "zh"],
  ["ż", "zh"],
  ["č", "ch"],
  ["ć", "ch"],
  ["ç", "ch"],
  ["ğ", "gh"],
  ["đ", "dj"],
  ["ñ", "ny"],
  ["ł", "w"],
  ["ä", "ae"],
  ["ö", "oe"],
  ["ü", "ue"],
];
