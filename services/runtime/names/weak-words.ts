import worldCountries from "world-countries";
import { fold } from "./fold";

/** The spellings of one word, which are all the same to a search; the first is what it is called by. */
type Spellings = readonly [meaning: string, ...spellings: string[]];

/**
 * What people are addressed as, and what they are. Somebody is found with such words or without: they count only where
 * nothing else is given, and among equals. A word that is a family's name as often as a title (Khan, Malik, Shah, Rana) is
 * none. A ministry of justice is not found without its justice, so these are for people alone.
 */
export const TITLES: readonly Spellings[] = [
  // Addresses.
  [
    "mr",
    "mister",
    "herr",
    "monsieur",
    "senor",
    "signor",
    "bay",
    "sayin",
    "آقای",
    "اقا",
    "جناب",
    "г н",
    "господин",
    "מר",
    "κύριος",
  ],
  ["mrs", "ms", "miss", "mst", "mme", "madame", "frau", "senora", "خانم", "محترمه", "بیگم", "begum", "г жа", "госпожа"],
  ["sir", "sr", "lord", "lady", "dame", "baroness", "baron", "سر", "сэр", "лорд"],
  ["hon", "honourable", "honorable", "excellency", "he", "hh", "hrh"],
  // Learning.
  ["dr", "doctor", "doktor", "docteur", "دکتر", "ڈاکٹر", "الدکتور", "دکتور", "доктор", "डॉ", "ד״ר", "δρ"],
  ["prof", "professor", "پروفیسر", "استاد", "профессор"],
  ["eng", "engr", "engineer", "ing", "مهندس", "انجینیر"],
  ["advocate", "adv", "barrister", "justice", "judge", "جسٹس", "قاضی"],
  // Armed forces.
  ["general", "gen", "gl", "ltgen", "جنرل", "ژنرال", "سپهبد", "генерал"],
  ["lieutenant", "lt", "leutnant"],
  ["colonel", "col", "کرنل", "سرهنگ", "полковник"],
  ["major", "maj", "میجر"],
  ["captain", "capt", "cpt", "کیپٹن"],
  ["brigadier", "brig", "بریگیڈیر"],
  ["admiral", "adm", "ایڈمرل"],
  ["marshal", "field marshal", "air marshal", "air chief marshal", "فیلڈ مارشل"],
  ["sergeant", "sgt"],
  ["commander", "cmdr", "سردار", "sardar", "sirdar"],
  ["retired", "retd", "rtd", "ret"],
  // Offices.
  [
    "president",
    "pres",
    "präsident",
    "presidente",
    "رییس جمهور",
    "رییسجمهور",
    "صدر",
    "الرییس",
    "президент",
    "राष्ट्रपति",
    "נשיא",
    "הנשיא",
    "πρόεδρος",
  ],
  [
    "prime minister",
    "pm",
    "premier",
    "نخست وزیر",
    "نخستوزیر",
    "وزیر اعظم",
    "وزیراعظم",
    "премьер",
    "премьер министр",
    "ראש הממשלה",
    "πρωθυπουργός",
  ],
  ["minister", "foreign minister", "fm", "وزیر", "وزیر خارجه", "министр", "שר החוץ", "υπουργός"],
  ["deputy", "vice", "acting", "former", "ex"],
  ["speaker", "speaker national assembly", "chairman", "chairperson", "chancellor", "taoiseach", "tánaiste"],
  ["senator", "sen", "representative", "rep", "congressman", "congresswoman", "mp", "mna", "td", "deputado"],
  ["ambassador", "amb", "سفیر", "посол"],
  ["secretary", "foreign secretary", "secretary general", "governor"],
  ["leader", "supreme leader", "chief", "army chief", "head", "director", "رهبر", "رهبر انقلاب", "رهبر معظم"],
  ["spokesman", "spokesperson", "spokeswoman", "envoy", "سخنگوی", "ترجمان"],
  ["king", "queen", "prince", "princess", "emir", "شاهزاده", "الملک", "король"],
  // Faith.
  ["ayatollah", "ayatullah", "ajatollah", "grand ayatollah", "ایت الله", "ایتالله", "ایه الله", "аятолла"],
  [
    "hojatoleslam",
    "hojjatoleslam",
    "hujjatulislam",
    "hojjat ol eslam",
    "hujjat al islam",
    "hojatol eslam",
    "حجت الاسلام",
    "حجتالاسلام",
    "حجه الاسلام",
  ],
  ["imam", "emam", "امام", "الامام", "имам"],
  [
    "maulana",
    "molana",
    "moulana",
    "mawlana",
    "mevlana",
    "moulvi",
    "maulvi",
    "molvi",
    "mullah",
    "mulla",
    "مولانا",
    "ملا",
    "مولوی",
  ],
  ["mufti", "qari", "hafiz", "alama", "allama", "مفتی", "قاری", "حافظ", "علامه"],
  ["haji", "hajji", "hadji", "alhaj", "alhaaj", "حاجی", "حاج", "الحاج", "хаджи"],
  ["pope", "cardinal", "archbishop", "bishop", "reverend", "rev", "father", "fr", "rabbi", "patriarch", "saint"],
  // Descent and standing, which a name may be printed with or without.
  [
    "sayyid",
    "syed",
    "sayed",
    "seyed",
    "seyyed",
    "sayyed",
    "saiyid",
    "syad",
    "syeda",
    "sayyida",
    "sayyeda",
    "سید",
    "السید",
    "سیده",
    "السیده",
    "сайед",
    "सैयद",
    "सैयदा",
  ],
  ["sheikh", "shaikh", "shaykh", "sheik", "sheykh", "cheikh", "scheich", "şeyh", "شیخ", "الشیخ", "шейх", "शेख"],
  ["makhdoom", "makhdum", "makhdoomzada", "مخدوم"],
  [
    "chaudhry",
    "chaudhary",
    "chaudhri",
    "chaudry",
    "choudhry",
    "choudhary",
    "chowdhury",
    "choudhury",
    "chudhary",
    "chaudary",
    "chodhry",
    "ch",
    "چوهدری",
    "चौधरी",
  ],
  ["nawab", "nawabzada", "sahibzada", "نواب", "صاحبزاده"],
  ["mian", "میاں"],
  ["pir", "peer", "پیر"],
  ["khawaja", "khwaja", "خواجه"],
  // What follows a name.
  ["junior", "jr", "senior", "the elder", "the younger", "phd", "md", "mbe", "obe", "kc", "qc"],
  ["sahib", "saheb", "sahab", "صاحب", "jee", "bey", "effendi", "khanum"],
];

/** The small words between names: the, of; the son, the daughter of. They count as little, in the names of anything. */
export const PARTICLES: readonly Spellings[] = [
  ["al", "el", "ul", "ol", "ur", "ud", "un", "us", "uz", "ad", "ar", "as", "az", "at", "ash", "esh", "ال"],
  ["bin", "ibn", "ben", "bint", "binte", "ould", "بن", "ابن", "بنت", "бен", "бин"],
  ["de", "da", "do", "dos", "del", "della", "di", "du", "des", "la", "le", "les", "los", "las"],
  ["van", "von", "der", "den", "ter", "zu", "zum", "af", "av"],
  ["the", "of", "and", "for", "in", "on", "to", "wa", "und", "et", "و"],
];

/** The words of a text that are weak, by their places, with what each means. */
export const weakWordsIn = (words: readonly string[], isTitled: boolean): ReadonlyMap<number, string> => {
  const meanings = isTitled ? OF_PEOPLE : OF_ANYTHING;
  const weak = new Map<number, string>();
  for (let at = 0; at < words.length; at += 1) {
    const length = LENGTHS.find((length) => meanings.has(words.slice(at, at + length).join(" ")));
    if (length === undefined) continue;
    const meaning = meanings.get(words.slice(at, at + length).join(" ")) ?? "";
    for (let place = at; place < at + length; place += 1) weak.set(place, meaning);
    at += length - 1;
  }
  return weak;
};

const meaningsOf = (table: readonly Spellings[]): ReadonlyMap<string, string> =>
  new Map(
    table.flatMap((spellings) =>
      spellings.map((each): [string, string] => [fold(each), spellings[0].replaceAll(" ", "")]),
    ),
  );

const OF_ANYTHING = meaningsOf(PARTICLES);
/** The Iranian president, an American envoy: what somebody is, not what they are called. */
const DEMONYMS: readonly Spellings[] = [
  ["us"],
  ["uk"],
  ...worldCountries.map(({ demonyms }): Spellings => [demonyms.eng?.m ?? ""]).filter(([demonym]) => demonym !== ""),
];

const OF_PEOPLE = meaningsOf([...TITLES, ...DEMONYMS, ...PARTICLES]);

/** How many words a title can have, the most first. */
const LENGTHS = [4, 3, 2, 1];
