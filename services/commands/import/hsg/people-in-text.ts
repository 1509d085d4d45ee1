import { adjectiveBefore, adjectivesIn } from "./demonyms";
import { MONTH } from "./dates";
import { titleAtBeginning, type Titled } from "./titles";

/** Somebody whom a sentence names. */
export interface NamedInText extends Titled {
  /** For whom they acted, by its name in English; undefined where the sentence doesn't say, null for no country. */
  readonly country: string | null | undefined;
  /** Whether only a group is spoken of: "senior Israeli officials". */
  readonly isGroup: boolean;
  /** Whether several of the same post were named together: "Prime Ministers Eden and Mendes-France". */
  readonly isOneOfSeveral: boolean;
}

/**
 * Whoever is named from the beginning of a text on: "Russian President Yeltsin, Foreign Minister Ivanov, and senior
 * officials in Moscow" are three. It ends where no post or group stands any more.
 *
 * @param options.withGroups false leaves out whoever is no person with a post
 */
export const peopleAtBeginning = (text: string, options: { readonly withGroups: boolean }): readonly NamedInText[] => {
  const found: NamedInText[] = [];
  let rest = text;
  for (;;) {
    const read = readSeveral(rest) ?? readOne(rest) ?? (options.withGroups ? readGroup(rest) : null);
    if (read === null) return found;
    found.push(...read.people);
    const [joint] = JOINT.exec(read.rest) ?? [];
    if (joint === undefined) return found;
    rest = read.rest.slice(joint.length);
  }
};

interface Read {
  readonly people: readonly NamedInText[];
  readonly rest: string;
}

const JOINT = /^(?:,? and (?:also )?(?:with )?|, (?:with )?|,? as well as (?:with )?)/;

const PARTICLE = "(?:de|da|do|dos|das|del|della|di|du|d’|la|le|van|von|den|der|ten|bin|ibn|ben|al|el|ul|zu|y|e|st\\.)";
const WORD = `(?:\\p{Lu}\\.(?:-?\\p{Lu}\\.)*|(?:al|el|an|ad|as|at|ud|d|de)?[-’']?\\p{Lu}(?:[\\p{L}-]|[’'](?!s(?!\\p{L}))(?=\\p{L}))*(?:(?<=Jr|Sr)\\.)?|\\(\\p{Lu}\\p{L}+\\))`;
const NAME = new RegExp(`^(?:${PARTICLE}[ ])*${WORD}(?: (?:(?:${PARTICLE} )*${WORD}))*`, "u");
const NO_NAME = new RegExp(
  `^(?:${MONTH}|At|In|On|During|After|While|At|U\\.S\\.|U\\.N\\.|UN|NATO|White House)(?![\\p{L}])`,
  "u",
);

const readOne = (text: string): Read | null => {
  // "former Mexican President Santa Anna": what he had been goes with the post.
  const former = /^former (?=\p{Lu})/u.exec(text)?.[0] ?? "";
  const adjective = adjectiveBefore(text.slice(former.length));
  const start =
    adjective === null
      ? text.replace(/^the (?=\p{Lu})/u, "")
      : former + text.slice(text.indexOf(adjective.words) + adjective.words.length + 1);
  const { title, titledFrom, end } = titleAtBeginning(start);
  if (title === null) return null;
  const named = start.slice(end);
  const name = nameAt(named);
  const rest = named.slice(name.length);
  const spouse = /^and Mrs\. (?=\p{Lu})/u.exec(named);
  if (name === "" && spouse) return readCouple(title, named.slice(spouse[0].length), adjective?.country);
  // The possessive: President Roosevelt's grave met nobody.
  if (/^[’']s?\b/.test(rest)) return null;
  const of =
    /^ ?of (?:the )?((?:\p{Lu}[\p{L}’-]*|St\.)(?: (?:and (?=Tobago|Barbuda|Herzegovina|Montenegro|Nevis|the Grenadines))?(?:the )?\p{Lu}[\p{L}’-]*)*)/u.exec(
      rest,
    );
  if (name === "" && (!of || !text.startsWith("the "))) return null;
  const country = of?.[1] ?? (adjective === null ? undefined : adjective.country);
  const person: NamedInText = {
    // "NATO Secretary General": of whom, where it is no country's.
    title: adjective?.country === null ? `${adjective.words} ${title}` : title,
    name,
    titledName: titledFrom === null || name === "" ? null : `${start.slice(titledFrom, end)}${name}`,
    country,
    isGroup: false,
    isOneOfSeveral: false,
  };
  return { people: [person], rest: rest.slice(of?.[0].length ?? 0) };
};

/** "President and Mrs. Reagan". */
const readCouple = (title: string, text: string, country: string | null | undefined): Read | null => {
  const name = nameAt(text);
  if (name === "") return null;
  const shared = { titledName: null, country, isGroup: false, isOneOfSeveral: false };
  const people = [
    { ...shared, title, name },
    { ...shared, title: null, name: `Mrs. ${name}` },
  ];
  return { people, rest: text.slice(name.length) };
};

/** "Presidents Kuchma and Yeltsin", "Kings Hussein and Hassan": who of them acts for whom the words don't say. */
const readSeveral = (text: string): Read | null => {
  const [whole, plural] = PLURAL.exec(text) ?? [];
  if (whole === undefined || plural === undefined) return null;
  const title = plural.replace(/s$/, "");
  const people: NamedInText[] = [];
  let rest = text.slice(whole.length);
  for (;;) {
    const name = nameAt(rest);
    if (name === "") break;
    const after = rest.slice(name.length);
    const of = /^ of (?:the )?(\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*)*)/u.exec(after);
    people.push({ title, name, titledName: null, country: of?.[1] ?? null, isGroup: false, isOneOfSeveral: true });
    rest = after.slice(of?.[0].length ?? 0);
    const [joint] = /^(?:, and |, | and )(?=\p{Lu})/u.exec(rest) ?? [];
    if (joint === undefined || titleAtBeginning(rest.slice(joint.length)).title !== null) break;
    if (adjectiveBefore(rest.slice(joint.length)) !== null) break;
    rest = rest.slice(joint.length);
  }
  return people.length === 0 ? null : { people, rest };
};

const PLURAL =
  /^(?:\p{Lu}\p{L}+ )?((?:Vice )?(?:President|Prime Minister|Foreign Minister|Premier|Chancellor|King|Chairman|General)s) (?=\p{Lu}|de )/u;

const readGroup = (text: string): Read | null => {
  const [words] = GROUP.exec(text) ?? [];
  if (words === undefined) return null;
  const adjectives = adjectivesIn(words);
  const country = adjectives.length === 1 ? adjectives[0]?.country : adjectives.length > 1 ? null : undefined;
  // "Presidents of Colombia, Bolivia, and Peru": whose they are is said in full.
  const of =
    /^ of (?:the )?\p{Lu}(?:[^.;]|(?<=\b(?:\p{Lu}|St))\.)*?(?=$|[.;]| (?:at|in|on|during|while|after) |,? and (?!the \p{Lu})\p{Ll})/u.exec(
      text.slice(words.length),
    );
  // Of "ministers" alone nobody knows whose they are.
  if (!of && !words.replace(/^the /, "").includes(" ")) return null;
  const label = words.replace(/^the /, "") + (of?.[0] ?? "").replace(/[,\s]+$/, "");
  return {
    people: [
      {
        title: null,
        name: label,
        titledName: null,
        country: of ? null : country,
        isGroup: true,
        isOneOfSeveral: false,
      },
    ],
    rest: text.slice(label.length + (words.startsWith("the ") ? 4 : 0)),
  };
};

const GROUP =
  /^(?:[\p{L}.’-]+ ){0,5}?(?:officials|leaders|representatives|politicians|journalists|parliamentarians|legislators|negotiators|diplomats|businessmen|delegations?|[Ff]oreign [Mm]inisters|[Mm]inisters|[Pp]residents|Heads of (?:State|Government)(?: and Government)?|heads of (?:state|government)|chiefs of state)(?=$|[\s,.;])/u;

const nameAt = (text: string): string => {
  if (NO_NAME.test(text)) return "";
  const [name = ""] = NAME.exec(text) ?? [];
  // "President Bush May 7", but Prime Minister Theresa May.
  const month = new RegExp(`^([^\\d]*?) ${MONTH} [\\dl]`, "u").exec(text.slice(0, name.length + 10));
  const place = /^(.*?) (?:At|In|White House)\b/u.exec(name);
  // "King George V." ends a sentence, and no name ends with an initial.
  return (month?.[1] !== undefined && month[1].length < name.length ? month[1] : (place?.[1] ?? name))
    .replace(/(?<= \p{Lu})\.$/u, "")
    .trim();
};
