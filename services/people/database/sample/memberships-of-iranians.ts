import type { MembershipSample } from "./sample.types";

/** The offices of Iranians: first those that the article speaks of, then what other sources add. */
export const membershipsOfIranians: readonly MembershipSample[] = [
  {
    key: "pezeshkian-president-of-iran",
    person: "masoud-pezeshkian",
    post: "president-of-iran",
    period: { edtf: "2024-07-30/.." },
    note: "Masoud Pezeshkian is President of Iran. Start date comes from the Factbook, not from the article.",
    verification: "CORROBORATED",
    citations: [
      { source: "article-2025", excerpt: "Iran’s President Masoud Pezeshkian" },
      { source: "factbook-8662a8b", note: "President Masoud Pezeshkian, since 30 July 2024." },
    ],
  },
  {
    key: "larijani-secretary-of-the-supreme-national-security-council",
    person: "ali-larijani",
    post: "secretary-of-the-supreme-national-security-council",
    period: { edtf: "2025-08-05/.." },
    note: "The article calls Ali Larijani Iran's national security adviser; his formal post is Secretary of the Supreme National Security Council. Other outlets use the adviser title loosely too. Tenure is open at the date of the article.",
    verification: "CORROBORATED",
    citations: [
      { source: "article-2025", excerpt: "Iran’s national security adviser, Ali Larijani" },
      { source: "thanhnien-20250806", note: "IRNA reported on 5 August that Pezeshkian signed the decree." },
      {
        source: "almayadeen-en-snsc",
        note: "Names him the new secretary; held the same post from 2005-08-15 to 2007-10-20.",
      },
      { source: "wenews-392034", stance: "CONTEXT", note: "Uses both titles, adviser and secretary." },
    ],
    corrections: [
      {
        field: "post",
        asReported: "national security adviser",
        corrected: "Secretary of the Supreme National Security Council",
        reason: "TITLE",
        note: "Other outlets use the adviser title loosely too.",
        reportedIn: "article-2025",
        verification: "DISPUTED",
        basis: [
          { source: "thanhnien-20250806", note: "IRNA reported on 5 August that Pezeshkian signed the decree." },
          {
            source: "almayadeen-en-snsc",
            note: "Names him the new secretary; held the same post from 2005-08-15 to 2007-10-20.",
          },
        ],
      },
    ],
  },
  {
    key: "araghchi-minister-of-foreign-affairs-of-iran",
    person: "abbas-araghchi",
    post: "minister-of-foreign-affairs-of-iran",
    period: { edtf: "2024-08-21/.." },
    note: "Abbas Araghchi is Iran's foreign minister. The start is the day on which parliament voted.",
    verification: "CORROBORATED",
    citations: [
      { source: "article-2025", excerpt: "Iran’s Foreign Minister, Abbas Araghchi" },
      { source: "ap-ajc-20240821", note: "Parliament approved him as foreign minister on 21 August 2024." },
      { source: "jpost-852765", note: "Calls him Iranian foreign minister in May 2025." },
    ],
  },
  {
    key: "amiri-moghadam-ambassador-of-iran-to-pakistan",
    person: "reza-amiri-moghadam",
    post: "ambassador-of-iran-to-pakistan",
    period: { edtf: "2023-06/.." },
    note: "Reza Amiri-Moghadam is Iran's ambassador to Pakistan. He arrived in Islamabad on 8 June 2023; start of duty not established to the day. Transliteration varies: Amiri Moghadam, Amiri Moghaddam.",
    verification: "CORROBORATED",
    citations: [
      { source: "article-2025", excerpt: "Iran’s ambassador to Pakistan, Reza Amiri-Moghadam" },
      { source: "readpk-35389", note: "Names him as ambassador in November 2025." },
      { source: "urdutimesdigital-4532", note: "Reached Islamabad on 8 June 2023 to take up the post." },
    ],
  },
  {
    key: "rouhani-president-of-iran",
    person: "hassan-rouhani",
    post: "president-of-iran",
    period: { edtf: "2013-08-03/2021-08-03" },
    note: "Hassan Rouhani is a former President of Iran.",
    verification: "CORROBORATED",
    citations: [
      { source: "article-2025", excerpt: "such as former president Hassan Rouhani" },
      { source: "wikipedia-rouhani", note: "In office from 3 August 2013 to 3 August 2021." },
    ],
  },
  {
    key: "khamenei-supreme-leader-of-iran",
    person: "ali-khamenei",
    post: "supreme-leader-of-iran",
    period: { edtf: "1989-06-04/.." },
    note: "Ayatollah Ali Khamenei is Iran's Supreme Leader. Open at the date of the article.",
    verification: "CORROBORATED",
    citations: [
      { source: "article-2025", excerpt: "Supreme Leader Ayatollah Ali Khamenei" },
      { source: "factbook-8662a8b", note: "Supreme Leader, since 4 June 1989." },
    ],
  },
  {
    key: "larijani-secretary-of-the-supreme-national-security-council-2005",
    person: "ali-larijani",
    post: "secretary-of-the-supreme-national-security-council",
    period: { edtf: "2005-08-15/2007-10-20" },
    note: "His first time in the post.",
    verification: "REPORTED",
    citations: [{ source: "almayadeen-en-snsc", note: "Held the post from 2005-08-15 to 2007-10-20." }],
  },
  {
    key: "larijani-speaker-of-parliament-of-iran",
    person: "ali-larijani",
    post: "speaker-of-parliament-of-iran",
    period: { edtf: "2008/2020" },
    verification: "REPORTED",
    citations: [{ source: "almayadeen-en-snsc", note: "Speaker of Parliament from 2008 to 2020." }],
  },
];
