import type { PersonSample } from "./sample.types";

/** Everyone else, with those whom a source leaves unnamed. */
export const peopleOfOtherCountries: readonly PersonSample[] = [
  {
    key: "donald-trump",
    name: "Donald Trump",
    isNamed: true,
    names: [
      { text: "Donald Trump", kind: "PRIMARY", language: "en", script: "Latn" },
      { text: "Donald J. Trump", kind: "ALTERNATE", language: "en", script: "Latn" },
      { text: "دونالد ترامپ", kind: "TRANSLITERATION", language: "fa", script: "Arab" },
      { text: "ڈونلڈ ٹرمپ", kind: "TRANSLITERATION", language: "ur", script: "Arab" },
      { text: "دونالد ترامب", kind: "TRANSLITERATION", language: "ar", script: "Arab" },
    ],
    identifiers: [{ scheme: "dossier", value: "donald-trump" }],
    summary: "President of the United States since January 2025, in his current term (as of November 2025).",
    nationalities: ["USA"],
    verification: "CORROBORATED",
    citations: [
      { source: "article-2025", excerpt: "US President Donald Trump" },
      { source: "factbook-8662a8b", note: "President Donald J. Trump, since 20 January 2025." },
    ],
  },
  {
    key: "winston-churchill",
    name: "Winston Churchill",
    isNamed: true,
    names: [
      { text: "Winston Churchill", kind: "PRIMARY", language: "en", script: "Latn" },
      { text: "Sir Winston Churchill", kind: "TITLED", language: "en", script: "Latn" },
      { text: "Winston Leonard Spencer-Churchill", kind: "ALTERNATE", language: "en", script: "Latn" },
      { text: "وینستون چرچیل", kind: "TRANSLITERATION", language: "fa", script: "Arab" },
      { text: "ونسٹن چرچل", kind: "TRANSLITERATION", language: "ur", script: "Arab" },
      { text: "ونستون تشرشل", kind: "TRANSLITERATION", language: "ar", script: "Arab" },
    ],
    identifiers: [{ scheme: "dossier", value: "winston-churchill" }],
    summary: "Here only as the person whom a quotation is credited to.",
    nationalities: ["GBR"],
    verification: "REPORTED",
    citations: [
      { source: "bio-box", excerpt: "“If you’re going through hell, keep going” Winston Churchill" },
      {
        source: "quoteinvestigator-hell",
        stance: "CONTEXT",
        note: "Probably not Churchill: not verifiable in some 50 million published words by and about him; a similar saying appears in 1943 in a religious weekly.",
      },
    ],
  },
  {
    key: "andrey-tarasenko",
    name: "Andrey Tarasenko",
    isNamed: true,
    names: [
      { text: "Andrey Tarasenko", kind: "PRIMARY", language: "en", script: "Latn" },
      { text: "Андрей Тарасенко", kind: "TRANSLITERATION", language: "ru", script: "Cyrl" },
    ],
    identifiers: [{ scheme: "dossier", value: "andrey-tarasenko" }],
    summary:
      "Head of the Federal Agency for Maritime and River Transport of Russia in November 2025. Probably the unnamed official whom the article cites on transit through Iran.",
    nationalities: ["RUS"],
    verification: "REPORTED",
    citations: [
      {
        source: "tass-2047771",
        note: "The head of the Federal Agency for Maritime and River Transport, Andrey Tarasenko, made the matching remarks on 24 November.",
      },
      { source: "lokmattimes-tarasenko", via: ["TASS"], note: "Relays TASS." },
    ],
  },
  {
    key: "anne-patterson",
    name: "Anne Patterson",
    isNamed: true,
    names: [
      { text: "Anne Patterson", kind: "PRIMARY", language: "en", script: "Latn" },
      { text: "Anne W. Patterson", kind: "ALTERNATE", language: "en", script: "Latn" },
    ],
    identifiers: [{ scheme: "dossier", value: "anne-patterson" }],
    summary:
      "Ambassador of the United States to Pakistan in October 2009; the recipient of the remark in a US cable that WikiLeaks disclosed.",
    nationalities: ["USA"],
    verification: "REPORTED",
    citations: [
      {
        source: "reuters-TRE6B05N7",
        via: ["WikiLeaks"],
        note: "Names her as the ambassador on 7 October 2009, to whom the remark was made.",
      },
    ],
  },
  {
    key: "unnamed-russian-transport-official",
    name: "Unnamed (a top Russian transportation official)",
    isNamed: false,
    names: [
      { text: "Unnamed (a top Russian transportation official)", kind: "PRIMARY", language: "en", script: "Latn" },
    ],
    identifiers: [{ scheme: "dossier", value: "unnamed-russian-transport-official" }],
    summary:
      "A senior transport official of Russia whom the article cites without a name on transit through Iran; reports of the same remarks name Andrey Tarasenko.",
    nationalities: [],
    identification: {
      person: "andrey-tarasenko",
      verification: "CORROBORATED",
      citations: [
        {
          source: "tass-2047771",
          note: "The head of the Federal Agency for Maritime and River Transport, Andrey Tarasenko, made the matching remarks on 24 November.",
        },
        { source: "lokmattimes-tarasenko", via: ["TASS"], note: "Relays TASS." },
      ],
    },
    verification: "REPORTED",
    citations: [
      {
        source: "article-2025",
        excerpt: "a top Russian transportation official",
        note: "A person without a name; who it probably was is a separate, reversible step.",
      },
    ],
  },
  {
    key: "unnamed-the-bio",
    name: "Unnamed (The Bio)",
    isNamed: false,
    names: [{ text: "Unnamed (The Bio)", kind: "PRIMARY", language: "en", script: "Latn" }],
    identifiers: [{ scheme: "dossier", value: "unnamed-the-bio" }],
    summary:
      "The subject of the bio box, who is nobody named in the article: an admirer of dogs with ties to the UAE, judged from the content.",
    nationalities: [],
    verification: "REPORTED",
    citations: [
      {
        source: "bio-box",
        excerpt: "THE BIO",
        locator: "heading",
        note: "The box does not say whom it is about; a person without a name, not to be guessed.",
      },
    ],
  },
];
