// What Popolo files call bodies, posts and areas, in their own words, and what we do.

/** @returns the sort of body; null where the words are none that is known */
export const classOf = (words: string | null): string | null =>
  words === null ? null : (ORGANIZATIONS.find(([pattern]) => pattern.test(plain(words)))?.[1] ?? null);

const ORGANIZATIONS: readonly (readonly [RegExp, string])[] = [
  [/^(political )?party$|^party coalition$|^electoral alliance$/, "PARTY"],
  [/^faction$|^(parliamentary|political) group(ing)?$|^caucus$|^fraction$/, "FACTION"],
  [
    /^legislature$|^parliament$|^(upper |lower )?(house|chamber)$|^senate$|^(national |general )?assembly$/,
    "LEGISLATURE",
  ],
  [/^government$|^executive$|^cabinet$/, "GOVERNMENT"],
  [/^state body$|committee|commission|ministry|department|^agency$|council|^court$|judiciary/, "STATE_BODY"],
  [/^military$|^armed forces$|^army$|^navy$/, "MILITARY"],
  [/^intelligence/, "INTELLIGENCE"],
  [/^media$|newspaper|broadcaster|news agency/, "MEDIA"],
  [/^ngo$|charity|non-?profit|foundation|^civil society$/, "NGO"],
  [/^intergovernmental|^international organi[sz]ation$/, "INTERGOVERNMENTAL"],
  [/^bloc$/, "BLOC"],
  [/^public$/, "PUBLIC"],
  [/^company$|^corporation$|^business$/, "COMPANY"],
  [/^other$/, "OTHER"],
];

/** The class of a post by what it is called; a legislature's own seats are its members'. */
export const postRoleOf = (words: string, isOfLegislature: boolean): string => {
  if (OUR_ROLES.test(plain(words))) return named(words);
  return POSTS.find(([pattern]) => pattern.test(plain(words)))?.[1] ?? (isOfLegislature ? "LEGISLATOR" : "OTHER");
};

/** As our own files have them. */
const OUR_ROLES = new RegExp(
  "^(head of state|head of government|deputy head of government|supreme leader|monarch|foreign minister|" +
    "national security adviser|minister|ambassador|legislator|agency head|military commander|other)$",
);

const POSTS: readonly (readonly [RegExp, string])[] = [
  [/^(deputy|vice)[ -](prime minister|premier|chancellor)\b/, "DEPUTY_HEAD_OF_GOVERNMENT"],
  [/^(prime minister|premier|chancellor|taoiseach)$|^(prime minister|premier) of /, "HEAD_OF_GOVERNMENT"],
  [/^president( of the republic)?$/, "HEAD_OF_STATE"],
  [/^(king|queen|emperor|emir|sultan)$/, "MONARCH"],
  [/^minister (of|for) (foreign|external) |^secretary of state$|^foreign secretary$/, "FOREIGN_MINISTER"],
  [/^minister\b/, "MINISTER"],
  [/^ambassador|^high commissioner/, "AMBASSADOR"],
  [/^(member|deputy|senator|representative|speaker|mp|mna|td)\b/, "LEGISLATOR"],
];

/** @returns the kind of place; null where the words are none that is known */
export const placeKindOf = (words: string | null): string | null => {
  if (words === null) return null;
  if (/constituency|district|electora|riding|circonscription|wahlkreis/.test(plain(words))) return "CONSTITUENCY";
  if (/^(city|town|village|municipality)$/.test(plain(words))) return "CITY";
  return /^(dog shelter|landmark|building|nature|other)$/.test(plain(words)) ? named(words) : null;
};

/** A value of one of our enums as people write it, and back. */
export const named = (words: string): string => plain(words).replaceAll(" ", "_").toUpperCase();
export const wordsOf = (value: string): string => value.toLowerCase().replaceAll("_", " ");

const plain = (words: string): string =>
  words
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, " ");
