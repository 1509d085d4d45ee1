/**
 * How a romanised word sounds, roughly: one letter where English spellings have several, so that Shareef and Sharif, Dawood
 * and Daud, Mehmood and Memud are the same. For comparing only.
 */
export const soundOf = (latin: string): string =>
  SOUNDS.reduce((word, [pattern, sound]) => word.replace(pattern, sound), latin);

/** Applied in this order, each to what the one before has left. C is ch, X is sh, from there on. */
export const SOUNDS: readonly (readonly [pattern: RegExp, sound: string])[] = [
  [/^mc(?=[^aeiou])/g, "mac"],
  [/t?sch(?=[aeiou])|shch|sch/g, "X"],
  [/tch|tsh/g, "C"],
  [/dzh|dsch|dj|zh/g, "j"],
  [/sh/g, "X"],
  [/ch/g, "C"],
  [/ph/g, "f"],
  [/gh/g, "k"],
  [/ck|q/g, "k"],
  [/c(?=[eiy])/g, "s"],
  [/c/g, "k"],
  [/x/g, "ks"],
  // The breath of Urdu's bh, dh, th, and what is hardly heard before another consonant or at the end.
  [/(?<=[bcdfgjklmnprstvzCX])h/g, ""],
  [/h(?![aeiouy])/g, ""],
  [/ou|oo|ow(?![aeiouy])|w(?![aeiouy])/g, "u"],
  [/(?<=[a-zCX])w(?=u)/g, ""],
  [/w/g, "v"],
  [/ee|ie(?!$)|(?<=[a-zCX])iy|yi/g, "i"],
  [/(?<=[a-zCX])y(?![aeou])/g, "i"],
  [/ai|ei/g, "e"],
  [/au/g, "o"],
  [/(?<=i)y/g, ""],
  [/([a-zCX])\1+/g, "$1"],
];
