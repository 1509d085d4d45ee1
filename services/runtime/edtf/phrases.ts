/** {0} and {1} stand for dates. "day" is for a date with a day of the month, which some languages give an article. */
export type Phrase = string | { readonly day: string; readonly other: string };

/** How one language writes what Intl has no words for. */
export interface Phrases {
  /** Still going on. */
  readonly since: Phrase;
  /** Its end is unknown. */
  readonly from: Phrase;
  readonly until: Phrase;
  /** Once, within. */
  readonly between: Phrase;
  /** Once, at that time or at one before or after it. */
  readonly orEarlier: string;
  readonly orLater: string;
  /** Approximate and uncertain: both must read well inside the phrases above. */
  readonly about: string;
  readonly uncertain: string;
  readonly ongoing: string;
  readonly unknown: string;
  /** {0} is the season, {1} the year. */
  readonly season: string;
  /** Spring, summer, autumn, winter. */
  readonly seasons: readonly string[];
  /** Whether a month after a preposition stands in the genitive, which Intl gives only beside a day. */
  readonly hasGenitiveMonths?: true;
}

/** By language, or by language and script where the script matters. Every other language gets NEUTRAL, never English. */
export const PHRASES: Readonly<Record<string, Phrases>> = {
  en: {
    since: "since {0}",
    from: "from {0}",
    until: "until {0}",
    between: "between {0} and {1}",
    orEarlier: "{0} or earlier",
    orLater: "{0} or later",
    about: "about {0}",
    uncertain: "{0} (uncertain)",
    ongoing: "ongoing",
    unknown: "date unknown",
    season: "{0} {1}",
    seasons: ["spring", "summer", "autumn", "winter"],
  },
  fa: {
    since: "از {0} تاکنون",
    from: "از {0}",
    until: "تا {0}",
    between: "بین {0} و {1}",
    orEarlier: "{0} یا پیش از آن",
    orLater: "{0} یا پس از آن",
    about: "حدود {0}",
    uncertain: "{0} (نامطمئن)",
    ongoing: "ادامه دارد",
    unknown: "تاریخ نامعلوم",
    season: "{0} {1}",
    seasons: ["بهار", "تابستان", "پاییز", "زمستان"],
  },
  ur: {
    since: "{0} سے اب تک",
    from: "{0} سے",
    until: "{0} تک",
    between: "{0} اور {1} کے درمیان",
    orEarlier: "{0} یا اس سے پہلے",
    orLater: "{0} یا اس کے بعد",
    about: "تقریباً {0}",
    uncertain: "{0} (غیر یقینی)",
    ongoing: "جاری",
    unknown: "تاریخ نامعلوم",
    season: "{0} {1}",
    seasons: ["بہار", "گرما", "خزاں", "سرما"],
  },
  ar: {
    since: "منذ {0}",
    from: "ابتداءً من {0}",
    until: "حتى {0}",
    between: "بين {0} و{1}",
    orEarlier: "{0} أو قبل ذلك",
    orLater: "{0} أو بعد ذلك",
    about: "نحو {0}",
    uncertain: "{0} (غير مؤكد)",
    ongoing: "مستمر",
    unknown: "تاريخ غير معروف",
    season: "{0} {1}",
    seasons: ["ربيع", "صيف", "خريف", "شتاء"],
  },
  ru: {
    since: "с {0} по настоящее время",
    from: "с {0}",
    until: "до {0}",
    between: "в период с {0} до {1}",
    orEarlier: "{0} или ранее",
    orLater: "{0} или позднее",
    about: "примерно {0}",
    uncertain: "{0} (под вопросом)",
    ongoing: "продолжается",
    unknown: "дата неизвестна",
    season: "{0} {1} г.",
    seasons: ["весна", "лето", "осень", "зима"],
    hasGenitiveMonths: true,
  },
  de: {
    since: { day: "seit dem {0}", other: "seit {0}" },
    from: { day: "ab dem {0}", other: "ab {0}" },
    until: { day: "bis zum {0}", other: "bis {0}" },
    between: { day: "zwischen dem {0} und dem {1}", other: "zwischen {0} und {1}" },
    orEarlier: "{0} oder früher",
    orLater: "{0} oder später",
    about: "ca. {0}",
    uncertain: "{0} (unsicher)",
    ongoing: "andauernd",
    unknown: "Datum unbekannt",
    season: "{0} {1}",
    seasons: ["Frühjahr", "Sommer", "Herbst", "Winter"],
  },
  fr: {
    since: { day: "depuis le {0}", other: "depuis {0}" },
    from: { day: "à partir du {0}", other: "dès {0}" },
    until: { day: "jusqu’au {0}", other: "jusqu’en {0}" },
    between: { day: "entre le {0} et le {1}", other: "entre {0} et {1}" },
    orEarlier: "{0} ou avant",
    orLater: "{0} ou après",
    about: "{0} environ",
    uncertain: "{0} (incertain)",
    ongoing: "en cours",
    unknown: "date inconnue",
    season: "{0} {1}",
    seasons: ["printemps", "été", "automne", "hiver"],
  },
  es: {
    since: { day: "desde el {0}", other: "desde {0}" },
    from: { day: "a partir del {0}", other: "a partir de {0}" },
    until: { day: "hasta el {0}", other: "hasta {0}" },
    between: { day: "entre el {0} y el {1}", other: "entre {0} y {1}" },
    orEarlier: "{0} o antes",
    orLater: "{0} o después",
    about: "{0} aproximadamente",
    uncertain: "{0} (incierto)",
    ongoing: "en curso",
    unknown: "fecha desconocida",
    season: "{0} de {1}",
    seasons: ["primavera", "verano", "otoño", "invierno"],
  },
  zh: {
    since: "自{0}至今",
    from: "自{0}起",
    until: "直至{0}",
    between: "{0}至{1}之间",
    orEarlier: "{0}或更早",
    orLater: "{0}或更晚",
    about: "约{0}",
    uncertain: "{0}（不确定）",
    ongoing: "进行中",
    unknown: "日期不详",
    season: "{1}{0}",
    seasons: ["春季", "夏季", "秋季", "冬季"],
  },
  "zh-Hant": {
    since: "自{0}至今",
    from: "自{0}起",
    until: "直至{0}",
    between: "{0}至{1}之間",
    orEarlier: "{0}或更早",
    orLater: "{0}或更晚",
    about: "約{0}",
    uncertain: "{0}（不確定）",
    ongoing: "進行中",
    unknown: "日期不詳",
    season: "{1}{0}",
    seasons: ["春季", "夏季", "秋季", "冬季"],
  },
};

/** Signs that need no language. */
export const NEUTRAL: Phrases = {
  since: "{0} –",
  from: "{0} – ?",
  until: "– {0}",
  between: "{0} … {1}",
  orEarlier: "≤ {0}",
  orLater: "≥ {0}",
  about: "≈ {0}",
  uncertain: "{0} (?)",
  ongoing: "…",
  unknown: "?",
  season: "",
  seasons: [],
};
