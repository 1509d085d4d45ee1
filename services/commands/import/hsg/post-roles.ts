import type { PostRole } from "../../../geopolitics/bulk";

export type PostRoleName = `${PostRole}`;

/** Whose post it was, and when. */
interface Setting {
  readonly country: string | null;
  /** ISO date. */
  readonly day: string | null;
}

/**
 * The class of a post by its words, its country and the day; null where there are no words.
 *
 * A president is the head of the state, but of Spain's government. A governor general, a regent and a pope stand at the
 * head of a state, a grand duke and the princes of Monaco and Liechtenstein are monarchs. The secretary of a ruling party
 * stands above the head of state. Who is elected, designated or no longer in office has none of these posts: OTHER.
 */
export const roleOf = (title: string | null, setting: Setting): PostRoleName | null => {
  if (title === null) return null;
  if (/-(?:elect|designate)$|^(?:[Ff]ormer|Ex-)/.test(title)) return "OTHER";
  const own = exceptionFor(title, setting);
  if (own !== undefined) return own;
  return BY_WORDS.find(([words]) => words.test(title))?.[1] ?? "OTHER";
};

/** The first that fits counts. */
const BY_WORDS: readonly (readonly [words: RegExp, role: PostRoleName])[] = [
  // Of no country's.
  [/^(?:PLO|UN|U\.N\.|NATO|EU|EC|OAS|OSCE|IAEA|European|opposition) |Secretary[- ]General$/, "OTHER"],
  [/^(?:First )?(?:Deputy|Vice)[ -](?:Prime Minister|Premier|Chancellor)/, "DEPUTY_HEAD_OF_GOVERNMENT"],
  [/^(?:First )?(?:Deputy|Vice|Assistant)\b/, "OTHER"],
  [/of the Council of Ministers|of the Government$/, "HEAD_OF_GOVERNMENT"],
  [/^President of|Party|Assembly|Knesset|Politburo|Senate|Opposition/, "OTHER"],
  [/Chancellor of the Exchequer/, "MINISTER"],
  [
    /Chancellor|Prime Minister|Premier|Taoiseach|Head of Government|Chief Minister|First Minister/,
    "HEAD_OF_GOVERNMENT",
  ],
  [/Minister[- ]President|Chief Executive$/, "HEAD_OF_GOVERNMENT"],
  [/Supreme Leader|^First Secretary|^General Secretary/, "SUPREME_LEADER"],
  [/ consort$|Crown Prince|Crown Princess|Queen Mother|Princess/, "OTHER"],
  [/President|(?:Head|Chief) of State|Governor[- ]General|Regent|Pope/, "HEAD_OF_STATE"],
  [/King|Queen|Emperor|Empress|Shah|Sultan|Emir|Amir|Grand Du(?:ke|chess)/, "MONARCH"],
  [
    /Foreign (?:Affairs )?Minister|Foreign Secretary|External Affairs|External Relations|Foreign Relations/,
    "FOREIGN_MINISTER",
  ],
  [/Minister (?:of|for) (?:Foreign Affairs|Relations)|^Secretary of State/, "FOREIGN_MINISTER"],
  [/National Security Advis/, "NATIONAL_SECURITY_ADVISER"],
  [/Minister|Secretary of|(?:Home|Defen[sc]e|Treasury|Commerce|Colonial) Secretary|Attorney General/, "MINISTER"],
  [/Ambassador|High Commissioner/, "AMBASSADOR"],
  [/Speaker|Senator/, "LEGISLATOR"],
  [/Chairman|Chairwoman|Chairperson/, "HEAD_OF_STATE"],
  [/General|Marshal|Admiral|Colonel|Major|Captain|Commander|Brigadier|Chief of Staff/, "MILITARY_COMMANDER"],
];

interface Exception {
  readonly title: RegExp;
  readonly countries: readonly string[];
  readonly role: PostRoleName;
  /** ISO dates. */
  readonly from?: string;
  readonly to?: string;
}

const EXCEPTIONS: readonly Exception[] = [
  // The president of the government, beside a king.
  { title: /^President$/, countries: ["ESP"], role: "HEAD_OF_GOVERNMENT", from: "1976-07-03" },
  // Of the council of ministers.
  { title: /^Chairman$/, countries: ["SUN"], role: "HEAD_OF_GOVERNMENT" },
  // Of an advisory council that governed beside a governor general.
  { title: /^Chairman$/, countries: ["GRD"], role: "HEAD_OF_GOVERNMENT" },
  // Of a party or a junta above the head of state.
  { title: /^Chairman$/, countries: ["CHN", "KOR", "LBY"], role: "SUPREME_LEADER" },
  { title: /^General$/, countries: ["PAN"], role: "SUPREME_LEADER" },
  { title: /^Generalissimo$/, countries: ["ESP", "CHN", "TWN"], role: "HEAD_OF_STATE" },
  { title: /^Prince$/, countries: ["MCO", "LIE"], role: "MONARCH" },
  // Norodom Sihanouk, who had given up the throne.
  { title: /^Prince$/, countries: ["KHM"], role: "HEAD_OF_STATE", from: "1960-06-20", to: "1970-03-18" },
];

const exceptionFor = (title: string, { country, day }: Setting): PostRoleName | undefined =>
  EXCEPTIONS.find(
    (each) =>
      each.title.test(title) &&
      country !== null &&
      each.countries.includes(country) &&
      (day ?? each.from ?? "") >= (each.from ?? "") &&
      (day ?? "") <= (each.to ?? "~"),
  )?.role;

/** A general or marshal on a list of visits by heads of state and government governs: where he does, he heads the state. */
export const roleOfVisitor = (title: string | null, setting: Setting): PostRoleName | null => {
  const role = roleOf(title, setting);
  return role === "MILITARY_COMMANDER" ? "HEAD_OF_STATE" : role;
};
