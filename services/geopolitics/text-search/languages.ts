/** The languages whose words PostgreSQL brings to their stems, from version 14 on, by their ISO 639 codes. */
export const STEMMED: Readonly<Record<string, string>> = {
  ar: "arabic",
  hy: "armenian",
  eu: "basque",
  ca: "catalan",
  da: "danish",
  nl: "dutch",
  en: "english",
  fi: "finnish",
  fr: "french",
  de: "german",
  el: "greek",
  hi: "hindi",
  hu: "hungarian",
  id: "indonesian",
  ga: "irish",
  it: "italian",
  lt: "lithuanian",
  ne: "nepali",
  no: "norwegian",
  pt: "portuguese",
  ro: "romanian",
  ru: "russian",
  sr: "serbian",
  es: "spanish",
  sv: "swedish",
  ta: "tamil",
  tr: "turkish",
  yi: "yiddish",
};

/** Other codes of the same. */
export const SAME_LANGUAGE: Readonly<Record<string, string>> = { nb: "no", nn: "no" };

/**
 * What our own words are in. Languages without a stemmer, Persian and Urdu among them, are read by its rules too: they
 * leave words of other scripts as they are, and words of its script still match themselves.
 */
export const OWN_LANGUAGE = "en";

/** Those that are written in other letters than ours, where a word in our letters is most often an English one. */
export const OTHER_SCRIPTS: readonly string[] = ["ar", "hy", "el", "hi", "ne", "ru", "ta", "yi"];
