import { MONTH } from "./dates";
import { cutOff, sentencesOf } from "./sentences";

/** Places that a record has room for. */
const MOST = 50;

/**
 * A list of places as travels have it: "Colon, Panama City" is two, "Mexico, D.F." and "La Paz (Baja California)" one
 * each.
 */
export const placesOfLocale = (locale: string): readonly string[] =>
  tidyPlaces(
    locale
      .split(/[,;](?![^(]*\))/)
      .map((part) => part.trim().replace(/^and /, ""))
      .reduce<string[]>(
        (places, part) =>
          /^D\. ?[CF]\.?$/.test(part) && places.length > 0
            ? [...places.slice(0, -1), `${places.at(-1) ?? ""}, ${part}`]
            : [...places, part],
        [],
      ),
  );

/**
 * The places of which a description says that they were visited, in its order: "visiting New York City, Palm Desert
 * (California), and Honolulu (Hawaii)", "at Camp David, Maryland". After "at" and "in" only those count that a state
 * stands behind, or that everyone knows: most of what stands there is an occasion.
 */
export const placesOfDescription = (description: string): readonly string[] =>
  tidyPlaces(sentencesOf(description).flatMap(placesOfSentence));

/** The same of one sentence or clause. */
export const placesOfSentence = (sentence: string): readonly string[] => {
  const text = sentence.replace(/ ?,(?=\S)/g, ", ").replaceAll(" ,", ",");
  const found: { at: number; place: string }[] = [];
  for (const { index, 0: cue } of text.matchAll(VISITED)) {
    let at = index + cue.length;
    for (;;) {
      const [whole, place] = PLACE_IN_LIST.exec(text.slice(at)) ?? [];
      if (whole === undefined || place === undefined || !isPlace(place)) break;
      found.push({ at, place });
      at += whole.length;
    }
  }
  for (const { index, 1: place = "" } of text.matchAll(AT_PLACE)) {
    if (isPlace(place)) found.push({ at: index + 3, place });
  }
  return tidyPlaces(found.toSorted((a, b) => a.at - b.at).map(({ place }) => place));
};

const STATES = [
  "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois",
  "Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri",
  "Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma",
  "Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington",
  "West Virginia|Wisconsin|Wyoming|Puerto Rico|Guam|Virgin Islands|District of Columbia|D\\.C\\.?|DC",
  "Ala\\.|Ariz\\.|Ark\\.|Calif\\.|Cal\\.|Colo\\.|Conn\\.|Del\\.|Fla\\.|Ga\\.|Ill\\.|Ind\\.|Kans?\\.|Ky\\.|La\\.|Mass\\.|Md\\.|Me\\.",
  "Mich\\.|Minn\\.|Miss\\.|Mo\\.|Mont\\.|Neb\\.|Nev\\.|Okla\\.|Ore\\.|Pa\\.|Tenn\\.|Tex\\.|Va\\.|Vt\\.|W\\. ?Va\\.|Wash\\.|Wis\\.|Wyo\\.",
  "N\\. ?[CDHJMY]\\.|S\\. ?[CD]\\.|R\\. ?I\\.|P\\. ?R\\.|V\\. ?I\\.",
  "AK|AL|AR|AZ|CA|CO|CT|FL|GA|HI|IA|ID|IL|IN|KS|KY|LA|MA|MD|ME|MI|MN|MO|MS|NC|NE|NH|NJ|NM|NV|NY|OH|OK|OR|PA|PR|RI|SC|TN|TX|UT|VA|WA|WI|WV|WY",
].join("|");

/** Known to everyone without their state. */
const KNOWN = [
  "Washington|New York City|New York|Boston|Chicago|Los Angeles|San Francisco|Philadelphia|Houston|New Orleans|Honolulu",
  "Miami|Atlanta|Detroit|Dallas|Seattle|Denver|Baltimore|Camp David|Hyde Park|Blair House|West Point|Cape Kennedy",
  "San Diego|Gettysburg|Annapolis|Mount Vernon|Williamsburg|Disneyland|Las Vegas|Cleveland|Pittsburgh|Milwaukee",
  "LBJ Ranch|Kennebunkport|Crawford|San Antonio|Oklahoma City|Salt Lake City|St\\. Louis|Kansas City|Palm Springs",
  "Cape Canaveral|Niagara Falls|the Grand Canyon|the LBJ Ranch|Minneapolis|Cincinnati|Agana|San Juan|Andrews Air Force Base",
].join("|");

const WORD = "(?:(?:[\\p{L}]+-)?(?:St|Ft|Mt)\\.|\\p{Lu}[\\p{L}’'-]*)";
const NAME = `(?:the )?${WORD}(?: (?:${WORD}|de|of|and the))*?`;
// In brackets also one that is misspelt.
const IN_BRACKETS = ",? ?\\((?!private)[^()\\d]{2,40}\\)";
const STATE = `(?:${IN_BRACKETS}|, (?:${STATES})(?![\\p{L}]))`;
// "Tennessee, Texas, and Ohio" are three: in a list a state stands behind its city at the end only.
const STATE_IN_LIST = `(?:${IN_BRACKETS}|, (?:${STATES})(?![\\p{L}])(?=[.;)]|$| [a-z]))`;
const END = "(?=[\\s,.;)]|$)(?! \\p{Lu})";

const VISITED = new RegExp(
  "\\b(?:(?:[Rr]e)?[Vv]isited|[Vv]isiting|[Ss]tops included|[Tt]ravel included|[Tt]oured|[Ss]tayed at|[Vv]isits? to)(?: also)? (?=\\p{Lu}|the \\p{Lu})",
  "gu",
);
const PLACE_IN_LIST = new RegExp(
  `^(${NAME}(?:${STATE_IN_LIST})?)(?: \\([^()]*\\))?(?:(?:,? and |, )(?:to )?(?=\\p{Lu}|the \\p{Lu})|(?=[,.;)]|$| (?:${MONTH}|on|before|after|during|and|to|in|for|while|with|where|as|at)\\b))`,
  "u",
);
const AT_PLACE = new RegExp(
  `\\b(?:[Aa]t|[Ii]n|[Vv]isit to|and) ((?:${NAME}${STATE})|(?:${KNOWN})(?:${STATE})?)${END}`,
  "gu",
);

const MONTH_FIRST = new RegExp(`^${MONTH}\\b`);
const NO_PLACE =
  /^(?:the )?(?:U\.? ?S\.?|U\.? ?N\.?|UN|United|President|Prime|Congress|Secretary|Vice|Senate|International|Economic|White House|Mrs|Mr|NATO|World|General|Conference|Council|Summit|Joint|Private|State|Official|Treaty|King|Queen|Pope|Chancellor|IBRD|IMF|OAS|Departed|Arrived|Former|Central|European|American|Americas|Inter|Foreign|Asia|Europe|Africa|Canada|Mexico|Cuba|Panama|Haiti|Jamaica|London|\p{Lu})(?![\p{L}])/u;

/** Of these the first word alone says that it is no place, but not of a place that begins so: World Trade Center. */
const isPlace = (place: string): boolean => !MONTH_FIRST.test(place) && (!NO_PLACE.test(place) || PLACES.test(place));

const PLACES = /^(?:the )?(?:United Nations Headquarters|World Trade Center|World’s Fair|General Motors|European)$/;

/** Each once, as it is written first. */
const tidyPlaces = (places: readonly string[]): readonly string[] =>
  [
    ...new Set(
      places
        .map((place) =>
          cutOff(
            place
              .replace(/[,;]+$/, "")
              .replace(/D\.C$/, "D.C.")
              .trim(),
            300,
          ),
        )
        .filter((place) => place !== ""),
    ),
  ].slice(0, MOST);
