import type { MembershipSample } from "./sample.types";

/** The offices of Pakistanis: first those that the article speaks of, then what other sources add. */
export const membershipsOfPakistanis: readonly MembershipSample[] = [
  {
    key: "zardari-president-of-pakistan",
    person: "asif-ali-zardari",
    post: "president-of-pakistan",
    period: { edtf: "2024-03-10/.." },
    note: "Asif Ali Zardari is President of Pakistan. Start date comes from the Factbook. The article says 'counterpart' here and 'President Zardari' later.",
    verification: "CORROBORATED",
    citations: [
      { source: "article-2025", excerpt: "his counterpart, Asif Ali Zardari" },
      { source: "factbook-8662a8b", note: "President Asif Ali Zardari, since 10 March 2024." },
      { source: "pakistantoday-20250803", note: "Calls him the president." },
    ],
  },
  {
    key: "dar-deputy-prime-minister-of-pakistan",
    person: "ishaq-dar",
    post: "deputy-prime-minister-of-pakistan",
    period: { edtf: "2024-04-28/.." },
    note: "Ishaq Dar is Deputy Prime Minister of Pakistan. He is also foreign minister, which the article omits.",
    verification: "CORROBORATED",
    citations: [
      { source: "article-2025", excerpt: "Pakistan’s Deputy Prime Minister, Ishaq Dar" },
      { source: "dawn-1830191", note: "Given the additional charge of deputy prime minister on 28 April 2024." },
    ],
  },
  {
    key: "sharif-prime-minister-of-pakistan",
    person: "shehbaz-sharif",
    post: "prime-minister-of-pakistan",
    period: { edtf: "2024-03-03/.." },
    note: "Shehbaz Sharif, whose surname the article spells Sherif, is Prime Minister of Pakistan.",
    verification: "CORROBORATED",
    citations: [
      { source: "article-2025", excerpt: "Prime Minister Shehbaz Sherif" },
      { source: "factbook-8662a8b", note: "Prime Minister Muhammad Shehbaz Sharif, since 3 March 2024." },
    ],
    corrections: [
      {
        field: "person.name",
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
    key: "imran-khan-prime-minister-of-pakistan",
    person: "imran-khan",
    post: "prime-minister-of-pakistan",
    period: { edtf: "2018-08-18/2022-04-10" },
    note: "The article describes Imran Khan as Pakistan's previous president; he was in fact its prime minister until April 2022.",
    verification: "CORROBORATED",
    citations: [
      {
        source: "article-2025",
        excerpt: "Unlike the previous president, Imran Khan",
        stance: "DIFFERS",
        field: "post",
        value: "previous president",
        note: "As reported he held the post of President of Pakistan; no dates are given.",
      },
      {
        source: "republicworld-20220410",
        field: "period",
        note: "Prime minister from 18 August 2018 to 10 April 2022.",
      },
      // What these two differ from is the wording that was printed, not the office held here.
      {
        source: "republicworld-20220410",
        stance: "DIFFERS",
        field: "corrections[0].asReported",
        note: "Ousted as prime minister by a no-confidence vote; term from 18 August 2018 to 10 April 2022.",
      },
      {
        source: "pledgetimes-20220410",
        stance: "DIFFERS",
        field: "corrections[0].asReported",
        note: "The president at the time was Arif Alvi.",
      },
    ],
    corrections: [
      {
        field: "post",
        asReported: "previous president",
        corrected: "Prime Minister of Pakistan (2018-08-18/2022-04-10)",
        reason: "FACTUAL",
        note: "Imran Khan never was President of Pakistan; the president at the time was Arif Alvi.",
        reportedIn: "article-2025",
        verification: "REFUTED",
        basis: [
          {
            source: "republicworld-20220410",
            note: "Ousted as prime minister by a no-confidence vote; term from 18 August 2018 to 10 April 2022.",
          },
          { source: "pledgetimes-20220410", note: "The president at the time was Arif Alvi." },
        ],
      },
    ],
  },
  {
    key: "dar-minister-for-foreign-affairs-of-pakistan",
    person: "ishaq-dar",
    post: "minister-for-foreign-affairs-of-pakistan",
    period: { edtf: "2024-03/.." },
    note: "Not mentioned by the article.",
    verification: "REPORTED",
    citations: [
      {
        source: "dawn-1830191",
        note: "Calls him foreign minister on 28 April 2024, when he became deputy prime minister too.",
      },
    ],
  },
  {
    key: "pasha-director-general-of-inter-services-intelligence",
    person: "ahmad-shuja-pasha",
    post: "director-general-of-inter-services-intelligence",
    period: { edtf: "2009-10-07" },
    note: "Held on 7 October 2009, the date of the cable; when he came into the post and left it is not established.",
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
