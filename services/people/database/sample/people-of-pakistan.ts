import type { PersonSample } from "./sample.types";

/** Pakistanis of the sample. */
export const peopleOfPakistan: readonly PersonSample[] = [
  {
    key: "asif-ali-zardari",
    name: "Asif Ali Zardari",
    isNamed: true,
    names: [
      { text: "Asif Ali Zardari", kind: "PRIMARY", language: "en", script: "Latn" },
      { text: "Asif Zardari", kind: "ALTERNATE", language: "en", script: "Latn" },
      { text: "آصف علی زرداری", kind: "TRANSLITERATION", language: "ur", script: "Arab" },
      { text: "آصف علی زرداری", kind: "TRANSLITERATION", language: "fa", script: "Arab" },
      { text: "آصف علي زرداري", kind: "TRANSLITERATION", language: "ar", script: "Arab" },
    ],
    identifiers: [{ scheme: "dossier", value: "asif-ali-zardari" }],
    summary: "President of Pakistan since March 2024 (as of November 2025).",
    nationalities: ["PAK"],
    verification: "CORROBORATED",
    citations: [
      { source: "article-2025", excerpt: "his counterpart, Asif Ali Zardari" },
      { source: "factbook-8662a8b", note: "President Asif Ali Zardari, since 10 March 2024." },
      { source: "pakistantoday-20250803", note: "Calls him the president." },
    ],
  },
  {
    key: "ishaq-dar",
    name: "Ishaq Dar",
    isNamed: true,
    names: [
      { text: "Ishaq Dar", kind: "PRIMARY", language: "en", script: "Latn" },
      { text: "Mohammad Ishaq Dar", kind: "ALTERNATE", language: "en", script: "Latn" },
      { text: "Muhammad Ishaq Dar", kind: "ALTERNATE", language: "en", script: "Latn" },
      { text: "اسحاق ڈار", kind: "TRANSLITERATION", language: "ur", script: "Arab" },
      { text: "محمد اسحاق ڈار", kind: "TRANSLITERATION", language: "ur", script: "Arab" },
      { text: "محمد اسحاق دار", kind: "TRANSLITERATION", language: "fa", script: "Arab" },
      { text: "محمد إسحاق دار", kind: "TRANSLITERATION", language: "ar", script: "Arab" },
    ],
    identifiers: [{ scheme: "dossier", value: "ishaq-dar" }],
    summary:
      "Deputy Prime Minister of Pakistan since April 2024, and its foreign minister since March 2024 (as of November 2025).",
    nationalities: ["PAK"],
    verification: "CORROBORATED",
    citations: [
      { source: "article-2025", excerpt: "Pakistan’s Deputy Prime Minister, Ishaq Dar" },
      { source: "dawn-1830191", note: "Given the additional charge of deputy prime minister on 28 April 2024." },
    ],
  },
  {
    key: "shehbaz-sharif",
    name: "Shehbaz Sharif",
    isNamed: true,
    names: [
      { text: "Shehbaz Sharif", kind: "PRIMARY", language: "en", script: "Latn" },
      { text: "Shehbaz Sherif", kind: "MISSPELLING", language: "en", script: "Latn", note: "The article's spelling." },
      { text: "Muhammad Shehbaz Sharif", kind: "ALTERNATE", language: "en", script: "Latn" },
      { text: "Shahbaz Sharif", kind: "ALTERNATE", language: "en", script: "Latn" },
      { text: "شہباز شریف", kind: "TRANSLITERATION", language: "ur", script: "Arab" },
      { text: "محمد شہباز شریف", kind: "TRANSLITERATION", language: "ur", script: "Arab" },
      { text: "شهباز شریف", kind: "TRANSLITERATION", language: "fa", script: "Arab" },
      { text: "شهباز شريف", kind: "TRANSLITERATION", language: "ar", script: "Arab" },
    ],
    identifiers: [{ scheme: "dossier", value: "shehbaz-sharif" }],
    summary: "Prime Minister of Pakistan since March 2024 (as of November 2025).",
    nationalities: ["PAK"],
    verification: "CORROBORATED",
    citations: [
      { source: "article-2025", excerpt: "Prime Minister Shehbaz Sherif" },
      { source: "factbook-8662a8b", note: "Prime Minister Muhammad Shehbaz Sharif, since 3 March 2024." },
    ],
    corrections: [
      {
        field: "name",
        asReported: "Shehbaz Sherif",
        corrected: "Shehbaz Sharif",
        reason: "SPELLING",
        reportedIn: "article-2025",
        verification: "REFUTED",
        basis: [
          { source: "factbook-8662a8b", note: "Prime Minister Muhammad Shehbaz Sharif, since 3 March 2024." },
          { source: "trtworld-c0792ddaf9dc" },
        ],
      },
    ],
  },
  {
    key: "imran-khan",
    name: "Imran Khan",
    isNamed: true,
    names: [
      { text: "Imran Khan", kind: "PRIMARY", language: "en", script: "Latn" },
      { text: "Imran Ahmed Khan Niazi", kind: "ALTERNATE", language: "en", script: "Latn" },
      { text: "عمران خان", kind: "TRANSLITERATION", language: "ur", script: "Arab" },
      { text: "عمران خان", kind: "TRANSLITERATION", language: "fa", script: "Arab" },
      { text: "عمران خان", kind: "TRANSLITERATION", language: "ar", script: "Arab" },
    ],
    identifiers: [
      { scheme: "dossier", value: "imran-khan" },
      { scheme: "wikidata", value: "Q155164" },
    ],
    summary: "Prime Minister of Pakistan from 18 August 2018 to 10 April 2022; never its president.",
    nationalities: ["PAK"],
    verification: "CORROBORATED",
    citations: [
      { source: "article-2025", excerpt: "Unlike the previous president, Imran Khan" },
      {
        source: "republicworld-20220410",
        note: "Ousted as prime minister by a no-confidence vote; term from 18 August 2018 to 10 April 2022.",
      },
    ],
  },
  {
    key: "ahmad-shuja-pasha",
    name: "Ahmad Shuja Pasha",
    isNamed: true,
    names: [
      { text: "Ahmad Shuja Pasha", kind: "PRIMARY", language: "en", script: "Latn" },
      { text: "Ahmed Shuja Pasha", kind: "ALTERNATE", language: "en", script: "Latn" },
      { text: "احمد شجاع پاشا", kind: "TRANSLITERATION", language: "ur", script: "Arab" },
    ],
    identifiers: [{ scheme: "dossier", value: "ahmad-shuja-pasha" }],
    summary:
      "Director General of Inter-Services Intelligence in October 2009; the source of a US cable that WikiLeaks disclosed.",
    nationalities: ["PAK"],
    verification: "REPORTED",
    citations: [
      {
        source: "reuters-TRE6B05N7",
        via: ["WikiLeaks"],
        note: "In the cable the head of the ISI says he had been in direct touch with the Israelis about possible threats to Israeli targets in India; an ISI official said it was out of context.",
      },
    ],
  },
];
