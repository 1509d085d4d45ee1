import { MODIFIERS, OFFICES, RANKS } from "./title-words";

/** A name with the words for its post before it. */
export interface Titled {
  /** The post's words as they stand: "Acting President"; null where there are none. */
  readonly title: string | null;
  /** Without them; empty where a post stands alone: "the Amir". */
  readonly name: string;
  /** The name with the rank or honorific that was taken off it, "Prince Charles"; null where none was. */
  readonly titledName: string | null;
}

/** Nobody's post: taken off, and kept nowhere. */
const HONORIFICS = /^(?:(?:Dr|Mr|Mrs|Ms|Prof|Hon)\.|(?:His|Her) (?:Majesty|Excellency|Highness)) (?=\S)/;

const SUFFIX = "(?:\\s?-\\s?(?:[Ee]lect|[Dd]esignate))?";
const END = "(?=$|[\\s,-])";
const alternatives = (words: readonly string[]): string => words.join("|");

const OFFICE = new RegExp(`^(?:(?:${alternatives(MODIFIERS)})[ -]?)*(?:${alternatives(OFFICES)})${SUFFIX}${END}`, "u");
const RANK = new RegExp(`^(?:${alternatives(RANKS)})${END}`, "u");
/** "Prime Minister-Prince", "Premier & Prince": what joins two titles of one person. */
const JOINT = /^(?:\s?[-/&]\s?|\s+(?:and\s+)?)/;

/** "Crown Prince and Prime Minister Mohammed bin Salman". */
const OFTEN_WITH_ANOTHER = /^(?:Crown Prince|Vice President|Deputy\b.*)$/;

/**
 * Takes the words for a post off a name: "Prime Minister-Prince Norodom Kantol", "Governor General Lord Gowrie". What is
 * left keeps its spelling. A rank or a prince's title counts where nothing else stands there, and is otherwise left out of
 * both: of "Regent Prince Charles" the regent is the post, and "Prince Charles" another way to write the name.
 *
 * @param country where sheikh is an honorific it is taken off like a rank; in Bengal it is a name
 */
export const readTitled = (text: string, country: string | null = null): Titled => {
  const given = text.replace(/\s+/g, " ").trim();
  const { title, titledFrom, end } = titleAtBeginning(given, country);
  return {
    title,
    name: tidyName(given.slice(end)),
    titledName: titledFrom === null ? null : tidyName(given.slice(titledFrom)),
  };
};

/** The words for a post at the beginning of a text, and where what follows them begins. */
export const titleAtBeginning = (
  text: string,
  country: string | null = null,
): { readonly title: string | null; readonly titledFrom: number | null; readonly end: number } => {
  let end = HONORIFICS.exec(text)?.[0].length ?? 0;
  const office = OFFICE.exec(text.slice(end))?.[0] ?? "";
  let title = office === "" ? null : tidyTitle(office);
  let titledFrom: number | null = null;
  end += office.length;
  for (;;) {
    const joint = title === null ? "" : (JOINT.exec(text.slice(end))?.[0] ?? "");
    const next = end + joint.length;
    const rest = text.slice(next);
    const isJoint = joint.trim() !== "";
    const rank = RANK.exec(rest)?.[0];
    // Joined by "and" a second office may be somebody else's, unless the first is one that has such an office besides.
    const isOnes = isJoint && (!joint.includes("and") || OFTEN_WITH_ANOTHER.test(title ?? ""));
    const second = isOnes ? OFFICE.exec(rest)?.[0] : undefined;
    if (second !== undefined && rest.length > second.length) {
      title = `${title ?? ""}${joint}${tidyTitle(second)}`;
      end = next + second.length;
    } else if (rank !== undefined && /\S/.test(rest.slice(rank.length)) && isRank(rank, title, country)) {
      if (isJoint) title = `${title ?? ""}${joint}${rank}`;
      else titledFrom ??= next;
      title ??= rank;
      end = next + rank.length;
    } else break;
  }
  const honorific = HONORIFICS.exec(text.slice(end).trimStart())?.[0] ?? "";
  const blanks = /^[\s,]*/.exec(text.slice(end))?.[0] ?? "";
  return { title, titledFrom, end: end + blanks.length + honorific.length };
};

/** Whether a text begins with the words for a post. */
export const beginsWithTitle = (text: string): boolean => {
  const rest = text.replace(HONORIFICS, "");
  return OFFICE.test(rest) || RANK.test(rest);
};

const tidyTitle = (title: string): string =>
  title
    .replace("Prime Minster", "Prime Minister")
    .replace(/\s?-\s?[Ee]lect$/, "-elect")
    .replace(/\s?-\s?[Dd]esignate$/, "-designate");

/** Sheikh Hasina and Sheikh Mujibur Rahman bear it as a name. */
const isRank = (rank: string, title: string | null, country: string | null): boolean =>
  !/^Sh[ae]ikh/.test(rank) || title === null || /^(?:Amir|Emir|Crown Prince)/.test(title) || GULF.has(country ?? "");

const GULF: ReadonlySet<string> = new Set(["ARE", "BHR", "KWT", "OMN", "QAT", "SAU"]);

const tidyName = (name: string): string => name.replace(/^[\s,]+|[\s,;]+$/g, "");
