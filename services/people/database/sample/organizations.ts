import type { OrganizationSample } from "./sample.types";

/** The organizations that the sample's records name, and two that only other sources name. */
export const organizations: readonly OrganizationSample[] = [
  {
    key: "the-national",
    name: "The National",
    names: [
      { text: "The National", kind: "PRIMARY", language: "en", script: "Latn" },
      { text: "The National UAE", kind: "ALTERNATE", language: "en", script: "Latn" },
    ],
    classification: "MEDIA",
    country: "ARE",
    note: "A newspaper; outlet of the article.",
    verification: "REPORTED",
    citations: [{ source: "arkforgeai-321882", note: "Names the outlet of the article as The National UAE." }],
  },
  {
    key: "al-mayadeen",
    name: "Al Mayadeen",
    names: [
      { text: "Al Mayadeen", kind: "PRIMARY", language: "en", script: "Latn" },
      { text: "Al Mayadeen English", kind: "ALTERNATE", language: "en", script: "Latn" },
      { text: "الميادين", kind: "TRANSLITERATION", language: "ar", script: "Arab" },
    ],
    classification: "MEDIA",
    country: "LBN",
    note: "A broadcaster based in Lebanon; its outlook is near to Iran's, by the article.",
    verification: "REPORTED",
    citations: [{ source: "article-2025", excerpt: "Lebanon-based Al Mayadeen, close to Iranian views" }],
  },
  {
    key: "iranian-red-crescent",
    name: "Iranian Red Crescent",
    names: [
      { text: "Iranian Red Crescent", kind: "PRIMARY", language: "en", script: "Latn" },
      { text: "Iranian Red Crescent Society", kind: "ALTERNATE", language: "en", script: "Latn" },
      { text: "IRCS", kind: "ABBREVIATION", language: "en", script: "Latn" },
      { text: "جمعیت هلال احمر جمهوری اسلامی ایران", kind: "TRANSLITERATION", language: "fa", script: "Arab" },
      { text: "هلال احمر", kind: "TRANSLITERATION", language: "fa", script: "Arab" },
    ],
    classification: "NGO",
    country: "IRN",
    note: "A humanitarian relief society.",
    verification: "CORROBORATED",
    citations: [
      {
        source: "article-2025",
        excerpt: "Iran’s help to Pakistan, by sending the Iranian Red Crescent following the recent floods there",
      },
      { source: "tehrantimes-518174", note: "The Red Crescent sent 60 tons of relief goods." },
      { source: "iribnews-5573567", note: "Same, with a breakdown; reported on 21 September." },
    ],
  },
  {
    key: "supreme-national-security-council",
    name: "Supreme National Security Council",
    names: [
      { text: "Supreme National Security Council", kind: "PRIMARY", language: "en", script: "Latn" },
      { text: "SNSC", kind: "ABBREVIATION", language: "en", script: "Latn" },
      { text: "شورای عالی امنیت ملی", kind: "TRANSLITERATION", language: "fa", script: "Arab" },
      { text: "المجلس الأعلى للأمن القومي الإيراني", kind: "TRANSLITERATION", language: "ar", script: "Arab" },
    ],
    classification: "STATE_BODY",
    country: "IRN",
    note: "Not named by the article; needed for the corrected title of its secretary, Ali Larijani.",
    verification: "CORROBORATED",
    citations: [
      { source: "thanhnien-20250806", note: "IRNA reported on 5 August that Pezeshkian signed the decree." },
      { source: "almayadeen-en-snsc", note: "Names Ali Larijani as its new secretary." },
    ],
  },
  {
    key: "reformists",
    name: "Reformists",
    names: [
      { text: "Reformists", kind: "PRIMARY", language: "en", script: "Latn" },
      { text: "reformists", kind: "ALTERNATE", language: "en", script: "Latn" },
      { text: "اصلاح‌طلبان", kind: "TRANSLITERATION", language: "fa", script: "Arab" },
    ],
    classification: "FACTION",
    country: "IRN",
    note: "Iranian political tendency, no formal body.",
    verification: "REPORTED",
    citations: [{ source: "article-2025", excerpt: "reformists and centrists often looking to the West" }],
  },
  {
    key: "centrists",
    name: "Centrists",
    names: [
      { text: "Centrists", kind: "PRIMARY", language: "en", script: "Latn" },
      { text: "centrists", kind: "ALTERNATE", language: "en", script: "Latn" },
    ],
    classification: "FACTION",
    country: "IRN",
    note: "Iranian political tendency, no formal body.",
    verification: "REPORTED",
    citations: [{ source: "article-2025", excerpt: "reformists and centrists often looking to the West" }],
  },
  {
    key: "hardliners",
    name: "Hardliners",
    names: [
      { text: "Hardliners", kind: "PRIMARY", language: "en", script: "Latn" },
      { text: "hardliners", kind: "ALTERNATE", language: "en", script: "Latn" },
    ],
    classification: "FACTION",
    country: "IRN",
    note: "Iranian political tendency, no formal body.",
    verification: "REPORTED",
    citations: [
      {
        source: "article-2025",
        excerpt: "many hardliners put their hopes on growing military ties with Russia or China",
      },
    ],
  },
  {
    key: "wikileaks",
    name: "WikiLeaks",
    names: [{ text: "WikiLeaks", kind: "PRIMARY", language: "en", script: "Latn" }],
    classification: "MEDIA",
    note: "A publisher of leaked documents; of no country.",
    verification: "CORROBORATED",
    citations: [
      { source: "article-2025", excerpt: "as disclosed by WikiLeaks more than a decade ago" },
      { source: "reuters-TRE6B05N7", note: "Reports on a US cable that it disclosed." },
      {
        source: "wikileaks-cable-20091007",
        stance: "CONTEXT",
        note: "The document itself, known through Reuters only.",
      },
    ],
  },
  {
    key: "pakistan-army",
    name: "Pakistan Army",
    names: [
      { text: "Pakistan Army", kind: "PRIMARY", language: "en", script: "Latn" },
      { text: "Pakistani army", kind: "ALTERNATE", language: "en", script: "Latn" },
      { text: "پاک فوج", kind: "TRANSLITERATION", language: "ur", script: "Arab" },
    ],
    classification: "MILITARY",
    country: "PAK",
    verification: "CORROBORATED",
    citations: [
      {
        source: "article-2025",
        excerpt: "Mr Larijani praised “bravery and success” of the Pakistani army during the four-day conflict in May",
      },
      {
        source: "khabarchin-19694",
        note: "At the meeting with Zardari he praised the bravery and success of Pakistan's armed forces.",
      },
    ],
  },
  {
    key: "government-of-pakistan",
    name: "Government of Pakistan",
    names: [
      { text: "Government of Pakistan", kind: "PRIMARY", language: "en", script: "Latn" },
      { text: "Pakistan’s current government", kind: "ALTERNATE", language: "en", script: "Latn" },
    ],
    classification: "GOVERNMENT",
    country: "PAK",
    verification: "CORROBORATED",
    citations: [
      {
        source: "article-2025",
        excerpt: "Pakistan’s current government enjoys close ties with the West and US President Donald Trump",
      },
      {
        source: "unn-20250621",
        note: "The Government of Pakistan nominated Trump for the Nobel Peace Prize, announced on Saturday.",
      },
    ],
  },
  {
    key: "inter-services-intelligence",
    name: "Inter-Services Intelligence",
    names: [
      { text: "Inter-Services Intelligence", kind: "PRIMARY", language: "en", script: "Latn" },
      { text: "ISI", kind: "ABBREVIATION", language: "en", script: "Latn" },
    ],
    classification: "INTELLIGENCE",
    country: "PAK",
    note: "A body of the state. The article says only 'intelligence services'.",
    verification: "REPORTED",
    citations: [
      {
        source: "reuters-TRE6B05N7",
        via: ["WikiLeaks"],
        note: "In the cable the head of the ISI says he had been in direct touch with the Israelis about possible threats to Israeli targets in India; an ISI official said it was out of context.",
      },
    ],
  },
  {
    key: "federal-agency-for-maritime-and-river-transport",
    name: "Federal Agency for Maritime and River Transport",
    names: [
      { text: "Federal Agency for Maritime and River Transport", kind: "PRIMARY", language: "en", script: "Latn" },
      { text: "Rosmorrechflot", kind: "ALTERNATE", language: "en", script: "Latn" },
      { text: "Росморречфлот", kind: "TRANSLITERATION", language: "ru", script: "Cyrl" },
    ],
    classification: "STATE_BODY",
    country: "RUS",
    note: "Named by other sources only.",
    verification: "REPORTED",
    citations: [
      {
        source: "tass-2047771",
        note: "The head of the Federal Agency for Maritime and River Transport, Andrey Tarasenko, made the matching remarks on 24 November.",
      },
      { source: "lokmattimes-tarasenko", via: ["TASS"], note: "Relays TASS." },
    ],
  },
];
